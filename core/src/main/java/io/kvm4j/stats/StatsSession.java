package io.kvm4j.stats;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Rates of all domains of a host, from one look to the next. Remembers one sample.
 *
 * <p>Safe for use by many threads, though each look belongs to whoever takes it.
 */
public final class StatsSession {

    private final StatsSource source;
    private final Set<StatsGroup> groups;
    private Map<String, DomainStats> before;

    private StatsSession(StatsSource source, Set<StatsGroup> groups) {
        this.source = source;
        this.groups = groups;
        this.before = source.all(groups);
    }

    /** For kvm4j's own use: takes the first sample. */
    public static StatsSession of(StatsSource source, Set<StatsGroup> groups) {
        return new StatsSession(source, Set.copyOf(groups));
    }

    /** What each domain used since the look before; domains that are new since then are left out once. */
    public synchronized Map<String, DomainRates> next() {
        Map<String, DomainStats> now = source.all(groups);
        Map<String, DomainRates> rates = new LinkedHashMap<>();
        now.forEach((name, stats) -> {
            DomainStats earlier = before.get(name);
            if (earlier != null && earlier.uuid().equals(stats.uuid())) {
                rates.put(name, stats.since(earlier));
            }
        });
        before = now;
        return rates;
    }

    /** The sample that the next look is compared with. */
    public synchronized Map<String, DomainStats> latest() {
        return before;
    }
}
