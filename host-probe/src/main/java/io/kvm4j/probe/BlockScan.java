package io.kvm4j.probe;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One look at all block devices. */
final class BlockScan {

    private static final int SECTOR = 512; // the unit of size and start in sysfs, whatever the device's sectors are

    private final Tree tree;
    private final boolean headers;
    private final List<Note> notes;
    private final BlockAliases aliases;
    private final MountTable mounts;
    private final BlockHeader header;
    private final Map<String, Attributes> directories = new LinkedHashMap<>();
    private final Map<String, List<String>> partitions = new HashMap<>();

    /**
     * @param headers whether devices are opened to read their signatures
     * @param notes gets what could not be read and should have been
     */
    BlockScan(Tree tree, boolean headers, List<Note> notes) {
        this.tree = tree;
        this.headers = headers;
        this.notes = notes;
        this.aliases = new BlockAliases(tree);
        this.mounts = new MountTable(tree);
        this.header = new BlockHeader(tree);
    }

    /** Disks and what is built on them; loop and memory disks that hold nothing are left out. */
    List<BlockDevice> devices() {
        for (String top : List.of("sys/block", "sys/class/block")) {
            tree.list(top).forEach(name -> find(top + "/" + name, name));
        }
        // some trees were captured without sys/class/block, where the partitions are
        for (Attributes disk : List.copyOf(directories.values())) {
            tree.list(disk.dir()).stream()
                    .filter(name -> name.startsWith(disk.name())
                            && disk.has(name + "/partition")
                            && !directories.containsKey(name))
                    .forEach(name -> directories.put(name, new Attributes(tree, disk.dir() + "/" + name, notes)));
        }
        directories.values().stream()
                .filter(BlockScan::isPartition)
                .forEach(part -> partitions
                        .computeIfAbsent(part.parent().name(), disk -> new ArrayList<>())
                        .add(part.name()));
        return directories.values().stream()
                .map(this::device)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(BlockDevice::name, NaturalOrder.INSTANCE))
                .toList();
    }

    private void find(String path, String name) {
        if (directories.containsKey(name)) {
            return;
        }
        String real = tree.real(path);
        if (real != null) {
            directories.put(name, new Attributes(tree, real, notes));
        } else if (path.startsWith("sys/class")) {
            notes.add(new Note(Tree.shown(path), Why.VANISHED, name + ": the link leads nowhere; is the device gone?"));
        }
    }

    private static boolean isPartition(Attributes device) {
        return device.has("partition");
    }

    private Optional<BlockDevice> device(Attributes device) {
        if (device.flag("hidden").orElse(false)) {
            return Optional.empty(); // one path of an NVMe disk: it has no node and no number
        }
        Optional<BlockIdentity> identity = identity(device);
        if (identity.isEmpty()) {
            notes.add(new Note(
                    Tree.shown(device.dir() + "/dev"),
                    tree.live() ? Why.VANISHED : Why.NOT_CAPTURED,
                    device.name() + ": left out, its device number is missing"));
            return Optional.empty();
        }
        Reading<Long> size = device.required("size", device.longer("size")).map(sectors -> sectors * SECTOR);
        if (size.orElse(1L) == 0 && device.name().matches("(loop|ram|zram|nbd)[0-9]+")) {
            return Optional.empty();
        }
        return Optional.of(record(device, identity.get(), size));
    }

    private BlockDevice record(Attributes device, BlockIdentity identity, Reading<Long> size) {
        String name = device.name();
        String node = "dev/" + name.replace('!', '/');
        boolean partition = isPartition(device);
        Attributes disk = partition ? device.parent() : device;
        UdevRecord udev =
                UdevRecord.parse(tree.text("run/udev/data/b" + identity).orElse(""));
        BlockKinds kinds = new BlockKinds(device);
        BlockKind kind = kinds.kind();
        udev.links().forEach(link -> aliases.link("dev/" + link));
        kinds.mappedNodes().forEach(path -> {
            aliases.link(path);
            aliases.node(path, name, identity);
        });
        BlockSerial serial = new BlockSerial(tree, disk, udev);
        return new BlockDevice(
                name,
                Path.of(Tree.shown(node)),
                identity,
                kind,
                disk.longer("diskseq"),
                size,
                disk.required("queue/logical_block_size", disk.integer("queue/logical_block_size")),
                disk.required("queue/physical_block_size", disk.integer("queue/physical_block_size")),
                device.required("ro", device.flag("ro")),
                disk.required("removable", disk.flag("removable")),
                disk.required("queue/rotational", disk.flag("queue/rotational")),
                serial.vendor(),
                serial.model(),
                serial.serial(),
                serial.wwn(),
                pci(disk),
                aliases.of(name),
                inOrder(partitions.getOrDefault(name, List.of())),
                device.list("holders"),
                device.list("slaves"),
                signatures(device, node, identity, kind, size, udev),
                mounts.of(name, identity, aliases),
                mounts.swapsTo(name, aliases));
    }

    private static List<String> inOrder(List<String> names) {
        return names.stream().sorted(NaturalOrder.INSTANCE).toList();
    }

    private static Optional<BlockIdentity> identity(Attributes device) {
        String number = device.text("dev").orElse("");
        if (!number.matches("[0-9]{1,4}:[0-9]{1,7}")) {
            Map<String, String> uevent = new HashMap<>();
            Tree.lines(device.text("uevent").orElse("")).forEach(line -> {
                int equals = Math.max(line.indexOf('='), 0);
                uevent.put(line.substring(0, equals), line.substring(Math.min(equals + 1, line.length())));
            });
            number = uevent.getOrDefault("MAJOR", "") + ":" + uevent.getOrDefault("MINOR", "");
        }
        int colon = number.indexOf(':');
        Optional<Integer> major = Attributes.toInt(number.substring(0, colon));
        Optional<Integer> minor = Attributes.toInt(number.substring(colon + 1));
        return major.isPresent() && minor.isPresent()
                ? Optional.of(new BlockIdentity(major.get(), minor.get()))
                : Optional.empty();
    }

    // The disk of an NVMe subsystem is a virtual device; its controllers, beside it, are below their PCI functions.
    private Optional<PciAddress> pci(Attributes disk) {
        Optional<PciAddress> own = Attributes.pciOf(disk.dir());
        if (own.isPresent() || !disk.dir().contains("/nvme-subsystem/")) {
            return own;
        }
        Attributes subsystem = disk.parent();
        return subsystem.list("").stream()
                .filter(name -> name.matches("nvme[0-9]+"))
                .map(name -> Optional.ofNullable(tree.real(subsystem.dir() + "/" + name))
                        .flatMap(Attributes::pciOf))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Reading<List<Signature>> signatures(
            Attributes device,
            String node,
            BlockIdentity identity,
            BlockKind kind,
            Reading<Long> size,
            UdevRecord udev) {
        Reading<List<Signature>> read = headers
                ? header.signatures(device, node, identity, kind, size)
                : Reading.unreadable(Tree.shown(node), Why.NOT_CAPTURED);
        if (!read.isUnreadable() || udev.properties().isEmpty()) {
            return read;
        }
        return Reading.inferred(udev.signatures(), "/run/udev/data/b" + identity);
    }
}
