package io.kvm4j.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a hypervisor, as far as kvm4j uses one: libvirt's calls by libvirt's rules, documents as text.
 *
 * <p>Every method may be called by many threads at once, blocks as long as libvirt does, and throws
 * {@link HypervisorException} for whatever libvirt refuses. Nothing here checks or translates: that is the handles'
 * work, and it is the same above a real host, a mocked connection and a host in memory.
 */
public interface Hypervisor extends AutoCloseable {

    /** {@code VIR_DOMAIN_AFFECT_LIVE} of libvirt's domain headers. */
    int LIVE = 1;

    /** {@code VIR_DOMAIN_AFFECT_CONFIG}. */
    int CONFIG = 2;

    /** {@code VIR_DOMAIN_XML_SECURE}: passwords included. */
    int XML_SECURE = 1;

    /** {@code VIR_DOMAIN_XML_INACTIVE}: the persistent document. */
    int XML_INACTIVE = 2;

    /** The URI of the connection; empty if the connection does not say. */
    Optional<String> uri();

    /** The host's capabilities document; empty if the connection does not say. */
    String capabilities();

    /** Every domain, running or not. */
    List<DomainRef> domains();

    DomainRef lookup(String name);

    DomainRef define(String xml);

    /** The document, with {@code XML_} flags. */
    String xml(DomainRef domain, int flags);

    /** {@code virDomainState} by number. */
    int state(DomainRef domain);

    boolean isActive(DomainRef domain);

    boolean isPersistent(DomainRef domain);

    void start(DomainRef domain);

    void shutdown(DomainRef domain);

    void destroy(DomainRef domain);

    void undefine(DomainRef domain);

    void attach(DomainRef domain, String deviceXml, int flags);

    /**
     * Asks for the removal of a device: by its alias where there is one and the connection can, for libvirt finds a disk
     * in XML by its target alone and would remove another one that sits there by now.
     */
    void detach(DomainRef domain, String deviceXml, @Nullable String alias, int flags);

    /**
     * Tells {@code handler} of every device of the domain that the guest lets go of or refuses to, from now until the
     * watch is closed. The handler must return at once.
     *
     * @return empty where the connection has no such events; the caller then looks at the document instead
     */
    Optional<Subscription> watchRemovals(DomainRef domain, Consumer<Removal> handler);

    /** The path of a storage volume; empty if there is no such volume or it has no path. */
    Optional<String> volumePath(String pool, String volume);

    /** Closes the connection. Further calls end in {@link HypervisorException}. */
    @Override
    void close();

    /** A registration that ends when it is closed. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * The guest's answer to a detach.
     *
     * @param alias the device's alias
     * @param released true if the device is gone, false if the guest refused
     */
    record Removal(String alias, boolean released) {}
}
