package io.kvm4j.internal;

import io.kvm4j.error.ErrorCode;
import java.util.List;
import java.util.Optional;
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

    /** {@code VIR_DOMAIN_DEVICE_MODIFY_FORCE}: also against the guest's will. */
    int FORCE = 4;

    /** {@code VIR_DOMAIN_DEFINE_VALIDATE}: refuse what the schema does not know, instead of dropping it. */
    int DEFINE_VALIDATE = 1;

    /** The URI of the connection; empty if the connection does not say. */
    Optional<String> uri();

    /** The host's capabilities document; empty if the connection does not say. */
    String capabilities();

    /** Every domain, running or not. */
    List<DomainRef> domains();

    DomainRef lookup(String name);

    DomainRef define(String xml);

    /** Defines with {@code DEFINE_} flags, as far as the connection knows them. */
    default DomainRef define(String xml, int flags) {
        return define(xml);
    }

    /** Starts a guest that is not defined, with {@code virDomainCreateFlags}. */
    default DomainRef create(String xml, int flags) {
        throw lacking("transient domains");
    }

    /** What the host can give to a domain; null stands for the host's usual one. */
    default String domainCapabilities(@Nullable String arch, @Nullable String machine, @Nullable String type) {
        throw lacking("domain capabilities");
    }

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

    /** Changes a device that is there; libvirt finds it by what identifies it in the document sent. */
    void update(DomainRef domain, String deviceXml, int flags);

    /**
     * Asks for the removal of a device: by its alias where there is one and the connection can, for libvirt finds a disk
     * in XML by its target alone and would remove another one that sits there by now.
     */
    void detach(DomainRef domain, String deviceXml, @Nullable String alias, int flags);

    /** The events; empty where the connection has none: whoever waits for one looks at the document instead. */
    Optional<Events> events();

    /** Whether the domain's monitor answers. */
    default Control control(DomainRef domain) {
        throw lacking("control information");
    }

    /** The path of a storage volume; empty if there is no such volume or it has no path. */
    Optional<String> volumePath(String pool, String volume);

    /** The document of a device of the host by libvirt's name, such as {@code pci_0000_65_00_0}; empty if the connection does not say. */
    String nodeDeviceXml(String name);

    /** A domain's life, documents and saved states. */
    default Lifecycle lifecycle() {
        throw lacking("life-cycle calls beyond start, shutdown, destroy and undefine");
    }

    /** What a person at the guest would see and touch. */
    default Consoles consoles() {
        throw lacking("consoles");
    }

    /** vCPUs, memory and limits. */
    default Tuning tuning() {
        throw lacking("tuning");
    }

    /** Statistics of one or all domains. */
    default Statistics statistics() {
        throw lacking("statistics");
    }

    /** The guest agent. */
    default Agent agent() {
        throw lacking("guest agent");
    }

    /** Work on disks. */
    default Blocks blocks() {
        throw lacking("block jobs");
    }

    /** Snapshots. */
    default Snapshots snapshots() {
        throw lacking("snapshots");
    }

    /** The domain's job, such as a migration or a backup. */
    default Jobs jobs() {
        throw lacking("domain jobs");
    }

    /** Backups and checkpoints. */
    default Backups backups() {
        throw lacking("backups");
    }

    private static HypervisorException lacking(String what) {
        return new HypervisorException(ErrorCode.NO_SUPPORT, "this connection has no " + what);
    }

    /** Closes the connection. Further calls end in {@link HypervisorException}. */
    @Override
    void close();

    /** A registration that ends when it is closed. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * The state of the way to a guest.
     *
     * @param state {@code virDomainControlState}
     * @param details {@code virDomainControlErrorReason}
     * @param millis since when
     */
    record Control(int state, int details, long millis) {}
}
