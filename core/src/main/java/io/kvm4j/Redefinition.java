package io.kvm4j;

import io.kvm4j.error.ConcurrentChangeException;
import io.kvm4j.error.Failure;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.guest.Guest;
import java.util.function.Function;

/**
 * Changes a persistent document by writing it anew. Passwords are read and written with it, and a document that somebody
 * else changed meanwhile is not overwritten. What libvirt refuses comes as it is, for the caller to translate.
 *
 * <p>libvirt has no such comparison itself. Callers in this process hold the domain; another process that writes in the
 * moment between the comparison and the definition is not seen.
 */
final class Redefinition {

    private static final int ALL = Hypervisor.XML_SECURE | Hypervisor.XML_INACTIVE;

    private final Hypervisor hypervisor;
    private final DomainRef domain;

    Redefinition(Hypervisor hypervisor, DomainRef domain) {
        this.hypervisor = hypervisor;
        this.domain = domain;
    }

    void change(String operation, Function<Guest, String> change) {
        String before = read();
        replace(operation, before, change.apply(Guest.of(before)), 0);
    }

    /** The persistent document with its passwords. */
    String read() {
        return hypervisor.xml(domain, ALL);
    }

    /** Writes {@code after}, with {@code DEFINE_} flags, if the document is still {@code before}. */
    void replace(String operation, String before, String after, int flags) {
        if (!read().equals(before)) {
            throw new ConcurrentChangeException(Failure.refused(
                    operation,
                    "somebody else changed the document of " + domain.name()
                            + " meanwhile; nothing was changed, read it again"));
        }
        hypervisor.define(after, flags);
    }
}
