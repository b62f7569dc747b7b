package io.kvm4j.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One PCI function as its own directory shows it, before it is seen together with the others. */
final class PciFunction {

    // which of the kernel's files are there, as bits
    static final int UEVENT = 1;
    static final int VENDOR = 1 << 1;
    static final int DEVICE = 1 << 2;
    static final int CLASS = 1 << 3;
    static final int RESOURCE = 1 << 4;
    static final int NUMA_NODE = 1 << 5;
    static final int DRIVER_OVERRIDE = 1 << 6;
    static final int DRIVER = 1 << 7;
    static final int IOMMU_GROUP = 1 << 8;
    static final int RESET = 1 << 9;
    static final int RESET_METHOD = 1 << 10;
    static final int TOTAL_VFS = 1 << 11;
    static final int NUM_VFS = 1 << 12;
    static final int PHYSFN = 1 << 13;
    static final int BOOT_VGA = 1 << 14;
    static final int PCI_BUS = 1 << 15;
    static final int VFIO_DEV = 1 << 16;
    static final int MDEV = 1 << 17;
    static final int SUBSYSTEM_VENDOR = 1 << 18;
    static final int SUBSYSTEM_DEVICE = 1 << 19;
    static final int LOCAL_CPULIST = 1 << 20;

    final PciAddress address;
    /** Its directory in the tree, links followed. */
    final String dir;

    int files;
    Reading<PciId> id = Reading.absent();
    Reading<PciId> subsystem = Reading.absent();
    Reading<PciClass> pciClass = Reading.absent();
    Reading<String> driver = Reading.absent();
    Reading<String> driverOverride = Reading.absent();
    Reading<Integer> numaNode = Reading.absent();
    Reading<PciAddress> parent = Reading.absent();
    Reading<Integer> group = Reading.absent();
    Reading<Sriov> sriov = Reading.absent();
    Reading<List<String>> resetMethods = Reading.absent();
    Reading<List<Bar>> bars = Reading.absent();
    Reading<Long> romBytes = Reading.absent();
    Reading<Boolean> bootVga = Reading.absent();
    List<MdevType> mdevTypes = List.of();
    List<HostUse> uses = List.of();

    @Nullable
    String driverOfUevent;
    /** Entries below which network interfaces and disks are found; most functions have none. */
    List<String> inside = List.of();

    /** Whether only that was read which counts for others of its group. */
    boolean asMember;
    /** The names of its {@code virtfnN} links by their index. */
    Map<Integer, String> virtualFunctions = Map.of();
    /** Functions and host bridges directly behind it, by their names. */
    List<String> children = List.of();

    PciFunction(PciAddress address, String dir) {
        this.address = address;
        this.dir = dir;
    }

    boolean has(int file) {
        return (files & file) != 0;
    }

    boolean isBridge() {
        return has(PCI_BUS)
                || (pciClass instanceof Reading.Known<PciClass> c && c.fact().isBridge());
    }

    /** Whether a vfio driver holds it: {@code vfio-pci}, or a variant of it, which also makes {@code vfio-dev}. */
    boolean isVfio() {
        return has(VFIO_DEV)
                || (driver instanceof Reading.Known<String> d && d.fact().equals("vfio-pci"));
    }

    /** Remembers a name of its directory. */
    void sawEntry(String name) {
        int file = switch (name) {
            case "uevent" -> UEVENT;
            case "vendor" -> VENDOR;
            case "device" -> DEVICE;
            case "class" -> CLASS;
            case "resource" -> RESOURCE;
            case "numa_node" -> NUMA_NODE;
            case "driver_override" -> DRIVER_OVERRIDE;
            case "driver" -> DRIVER;
            case "iommu_group" -> IOMMU_GROUP;
            case "reset" -> RESET;
            case "reset_method" -> RESET_METHOD;
            case "sriov_totalvfs" -> TOTAL_VFS;
            case "sriov_numvfs" -> NUM_VFS;
            case "physfn" -> PHYSFN;
            case "boot_vga" -> BOOT_VGA;
            case "pci_bus" -> PCI_BUS;
            case "vfio-dev" -> VFIO_DEV;
            case "mdev_supported_types" -> MDEV;
            case "subsystem_vendor" -> SUBSYSTEM_VENDOR;
            case "subsystem_device" -> SUBSYSTEM_DEVICE;
            case "local_cpulist" -> LOCAL_CPULIST;
            default -> 0;
        };
        files |= file;
        if (file == 0 && name.startsWith("virtfn")) {
            if (virtualFunctions.isEmpty()) {
                virtualFunctions = new TreeMap<>();
            }
            virtualFunctions.put(Decimal.parse(name.substring("virtfn".length())), name);
        } else if (file == 0 && isPciName(name)) {
            if (children.isEmpty()) {
                children = new ArrayList<>(2);
            }
            children.add(name);
        } else if (file == 0 && HostUses.mayHold(name)) {
            if (inside.isEmpty()) {
                inside = new ArrayList<>(2);
            }
            inside.add(name);
        }
    }

    /** {@code 0000:01:00.0}, or the host bridge {@code pci10000:e0} of a VMD controller. */
    private static boolean isPciName(String name) {
        int length = name.length();
        return length >= 12 && name.charAt(length - 2) == '.' && name.charAt(length - 5) == ':'
                || (name.startsWith("pci") && length > 9 && name.charAt(length - 3) == ':');
    }
}
