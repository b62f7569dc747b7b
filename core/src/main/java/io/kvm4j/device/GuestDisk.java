package io.kvm4j.device;

import io.kvm4j.xml.Disk;
import java.util.Objects;
import java.util.function.Consumer;
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
public abstract sealed class GuestDisk<D extends GuestDisk<D>> implements Device permits BlockDisk, FileDisk {

    private static final Pattern TARGET = Pattern.compile("(vd|sd|hd|xvd|ubd)[a-z]{1,3}");
    private static final Pattern SERIAL = Pattern.compile("[A-Za-z0-9_.+ -]{1,64}");
    private static final Pattern ALIAS = Pattern.compile("ua-[A-Za-z0-9_-]{1,60}");

    private final Disk model;

    GuestDisk(Disk model) {
        this.model = model;
    }

    abstract D of(Disk changed);

    /**
     * Asks for a target name, such as {@code vdb}; without it the first free name of the bus is taken. The guest may
     * show the disk under another name.
     *
     * @throws IllegalArgumentException if it is no target name
     */
    public D at(String target) {
        require(TARGET, target, "a disk target is vd, sd, hd, xvd or ubd and one to three letters, such as vdb");
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

    /**
     * Sets the name under which this disk is found again; without it one is made from the source.
     *
     * @throws IllegalArgumentException unless it begins with {@code ua-}, as libvirt wants of users' aliases
     */
    public D alias(String alias) {
        require(ALIAS, alias, "an alias is ua- and 1 to 60 letters, digits, _ or -");
        return changed(disk -> disk.alias(a -> a.name(alias)));
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

    @Override
    public final String toXml() {
        return model.toXml();
    }

    final D changed(Consumer<Disk> change) {
        Disk copy = model.copy();
        change.accept(copy);
        return of(copy);
    }

    final Disk model() {
        return model;
    }

    static void require(Pattern pattern, String value, String rule) {
        if (!pattern.matcher(Objects.requireNonNull(value)).matches()) {
            throw new IllegalArgumentException(rule + "; was \"" + value + "\"");
        }
    }

    static String requirePath(String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("the source of a disk is an absolute path, was \"" + path + "\"");
        }
        if (path.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException("the source of a disk has a control character: \"" + path + "\"");
        }
        return path;
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && getClass() == other.getClass() && model.equals(((GuestDisk<?>) other).model);
    }

    @Override
    public final int hashCode() {
        return model.hashCode();
    }

    @Override
    public final String toString() {
        return toXml();
    }
}
