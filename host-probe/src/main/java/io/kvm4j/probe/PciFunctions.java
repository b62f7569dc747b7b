package io.kvm4j.probe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the directory of one PCI function: {@code Documentation/ABI/testing/sysfs-bus-pci} of the kernel.
 *
 * <p>{@code uevent} holds driver, class and ids in one read; the files of their own are asked only where it is missing.
 * {@code config}, {@code vpd} and {@code rom} are never opened.
 */
final class PciFunctions {

    private static final int BARS = 6;
    private static final int IO = 0x100;
    private static final int MEMORY = 0x200;
    private static final int PREFETCH = 0x2000;
    private static final int MEMORY_64 = 0x100000;

    private final Tree tree;

    PciFunctions(Tree tree) {
        this.tree = tree;
    }

    /** The function at a directory; null if the directory is gone. */
    @Nullable
    PciFunction read(PciAddress address, String dir) {
        PciFunction f = readAsMember(address, dir);
        if (f == null) {
            return null;
        }
        f.asMember = false;
        if (!f.subsystem.isPresent() && f.has(PciFunction.SUBSYSTEM_VENDOR | PciFunction.SUBSYSTEM_DEVICE)) {
            f.subsystem = ids(f, "subsystem_vendor", "subsystem_device");
        }
        f.driverOverride = override(f);
        f.numaNode = numaNode(f);
        f.sriov = sriov(f);
        f.resetMethods = resetMethods(f);
        readResources(f);
        if (f.has(PciFunction.MDEV)) {
            f.mdevTypes = mdevTypes(dir + "/mdev_supported_types");
        }
        return f;
    }

    /** As much of a function as counts for the others of its IOMMU group; null if the directory is gone. */
    @Nullable
    PciFunction readAsMember(PciAddress address, String dir) {
        String[] names = tree.names(dir);
        if (names.length == 0) {
            return null;
        }
        PciFunction f = new PciFunction(address, dir);
        f.asMember = true;
        for (String name : names) {
            f.sawEntry(name);
        }
        readUevent(f);
        if (!f.id.isPresent()) {
            f.id = ids(f, "vendor", "device");
        }
        if (!f.pciClass.isPresent()) {
            f.pciClass = number(dir, "class").map(PciClass::new);
        }
        f.driver = f.has(PciFunction.DRIVER) ? tree.linkName(dir, "driver", "drivers") : Reading.absent();
        f.parent = parent(f);
        f.group = f.has(PciFunction.IOMMU_GROUP) ? group(f) : Reading.absent();
        f.bootVga = bootVga(f);
        return f;
    }

    private void readUevent(PciFunction f) {
        if (!(tree.attribute(f.dir, "uevent") instanceof Reading.Known<String> uevent)) {
            return;
        }
        String text = uevent.fact();
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int equals = text.indexOf('=', at);
            if (equals > at && equals < end) {
                int from = equals + 1;
                if (text.startsWith("DRIVER", at)) {
                    f.driverOfUevent = text.substring(from, end);
                } else if (text.startsWith("PCI_CLASS", at)) {
                    int code = Hex.parse(text, from, end);
                    f.pciClass = code < 0 ? Reading.absent() : Reading.known(new PciClass(code));
                } else if (text.startsWith("PCI_ID", at)) {
                    f.id = idPair(text, from, end);
                } else if (text.startsWith("PCI_SUBSYS_ID", at)) {
                    f.subsystem = idPair(text, from, end);
                }
            }
            at = end + 1;
        }
    }

    private static Reading<PciId> idPair(String text, int from, int end) {
        int colon = text.indexOf(':', from);
        int vendor = Hex.parse(text, from, Math.min(colon, end));
        int device = Hex.parse(text, colon + 1, end);
        return colon < 0 || vendor < 0 || device < 0 ? Reading.absent() : Reading.known(new PciId(vendor, device));
    }

    private Reading<PciId> ids(PciFunction f, String vendorFile, String deviceFile) {
        Reading<Integer> vendor = number(f.dir, vendorFile);
        Reading<Integer> device = number(f.dir, deviceFile);
        if (vendor instanceof Reading.Known<Integer> v && device instanceof Reading.Known<Integer> d) {
            return Reading.known(new PciId(v.fact(), d.fact()));
        }
        return vendor.isUnreadable() ? vendor.map(v -> new PciId(v, 0)) : device.map(d -> new PciId(0, d));
    }

    /** A hexadecimal file every function has. */
    private Reading<Integer> number(String dir, String name) {
        Reading<String> text = tree.attribute(dir, name);
        if (text instanceof Reading.Known<String> t) {
            int value = Hex.parse(
                    t.fact(), t.fact().startsWith("0x") ? 2 : 0, t.fact().length());
            return value < 0 ? Reading.unreadable(Tree.shown(dir + "/" + name), Why.MALFORMED) : Reading.known(value);
        }
        return text.isAbsent()
                ? Reading.unreadable(Tree.shown(dir + "/" + name), tree.live() ? Why.VANISHED : Why.NOT_CAPTURED)
                : text.map(t -> 0);
    }

    private Reading<String> override(PciFunction f) {
        if (!f.has(PciFunction.DRIVER_OVERRIDE)) {
            return tree.missing(f.dir + "/driver_override");
        }
        Reading<String> text = tree.attribute(f.dir, "driver_override");
        return text instanceof Reading.Known<String> t
                        && (t.fact().isEmpty() || t.fact().equals("(null)"))
                ? Reading.absent()
                : text;
    }

    /** Ids, class, driver, node and group only, from four files that nearly every function has. */
    PciFunction readBriefly(PciAddress address, String dir) {
        PciFunction f = new PciFunction(address, dir);
        readUevent(f);
        if (!f.id.isPresent() || !f.pciClass.isPresent()) {
            f.id = ids(f, "vendor", "device");
            f.pciClass = number(dir, "class").map(PciClass::new);
        }
        f.files = PciFunction.NUMA_NODE;
        f.driver = tree.linkName(dir, "driver", "drivers");
        f.numaNode = numaNode(f);
        f.parent = parent(f);
        f.group = group(f);
        return f;
    }

    private Reading<Integer> numaNode(PciFunction f) {
        if (!f.has(PciFunction.NUMA_NODE)) {
            return tree.missing(f.dir + "/numa_node");
        }
        Reading<String> text = tree.attribute(f.dir, "numa_node");
        if (!(text instanceof Reading.Known<String> t)) {
            return text.map(x -> 0);
        }
        try {
            int node = Integer.parseInt(t.fact());
            return node < 0 ? Reading.absent() : Reading.known(node);
        } catch (NumberFormatException e) {
            return Reading.unreadable(Tree.shown(f.dir + "/numa_node"), Why.MALFORMED);
        }
    }

    /** The nearest address above it in the path: a bridge, or the VMD controller whose domain it is in. */
    private Reading<PciAddress> parent(PciFunction f) {
        int end = f.dir.lastIndexOf('/');
        if (f.dir.startsWith("sys/bus/")) {
            return Reading.unreadable(Tree.shown(f.dir), Why.NOT_CAPTURED); // a directory where the kernel has a link
        }
        while (end > 0) {
            int start = f.dir.lastIndexOf('/', end - 1);
            // names such as pci0000:80 are host bridges
            if (end - start > 8 && f.dir.charAt(end - 2) == '.' && f.dir.charAt(start + 1) != 'p') {
                try {
                    return Reading.known(PciAddress.of(f.dir.substring(start + 1, end)));
                } catch (IllegalArgumentException e) {
                    return Reading.absent();
                }
            }
            end = start;
        }
        return Reading.absent();
    }

    private Reading<Integer> group(PciFunction f) {
        Reading<String> name = tree.linkName(f.dir, "iommu_group", "iommu_groups");
        if (name instanceof Reading.Known<String> n) {
            try {
                return Reading.known(Integer.parseInt(n.fact()));
            } catch (NumberFormatException e) {
                return Reading.unreadable(Tree.shown(f.dir + "/iommu_group"), Why.MALFORMED);
            }
        }
        return name.map(n -> 0);
    }

    private Reading<Sriov> sriov(PciFunction f) {
        if (f.has(PciFunction.PHYSFN)) {
            Reading<PciAddress> pf = function(f.dir, "physfn");
            return pf.map(Sriov.VirtualFunction::new);
        }
        if (!f.has(PciFunction.TOTAL_VFS)) {
            return f.has(PciFunction.NUM_VFS)
                    ? Reading.unreadable(Tree.shown(f.dir + "/sriov_totalvfs"), Why.VANISHED)
                    : Reading.known(NONE);
        }
        Reading<String> total = tree.attribute(f.dir, "sriov_totalvfs");
        if (!(total instanceof Reading.Known<String> t)) {
            return total.map(x -> NONE);
        }
        List<PciAddress> vfs = new ArrayList<>(f.virtualFunctions.size());
        for (String link : f.virtualFunctions.values()) {
            function(f.dir, link).ifPresent(vfs::add);
        }
        int n = Decimal.parse(t.fact());
        return n < 0
                ? Reading.unreadable(Tree.shown(f.dir + "/sriov_totalvfs"), Why.MALFORMED)
                : Reading.known(new Sriov.PhysicalFunction(n, vfs));
    }

    private static final Sriov NONE = new Sriov.None();

    /** The function a {@code physfn} or {@code virtfnN} link leads to: always in the same directory or beside it. */
    private Reading<PciAddress> function(String dir, String link) {
        Reading<String> target = tree.linkTarget(dir, link);
        if (target instanceof Reading.Known<String> t) {
            try {
                return Reading.known(PciAddress.of(t.fact().substring(t.fact().lastIndexOf('/') + 1)));
            } catch (IllegalArgumentException e) {
                return Reading.unreadable(Tree.shown(dir + "/" + link), Why.VANISHED);
            }
        }
        return target.isAbsent()
                ? Reading.unreadable(Tree.shown(dir + "/" + link), Why.VANISHED)
                : target.map(t -> new PciAddress(0, 0, 0, 0));
    }

    private Reading<List<String>> resetMethods(PciFunction f) {
        if (!f.has(PciFunction.RESET_METHOD)) {
            return Reading.absent(); // looked at again when all functions are known
        }
        Reading<String> text = tree.attribute(f.dir, "reset_method");
        if (text instanceof Reading.Known<String> t) {
            return t.fact().isEmpty()
                    ? Reading.absent()
                    : Reading.known(List.of(t.fact().split(" ", -1)));
        }
        return text.map(List::of);
    }

    private Reading<Boolean> bootVga(PciFunction f) {
        if (f.has(PciFunction.BOOT_VGA)) {
            Reading<String> text = tree.attribute(f.dir, "boot_vga");
            return text instanceof Reading.Known<String> t
                    ? Reading.known(t.fact().equals("1"))
                    : text.map(x -> false);
        }
        boolean vga =
                f.pciClass instanceof Reading.Known<PciClass> c && c.fact().type() == 0x0300;
        return vga ? tree.missing(f.dir + "/boot_vga") : Reading.absent();
    }

    private void readResources(PciFunction f) {
        if (!f.has(PciFunction.RESOURCE)) {
            f.bars = tree.missing(f.dir + "/resource");
            f.romBytes = tree.missing(f.dir + "/resource");
            return;
        }
        Reading<String> text = tree.attribute(f.dir, "resource");
        if (!(text instanceof Reading.Known<String> t)) {
            f.bars = text.map(x -> List.of());
            f.romBytes = text.map(x -> 0L);
            return;
        }
        List<Bar> bars = new ArrayList<>(BARS);
        String lines = t.fact();
        int at = 0;
        for (int index = 0; index <= BARS && at < lines.length(); index++) {
            int end = lines.indexOf('\n', at);
            end = end < 0 ? lines.length() : end;
            int second = lines.indexOf(' ', at) + 1;
            int third = lines.indexOf(' ', second) + 1;
            if (second == 0 || third == 0 || third >= end) {
                f.bars = Reading.unreadable(Tree.shown(f.dir + "/resource"), Why.MALFORMED);
                f.romBytes = Reading.unreadable(Tree.shown(f.dir + "/resource"), Why.MALFORMED);
                return;
            }
            long flags = Hex.parseLong(lines, third, end);
            if ((flags & (IO | MEMORY)) != 0) {
                long start = Hex.parseLong(lines, at, second - 1);
                long size = Hex.parseLong(lines, second, third - 1) - start + 1;
                if (index == BARS) {
                    f.romBytes = Reading.known(size);
                } else {
                    boolean memory = (flags & MEMORY) != 0;
                    bars.add(new Bar(index, start, size, memory, (flags & MEMORY_64) != 0, (flags & PREFETCH) != 0));
                }
            }
            at = end + 1;
        }
        f.bars = Reading.known(List.copyOf(bars));
    }

    private List<MdevType> mdevTypes(String dir) {
        String real = tree.real(dir);
        if (real == null) {
            return List.of();
        }
        String[] ids = tree.names(real);
        Arrays.sort(ids);
        List<MdevType> types = new ArrayList<>();
        for (String id : ids) {
            String type = real + "/" + id;
            Reading<Integer> available =
                    tree.attribute(type + "/available_instances").map(Decimal::parse);
            types.add(
                    new MdevType(id, tree.attribute(type + "/name"), available, tree.attribute(type + "/device_api")));
        }
        return types;
    }
}
