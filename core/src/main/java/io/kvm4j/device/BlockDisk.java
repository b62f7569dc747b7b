package io.kvm4j.device;

import io.kvm4j.xml.Disk;
import java.nio.file.Path;

/**
 * A block device of the host as a disk of the guest: a whole disk, a partition, a logical volume.
 *
 * <p>Begins with what block devices want: format raw, cache none, native AIO, discards passed on.
 */
public final class BlockDisk extends GuestDisk<BlockDisk> {

    private BlockDisk(Disk model) {
        super(model);
    }

    /**
     * The device at a path, such as {@code /dev/vg0/data}. Whether it exists is checked when it is attached.
     *
     * @throws IllegalArgumentException if the path is not absolute
     */
    public static BlockDisk of(String path) {
        requirePath(path);
        return new BlockDisk(new Disk()
                .type("block")
                .device("disk")
                .driver(d ->
                        d.name("qemu").type("raw").cache("none").io("native").discard("unmap"))
                .source(s -> s.dev(path)));
    }

    /** The device at a path. */
    public static BlockDisk of(Path path) {
        return of(path.toString());
    }

    @Override
    BlockDisk of(Disk changed) {
        return new BlockDisk(changed);
    }
}
