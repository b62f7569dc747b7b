package io.kvm4j.device;

/** How the host caches a disk: libvirt's {@code driver/@cache}. */
public enum Cache {
    /** Past the host's page cache: what block devices want. */
    NONE,
    /** Through the host's page cache; the guest's flushes are honoured. */
    WRITEBACK,
    /** Through the host's page cache, every write flushed. */
    WRITETHROUGH,
    /** Past the host's page cache, every write flushed. */
    DIRECTSYNC,
    /** Flushes are ignored: a crash of the host loses data. */
    UNSAFE;

    /** libvirt's word. */
    public String text() {
        return Words.of(this);
    }
}
