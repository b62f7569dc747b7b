package io.kvm4j.internal;

import org.jspecify.annotations.Nullable;

/** libvirt's calls on a domain's life, documents and saved states, by libvirt's rules. Part of {@link Hypervisor}. */
public interface Lifecycle {

    /** {@code VIR_DOMAIN_METADATA_DESCRIPTION}, {@code _TITLE} and {@code _ELEMENT}. */
    int METADATA_DESCRIPTION = 0;

    int METADATA_TITLE = 1;
    int METADATA_ELEMENT = 2;

    void start(DomainRef domain, int flags);

    void shutdown(DomainRef domain, int flags);

    void reboot(DomainRef domain, int flags);

    void reset(DomainRef domain);

    void suspend(DomainRef domain);

    void resume(DomainRef domain);

    void destroy(DomainRef domain, int flags);

    void undefine(DomainRef domain, int flags);

    DomainRef rename(DomainRef domain, String name);

    boolean autostart(DomainRef domain);

    void autostart(DomainRef domain, boolean on);

    StateAndReason state(DomainRef domain);

    /** Title, description, or the element of a namespace; libvirt refuses with NO_DOMAIN_METADATA if there is none. */
    String metadata(DomainRef domain, int type, @Nullable String namespace, int flags);

    void metadata(
            DomainRef domain,
            int type,
            @Nullable String value,
            @Nullable String prefix,
            @Nullable String namespace,
            int flags);

    void save(DomainRef domain, String file, @Nullable String xml, int flags);

    void restore(String file, @Nullable String xml, int flags);

    String savedXml(String file, int flags);

    void savedXml(String file, String xml, int flags);

    void managedSave(DomainRef domain, int flags);

    boolean hasManagedSave(DomainRef domain);

    /** The document that a managed save will run with. */
    String managedSavedXml(DomainRef domain, int flags);

    void removeManagedSave(DomainRef domain);

    void dumpCore(DomainRef domain, String file, int format, int flags);

    void injectNmi(DomainRef domain);

    void pmSuspend(DomainRef domain, int target);

    void pmWakeup(DomainRef domain);

    /** {@code virDomainState} and the reason of that state, by number. */
    record StateAndReason(int state, int reason) {}
}
