package io.kvm4j.testing;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.testing.FakeHost.Operation;
import io.kvm4j.testing.FakeHost.Unplug;
import io.kvm4j.xml.DomainXml;
import io.kvm4j.xml.XmlModelException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The seam in memory, answering and refusing as libvirt's QEMU driver does. */
final class FakeHypervisor implements Hypervisor {

    private static final int RUNNING = 1;
    private static final int SHUTOFF = 5;

    private final Map<String, FakeDomain> domains = new LinkedHashMap<>();
    private final Map<Operation, ErrorCode> failures = new EnumMap<>(Operation.class);
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private Unplug unplug = Unplug.PROMPT;
    private int lastId;
    private boolean closed;

    private record Watcher(String uuid, Consumer<Removal> handler) {}

    synchronized void failNext(Operation operation, ErrorCode code) {
        failures.put(operation, code);
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
            gone.forEach(alias -> tell(domain, new Removal(alias, true)));
        });
    }

    synchronized List<String> attached(String name) {
        return find(name).attached();
    }

    private void failIfAsked(Operation operation) {
        requireOpen();
        ErrorCode code = failures.remove(operation);
        if (code != null) {
            throw new HypervisorException(code, "made to fail by the test");
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
        return domains.values().stream()
                .filter(domain -> domain.ref().name().equals(name))
                .findFirst()
                .orElseThrow(() -> missing("name '" + name + "'"));
    }

    private FakeDomain find(DomainRef ref) {
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
    public synchronized DomainRef define(String xml) {
        failIfAsked(Operation.DEFINE);
        DomainXml document;
        try {
            document = DomainXml.parse(xml);
        } catch (XmlModelException e) {
            throw new HypervisorException(ErrorCode.XML_ERROR.number(), 0, e.getMessage(), e);
        }
        String name = String.valueOf(document.name());
        Optional<FakeDomain> sameName = domains.values().stream()
                .filter(d -> d.ref().name().equals(name))
                .findFirst();
        String uuid = document.uuid() != null
                ? document.uuid()
                : sameName.map(d -> String.valueOf(d.ref().uuid()))
                        .orElseGet(() -> UUID.randomUUID().toString());
        if (sameName.isPresent() && !uuid.equals(sameName.get().ref().uuid())) {
            throw new HypervisorException(
                    ErrorCode.OPERATION_FAILED,
                    "operation failed: domain '" + name + "' already exists with uuid "
                            + sameName.get().ref().uuid());
        }
        document.uuid(uuid);
        DomainRef ref = new DomainRef(name, uuid);
        domains.computeIfAbsent(uuid, u -> new FakeDomain(ref)).config(document);
        return ref;
    }

    @Override
    public synchronized String xml(DomainRef domain, int flags) {
        return find(domain).xml((flags & XML_INACTIVE) != 0);
    }

    @Override
    public synchronized int state(DomainRef domain) {
        return find(domain).isActive() ? RUNNING : SHUTOFF;
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
    }

    @Override
    public synchronized void shutdown(DomainRef domain) {
        find(domain).stop();
        forgetTransient(domain);
    }

    @Override
    public synchronized void destroy(DomainRef domain) {
        FakeDomain found = find(domain);
        failIfAsked(Operation.DESTROY);
        found.stop();
        forgetTransient(domain);
    }

    @Override
    public synchronized void undefine(DomainRef domain) {
        find(domain).undefine();
        forgetTransient(domain);
    }

    private void forgetTransient(DomainRef domain) {
        domains.values().removeIf(d -> d.ref().equals(domain) && !d.isActive() && !d.isPersistent());
    }

    @Override
    public synchronized void attach(DomainRef domain, String deviceXml, int flags) {
        FakeDomain found = find(domain);
        failIfAsked(Operation.ATTACH);
        found.attach(deviceXml, flags);
    }

    @Override
    public void detach(DomainRef domain, String deviceXml, @Nullable String alias, int flags) {
        FakeDomain found;
        Optional<Removal> answer;
        synchronized (this) {
            found = find(domain);
            failIfAsked(Operation.DETACH);
            answer = found.detach(deviceXml, alias, flags, unplug);
        }
        answer.ifPresent(removal -> tell(found, removal));
    }

    private void tell(FakeDomain domain, Removal removal) {
        watchers.stream()
                .filter(watcher -> watcher.uuid().equals(domain.ref().uuid()))
                .forEach(watcher -> watcher.handler().accept(removal));
    }

    @Override
    public Optional<Subscription> watchRemovals(DomainRef domain, Consumer<Removal> handler) {
        Watcher watcher = new Watcher(String.valueOf(domain.uuid()), handler);
        watchers.add(watcher);
        return Optional.of(() -> watchers.remove(watcher));
    }

    @Override
    public Optional<String> volumePath(String pool, String volume) {
        return Optional.empty();
    }

    @Override
    public synchronized void close() {
        closed = true;
    }
}
