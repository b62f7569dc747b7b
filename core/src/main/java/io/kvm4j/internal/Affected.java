package io.kvm4j.internal;

import io.kvm4j.error.Failure;
import io.kvm4j.error.InvalidStateException;

/** Which of a domain's documents a call is about, and libvirt's flags for it by what the domain is now. */
public enum Affected {
    /** Those that are there. */
    WHAT_IS_THERE(true, true),
    LIVE(true, false),
    CONFIG(false, true),
    LIVE_AND_CONFIG(true, true);

    private final boolean live;
    private final boolean config;

    Affected(boolean live, boolean config) {
        this.live = live;
        this.config = config;
    }

    /** The flags for a change. */
    public int toChange(String operation, Hypervisor hypervisor, DomainRef domain) {
        boolean active = hypervisor.isActive(domain);
        boolean persistent = hypervisor.isPersistent(domain);
        if (this == WHAT_IS_THERE) {
            return (active ? Hypervisor.LIVE : 0) | (persistent ? Hypervisor.CONFIG : 0);
        }
        require(operation, domain.name(), active, persistent);
        return (live ? Hypervisor.LIVE : 0) | (config ? Hypervisor.CONFIG : 0);
    }

    /** Refuses what the domain does not have now. */
    public void require(String operation, String domain, boolean active, boolean persistent) {
        if (live && !active) {
            throw refused(operation, domain + " is not running; use Scope.CONFIG, or start it");
        }
        if (config && !persistent) {
            throw refused(operation, domain + " is transient and has no persistent document; use Scope.LIVE");
        }
    }

    /** The flag for a question: the running guest's document if it is among them and there, else the persistent one. */
    public int toAsk(String operation, Hypervisor hypervisor, DomainRef domain) {
        if (!live) {
            return toChange(operation, hypervisor, domain);
        }
        boolean active = hypervisor.isActive(domain);
        if (this == LIVE && !active) {
            return toChange(operation, hypervisor, domain);
        }
        return active ? Hypervisor.LIVE : Hypervisor.CONFIG;
    }

    private static InvalidStateException refused(String operation, String message) {
        return new InvalidStateException(Failure.refused(operation, message));
    }
}
