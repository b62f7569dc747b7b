package io.kvm4j.internal.guest;

import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Hypervisor;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A domain's documents at one moment.
 *
 * @param live the running guest's; null if none runs
 * @param config the persistent one; null if there is none
 */
public record Documents(@Nullable Guest live, @Nullable Guest config) {

    /** Reads both. A mocked connection may say neither: then the domain counts as defined and not running. */
    public static Documents read(Hypervisor hypervisor, DomainRef domain) {
        boolean active = hypervisor.isActive(domain);
        boolean persistent = hypervisor.isPersistent(domain) || !active;
        // both are asked for before the first is parsed, so that they are as close as can be
        String live = active ? hypervisor.xml(domain, 0) : null;
        String config = persistent ? hypervisor.xml(domain, Hypervisor.XML_INACTIVE) : null;
        return new Documents(live == null ? null : Guest.of(live), config == null ? null : Guest.of(config));
    }

    public boolean running() {
        return live != null;
    }

    public boolean persistent() {
        return config != null;
    }

    /** The running guest's document first, then the persistent one, as far as they are there. */
    public Stream<Guest> both() {
        return Stream.of(Optional.ofNullable(live), Optional.ofNullable(config)).flatMap(Optional::stream);
    }

    public Set<String> diskTargets() {
        Set<String> targets = new HashSet<>();
        both().flatMap(Guest::disks)
                .map(GuestDisk::target)
                .filter(Objects::nonNull)
                .forEach(targets::add);
        return targets;
    }

    /** Whether a device of either has that alias. */
    public boolean hasAlias(String alias) {
        return both().anyMatch(guest -> guest.byAlias(alias).isPresent());
    }

    /** These documents as they will be with one more device in those named. */
    public Documents plus(String deviceXml, boolean toLive, boolean toConfig) {
        return new Documents(
                live != null && toLive ? Guest.of(live.plus(deviceXml)) : live,
                config != null && toConfig ? Guest.of(config.plus(deviceXml)) : config);
    }
}
