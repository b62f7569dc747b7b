package io.kvm4j.tuning;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * A vCPU of a running guest.
 *
 * @param number its number
 * @param running whether it runs; false if it is offline or blocked
 * @param cpuTime the host's CPU time it has used
 * @param cpu the host CPU it is on; empty if the host does not say
 */
public record RunningVcpu(int number, boolean running, Duration cpuTime, OptionalInt cpu) {}
