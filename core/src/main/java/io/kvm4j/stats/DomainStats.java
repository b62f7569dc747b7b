package io.kvm4j.stats;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What one guest has used so far, at one moment.
 *
 * <p>Counters that the hypervisor does not have are 0, as those of a guest that does not run; measurements that it does
 * not have are empty. {@link #raw()} holds every field as libvirt sent it, also those of a newer libvirt. Fields are those of
 * {@code virConnectGetAllDomainStats}.
 *
 * @param domain the domain's name
 * @param uuid its UUID; empty behind a connection that does not say
 * @param takenAt when it was answered, by this machine's clock
 * @param takenNanos the same moment by {@link System#nanoTime()}, which never jumps
 * @param state the state and why; empty if it was not asked for
 * @param cpu processor time of the whole guest
 * @param memory memory as the balloon tells it
 * @param vcpus virtual CPUs by number
 * @param interfaces network interfaces in the document's order
 * @param disks disks in the document's order
 * @param ioThreads I/O threads by number
 * @param perf hardware counters by name, those that were enabled
 * @param dirtyRate the dirty rate measured last; empty if none was measured
 * @param raw every field by libvirt's name: {@code Integer}, {@code Long}, {@code Double}, {@code Boolean} or {@code String}
 */
public record DomainStats(
        String domain,
        Optional<String> uuid,
        Instant takenAt,
        long takenNanos,
        Optional<State> state,
        Cpu cpu,
        Memory memory,
        List<Vcpu> vcpus,
        List<Interface> interfaces,
        List<Disk> disks,
        List<IoThread> ioThreads,
        Map<String, Long> perf,
        Optional<DirtyRate> dirtyRate,
        Map<String, Object> raw) {

    /**
     * The state.
     *
     * @param number {@code virDomainState}, which {@code DomainState.of} names
     * @param reason the number of the reason, whose meaning depends on the state
     */
    public record State(int number, int reason) {}

    /**
     * Processor time since the guest started.
     *
     * @param time all of it, the hypervisor's own included
     * @param user in user space
     * @param system in the kernel
     */
    public record Cpu(Duration time, Duration user, Duration system) {}

    /**
     * Memory, in bytes.
     *
     * @param currentBytes what the guest may use now
     * @param maximumBytes what it may be given
     * @param residentBytes what the guest's process holds of the host's memory
     * @param unusedBytes what the guest leaves unused; the guest's balloon driver tells, if it is asked to periodically
     * @param availableBytes what the guest sees in all
     * @param usableBytes what the guest could give to programs without swapping
     * @param diskCacheBytes what the guest caches of its disks
     * @param swapInBytes read from swap, since the guest booted
     * @param swapOutBytes written to swap
     * @param majorFaults page faults that needed a disk
     * @param minorFaults page faults that did not
     * @param guestUpdate when the guest told all this
     */
    public record Memory(
            OptionalLong currentBytes,
            OptionalLong maximumBytes,
            OptionalLong residentBytes,
            OptionalLong unusedBytes,
            OptionalLong availableBytes,
            OptionalLong usableBytes,
            OptionalLong diskCacheBytes,
            long swapInBytes,
            long swapOutBytes,
            long majorFaults,
            long minorFaults,
            Optional<Instant> guestUpdate) {}

    /**
     * A virtual CPU.
     *
     * @param number its number
     * @param state {@code virVcpuState}: 0 offline, 1 running, 2 blocked
     * @param time what it ran
     * @param waited what it was ready and waited for a processor of the host
     * @param halted whether the guest has it halted
     */
    public record Vcpu(int number, int state, Duration time, Duration waited, boolean halted) {}

    /** A network interface, from the host's side: received is what the guest sent if libvirt counts so. */
    public record Interface(
            String name,
            long receivedBytes,
            long receivedPackets,
            long receivedErrors,
            long receivedDropped,
            long sentBytes,
            long sentPackets,
            long sentErrors,
            long sentDropped) {}

    /**
     * A disk.
     *
     * @param name the target, such as {@code vda}
     * @param path the source, if it has a path
     * @param allocationBytes what the image takes
     * @param capacityBytes what the guest sees
     * @param physicalBytes the size of the file or device
     */
    public record Disk(
            String name,
            Optional<String> path,
            long reads,
            long readBytes,
            Duration readTime,
            long writes,
            long writtenBytes,
            Duration writeTime,
            long flushes,
            Duration flushTime,
            OptionalLong allocationBytes,
            OptionalLong capacityBytes,
            OptionalLong physicalBytes) {}

    /** An I/O thread. */
    public record IoThread(int number, Duration pollMax, long pollGrow, long pollShrink) {}

    /**
     * How fast the guest writes to its memory.
     *
     * @param status {@code virDomainDirtyRateStatus}: 0 not started, 1 measuring, 2 measured
     * @param measuredFor over how long
     * @param bytesPerSecond the rate; empty until it is measured
     */
    public record DirtyRate(int status, Duration measuredFor, OptionalLong bytesPerSecond) {}

    /** Copies the lists. */
    public DomainStats {
        vcpus = List.copyOf(vcpus);
        interfaces = List.copyOf(interfaces);
        disks = List.copyOf(disks);
        ioThreads = List.copyOf(ioThreads);
        perf = Map.copyOf(perf);
    }

    /** Processor time of the whole guest since it started. */
    public Duration cpuTime() {
        return cpu.time();
    }

    /**
     * The disk with that target.
     *
     * @throws NoSuchElementException if there is none
     */
    public Disk disk(String target) {
        return disks.stream()
                .filter(disk -> disk.name().equals(target))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(domain + " has no disk \"" + target + "\"; it has "
                        + disks.stream().map(Disk::name).toList()));
    }

    /**
     * What was used between an earlier moment and this one.
     *
     * @throws IllegalArgumentException if the other is of another domain or not earlier
     */
    public DomainRates since(DomainStats earlier) {
        return DomainRates.between(earlier, this);
    }
}
