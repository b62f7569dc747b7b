package io.kvm4j.testing;

import io.kvm4j.DomainSpec;
import io.kvm4j.Host;
import io.kvm4j.error.ErrorCode;
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
        DETACH
    }

    /** How guests take it when a device is to be unplugged. */
    public enum Unplug {
        /** The guest lets go at once. */
        PROMPT,
        /** The guest takes no notice until {@link FakeHost#letGo}. */
        NEVER,
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

    /** Makes the next operation of this kind fail with libvirt's code, once. */
    public FakeHost failNext(Operation operation, ErrorCode code) {
        hypervisor.failNext(operation, code);
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

    /** The elements that were attached to a domain and are still there, in the order of the attaches. */
    public List<String> attachedXml(String domain) {
        return hypervisor.attached(domain);
    }
}
