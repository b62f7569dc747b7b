package io.kvm4j;

import io.kvm4j.AttachPlan.Step;
import io.kvm4j.device.PciPassthrough;
import io.kvm4j.error.Failure;
import io.kvm4j.error.InUseException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.error.PreflightException;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.guest.Guest;
import io.kvm4j.internal.guest.GuestDevice;
import io.kvm4j.probe.CpuSet;
import io.kvm4j.probe.Finding;
import io.kvm4j.probe.Finding.Code;
import io.kvm4j.probe.HostProbe;
import io.kvm4j.probe.PciAddress;
import io.kvm4j.probe.Severity;
import io.kvm4j.xml.Numatune;
import io.kvm4j.xml.NumatuneMemory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a function of the host can be given to a guest. libvirt would find out when QEMU has failed, and name a group but
 * not the member that is in the way.
 */
final class PassthroughCheck {

    private final Hypervisor hypervisor;
    private final HostDevice device;
    private final List<Finding> findings;

    private PassthroughCheck(Hypervisor hypervisor, HostDevice device) {
        this.hypervisor = hypervisor;
        this.device = device;
        this.findings = new ArrayList<>(device.findings());
    }

    static Preflight of(Connection connection, PciPassthrough wanted, @Nullable DomainRef self) {
        return Errors.during("look at PCI device " + wanted.hostAddress(), () -> {
            PassthroughCheck check = new PassthroughCheck(
                    connection.hypervisor(), look(connection, HostProbe.local(), wanted.hostAddress()));
            check.binding(wanted.isManaged());
            check.otherDomains(self);
            check.node(self);
            return check.preflight();
        });
    }

    /** Refuses a step that libvirt would refuse, or carry out to the host's harm. */
    static void require(String operation, Connection connection, DomainRef self, Step step) {
        Optional<PciAddress> address = step.device().hostPci();
        if (address.isEmpty()) {
            return;
        }
        Preflight preflight = Errors.during(operation, () -> {
            PassthroughCheck check =
                    new PassthroughCheck(connection.hypervisor(), look(connection, HostProbe.local(), address.get()));
            check.binding("yes".equals(step.device().element().attribute("managed")));
            if (step.scope().live()) {
                check.otherDomains(self);
            }
            return check.preflight();
        });
        if (!preflight.isClear()) {
            throw refusal(Failure.refused(operation, preflight.reasons()), preflight.blockers());
        }
    }

    private static KvmException refusal(Failure failure, List<Finding> blockers) {
        if (blockers.stream().allMatch(finding -> finding.code() == Code.NO_SUCH_DEVICE)) {
            return new NotFoundException(failure);
        }
        return blockers.stream().allMatch(finding -> finding.code() == Code.USED_BY_DOMAIN)
                ? new InUseException(failure)
                : new PreflightException(failure);
    }

    private static HostDevice look(Connection connection, HostProbe probe, PciAddress address) {
        return connection.sources().local()
                ? HostDevice.local(probe, address)
                : HostDevice.remote(connection.hypervisor(), address);
    }

    private Preflight preflight() {
        findings.sort(Comparator.comparing(Finding::code));
        return new Preflight(device.address(), findings);
    }

    private void binding(boolean managed) {
        if (managed || device.onVfio() || !device.found()) {
            return;
        }
        String driver = device.driver().isEmpty() ? "no driver" : device.driver();
        findings.add(new Finding(
                Code.NOT_BOUND_TO_VFIO,
                Severity.BLOCKER,
                device.address().toString(),
                "driver",
                device.address() + " is unmanaged and on " + driver + ", not on vfio-pci",
                "virsh nodedev-detach " + device.nodeName() + ", or let libvirt manage it"));
    }

    private void otherDomains(@Nullable DomainRef self) {
        for (DomainRef other : hypervisor.domains()) {
            if (!other.equals(self) && uses(other)) {
                findings.add(new Finding(
                        Code.USED_BY_DOMAIN,
                        Severity.BLOCKER,
                        other.name(),
                        "the document of " + other.name(),
                        "the running domain " + other.name() + " has " + device.address(),
                        "detach it there"));
            }
        }
    }

    // a domain that goes away meanwhile uses nothing
    private boolean uses(DomainRef other) {
        return Errors.unlessGone(() -> hypervisor.isActive(other)
                        && Guest.of(hypervisor.xml(other, 0)).devices().stream()
                                .map(GuestDevice::hostPci)
                                .flatMap(Optional::stream)
                                .anyMatch(device.address()::equals))
                .orElse(false);
    }

    private void node(@Nullable DomainRef self) {
        if (device.numaNode().isEmpty()) {
            return;
        }
        int node = device.numaNode().get();
        String nodes = self == null ? "" : memoryNodes(Guest.of(hypervisor.xml(self, 0)));
        if (!nodes.isEmpty() && isAmong(node, nodes)) {
            return;
        }
        boolean far = !nodes.isEmpty();
        findings.add(new Finding(
                Code.NUMA_NODE,
                far ? Severity.WARNING : Severity.INFO,
                device.address().toString(),
                "numa_node",
                device.address() + " is on NUMA node " + node
                        + (far ? " and the guest's memory on " + nodes : "; a guest with memory elsewhere is slower"),
                "<numatune><memory mode='strict' nodeset='" + node + "'/></numatune> in the domain's document"));
    }

    private static String memoryNodes(Guest guest) {
        Numatune tune = guest.document().numatune();
        NumatuneMemory memory = tune == null ? null : tune.memory();
        String nodes = memory == null ? null : memory.nodeset();
        return nodes == null ? "" : nodes;
    }

    // libvirt's own notation has ^2 for "not 2"
    private static boolean isAmong(int node, String nodes) {
        CpuSet among = CpuSet.empty();
        for (String part : nodes.split(",", -1)) {
            CpuSet named = CpuSet.ofList(part.replace("^", "").strip());
            among = part.strip().startsWith("^") ? among.minus(named) : among.or(named);
        }
        return among.contains(node);
    }
}
