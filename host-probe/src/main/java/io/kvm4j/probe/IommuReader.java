package io.kvm4j.probe;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code /sys/class/iommu}, the names of the ACPI tables, the command line and {@code modprobe.d}. */
final class IommuReader {

    static final String UNITS = "sys/class/iommu";
    static final String TABLES = "sys/firmware/acpi/tables";

    private static final List<String> ARGUMENTS = List.of(
            "intel_iommu",
            "amd_iommu",
            "amd_iommu_intr",
            "iommu",
            "iommu.passthrough",
            "iommu.strict",
            "iommu.forcedac",
            "intremap",
            "nointremap",
            "pcie_acs_override",
            "pci-stub.ids",
            "vfio-pci.ids",
            "vfio_iommu_type1.allow_unsafe_interrupts",
            "arm-smmu.disable_bypass",
            "arm-smmu-v3.disable_bypass");
    private static final String[] MODPROBE = {
        "etc/modprobe.d", "run/modprobe.d", "usr/local/lib/modprobe.d", "usr/lib/modprobe.d", "lib/modprobe.d"
    };
    /** Extended capability register of VT-d, bit 3: interrupt remapping. */
    private static final int ECAP_IR = 1 << 3;

    private final Tree tree;
    private final KernelArguments arguments;

    IommuReader(Tree tree, BootFacts boot) {
        this.tree = tree;
        this.arguments = boot.arguments();
    }

    /** The state; claims by id are matched against the devices given. */
    IommuState read(List<PciDevice> devices) {
        List<String> units = tree.list(UNITS);
        Reading<String> table = firmwareTable();
        IommuState.Kind kind = kind(units, table);
        List<KernelArgument> relevant = new ArrayList<>(2);
        for (KernelArgument argument : arguments.all()) {
            for (String name : ARGUMENTS) {
                if (argument.is(name)) {
                    relevant.add(argument);
                }
            }
        }
        Reading<Boolean> active = active(units, devices);
        return new IommuState(
                kind, table, active, interruptRemapping(kind, units, active), units, relevant, claims(devices));
    }

    private Reading<String> firmwareTable() {
        String real = tree.real(TABLES);
        if (real == null) {
            return tree.missing(TABLES);
        }
        List<String> names = List.of(tree.names(real));
        for (IommuState.Kind kind : IommuState.Kind.values()) {
            if (!kind.table().isEmpty() && names.contains(kind.table())) {
                return Reading.known(kind.table());
            }
        }
        return Reading.absent();
    }

    private IommuState.Kind kind(List<String> units, Reading<String> table) {
        for (String unit : units) {
            String real = tree.real(UNITS + "/" + unit);
            if (unit.startsWith("dmar")) {
                return IommuState.Kind.INTEL_VTD;
            } else if (unit.startsWith("ivhd")) {
                return IommuState.Kind.AMD_VI;
            } else if (unit.contains("smmu")) {
                return IommuState.Kind.ARM_SMMU;
            } else if (real != null && real.contains("/virtio")) {
                return IommuState.Kind.VIRTIO;
            }
        }
        String name = table.orElse("");
        for (IommuState.Kind kind : IommuState.Kind.values()) {
            if (!name.isEmpty() && name.equals(kind.table())) {
                return kind;
            }
        }
        return units.isEmpty() ? IommuState.Kind.NONE : IommuState.Kind.OTHER;
    }

    private Reading<Boolean> active(List<String> units, List<PciDevice> devices) {
        if (!units.isEmpty()) {
            return Reading.known(true);
        }
        for (PciDevice device : devices) {
            if (device.iommuGroup().isPresent()
                    && !device.iommuGroup().value().orElseThrow().noIommu()) {
                return Reading.inferred(true, device.path() + "/iommu_group");
            }
        }
        for (int number : IommuGroups.numbers(tree)) {
            String name = IommuGroups.DIR + "/" + number;
            if (!tree.attribute(name + "/name").orElse("").equals("vfio-noiommu")
                    && !tree.list(name + "/devices").isEmpty()) {
                return Reading.inferred(true, Tree.shown(name));
            }
        }
        boolean looked = tree.live() || tree.exists(UNITS) || tree.exists(IommuGroups.DIR);
        return looked ? Reading.known(false) : tree.missing(IommuGroups.DIR);
    }

    private Reading<Boolean> interruptRemapping(IommuState.Kind kind, List<String> units, Reading<Boolean> active) {
        if (!active.orElse(false)) {
            return active.isUnreadable() ? active : Reading.absent();
        }
        if (kind != IommuState.Kind.INTEL_VTD && kind != IommuState.Kind.AMD_VI) {
            return Reading.absent(); // the interrupt controller does it, and does not say so in sysfs
        }
        if (arguments.has("nointremap")
                || arguments.last("intremap", "on", "off").equals("off")) {
            return Reading.known(false);
        }
        for (String unit : units) {
            String file = UNITS + "/" + unit + "/intel-iommu/ecap";
            if (kind == IommuState.Kind.INTEL_VTD
                    && tree.attribute(file) instanceof Reading.Known<String> ecap
                    && (Hex.parseLong(ecap.fact(), 0, ecap.fact().length()) & ECAP_IR) == 0) {
                return Reading.known(false);
            }
        }
        String from = kind == IommuState.Kind.INTEL_VTD ? "/sys/class/iommu/*/intel-iommu/ecap" : "/sys/class/iommu";
        return Reading.inferred(true, from + " and no argument against it");
    }

    private List<IdClaim> claims(List<PciDevice> devices) {
        List<IdClaim> claims = new ArrayList<>(0);
        for (KernelArgument argument : arguments.all()) {
            if (argument.is("pci-stub.ids") || argument.is("vfio-pci.ids")) {
                String driver = argument.is("pci-stub.ids") ? "pci-stub" : "vfio-pci";
                addClaims(driver, argument.value(), Tree.shown(KernelArguments.FILE), devices, claims);
            }
        }
        for (String dir : MODPROBE) {
            for (String name : tree.list(dir)) {
                if (name.endsWith(".conf")) {
                    modprobeClaims(dir + "/" + name, devices, claims);
                }
            }
        }
        return claims;
    }

    /** {@code options vfio-pci ids=8086:10d3,10de:1b81 disable_vga=1}. */
    private void modprobeClaims(String file, List<PciDevice> devices, List<IdClaim> claims) {
        for (String line : Tree.lines(tree.text(file).orElse(""))) {
            if (!line.startsWith("options")) {
                continue;
            }
            String[] words = line.strip().split("[ \t]+", -1);
            String driver = words.length > 1 ? words[1].replace('_', '-') : "";
            for (String word : words) {
                if (word.startsWith("ids=") && (driver.equals("vfio-pci") || driver.equals("pci-stub"))) {
                    String ids = word.substring(4).replace("\"", "");
                    addClaims(driver, ids, Tree.shown(file), devices, claims);
                }
            }
        }
    }

    private static void addClaims(
            String driver, String ids, String source, List<PciDevice> devices, List<IdClaim> claims) {
        for (String pattern : ids.split(",", -1)) {
            if (pattern.isEmpty()) {
                continue;
            }
            IdClaim claim = new IdClaim(driver, pattern, source, List.of());
            List<PciAddress> matches = new ArrayList<>(1);
            for (PciDevice d : devices) {
                PciId subsystem = d.subsystem().orElse(new PciId(0, 0));
                if (d.id() instanceof Reading.Known<PciId> id
                        && claim.means(id.fact(), subsystem, d.pciClass().orElse(new PciClass(0)))) {
                    matches.add(d.address());
                }
            }
            claims.add(new IdClaim(driver, pattern, source, matches));
        }
    }
}
