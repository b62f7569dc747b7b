package io.kvm4j;

import io.kvm4j.device.PciPassthrough;
import io.kvm4j.error.ErrorCode;
import io.kvm4j.error.Failure;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.error.NotSupportedException;
import io.kvm4j.event.Event;
import io.kvm4j.event.Watch;
import io.kvm4j.internal.ConnectionUri;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.guest.Guest;
import io.kvm4j.internal.libvirt.NativeHypervisor;
import io.kvm4j.internal.libvirt.NativeOptions;
import io.kvm4j.internal.libvirt.WrappedHypervisor;
import io.kvm4j.stats.DomainStats;
import io.kvm4j.stats.StatsGroup;
import io.kvm4j.stats.StatsSession;
import io.kvm4j.stats.StatsSource;
import io.kvm4j.xml.DomainXml;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A connection to a host and its domains.
 *
 * <p>Calls block until libvirt has answered and throw {@link KvmException} when it refuses. Safe for use by many
 * threads; {@link #close()} may be called at any time, by any thread, more than once.
 */
public final class Host implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Host.class.getName());

    private final Connection connection;
    private final boolean ownsGuests;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Host(Hypervisor hypervisor, boolean ownsGuests) {
        this.connection = new Connection(hypervisor);
        this.ownsGuests = ownsGuests;
    }

    /**
     * Opens a connection by libvirt's URI, such as {@code qemu:///system} or {@code qemu+ssh://kvm1/system}.
     *
     * @throws io.kvm4j.error.ConnectionLostException if nobody answers there
     * @throws io.kvm4j.error.LibvirtMissingException if libvirt's client library is not installed
     */
    public static Host connect(String uri) {
        return connect(uri, HostOptions.defaults());
    }

    /** Opens a connection as {@link #connect(String)} does, and keeps it as the options say. */
    public static Host connect(String uri, HostOptions options) {
        if (uri.isBlank()) {
            throw new IllegalArgumentException("a libvirt URI looks like qemu:///system, was \"" + uri + "\"");
        }
        return new Host(open(uri, options), false);
    }

    /** Opens a connection, as {@link #connect(String)} does. */
    public static Host connect(LibvirtUri uri) {
        return connect(uri.toString());
    }

    /**
     * Opens libvirt's QEMU driver inside this process: real QEMU guests, no daemon, everything below {@code root}.
     *
     * <p>One process may use a root at a time. Nobody else can reach these guests, so {@link #close()} destroys those
     * that still run. QEMU runs as the directory's owner; {@code etc/qemu.conf} below it is written once and may be changed.
     * Since libvirt 6.1.
     *
     * @param root an absolute directory for documents, sockets and logs; made if it is missing
     */
    public static Host embedded(Path root) {
        return new Host(open(EmbeddedRoot.prepare(root), HostOptions.defaults()), true);
    }

    /**
     * Uses a libvirt-java connection that the program holds already, or that a unit test mocks.
     *
     * <p>Everything is there but events, which depend on how the connection was opened: {@code watch} refuses with
     * {@link NotSupportedException}, and whatever waits looks at the document now and then. What libvirt-java lacks goes by a
     * reference of our own to the native connection, which a mock does not have: over a mock, calls beyond those of
     * libvirt-java are refused with {@link NotSupportedException} too. Nothing is opened anew when the connection is lost.
     *
     * <p>Calls of several threads meet on that one connection, as libvirt-java's do, for nobody can tell kvm4j of the
     * calls that the program makes itself. So what {@link #connect(String)} promises does not hold here: with a daemon whose
     * libvirt lacks the mend of CVE-2024-4418, a hang or a death that meets calls of several threads can crash the JVM, and a
     * call that waits for no guest ends when the daemon answers or the connection's own keepalive gives up. A program of
     * many threads connects anew, or calls by one thread at a time.
     *
     * <p>Closing the host gives that reference back and leaves the connection open: it belongs to whoever opened it.
     */
    public static Host wrap(org.libvirt.Connect connect) {
        return new Host(WrappedHypervisor.over(connect), false);
    }

    /** The host over another implementation of the seam. For kvm4j's own test doubles; may change in any release. */
    public static Host over(Hypervisor hypervisor) {
        return new Host(Objects.requireNonNull(hypervisor, "hypervisor"), false);
    }

    private static Hypervisor open(String uri, HostOptions options) {
        NativeOptions how = new NativeOptions(
                options.deadline(),
                (int) options.keepAlive().toSeconds(),
                options.keepAliveCount(),
                options.reconnect());
        return Errors.during("connect to " + ConnectionUri.withoutPassword(uri), () -> NativeHypervisor.open(uri, how));
    }

    /** The connection's URI as libvirt states it; empty if it does not. */
    public Optional<String> uri() {
        return Errors.during("ask for the connection's URI", connection.hypervisor()::uri);
    }

    /** Every domain, running or not, in the order libvirt lists them. */
    public List<Domain> domains() {
        return Errors.during("list domains", connection.hypervisor()::domains).stream()
                .map(ref -> new Domain(connection, ref))
                .toList();
    }

    /** The domain of that name, if there is one. */
    public Optional<Domain> findDomain(String name) {
        return Errors.during(lookUpOf(name), () -> Errors.unlessGone(() -> lookUp(name)));
    }

    /**
     * The domain of that name.
     *
     * @throws NotFoundException if there is none; the message names domains with a similar name
     * @throws IllegalArgumentException if the name is empty
     */
    public Domain domain(String name) {
        try {
            return lookUp(name);
        } catch (HypervisorException e) {
            if (e.code() != ErrorCode.NO_DOMAIN) {
                throw Errors.translate(lookUpOf(name), e);
            }
            String similar = Errors.during(lookUpOf(name), () -> suggestion(name));
            throw new NotFoundException(new Failure(
                    lookUpOf(name), "there is no domain \"" + name + "\"" + similar, e.code(), e.rawCode(), e));
        }
    }

    private Domain lookUp(String name) {
        requireName(name);
        return new Domain(connection, connection.hypervisor().lookup(name));
    }

    private static String lookUpOf(String name) {
        return "look up domain " + name;
    }

    private String suggestion(String name) {
        List<String> names =
                connection.hypervisor().domains().stream().map(DomainRef::name).toList();
        List<String> near = SimilarNames.of(name, names);
        return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    }

    /** The guest that was saved to a file of the host. */
    public SavedGuest savedGuest(Path file) {
        return new SavedGuest(connection, file);
    }

    /** Statistics of every domain by its name, in one call; no groups stand for all that the host has. */
    public Map<String, DomainStats> stats(StatsGroup... groups) {
        return StatsSource.of(connection.hypervisor()).all(Set.of(groups));
    }

    /** Takes a first sample of every domain's statistics; each look at the session then answers what was used per second. */
    public StatsSession statsSession(StatsGroup... groups) {
        return StatsSession.of(StatsSource.of(connection.hypervisor()), Set.of(groups));
    }

    /**
     * Tells of events of that type from now on, to be pulled: {@code DomainEvent.Lifecycle.class}, {@code DomainEvent.class}
     * for all of domains, {@code Event.class} for everything. Close it.
     *
     * @throws io.kvm4j.error.NotSupportedException if the host does not tell of such events
     */
    public <E extends Event> Watch<E> watch(Class<E> type) {
        return connection.watches().open(type, null, Watch.CAPACITY);
    }

    /**
     * Hands each event of that type from now on to the handler, in order, on a thread of kvm4j's own, until the watch is
     * closed. A handler that throws is logged and gets the next event; one that is slow lets up to
     * {@link Watch#CAPACITY} events wait and then loses the oldest, and delays nobody else.
     */
    public <E extends Event> Watch<E> watch(Class<E> type, Consumer<? super E> handler) {
        return connection.watches().open(type, null, Watch.CAPACITY, handler);
    }

    /** Makes a domain persistent without starting it, or changes the one of the same name. */
    public Domain define(DomainSpec spec) {
        return define(documentOf("define", spec));
    }

    /** What the host can give to domains of a machine type, such as {@code q35}: with KVM where it has it, else emulated. */
    public DomainCapabilities domainCapabilities(String machine) {
        return Errors.during("read the domain capabilities of " + machine, () -> capabilitiesFor(machine));
    }

    // libvirt's test driver and a mocked connection do not say: then nothing is refused
    private DomainCapabilities capabilitiesFor(String machine) {
        String capabilities = connection.hypervisor().capabilities();
        String type = Stream.of("kvm", "qemu", "test")
                .filter(candidate -> capabilities.contains("<domain type='" + candidate + "'"))
                .findFirst()
                .orElse("kvm");
        try {
            return DomainCapabilities.parse(connection.hypervisor().domainCapabilities("x86_64", machine, type));
        } catch (HypervisorException e) {
            if (e.code() == ErrorCode.NO_SUPPORT) {
                return DomainCapabilities.unknown(type);
            }
            throw e;
        }
    }

    /**
     * Makes a domain persistent without starting it. A domain of the same name and UUID gets this document instead of its
     * own. An element that the host's libvirt does not know is refused, not dropped.
     *
     * @throws io.kvm4j.error.AlreadyExistsException if another domain has the name or the UUID
     */
    public Domain define(DomainXml xml) {
        String name = nameOf(xml);
        return new Domain(
                connection,
                Errors.during(
                        "define " + name,
                        () -> connection.hypervisor().define(xml.toXml(), Hypervisor.DEFINE_VALIDATE)));
    }

    /**
     * Starts a guest that is not defined: it is forgotten when it stops.
     *
     * @throws io.kvm4j.error.AlreadyExistsException if another domain has the name or the UUID
     * @throws io.kvm4j.error.InUseException if one of its disks is in use, as {@link Domain#start()} tells
     */
    public Domain startTransient(DomainSpec spec) {
        return startTransient(spec, Start.normally());
    }

    /** Starts a guest that is not defined, in a way of its own. */
    public Domain startTransient(DomainSpec spec, Start how) {
        return startTransient(documentOf("start", spec), how);
    }

    /** Starts a guest that is not defined; an element that the host's libvirt does not know is refused. */
    public Domain startTransient(DomainXml xml, Start how) {
        String name = nameOf(xml);
        String text = xml.toXml();
        return new Domain(
                connection,
                StartCheck.run(
                        connection,
                        "start " + name,
                        new DomainRef(name, xml.uuid()),
                        () -> Guest.of(text),
                        () -> connection.hypervisor().create(text, how.flags() | Start.VALIDATE)));
    }

    private DomainXml documentOf(String verb, DomainSpec spec) {
        return spec.toXml(Errors.during(verb + " " + spec.name(), () -> capabilitiesFor(spec.machine())));
    }

    private static String nameOf(DomainXml xml) {
        String name = xml.name() == null ? "" : xml.name();
        requireName(name);
        return name;
    }

    // libvirt would read the name up to a NUL, and find another domain
    private static void requireName(String name) {
        if (name.isBlank() || name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a domain's name is not empty and has no NUL, was \"" + name + "\"");
        }
    }

    /**
     * Whether a function of the host can be given to a guest, and everything that stands in its way.
     *
     * <p>On this machine the kernel is asked ({@link io.kvm4j.probe.HostProbe}), on another one libvirt, which knows drivers
     * and IOMMU groups but not whether the host itself needs the device. Changes nothing.
     */
    public Preflight preflight(PciPassthrough device) {
        return PassthroughCheck.of(connection, device, null);
    }

    /**
     * Ends the connection and frees what belongs to it; an embedded host destroys the guests that still run. Waits up
     * to 5 s for calls under way; later calls on this host and its domains end in {@link KvmException}.
     */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        connection.watches().close();
        try {
            if (ownsGuests) {
                domains().forEach(Host::destroyIfActive);
            }
        } catch (KvmException e) {
            LOG.log(Level.WARNING, "guests of the embedded host may be left behind: {0}", e.getMessage());
        } finally {
            connection.hypervisor().close();
        }
    }

    private static void destroyIfActive(Domain domain) {
        try {
            if (domain.isActive()) {
                domain.destroy();
            }
        } catch (KvmException e) {
            LOG.log(Level.WARNING, "a guest of the embedded host was left behind: {0}", e.getMessage());
        }
    }
}
