package io.kvm4j;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.error.Failure;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.libvirt.LibvirtHypervisor;
import io.kvm4j.xml.DomainXml;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

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
        if (uri.isBlank()) {
            throw new IllegalArgumentException("a libvirt URI looks like qemu:///system, was \"" + uri + "\"");
        }
        return new Host(open(uri), false);
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
        return new Host(open(EmbeddedRoot.prepare(root)), true);
    }

    /**
     * Uses a libvirt-java connection that the program holds already, or that a unit test mocks.
     *
     * <p>Closing the host leaves that connection open: it belongs to whoever opened it. Without a connection of our own
     * there are no events, so a detach looks at the document until the device is gone.
     */
    public static Host wrap(org.libvirt.Connect connect) {
        return new Host(LibvirtHypervisor.over(connect), false);
    }

    /** The host over another implementation of the seam. For kvm4j's own test doubles; may change in any release. */
    public static Host over(Hypervisor hypervisor) {
        return new Host(Objects.requireNonNull(hypervisor, "hypervisor"), false);
    }

    private static Hypervisor open(String uri) {
        return Errors.during("connect to " + withoutPassword(uri), () -> LibvirtHypervisor.open(uri));
    }

    // messages and logs must not show user:password@host
    private static String withoutPassword(String uri) {
        return uri.replaceFirst("(//[^/@:]*):[^/@]*@", "$1:***@");
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
        try {
            return Optional.of(lookUp(name));
        } catch (HypervisorException e) {
            if (e.code() == ErrorCode.NO_DOMAIN) {
                return Optional.empty();
            }
            throw Errors.translate(lookUpOf(name), e);
        }
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

    /** Makes a domain persistent without starting it, or changes the one of the same name. */
    public Domain define(DomainSpec spec) {
        String capabilities = Errors.during("define " + spec.name(), connection.hypervisor()::capabilities);
        return define(spec.toXml(capabilities));
    }

    /**
     * Makes a domain persistent without starting it. A domain of the same name and UUID gets this document instead of its own.
     *
     * @throws io.kvm4j.error.AlreadyExistsException if another domain has the name or the UUID
     */
    public Domain define(DomainXml xml) {
        String name = xml.name();
        requireName(name == null ? "" : name);
        return new Domain(
                connection,
                Errors.during("define " + name, () -> connection.hypervisor().define(xml.toXml())));
    }

    private static void requireName(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a domain's name is not empty, was \"" + name + "\"");
        }
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
