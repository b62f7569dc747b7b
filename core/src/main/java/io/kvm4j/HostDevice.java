package io.kvm4j;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.probe.Finding;
import io.kvm4j.probe.Finding.Code;
import io.kvm4j.probe.HostProbe;
import io.kvm4j.probe.PciAddress;
import io.kvm4j.probe.PciDevice;
import io.kvm4j.probe.Severity;
import io.kvm4j.xml.NodeDeviceCapability;
import io.kvm4j.xml.NodeDeviceCapabilityNuma;
import io.kvm4j.xml.NodeDeviceDriver;
import io.kvm4j.xml.NodeDeviceSubcapabilityAddress;
import io.kvm4j.xml.NodeDeviceXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A PCI function of the host as far as passing it through goes, by the kernel of this machine or by libvirt of another.
 *
 * @param found whether it is there, or may be: somebody may not know
 * @param driver empty if it has none
 * @param onVfio whether it waits for a guest
 * @param numaNode empty if nobody says, or there is one node only
 */
record HostDevice(
        PciAddress address,
        boolean found,
        String driver,
        boolean onVfio,
        Optional<Integer> numaNode,
        List<Finding> findings) {

    static HostDevice local(HostProbe probe, PciAddress address) {
        Optional<PciDevice> device = probe.findPci(address);
        if (device.isEmpty()) {
            return missing(address, "/sys/bus/pci/devices/" + address);
        }
        PciDevice there = device.get();
        Optional<Integer> node =
                there.numaNode().value().filter(n -> probe.numaNodes().size() > 1);
        return new HostDevice(
                address,
                true,
                there.driver().orElse(""),
                there.vfioDevice(),
                node,
                probe.diagnose(address).findings());
    }

    static HostDevice remote(Hypervisor hypervisor, PciAddress address) {
        @Nullable String text;
        try {
            text = hypervisor.nodeDeviceXml(nodeName(address));
        } catch (HypervisorException e) {
            text = switch (e.code()) {
                case NO_SUPPORT -> "";
                case NO_NODE_DEVICE -> null;
                default -> throw e;
            };
        }
        if (text == null) {
            return missing(address, "node device " + nodeName(address));
        }
        if (text.isEmpty()) {
            Finding unknown = new Finding(
                    Code.IOMMU_NOT_CAPTURED,
                    Severity.UNKNOWN,
                    "libvirt",
                    "node devices",
                    "the connection describes no devices of the host",
                    "look on the host itself");
            return new HostDevice(address, false, "", false, Optional.empty(), List.of(unknown));
        }
        NodeDeviceXml device = NodeDeviceXml.parse(text);
        NodeDeviceCapability pci = pci(device);
        NodeDeviceCapabilityNuma numa = pci == null ? null : pci.numa();
        String driver = driver(device);
        return new HostDevice(
                address,
                true,
                driver,
                isVfio(driver),
                Optional.ofNullable(numa == null ? null : numa.node()),
                group(hypervisor, address, pci));
    }

    private static HostDevice missing(PciAddress address, String evidence) {
        Finding missing = new Finding(
                Code.NO_SUCH_DEVICE,
                Severity.BLOCKER,
                address.toString(),
                evidence,
                "there is no PCI function at " + address,
                "check the address with lspci -D");
        return new HostDevice(address, false, "", false, Optional.empty(), List.of(missing));
    }

    private static List<Finding> group(Hypervisor hypervisor, PciAddress address, @Nullable NodeDeviceCapability pci) {
        if (pci == null || pci.iommuGroup() == null) {
            return List.of(new Finding(
                    Code.NO_IOMMU_GROUP,
                    Severity.BLOCKER,
                    address.toString(),
                    "node device " + nodeName(address),
                    "it is in no IOMMU group: its DMA is not translated",
                    "enable the IOMMU in the host's firmware and kernel; kvm4j probe on the host says what is off"));
        }
        List<Finding> findings = new ArrayList<>();
        for (NodeDeviceSubcapabilityAddress member : pci.iommuGroup().addresses()) {
            PciAddress other = address(member);
            String driver = other.equals(address) ? "" : driver(hypervisor, other);
            if (!driver.isEmpty() && !leavesDmaToItsUser(driver)) {
                findings.add(new Finding(
                        Code.GROUP_MEMBER_ON_HOST_DRIVER,
                        Severity.BLOCKER,
                        other.toString(),
                        "node device " + nodeName(other),
                        other + ", in the same IOMMU group " + pci.iommuGroup().number() + ", is on " + driver,
                        "virsh nodedev-detach " + nodeName(other)));
            }
        }
        return findings;
    }

    // Linux 5.19 and newer, iommu_group_claim_dma_owner: driver_managed_dma
    private static boolean leavesDmaToItsUser(String driver) {
        return isVfio(driver) || driver.equals("pci-stub") || driver.equals("pcieport");
    }

    private static boolean isVfio(String driver) {
        return driver.equals("vfio-pci") || driver.endsWith("-vfio-pci") || driver.endsWith("_vfio_pci");
    }

    // a member that libvirt does not describe, or that went away, holds nothing up
    private static String driver(Hypervisor hypervisor, PciAddress address) {
        try {
            return driver(NodeDeviceXml.parse(hypervisor.nodeDeviceXml(nodeName(address))));
        } catch (HypervisorException e) {
            if (e.code() == ErrorCode.NO_NODE_DEVICE) {
                return "";
            }
            throw e;
        }
    }

    private static String driver(NodeDeviceXml device) {
        NodeDeviceDriver driver = device.driver();
        return driver == null ? "" : Objects.requireNonNullElse(driver.name(), "");
    }

    private static @Nullable NodeDeviceCapability pci(NodeDeviceXml device) {
        return device.capabilities().stream()
                .filter(capability -> "pci".equals(capability.type()))
                .findFirst()
                .orElse(null);
    }

    private static PciAddress address(NodeDeviceSubcapabilityAddress member) {
        return new PciAddress(
                decode(member.domain()), decode(member.bus()), decode(member.slot()), decode(member.function()));
    }

    private static int decode(@Nullable String number) {
        return number == null ? 0 : Integer.decode(number);
    }

    String nodeName() {
        return nodeName(address);
    }

    /** libvirt's name of a PCI function, such as {@code pci_0000_65_00_0}. */
    private static String nodeName(PciAddress address) {
        return "pci_" + address.toString().replace(':', '_').replace('.', '_');
    }
}
