package io.kvm4j.tuning;

import java.util.OptionalInt;

/**
 * How many vCPUs a domain has.
 *
 * @param live in the running guest; empty if none runs
 * @param liveMaximum what the running guest can be given; empty if none runs
 * @param config at the next start; empty for a transient domain
 * @param configMaximum what the guest can be given after the next start; empty for a transient domain
 */
public record VcpuCounts(OptionalInt live, OptionalInt liveMaximum, OptionalInt config, OptionalInt configMaximum) {}
