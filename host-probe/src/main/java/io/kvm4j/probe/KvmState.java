package io.kvm4j.probe;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Whether this host can run guests with hardware help.
 *
 * @param cpuExtension {@code vmx}, {@code svm} or {@code sie}; absent if an x86 CPU shows none, unreadable where
 *     {@code /proc/cpuinfo} has no such flag (ARM, POWER)
 * @param device whether {@code /dev/kvm} is there
 * @param usable whether this process may open it and the CPU can do it
 * @param nested whether guests may run guests
 * @param hypervisorBelow what this host itself runs on, such as {@code qemu}, {@code pr/sm} of every mainframe or
 *     {@code phyp} of POWER; absent on bare metal
 */
public record KvmState(
        Reading<String> cpuExtension,
        Reading<Boolean> device,
        Reading<Boolean> usable,
        Reading<Boolean> nested,
        Reading<String> hypervisorBelow) {

    /** Of Intel, of AMD, and of IBM Z: start interpretive execution. */
    private static final List<String> EXTENSIONS = List.of("vmx", "svm", "sie");

    static KvmState of(Tree tree) {
        Set<String> flags = CpuInfo.of(tree).flags();
        boolean x86 = flags.contains("fpu");
        Reading<String> extension =
                x86 ? Reading.absent() : Reading.unreadable(Tree.shown(CpuInfo.FILE), Why.NOT_CAPTURED);
        for (String name : EXTENSIONS) {
            extension = flags.contains(name) ? Reading.known(name) : extension;
        }
        boolean node = tree.exists("dev/kvm");
        boolean looked = tree.live() || tree.exists("dev");
        Reading<Boolean> device = node || looked ? Reading.known(node) : tree.missing("dev/kvm");
        return new KvmState(
                extension, device, usable(tree, extension, device), nested(tree), HypervisorBelow.of(tree, flags));
    }

    private static Reading<Boolean> usable(Tree tree, Reading<String> extension, Reading<Boolean> device) {
        if (extension.isAbsent() || !device.orElse(true)) {
            return Reading.known(false);
        }
        if (!device.isPresent()) {
            return device;
        }
        Path file = tree.file("dev/kvm");
        if (!tree.live()) {
            return Reading.inferred(true, "/dev/kvm is there");
        }
        return Files.isReadable(file) && Files.isWritable(file)
                ? Reading.known(true)
                : Reading.unreadable("/dev/kvm", Why.NO_PERMISSION);
    }

    private static Reading<Boolean> nested(Tree tree) {
        for (String module : new String[] {"kvm_intel", "kvm_amd", "kvm"}) {
            Reading<String> text = tree.attribute("sys/module/" + module + "/parameters/nested");
            if (text.isPresent()) {
                return text.map(t -> t.equals("Y") || t.equals("1"));
            }
        }
        boolean looked = tree.live() || tree.exists("sys/module/kvm_intel") || tree.exists("sys/module/kvm_amd");
        return looked ? Reading.absent() : tree.missing("sys/module/kvm_intel/parameters/nested");
    }
}
