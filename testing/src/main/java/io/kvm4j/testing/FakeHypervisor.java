package io.kvm4j.testing;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.event.DomainEvent;
import io.kvm4j.event.DomainEvent.Lifecycle;
import io.kvm4j.event.Event;
import io.kvm4j.internal.Agent;
import io.kvm4j.internal.Backups;
import io.kvm4j.internal.Blocks;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Events;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.Snapshots;
import io.kvm4j.internal.Statistics;
import io.kvm4j.internal.Tuning;
import io.kvm4j.testing.FakeHost.Operation;
import io.kvm4j.testing.FakeHost.Unplug;
import io.kvm4j.xml.DomainXml;
import io.kvm4j.xml.XmlModelException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The seam in memory, answering and refusing as libvirt's QEMU driver does. */
final class FakeHypervisor implements Hypervisor {

    private final FakeLifecycle lifecycle = new FakeLifecycle(this);
    private final FakeTuning tuning = new FakeTuning(this);
    private final FakeBlocks blocks = new FakeBlocks(this);
    private final FakeSnapshots snapshots = new FakeSnapshots(this);
    private final FakeBackups backups = new FakeBackups(this);
    private final FakeJobs jobs = new FakeJobs(this, backups);
    private final FakeImages images = new FakeImages();

    private final Map<String, FakeAgent> agents = new HashMap<>();
    private final Map<String, FakeDomain> domains = new LinkedHashMap<>();
    private final Map<String, FakePciDevice> pciDevices = new LinkedHashMap<>();
    private final Map<Operation, HypervisorException> failures = new EnumMap<>(Operation.class);
    private final FakeEvents events = new FakeEvents();
    private Unplug unplug = Unplug.PROMPT;
    private int lastId;
    private boolean closed;

    synchronized void failNext(Operation operation, ErrorCode code, String message) {
        failures.put(operation, new HypervisorException(code, message));
    }

    synchronized void unplug(Unplug how) {
        unplug = how;
    }

    void letGo() {
        List<FakeDomain> all;
        synchronized (this) {
            all = List.copyOf(domains.values());
        }
        all.forEach(domain -> {
            List<String> gone;
            synchronized (this) {
                gone = domain.releasePending();
            }
            gone.forEach(alias -> events.tell(domain.removed(alias)));
        });
    }

    synchronized List<String> attached(String name) {
        return find(name).attached();
    }

    private void failIfAsked(Operation operation) {
        requireOpen();
        HypervisorException failure = failures.remove(operation);
        if (failure != null) {
            throw failure;
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new HypervisorException(ErrorCode.INVALID_CONN, "the host is closed");
        }
    }

    // with a host part, so that sources are compared as text and need not exist on this machine
    @Override
    public Optional<String> uri() {
        return Optional.of("fake://memory/system");
    }

    @Override
    public String capabilities() {
        return "<capabilities><guest><arch name='x86_64'><domain type='qemu'/></arch></guest></capabilities>";
    }

    @Override
    public synchronized List<DomainRef> domains() {
        requireOpen();
        return domains.values().stream().map(FakeDomain::ref).toList();
    }

    @Override
    public synchronized DomainRef lookup(String name) {
        return find(name).ref();
    }

    private FakeDomain find(String name) {
        requireOpen();
        return named(name).orElseThrow(() -> missing("name '" + name + "'"));
    }

    private Optional<FakeDomain> named(String name) {
        return domains.values().stream()
                .filter(domain -> domain.ref().name().equals(name))
                .findFirst();
    }

    /** Refuses a name that another domain has. */
    private void requireOwn(String name, @Nullable String uuid) {
        named(name)
                .map(domain -> domain.ref().uuid())
                .filter(theirs -> !theirs.equals(uuid))
                .ifPresent(theirs -> {
                    throw new HypervisorException(
                            ErrorCode.OPERATION_FAILED,
                            "operation failed: domain '" + name + "' already exists with uuid " + theirs);
                });
    }

    synchronized FakeDomain find(DomainRef ref) {
        requireOpen();
        FakeDomain found = domains.get(String.valueOf(ref.uuid()));
        if (found == null) {
            throw missing("uuid '" + ref.uuid() + "'");
        }
        return found;
    }

    private static HypervisorException missing(String what) {
        return new HypervisorException(ErrorCode.NO_DOMAIN, "Domain not found: no domain with matching " + what);
    }

    @Override
    public String domainCapabilities(@Nullable String arch, @Nullable String machine, @Nullable String type) {
        return FakeCapabilities.of(String.valueOf(machine));
    }

    @Override
    public synchronized DomainRef define(String xml, int flags) {
        if ((flags & DEFINE_VALIDATE) != 0) {
            FakeCapabilities.requireKnown(xml);
        }
        return define(xml);
    }

    @Override
    public synchronized DomainRef define(String xml) {
        failIfAsked(Operation.DEFINE);
        DomainXml document;
        try {
            document = DomainXml.parse(xml);
        } catch (XmlModelException e) {
            throw new HypervisorException(ErrorCode.XML_ERROR.number(), 0, e.getMessage(), e);
        }
        String name = String.valueOf(document.name());
        String uuid = document.uuid() != null
                ? document.uuid()
                : named(name)
                        .map(d -> String.valueOf(d.ref().uuid()))
                        .orElseGet(() -> UUID.randomUUID().toString());
        requireOwn(name, uuid);
        document.uuid(uuid);
        DomainRef ref = new DomainRef(name, uuid);
        domains.computeIfAbsent(uuid, u -> new FakeDomain(ref)).config(document);
        events.lifecycle(ref, Lifecycle.Type.DEFINED);
        return ref;
    }

    @Override
    public synchronized DomainRef create(String xml, int flags) {
        String name = String.valueOf(DomainXml.parse(xml).name());
        requireOwn(name, null);
        FakeCapabilities.requireKnown(xml);
        DomainRef ref = define(xml);
        try {
            start(ref);
        } finally {
            undefine(ref, true);
        }
        if ((flags & FakeLifecycle.PAUSED_FLAG) != 0) {
            find(ref).pause();
        }
        return ref;
    }

    @Override
    public synchronized String xml(DomainRef domain, int flags) {
        FakeDomain found = find(domain);
        boolean isLive = found.isActive() && (flags & XML_INACTIVE) == 0;
        return isLive ? images.shown(found.xml(flags)) : found.xml(flags);
    }

    @Override
    public synchronized int state(DomainRef domain) {
        return find(domain).stateAndReason().state();
    }

    @Override
    public synchronized boolean isActive(DomainRef domain) {
        return find(domain).isActive();
    }

    @Override
    public synchronized boolean isPersistent(DomainRef domain) {
        return find(domain).isPersistent();
    }

    @Override
    public synchronized void start(DomainRef domain) {
        FakeDomain found = find(domain);
        failIfAsked(Operation.START);
        found.start(++lastId);
        events.lifecycle(domain, Lifecycle.Type.STARTED);
    }

    @Override
    public synchronized void shutdown(DomainRef domain) {
        stop(domain, FakeDomain.SHUT_DOWN);
    }

    @Override
    public synchronized void destroy(DomainRef domain) {
        find(domain);
        failIfAsked(Operation.DESTROY);
        stop(domain, FakeDomain.DESTROYED);
    }

    synchronized void stop(DomainRef domain, int reason) {
        find(domain).stop(reason);
        events.lifecycle(domain, Lifecycle.Type.STOPPED);
        forgetTransient(domain);
    }

    @Override
    public synchronized void undefine(DomainRef domain) {
        undefine(domain, false);
    }

    synchronized void undefine(DomainRef domain, boolean withNvram) {
        find(domain).undefine(withNvram);
        events.lifecycle(domain, Lifecycle.Type.UNDEFINED);
        forgetTransient(domain);
    }

    synchronized DomainRef rename(DomainRef domain, String name) {
        FakeDomain found = find(domain);
        if (named(name).isPresent()) {
            throw FakeDomain.invalid("domain with name '" + name + "' already exists");
        }
        found.rename(name);
        return found.ref();
    }

    private void forgetTransient(DomainRef domain) {
        domains.values()
                .removeIf(d -> Objects.equals(d.ref().uuid(), domain.uuid()) && !d.isActive() && !d.isPersistent());
    }

    @Override
    public synchronized void attach(DomainRef domain, String deviceXml, int flags) {
        FakeDomain found = find(domain);
        failIfAsked(Operation.ATTACH);
        found.attach(deviceXml, flags);
        if ((flags & LIVE) != 0) {
            events.tell(found.added());
        }
    }

    @Override
    public void detach(DomainRef domain, String deviceXml, @Nullable String alias, int flags) {
        FakeDomain found;
        Optional<DomainEvent> answer;
        synchronized (this) {
            found = find(domain);
            failIfAsked(Operation.DETACH);
            answer = found.detach(deviceXml, alias, flags, unplug);
        }
        answer.ifPresent(events::tell);
    }

    @Override
    public synchronized void update(DomainRef domain, String deviceXml, int flags) {
        FakeDomain found = find(domain);
        failIfAsked(Operation.UPDATE);
        found.update(deviceXml, flags);
    }

    @Override
    public Optional<Events> events() {
        return Optional.of(events);
    }

    @Override
    public Optional<String> volumePath(String pool, String volume) {
        return Optional.empty();
    }

    synchronized void pciDevice(FakePciDevice device) {
        pciDevices.put(device.nodeName(), device);
    }

    @Override
    public synchronized String nodeDeviceXml(String name) {
        requireOpen();
        FakePciDevice device = pciDevices.get(name);
        if (device == null) {
            throw new HypervisorException(
                    ErrorCode.NO_NODE_DEVICE,
                    "Node device not found: no node device with matching name '" + name + "'");
        }
        boolean given = domains.values().stream().anyMatch(domain -> domain.hasLive(device.address()));
        return device.xml(given, pciDevices.values());
    }

    @Override
    public io.kvm4j.internal.Lifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    public Tuning tuning() {
        return tuning;
    }

    @Override
    public Blocks blocks() {
        return blocks;
    }

    @Override
    public Snapshots snapshots() {
        return snapshots;
    }

    @Override
    public Backups backups() {
        return backups;
    }

    @Override
    public FakeJobs jobs() {
        return jobs;
    }

    /** Takes over a guest that another host sends. */
    synchronized void arrive(DomainRef ref, FakeDomain.Whole guest, boolean persistent, boolean paused) {
        requireOpen();
        requireOwn(ref.name(), ref.uuid());
        FakeDomain there = domains.computeIfAbsent(String.valueOf(ref.uuid()), uuid -> new FakeDomain(ref));
        if (there.isActive()) {
            throw FakeDomain.invalid("domain '" + ref.name() + "' is already active");
        }
        there.arrive(guest, persistent, ++lastId, paused);
        events.lifecycle(ref, guest.live() == null ? Lifecycle.Type.DEFINED : Lifecycle.Type.STARTED);
    }

    FakeImages images() {
        return images;
    }

    void tell(Event event) {
        events.tell(event);
    }

    void tell(DomainRef domain, Lifecycle.Type happened) {
        events.lifecycle(domain, happened);
    }

    /** Makes a disk lie on another image, in every document of the domain that has the disk. */
    void goOnOn(DomainRef domain, String disk, FakeImages.Image image, String format) {
        FakeDomain found = find(domain);
        int flags = (found.isActive() ? LIVE : 0) | (found.isPersistent() ? CONFIG : 0);
        found.change(flags, document -> FakeImages.top(FakeImages.disk(document, disk), image, format));
    }

    synchronized FakeAgent agent(String domain) {
        return agents.computeIfAbsent(String.valueOf(find(domain).ref().uuid()), uuid -> new FakeAgent());
    }

    @Override
    public Agent agent() {
        return (domain, command, timeoutSeconds) -> agentOf(domain).command(command);
    }

    private synchronized FakeAgent agentOf(DomainRef domain) {
        if (!find(domain).isActive()) {
            throw new HypervisorException(
                    ErrorCode.OPERATION_INVALID, "Requested operation is not valid: domain is not running");
        }
        FakeAgent agent = agents.get(String.valueOf(domain.uuid()));
        if (agent == null) {
            throw new HypervisorException(
                    ErrorCode.ARGUMENT_UNSUPPORTED, "argument unsupported: QEMU guest agent is not configured");
        }
        return agent;
    }

    @Override
    public Statistics statistics() {
        return new FakeStatistics(this);
    }

    @Override
    public synchronized Control control(DomainRef domain) {
        if (!find(domain).isActive()) {
            throw new HypervisorException(
                    ErrorCode.OPERATION_INVALID, "Requested operation is not valid: domain is not running");
        }
        return new Control(0, 0, 0);
    }

    @Override
    public synchronized void close() {
        closed = true;
        events.close();
    }
}
