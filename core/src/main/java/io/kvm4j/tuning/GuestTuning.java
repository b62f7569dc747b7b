package io.kvm4j.tuning;

import io.kvm4j.internal.Affected;
import io.kvm4j.internal.Affecting;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.Parameters;
import io.kvm4j.internal.Tuning.Group;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;

/**
 * A domain's shares of the host: CPU time, NUMA nodes, disk and network.
 *
 * <p>Changes go to the documents that the handle was asked for; answers come from the running guest's where there is one.
 * A running guest's CPU and disk shares are its control group's: a libvirt that has none, such as one inside this
 * process, takes them for the document only. Safe for use by many threads.
 */
public final class GuestTuning {

    private static final int MOST_WEIGHT = 10_000;

    private final Affecting on;

    private GuestTuning(Affecting on) {
        this.on = on;
    }

    /** For kvm4j's own use. */
    public static GuestTuning of(Hypervisor hypervisor, DomainRef domain, Affected affected) {
        return new GuestTuning(new Affecting(hypervisor, domain, affected));
    }

    /** The share of the host's CPUs. */
    public Scheduler scheduler() {
        Parameters now = ask("read the scheduler", Group.SCHEDULER);
        long shares = now.number("cpu_shares", 0);
        long period = now.number("vcpu_period", 0);
        return new Scheduler(
                shares == 0 ? 1024 : shares,
                period == 0 ? Duration.ofMillis(100) : Duration.of(period, ChronoUnit.MICROS),
                quota(now.number("vcpu_quota", 0)),
                quota(now.number("emulator_quota", 0)));
    }

    // a quota of 0 or below, or beyond what the kernel can count, is none
    private static Limit quota(long microseconds) {
        return microseconds <= 0 || microseconds >= Long.MAX_VALUE / 1000 ? Limit.unlimited() : Limit.of(microseconds);
    }

    /** Sets the share of the host's CPUs. */
    public void scheduler(Scheduler scheduler) {
        long period = TimeUnit.NANOSECONDS.toMicros(scheduler.period().toNanos());
        change(
                "set the scheduler",
                Group.SCHEDULER,
                Parameters.none()
                        .withUnsignedLong("cpu_shares", scheduler.shares())
                        .withUnsignedLong("vcpu_period", period)
                        .withLong("vcpu_quota", scheduler.vcpuQuota().or(-1))
                        .withUnsignedLong("emulator_period", period)
                        .withLong("emulator_quota", scheduler.emulatorQuota().or(-1)));
    }

    /** From which of the host's NUMA nodes the memory comes. */
    public NumaPlacement numa() {
        Parameters now = ask("read the NUMA placement", Group.NUMA);
        String nodes = now.text("numa_nodeset");
        int mode = (int) now.number("numa_mode", 0);
        NumaPlacement.Mode[] modes = NumaPlacement.Mode.values();
        return new NumaPlacement(
                mode >= 0 && mode < modes.length ? modes[mode] : NumaPlacement.Mode.STRICT,
                nodes == null || nodes.isEmpty() ? CpuSet.of() : CpuSet.parse(nodes));
    }

    /** Sets from which of the host's NUMA nodes the memory comes. The mode of a running guest cannot change. */
    public void numa(NumaPlacement placement) {
        change(
                "set the NUMA placement",
                Group.NUMA,
                Parameters.none()
                        .withInt("numa_mode", placement.mode().ordinal())
                        .withString("numa_nodeset", placement.nodes().toString()));
    }

    /** The weight against other guests when disks are short; 0 if none is set. */
    public int diskWeight() {
        return (int) ask("read the disk weight", Group.BLKIO).number("weight", 0);
    }

    /** Sets the weight against other guests when disks are short, between 1 and 10000. */
    public void diskWeight(int weight) {
        if (weight < 1 || weight > MOST_WEIGHT) {
            throw new IllegalArgumentException("a disk weight is between 1 and 10000, was " + weight);
        }
        change("set the disk weight", Group.BLKIO, Parameters.none().withUnsignedInt("weight", weight));
    }

    private Parameters ask(String what, Group group) {
        return on.ask(what, flags -> on.tuning().parameters(on.domain(), group, flags));
    }

    private void change(String what, Group group, Parameters parameters) {
        on.change(what, flags -> on.tuning().parameters(on.domain(), group, parameters, flags));
    }

    /**
     * What may go through an interface.
     *
     * @param device the interface's target name, such as {@code vnet0}, or its MAC address
     */
    public InterfaceBandwidth bandwidth(String device) {
        Parameters now = on.ask(
                "read the bandwidth of " + device,
                flags -> on.tuning().interfaceParameters(on.domain(), device, flags));
        return new InterfaceBandwidth(bandwidth(now, "inbound"), bandwidth(now, "outbound"));
    }

    private static Bandwidth bandwidth(Parameters now, String direction) {
        return new Bandwidth(
                zeroIsNone(now.number(direction + ".average", 0)),
                zeroIsNone(now.number(direction + ".peak", 0)),
                zeroIsNone(now.number(direction + ".burst", 0)));
    }

    private static Limit zeroIsNone(long value) {
        return value == 0 ? Limit.unlimited() : Limit.of(value);
    }

    /** Sets what may go through an interface. */
    public void bandwidth(String device, InterfaceBandwidth bandwidth) {
        Parameters parameters =
                with(with(Parameters.none(), "inbound", bandwidth.inbound()), "outbound", bandwidth.outbound());
        on.change(
                "set the bandwidth of " + device,
                flags -> on.tuning().interfaceParameters(on.domain(), device, parameters, flags));
    }

    private static Parameters with(Parameters parameters, String direction, Bandwidth bandwidth) {
        return parameters
                .withUnsignedInt(
                        direction + ".average",
                        bandwidth.averageKiBytesPerSecond().or(0))
                .withUnsignedInt(
                        direction + ".peak", bandwidth.peakKiBytesPerSecond().or(0))
                .withUnsignedInt(direction + ".burst", bandwidth.burstKiBytes().or(0));
    }
}
