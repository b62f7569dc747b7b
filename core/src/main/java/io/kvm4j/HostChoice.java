package io.kvm4j;

import io.kvm4j.error.Failure;
import io.kvm4j.error.PreflightException;
import io.kvm4j.xml.Cpu;
import io.kvm4j.xml.CpuNuma;
import io.kvm4j.xml.CpuNumaCell;
import io.kvm4j.xml.DomainXml;
import io.kvm4j.xml.Memory;
import io.kvm4j.xml.Os;
import io.kvm4j.xml.OsType;
import io.kvm4j.xml.Vcpu;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A part of a domain that is decided when the host is known; devices are in the document already. */
@FunctionalInterface
interface HostChoice {

    /** Changes the document, or refuses. */
    void decide(DomainXml xml, DomainCapabilities host);

    static HostChoice cpuMode(String mode) {
        return (xml, host) -> {
            if (!host.cpuModes().isEmpty() && !host.cpuModes().contains(mode)) {
                throw refused(
                        xml,
                        "this host has no CPU mode " + mode + " for type " + host.type() + "; it has "
                                + list(host.cpuModes()));
            }
        };
    }

    static HostChoice cpuModel(String name) {
        return (xml, host) -> {
            if (!host.cpuModels().isEmpty() && !host.cpuModels().contains(name)) {
                throw refused(xml, "this host cannot run CPU model " + name + "; it can run " + list(host.cpuModels()));
            }
        };
    }

    // host-passthrough and host-model show it wherever the kernel module lets them; a named model must be told
    static HostChoice nested() {
        return (xml, host) -> {
            Cpu cpu = xml.cpu();
            boolean named = cpu != null && "custom".equals(cpu.mode());
            if (cpu == null || cpu.mode() == null) {
                cpuMode("host-passthrough").decide(xml, host);
                xml.cpu(c -> c.mode("host-passthrough"));
            } else if (named) {
                String model =
                        String.valueOf(cpu.model() == null ? null : cpu.model().value());
                boolean amd = model.startsWith("EPYC") || model.startsWith("Opteron") || model.equals("Dhyana");
                xml.cpu(c -> c.addFeature(f -> f.policy("require").name(amd ? "svm" : "vmx")));
            }
        };
    }

    // libvirt: memory can be plugged in only where the guest has a NUMA cell
    static HostChoice oneCell() {
        return (xml, host) -> {
            if (cells(xml).isEmpty()) {
                xml.cpu(c -> c.numa(n -> n.addCell(
                        cell -> cell.id(0).cpus("0-" + (vcpus(xml) - 1)).memoryBytes(memoryBytes(xml)))));
            }
        };
    }

    static HostChoice uefi(boolean secure) {
        return (xml, host) -> {
            boolean there = secure ? host.hasSecureBoot() : host.hasUefi();
            if (!there && host.devices().containsKey("os")) {
                throw refused(
                        xml,
                        "this host has no UEFI firmware" + (secure ? " with secure boot" : "")
                                + "; install ovmf (Debian, Ubuntu) or edk2-ovmf (Fedora)");
            }
            xml.os(os -> os.firmware("efi").firmwareElement(f -> {
                f.addFeature(x -> x.enabled(secure).name("secure-boot"));
                if (secure) {
                    f.addFeature(x -> x.enabled(true).name("enrolled-keys"));
                }
            }));
            if (secure) {
                xml.os(os -> os.loader(l -> l.secure(true)));
                xml.features(f -> f.smm(s -> s.state(true)));
            }
        };
    }

    static PreflightException refused(DomainXml xml, String reason) {
        return new PreflightException(Failure.refused("define " + xml.name(), reason));
    }

    static String list(Collection<String> values) {
        return values.isEmpty() ? "none" : values.stream().sorted().collect(Collectors.joining(", "));
    }

    static String machine(DomainXml xml) {
        Os os = xml.os();
        OsType type = os == null ? null : os.type();
        return type == null || type.machine() == null ? "q35" : type.machine();
    }

    static int vcpus(DomainXml xml) {
        Vcpu vcpu = xml.vcpu();
        return vcpu == null || vcpu.value() == null ? 1 : vcpu.value();
    }

    static long memoryBytes(DomainXml xml) {
        Memory memory = xml.memory();
        Long bytes = memory == null ? null : memory.bytes();
        return bytes == null ? 0 : bytes;
    }

    static List<CpuNumaCell> cells(DomainXml xml) {
        Cpu cpu = xml.cpu();
        @Nullable CpuNuma numa = cpu == null ? null : cpu.numa();
        return numa == null ? List.of() : numa.cells();
    }

    static long cellBytes(DomainXml xml) {
        return cells(xml).stream()
                .map(CpuNumaCell::memoryBytes)
                .mapToLong(bytes -> bytes == null ? 0 : bytes)
                .sum();
    }
}
