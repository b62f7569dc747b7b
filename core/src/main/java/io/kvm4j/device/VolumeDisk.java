package io.kvm4j.device;

import io.kvm4j.xml.Disk;

/**
 * A volume of one of the host's storage pools as a disk of the guest; libvirt finds its path, or its address on the
 * network, when the guest starts.
 */
public final class VolumeDisk extends GuestDisk<VolumeDisk> {

    private VolumeDisk(Disk model) {
        super(model);
    }

    /** A raw volume, by the names of its pool and its own. */
    public static VolumeDisk of(String pool, String volume) {
        return of(pool, volume, "raw");
    }

    /**
     * A volume in a format, by QEMU's name for it; a volume of a block device's pool is raw.
     *
     * @throws IllegalArgumentException if a name or the format is empty
     */
    public static VolumeDisk of(String pool, String volume, String format) {
        requirePlain(pool, "a pool's name");
        requirePlain(volume, "a volume's name");
        return new VolumeDisk(new Disk()
                .type("volume")
                .device("disk")
                .driver(d -> d.name("qemu").type(requirePlain(format, "a format")))
                .source(s -> s.pool(pool).volume(volume)));
    }

    @Override
    VolumeDisk of(Disk changed) {
        return new VolumeDisk(changed);
    }
}
