package io.kvm4j.internal;

import java.util.List;

/** libvirt's bulk statistics, by libvirt's rules. */
public interface Statistics {

    /** {@code VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT}: leave out what a busy guest would make wait for. Since 4.5. */
    int NOWAIT = 1 << 29;

    /** Every domain's, in one call. Zero groups stand for all that the hypervisor has. */
    List<Sample> all(int groups, int flags);

    /** One domain's. */
    Sample of(DomainRef domain, int groups, int flags);

    /** What was answered for one domain. */
    record Sample(DomainRef domain, Parameters values) {}
}
