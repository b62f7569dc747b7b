package io.kvm4j.device;

/** How QEMU issues a disk's requests: libvirt's {@code driver/@io}. */
public enum Io {
    /** Linux AIO; only with cache none or directsync. */
    NATIVE,
    /** A pool of threads. */
    THREADS,
    /** io_uring, since libvirt 6.3. */
    IO_URING;

    /** libvirt's word. */
    public String text() {
        return Words.of(this);
    }
}
