package io.kvm4j.testing;

import io.kvm4j.DomainSpec;
import io.kvm4j.Host;
import io.kvm4j.error.ErrorCode;
import io.kvm4j.event.Event;
import io.kvm4j.probe.PciAddress;
import java.util.List;

/**
 * A host in memory: kvm4j's own client code and libvirt's documents above it, no libvirt below. What it answers, and
 * refuses, is what an embedded QEMU does; {@link HostContract} holds both to it.
 *
 * <p>Safe for use by many threads.
 */
public final class FakeHost {

    /** What can be made to fail. */
    public enum Operation {
        /** {@code Host.define}. */
        DEFINE,
        /** {@code Domain.start}. */
        START,
        /** {@code Domain.destroy}. */
        DESTROY,
        /** Attaching a device, in whichever document. */
        ATTACH,
        /** Detaching a device, in whichever document. */
        DETACH,
        /** Changing a device, in whichever document. */
        UPDATE
    }

    /** How guests take it when a device is to be unplugged. */
    public enum Unplug {
        /** The guest lets go at once. */
        PROMPT,
        /** The guest takes no notice until {@link FakeHost#letGo}. */
        NEVER,
        /** The guest misses the request, as one that boots does; it must be asked again. */
        MISSED,
        /** The guest refuses. */
        REFUSED
    }

    private final FakeHypervisor hypervisor = new FakeHypervisor();
    private final Host host = Host.over(hypervisor);

    private FakeHost() {}

    /** A host without domains. */
    public static FakeHost empty() {
        return new FakeHost();
    }

    /** A host with these domains, defined and not running. */
    public static FakeHost with(DomainSpec... domains) {
        FakeHost fake = new FakeHost();
        for (DomainSpec domain : domains) {
            fake.host.define(domain);
        }
        return fake;
    }

    /** The host as the program under test uses it. */
    public Host host() {
        return host;
    }

    /**
     * Gives the host a PCI function, on a driver and in an IOMMU group. While a running guest has it, it is on {@code vfio-pci}.
     *
     * @param address such as {@code 0000:65:00.0}
     * @param iommuGroup less than 0 for none, as on a host without an IOMMU
     * @param driver empty for none
     */
    public FakeHost pciDevice(String address, int iommuGroup, String driver) {
        hypervisor.pciDevice(new FakePciDevice(PciAddress.of(address), iommuGroup, driver));
        return this;
    }

    /** Lets guests of this host migrate to another one, by this URI. */
    public FakeHost reaches(String uri, FakeHost other) {
        hypervisor.jobs().reaches(uri, other.hypervisor);
        return this;
    }

    /** Makes the next operation of this kind fail with libvirt's code, once. */
    public FakeHost failNext(Operation operation, ErrorCode code) {
        return failNext(operation, code, "made to fail by the test");
    }

    /** Makes the next operation of this kind fail with libvirt's code and words, once. */
    public FakeHost failNext(Operation operation, ErrorCode code, String words) {
        hypervisor.failNext(operation, code, words);
        return this;
    }

    /** Tells everybody who watches of an event, as if it had happened. */
    public FakeHost tell(Event event) {
        hypervisor.events().orElseThrow().tell(event);
        return this;
    }

    /** Sets how guests take the next unplugs. */
    public FakeHost unplug(Unplug unplug) {
        hypervisor.unplug(unplug);
        return this;
    }

    /** Lets the guests go of every device whose removal is pending. */
    public void letGo() {
        hypervisor.letGo();
    }

    /** The agent of a domain's guest, which it has from now on; without this call guests have none. */
    public FakeAgent agent(String domain) {
        return hypervisor.agent(domain);
    }

    /** The elements that were attached to a domain and are still there, in the order of the attaches. */
    public List<String> attachedXml(String domain) {
        return hypervisor.attached(domain);
    }
}
