package io.kvm4j.device;

import io.kvm4j.xml.Disk;
import java.nio.file.Path;

/**
 * A CD-ROM drive of the guest, with an ISO image in it or empty; the medium can be changed while the guest runs.
 *
 * <p>Without a bus given, one that the machine has is taken.
 */
public final class Cdrom extends GuestDisk<Cdrom> {

    private Cdrom(Disk model) {
        super(model);
    }

    /** A drive with a medium in it: an ISO image. */
    public static Cdrom of(Path image) {
        String path = requirePath(image.toString());
        return new Cdrom(drive().source(s -> s.file(path)));
    }

    /** An empty drive. */
    public static Cdrom empty() {
        return new Cdrom(drive());
    }

    /** A drive with the CD that is in a drive of the host, such as {@code /dev/sr0}. */
    public static Cdrom host(String device) {
        requirePath(device);
        return new Cdrom(new Disk()
                .type("block")
                .device("cdrom")
                .driver(d -> d.name("qemu").type("raw"))
                .source(s -> s.dev(device))
                .readonly(true));
    }

    /** A drive with a CD on the network, as {@link NetworkDisk#url} has it. */
    public static Cdrom url(String url) {
        return new Cdrom(NetworkDisk.url(url).model().copy().device("cdrom").readonly(true));
    }

    private static Disk drive() {
        return new Disk()
                .type("file")
                .device("cdrom")
                .driver(d -> d.name("qemu").type("raw"))
                .readonly(true);
    }

    @Override
    Cdrom of(Disk changed) {
        return new Cdrom(changed);
    }
}
