package io.kvm4j.device;

import java.util.Arrays;
import java.util.Optional;

/** The bus a disk is put on, by libvirt's names, and the prefix that target names have on it. */
public enum Bus {
    /** A virtio-blk disk, the fastest: vda, vdb... On q35 each takes one PCIe root port. */
    VIRTIO("vd"),
    /** On a SCSI controller, virtio-scsi where we choose: many disks on one PCI slot. */
    SCSI("sd"),
    /** On the AHCI controller; cannot be attached to or detached from a running guest. */
    SATA("sd"),
    /** A USB mass storage device. */
    USB("sd"),
    /** On the IDE controller of machine type pc; at most four, and not while the guest runs. */
    IDE("hd"),
    /** The floppy controller; two drives, and not while the guest runs. */
    FDC("fd");

    private final String prefix;

    Bus(String prefix) {
        this.prefix = prefix;
    }

    /** What target names on this bus begin with. */
    public String prefix() {
        return prefix;
    }

    /** libvirt's word, such as {@code virtio}. */
    public String text() {
        return Words.of(this);
    }

    /** The bus with libvirt's word; empty for one this version does not know. */
    public static Optional<Bus> of(String text) {
        return Arrays.stream(values()).filter(bus -> bus.text().equals(text)).findFirst();
    }

    /** The bus libvirt derives from a target name such as {@code vdb}; empty if the name gives none. */
    public static Optional<Bus> ofTarget(String target) {
        return Arrays.stream(values())
                .filter(bus -> target.startsWith(bus.prefix))
                .findFirst();
    }
}
