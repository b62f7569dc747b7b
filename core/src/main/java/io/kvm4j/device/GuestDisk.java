package io.kvm4j.device;

import io.kvm4j.xml.Disk;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What disks of every source have in common. Each method answers a changed copy.
 *
 * <p>Format of the image and of the element: libvirt's
 * <a href="https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms">disk page</a>. Safe for use by many
 * threads.
 *
 * @param <D> the kind of disk
 */
public abstract sealed class GuestDisk<D extends GuestDisk<D>> extends Addressed<D, Disk>
        permits BlockDisk, FileDisk, VolumeDisk, NetworkDisk, HostDisk, Cdrom, Floppy {

    private static final Pattern TARGET = Pattern.compile("(vd|sd|hd|fd|xvd|ubd)[a-z]{1,3}");
    private static final Pattern SERIAL = Pattern.compile("[A-Za-z0-9_.+ -]{1,64}");
    private static final Pattern WWN = Pattern.compile("\\p{XDigit}{16}");

    GuestDisk(Disk model) {
        super(model);
    }

    /**
     * Asks for a target name, such as {@code vdb}; without it the first free name of the bus is taken. The guest may
     * show the disk under another name.
     *
     * @throws IllegalArgumentException if it is no target name
     */
    public D at(String target) {
        require(TARGET, target, "a disk target is vd, sd, hd, fd, xvd or ubd and one to three letters, such as vdb");
        return changed(disk -> disk.target(t -> t.dev(target)));
    }

    /** Asks for a bus; without it the target's name decides, and without that {@link Bus#VIRTIO} is taken. */
    public D bus(Bus bus) {
        return changed(disk -> disk.target(t -> t.bus(bus.text())));
    }

    /** Sets how the host caches the disk. */
    public D cache(Cache cache) {
        return changed(disk -> disk.driver(d -> d.cache(cache.text())));
    }

    /** Sets how QEMU issues requests. {@link Io#NATIVE} wants cache none or directsync. */
    public D io(Io io) {
        return changed(disk -> disk.driver(d -> d.io(io.text())));
    }

    /** Sets what becomes of the guest's discards. */
    public D discard(Discard discard) {
        return changed(disk -> disk.driver(d -> d.discard(discard.text())));
    }

    /**
     * Sets the serial number that the guest sees; virtio-blk shows its first 20 characters.
     *
     * @throws IllegalArgumentException if it is empty, longer than 64 or has other characters than libvirt allows
     */
    public D serial(String serial) {
        require(SERIAL, serial, "a serial is 1 to 64 letters, digits, spaces or _ . + -");
        return changed(disk -> disk.serial(serial));
    }

    /** Lets the guest only read. Two guests may read one source. */
    public D readOnly() {
        return changed(disk -> disk.readonly(true));
    }

    /**
     * Lets several guests write to the source at once. Only for file systems and clusters made for it: every guest
     * that has the source must say so too.
     */
    public D shareable() {
        return changed(disk -> disk.shareable(true));
    }

    /**
     * Sets the World Wide Name the guest sees on buses scsi, sata and ide; other buses have none.
     *
     * @throws IllegalArgumentException unless it is 16 hexadecimal digits
     */
    public D wwn(String wwn) {
        require(WWN, wwn, "a WWN is 16 hexadecimal digits, such as 5000c50015ea71aa");
        return changed(disk -> disk.wwn(wwn));
    }

    /** Sets what becomes of writes that are all zeroes. */
    public D detectZeroes(DetectZeroes detectZeroes) {
        return changed(disk -> disk.driver(d -> d.detectZeroes(detectZeroes.text())));
    }

    /** Sets the number of request queues of a virtio disk, at least 1; one for each vCPU is usual. Since libvirt 3.9. */
    public D queues(int queues) {
        requireAtLeast(1, queues, "queues");
        return changed(disk -> disk.driver(d -> d.queues(queues)));
    }

    /** Has a virtio disk served by an I/O thread of the domain, which must have one of that number. */
    public D ioThread(int id) {
        requireAtLeast(1, id, "an I/O thread's number");
        return changed(disk -> disk.driver(d -> d.iothread(id)));
    }

    /** Sets what the guest is told the block sizes are, in bytes: powers of two, at least 512. */
    public D blockBytes(int logical, int physical) {
        if (Integer.bitCount(logical) != 1 || Integer.bitCount(physical) != 1 || logical < 512 || physical < logical) {
            throw new IllegalArgumentException(
                    "block sizes are powers of two from 512, the physical one not the smaller;" + " were " + logical
                            + " and " + physical);
        }
        return changed(disk -> disk.blockio(b -> b.logicalBlockSize(logical).physicalBlockSize(physical)));
    }

    /** Limits what the disk may do in a second. */
    public D limit(DiskLimit limit) {
        return changed(disk -> disk.iotune(limit.model()));
    }

    /**
     * Has QEMU decrypt a LUKS volume with the passphrase of one of libvirt's secrets, which is on the host already; the
     * guest sees the clear content.
     */
    public D luks(UUID secret) {
        return changed(disk -> disk.source(source -> source.encryption(
                e -> e.format("luks").addSecret(s -> s.type("passphrase").uuid(secret.toString())))));
    }

    /**
     * Sets when the firmware tries this disk: 1 is first. A domain that orders devices does not order kinds of devices
     * too.
     */
    public D bootOrder(int order) {
        requireAtLeast(1, order, "a boot order");
        return changed(disk -> disk.boot(b -> b.order(order)));
    }
}
