package io.kvm4j.device;

/** What becomes of writes that are all zeroes: libvirt's {@code driver/@detect_zeroes}. */
public enum DetectZeroes {
    /** Written as they are. */
    OFF,
    /** Written in the source's own way of zeroing, which may be faster. */
    ON,
    /** As {@link #ON}, and freed where discards are passed on. */
    UNMAP;

    /** libvirt's word. */
    public String text() {
        return Words.of(this);
    }
}
