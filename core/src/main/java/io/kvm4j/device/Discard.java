package io.kvm4j.device;

/** What becomes of the guest's discards: libvirt's {@code driver/@discard}. */
public enum Discard {
    /** Passed on to the source. */
    UNMAP,
    /** Dropped. */
    IGNORE;

    /** libvirt's word. */
    public String text() {
        return Words.of(this);
    }
}
