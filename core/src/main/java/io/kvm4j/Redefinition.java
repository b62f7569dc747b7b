package io.kvm4j;

import io.kvm4j.error.Failure;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.guest.Guest;
import java.util.function.Function;

/**
 * Changes a persistent document by writing it anew, for drivers that cannot change one device. Passwords are read and
 * written with it, and a document that somebody else changed meanwhile is not overwritten.
 * What libvirt refuses comes as it is, for the caller to translate.
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
        String before = hypervisor.xml(domain, ALL);
        String after = change.apply(Guest.of(before));
        if (!hypervisor.xml(domain, ALL).equals(before)) {
            throw new InvalidStateException(Failure.refused(
                    operation, "somebody else changed the document of " + domain.name() + " meanwhile; try again"));
        }
        hypervisor.define(after);
    }
}
