package io.kvm4j.device;

import io.kvm4j.xml.Disk;
import java.nio.file.Path;

/**
 * A floppy drive of the guest, with an image in it or empty; only machine type pc has a controller for it without more.
 *
 * <p>Without a bus given, one that the machine has is taken.
 */
public final class Floppy extends GuestDisk<Floppy> {

    private Floppy(Disk model) {
        super(model);
    }

    /** A drive with a medium in it: a raw image. */
    public static Floppy of(Path image) {
        String path = requirePath(image.toString());
        return new Floppy(drive().source(s -> s.file(path)));
    }

    /** An empty drive. */
    public static Floppy empty() {
        return new Floppy(drive());
    }

    private static Disk drive() {
        return new Disk()
                .type("file")
                .device("floppy")
                .driver(d -> d.name("qemu").type("raw"));
    }

    @Override
    Floppy of(Disk changed) {
        return new Floppy(changed);
    }
}
