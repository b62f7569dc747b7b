package io.kvm4j.probe;

import java.util.Locale;
import java.util.Set;

/** What a host runs on itself. No one file tells it on every machine, so those that may are asked in turn. */
final class HypervisorBelow {

    private static final String SYSINFO = "proc/sysinfo";
    private static final String DMI = "sys/class/dmi/id/";
    private static final String DEVICE_TREE = "proc/device-tree/";

    private static final String[][] MAKERS = {
        {"QEMU", "qemu"},
        {"KVM", "kvm"},
        {"VMware", "vmware"},
        {"VirtualBox", "virtualbox"},
        {"Microsoft Corporation Virtual", "hyper-v"},
        {"Amazon EC2", "kvm"},
        {"Google Compute Engine", "kvm"},
        {"OpenStack", "kvm"},
        {"Parallels", "parallels"},
        {"BHYVE", "bhyve"},
        {"Xen", "xen"}
    };

    private HypervisorBelow() {}

    /**
     * @param flags of the CPU; those of x86 tell whether there is one
     */
    static Reading<String> of(Tree tree, Set<String> flags) {
        Reading<String> type = tree.attribute("sys/hypervisor/type");
        if (type.isPresent()) { // Xen is below its control domain as well
            return type;
        }
        Reading<String> sysinfo = tree.text(SYSINFO);
        if (sysinfo instanceof Reading.Known<String> text) {
            return Reading.known(ofMainframe(text.fact()));
        }
        Reading<String> vendor = tree.attribute(DMI + "sys_vendor");
        String maker =
                vendor.orElse("") + " " + tree.attribute(DMI + "product_name").orElse("");
        for (String[] name : MAKERS) {
            if (maker.contains(name[0]) && !maker.contains("metal")) {
                return Reading.inferred(name[1], "/sys/class/dmi/id: " + maker);
            }
        }
        if (flags.contains("hypervisor")) {
            return Reading.known("unnamed");
        }
        Reading<String> named = ofDeviceTree(tree);
        boolean told = flags.contains("fpu") || vendor.isPresent();
        return named.isPresent() || !told ? named : Reading.absent();
    }

    /** A mainframe is always divided by PR/SM; of what is nested in it, the first named is the nearest. */
    private static String ofMainframe(String sysinfo) {
        for (String line : Tree.lines(sysinfo)) {
            int program = line.indexOf("Control Program:");
            if (program >= 0) {
                String name = line.substring(line.indexOf(':') + 1).strip().toLowerCase(Locale.ROOT);
                return name.startsWith("kvm") ? "kvm" : name.split("\\s", 2)[0];
            }
        }
        return "pr/sm";
    }

    /** Of ARM, POWER and RISC-V; absent if the tree names none, unreadable if there is no tree. */
    private static Reading<String> ofDeviceTree(Tree tree) {
        String hypervisor = DEVICE_TREE + "hypervisor/compatible";
        String named = tree.attribute(hypervisor).orElse("");
        for (String name : new String[] {"kvm", "xen"}) {
            if (named.contains(name)) {
                return Reading.inferred(name, Tree.shown(hypervisor));
            }
        }
        String machine = DEVICE_TREE + "compatible";
        Reading<String> compatible = tree.attribute(machine);
        if (compatible.orElse("").contains("qemu") || compatible.orElse("").contains("linux,dummy-virt")) {
            return Reading.inferred("qemu", Tree.shown(machine));
        }
        String partition = DEVICE_TREE + "ibm,partition-name";
        if (tree.exists(partition) && tree.exists(DEVICE_TREE + "hmc-managed?")) {
            return Reading.inferred("phyp", Tree.shown(partition));
        }
        return compatible.isPresent() ? Reading.absent() : tree.missing(machine);
    }
}
