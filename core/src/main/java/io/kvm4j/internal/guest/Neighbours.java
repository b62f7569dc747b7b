package io.kvm4j.internal.guest;

import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    /**
     * A use that does not go together with ours.
     *
     * @param disk ours
     * @param holder who else has its source, and where, in words
     */
    public record Conflict(GuestDisk disk, String holder) {}

    /** A use in any document of another domain, running or not. */
    public Optional<Conflict> anywhere(DomainRef self, GuestDisk disk) {
        return first(self, List.of(disk), "domain ", this::documents);
    }

    /** A use by another guest that runs now. */
    public Optional<Conflict> running(DomainRef self, List<GuestDisk> disks) {
        return first(
                self,
                disks,
                "the running domain ",
                other -> hypervisor.isActive(other) ? List.of(Guest.of(hypervisor.xml(other, 0))) : List.of());
    }

    private record Keyed(String key, GuestDisk disk) {}

    private Optional<Conflict> first(
            DomainRef self, List<GuestDisk> disks, String who, Function<DomainRef, List<Guest>> documents) {
        if (disks.stream().allMatch(disk -> disk.source() == null)) {
            return Optional.empty();
        }
        List<DomainRef> others = hypervisor.domains().stream()
                .filter(other -> !isSame(self, other))
                .toList();
        SourceKeys keys = new SourceKeys(sources);
        List<Keyed> ours = new ArrayList<>();
        for (GuestDisk disk : others.isEmpty() ? List.<GuestDisk>of() : disks) {
            String key = keys.of(disk.source());
            if (key != null) {
                ours.add(new Keyed(key, disk));
            }
        }
        if (ours.isEmpty()) {
            return Optional.empty();
        }
        for (DomainRef other : others) {
            // a domain that goes away meanwhile uses nothing
            Optional<Conflict> found = Errors.unlessGone(() -> documents.apply(other)).orElse(List.of()).stream()
                    .flatMap(Guest::disks)
                    .flatMap(theirs -> clash(keys, ours, theirs).stream())
                    .findFirst();
            if (found.isPresent()) {
                return found.map(how -> new Conflict(how.disk(), who + other.name() + " " + how.holder()));
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(DomainRef one, DomainRef other) {
        return one.uuid() == null ? one.name().equals(other.name()) : one.uuid().equals(other.uuid());
    }

    private static Optional<Conflict> clash(SourceKeys keys, List<Keyed> ours, GuestDisk theirs) {
        String key = keys.of(theirs.source());
        for (Keyed our : ours) {
            if (our.key().equals(key)) {
                if (!goTogether(our.disk(), theirs)) {
                    return Optional.of(new Conflict(our.disk(), "has it as " + theirs.target()));
                }
            } else if (!our.disk().onlyReads() && isBelow(keys, our, theirs)) {
                return Optional.of(new Conflict(our.disk(), "has it below its disk " + theirs.target()));
            }
        }
        return Optional.empty();
    }

    // an image below another is only read, but a writer under it destroys the guest above
    private static boolean isBelow(SourceKeys keys, Keyed our, GuestDisk theirs) {
        return theirs.backingChain().stream().anyMatch(source -> our.key().equals(keys.of(source)));
    }

    private static boolean goTogether(GuestDisk ours, GuestDisk theirs) {
        return ours.shareable() && theirs.shareable() || ours.onlyReads() && theirs.onlyReads();
    }

    // the running guest's document and the persistent one
    private List<Guest> documents(DomainRef domain) {
        List<Guest> documents = new ArrayList<>(2);
        Guest current = Guest.of(hypervisor.xml(domain, 0));
        documents.add(current);
        if (current.document().attribute("id") != null) {
            documents.add(Guest.of(hypervisor.xml(domain, Hypervisor.XML_INACTIVE)));
        }
        return documents;
    }
}
