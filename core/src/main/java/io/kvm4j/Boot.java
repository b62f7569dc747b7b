package io.kvm4j;

/** A kind of device that the firmware looks for an operating system on: libvirt's {@code os/boot}. */
public enum Boot {
    /** The first disk. */
    DISK("hd"),
    /** The CD-ROM drives. */
    CDROM("cdrom"),
    /** The network, by PXE. */
    NETWORK("network"),
    /** The floppy drives. */
    FLOPPY("fd");

    private final String text;

    Boot(String text) {
        this.text = text;
    }

    /** libvirt's word. */
    public String text() {
        return text;
    }
}
