package io.kvm4j.stats;

import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.Statistics;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Statistics of a host's domains, one call for all of them.
 *
 * <p>A guest that is busy or hangs does not delay the others: what would have to wait for it is left out of its answer.
 * Safe for use by many threads.
 */
public final class StatsSource {

    private final Hypervisor hypervisor;

    private StatsSource(Hypervisor hypervisor) {
        this.hypervisor = hypervisor;
    }

    /** For kvm4j's own use. */
    public static StatsSource of(Hypervisor hypervisor) {
        return new StatsSource(hypervisor);
    }

    /** Every domain's by its name, in the order libvirt lists them; no groups stand for all that the host has. */
    public Map<String, DomainStats> all(Set<StatsGroup> groups) {
        List<Statistics.Sample> samples = Errors.during(
                "read statistics", () -> hypervisor.statistics().all(StatsGroup.bits(groups), Statistics.NOWAIT));
        Instant at = Instant.now();
        long nanos = System.nanoTime();
        Map<String, DomainStats> all = new LinkedHashMap<>(samples.size() * 2);
        samples.forEach(sample -> all.put(sample.domain().name(), StatsReader.read(sample, at, nanos)));
        return all;
    }

    /** One domain's. For kvm4j's own use. */
    public DomainStats of(DomainRef domain, Set<StatsGroup> groups) {
        Statistics.Sample sample = Errors.during(
                "read statistics of " + domain.name(),
                () -> hypervisor.statistics().of(domain, StatsGroup.bits(groups), Statistics.NOWAIT));
        return StatsReader.read(sample, Instant.now(), System.nanoTime());
    }
}
