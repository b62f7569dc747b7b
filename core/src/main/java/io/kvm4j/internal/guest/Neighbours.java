package io.kvm4j.internal.guest;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds other domains that use a disk's source. libvirt lets two running guests write to one block device without a
 * word, so nobody else looks.
 */
public final class Neighbours {

    private final Hypervisor hypervisor;
    private final Sources sources;

    public Neighbours(Hypervisor hypervisor, Sources sources) {
        this.hypervisor = hypervisor;
        this.sources = sources;
    }

    /** Who else uses the source in a way that does not go together with this disk, in words; empty if nobody does. */
    public Optional<String> conflict(DomainRef self, GuestDisk disk) {
        if (disk.source() == null) {
            return Optional.empty();
        }
        List<DomainRef> others = hypervisor.domains().stream()
                .filter(other -> !isSame(self, other))
                .toList();
        String key = others.isEmpty() ? null : sources.key(disk.source());
        if (key == null) {
            return Optional.empty();
        }
        for (DomainRef other : others) {
            Optional<String> found = documents(other).stream()
                    .flatMap(guest -> guest.disks().flatMap(theirs -> clash(key, disk, theirs).stream()))
                    .findFirst();
            if (found.isPresent()) {
                return found.map(how -> "domain " + other.name() + " " + how);
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(DomainRef one, DomainRef other) {
        return one.uuid() == null ? one.name().equals(other.name()) : one.uuid().equals(other.uuid());
    }

    private Optional<String> clash(String key, GuestDisk ours, GuestDisk theirs) {
        boolean bothShare = ours.shareable() && theirs.shareable();
        boolean bothRead = ours.readOnly() && theirs.readOnly();
        if (key.equals(sources.key(theirs.source()))) {
            return bothShare || bothRead ? Optional.empty() : Optional.of("has it as " + theirs.target());
        }
        // an image below another is only read, but a writer under it destroys the guest above
        Set<String> below = new HashSet<>();
        theirs.backingChain().forEach(source -> below.add(String.valueOf(sources.key(source))));
        return !ours.readOnly() && below.contains(key)
                ? Optional.of("has it below its disk " + theirs.target())
                : Optional.empty();
    }

    // the running guest's document and the persistent one; a domain that goes away meanwhile uses nothing
    private List<Guest> documents(DomainRef domain) {
        try {
            List<Guest> documents = new ArrayList<>(2);
            Guest current = Guest.of(hypervisor.xml(domain, 0));
            documents.add(current);
            if (current.document().attribute("id") != null) {
                documents.add(Guest.of(hypervisor.xml(domain, Hypervisor.XML_INACTIVE)));
            }
            return documents;
        } catch (HypervisorException e) {
            if (e.code() == ErrorCode.NO_DOMAIN) {
                return List.of();
            }
            throw e;
        }
    }
}
