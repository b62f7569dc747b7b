package io.kvm4j.device;

import io.kvm4j.xml.Disk;
import java.nio.file.Path;

/**
 * An image file of the host as a disk of the guest.
 *
 * <p>The format is always stated: QEMU is never left to guess it from content that a guest may have written.
 */
public final class FileDisk extends GuestDisk<FileDisk> {

    private FileDisk(Disk model) {
        super(model);
    }

    /** A qcow2 image. */
    public static FileDisk qcow2(Path image) {
        return of(image, "qcow2");
    }

    /** A raw image. */
    public static FileDisk raw(Path image) {
        return of(image, "raw");
    }

    /**
     * An image in any format QEMU can write, by QEMU's name for it.
     *
     * @throws IllegalArgumentException if the path is not absolute, or the format empty
     */
    public static FileDisk of(Path image, String format) {
        String path = requirePath(image.toString());
        return new FileDisk(new Disk()
                .type("file")
                .device("disk")
                .driver(d -> d.name("qemu").type(requirePlain(format, "a format")))
                .source(s -> s.file(path)));
    }

    @Override
    FileDisk of(Disk changed) {
        return new FileDisk(changed);
    }
}
