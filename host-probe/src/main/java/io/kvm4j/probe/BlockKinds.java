package io.kvm4j.probe;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Tells the sort of one block device from what its directory in sysfs holds. */
final class BlockKinds {

    private static final int SECTOR = 512;

    // The first name that is part of the device's path below /sys/devices decides.
    private static final Map<String, String> TRANSPORTS = Map.of(
            "/usb", "usb",
            "/nvme", "nvme",
            "/virtio", "virtio",
            "/ata", "sata",
            "/session", "iscsi",
            "/rport-", "fc",
            "/end_device-", "sas",
            "/mmc_host/", "mmc",
            "/vbd-", "xen");

    private final Attributes device;
    private final String name;

    BlockKinds(Attributes device) {
        this.device = device;
        this.name = device.name();
    }

    BlockKind kind() {
        if (device.has("partition")) {
            return new BlockKind.Partition(
                    device.parent().name(),
                    device.integer("partition"),
                    device.required("start", device.longer("start")).map(sectors -> sectors * SECTOR));
        }
        if (name.startsWith("dm-")) {
            return mapped();
        }
        if (name.matches("md[0-9_].*")) {
            return new BlockKind.Raid(
                    device.text("md/level"), device.text("md/array_state"), device.integer("md/degraded"));
        }
        if (name.startsWith("loop")) {
            return new BlockKind.Loop(device.text("loop/backing_file").map(Path::of), device.longer("loop/offset"));
        }
        if (name.startsWith("zram")) {
            return new BlockKind.Zram();
        }
        return name.startsWith("sr") ? new BlockKind.Optical() : new BlockKind.Disk(transport());
    }

    private BlockKind mapped() {
        Reading<String> map = device.text("dm/name");
        Reading<String> uuid = device.text("dm/uuid");
        String id = uuid.orElse("");
        String label = map.orElse(name);
        if (id.startsWith("LVM-")) {
            return logicalVolume(label);
        }
        if (id.startsWith("mpath-")) {
            return new BlockKind.Multipath(label);
        }
        return id.startsWith("CRYPT-") ? new BlockKind.Crypt(label) : new BlockKind.Mapped(map, uuid);
    }

    /** {@code vg--a-lv} is volume {@code lv} of group {@code vg-a}: LVM doubles the hyphens of a name. */
    static BlockKind.LogicalVolume logicalVolume(String map) {
        String[] names = map.split("(?<!-)-(?!-)(?=[^-])|(?<=[^-])-(?=[^-])", 2);
        String volume = names.length > 1 ? names[1] : "";
        return new BlockKind.LogicalVolume(names[0].replace("--", "-"), volume.replace("--", "-"));
    }

    private Reading<String> transport() {
        String path = device.dir();
        return TRANSPORTS.entrySet().stream()
                .filter(entry -> path.contains(entry.getKey()))
                .findFirst()
                .map(entry -> Reading.inferred(entry.getValue(), "/" + path))
                .orElse(Reading.absent());
    }

    /** Where the node of a mapped device is looked for, relative to the root. */
    List<String> mappedNodes() {
        if (!name.startsWith("dm-")) {
            return List.of();
        }
        String map = device.text("dm/name").orElse(name).replace('/', '!');
        BlockKind kind = kind();
        return kind instanceof BlockKind.LogicalVolume lv
                ? List.of("dev/mapper/" + map, "dev/" + lv.volumeGroup() + "/" + lv.volume())
                : List.of("dev/mapper/" + map);
    }
}
