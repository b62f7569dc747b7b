package io.kvm4j.tuning;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.error.Failure;
import io.kvm4j.error.TimeoutException;
import io.kvm4j.internal.Affected;
import io.kvm4j.internal.Affecting;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.Parameters;
import io.kvm4j.internal.Tuning;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * A domain's virtual CPUs, its I/O threads, and where on the host they run.
 *
 * <p>Changes go to the documents that the handle was asked for; answers come from the running guest's where there is one.
 * Safe for use by many threads.
 */
public final class GuestVcpus {

    private final Affecting on;

    private GuestVcpus(Affecting on) {
        this.on = on;
    }

    /** For kvm4j's own use. */
    public static GuestVcpus of(Hypervisor hypervisor, DomainRef domain, Affected affected) {
        return new GuestVcpus(new Affecting(hypervisor, domain, affected));
    }

    /** How many there are, now and at the next start. */
    public VcpuCounts counts() {
        return Errors.during("count the vCPUs of " + on.domain().name(), () -> {
            boolean active = on.hypervisor().isActive(on.domain());
            boolean persistent = on.hypervisor().isPersistent(on.domain());
            return new VcpuCounts(
                    count(active, Hypervisor.LIVE),
                    count(active, Hypervisor.LIVE | Tuning.VCPU_MAXIMUM),
                    count(persistent, Hypervisor.CONFIG),
                    count(persistent, Hypervisor.CONFIG | Tuning.VCPU_MAXIMUM));
        });
    }

    private OptionalInt count(boolean there, int flags) {
        return there ? OptionalInt.of(on.tuning().vcpus(on.domain(), flags)) : OptionalInt.empty();
    }

    /**
     * Sets how many vCPUs the guest has; the maximum bounds it.
     *
     * <p>A running guest's operating system has to give a vCPU up, and may not: then the guest keeps it, and the document
     * stays as it was.
     *
     * @throws TimeoutException if the guest has not given up its vCPUs in libvirt's time; how many there are is in the message
     * @throws io.kvm4j.error.KvmException if the number is above the maximum
     */
    public void set(int count) {
        requirePositive(count);
        on.change("set the number of vCPUs", flags -> {
            // the running guest first: what it refuses must not be in the document
            if ((flags & Hypervisor.LIVE) != 0) {
                setLive(count);
            }
            if ((flags & Hypervisor.CONFIG) != 0) {
                on.tuning().vcpus(on.domain(), count, Hypervisor.CONFIG);
            }
        });
    }

    // libvirt stops waiting for the guest after some seconds; what is true then is what it says when asked again
    private void setLive(int count) {
        try {
            on.tuning().vcpus(on.domain(), count, Hypervisor.LIVE);
        } catch (HypervisorException e) {
            if (e.code() != ErrorCode.OPERATION_TIMEOUT) {
                throw e;
            }
            int now = on.tuning().vcpus(on.domain(), Hypervisor.LIVE);
            if (now != count) {
                throw new TimeoutException(new Failure(
                        "set the number of vCPUs of " + on.domain().name(),
                        "the guest has " + now + " vCPUs and not " + count
                                + ": it has not given them up yet, and may do so later (" + e.reason() + ")",
                        e.code(),
                        e.rawCode(),
                        e));
            }
        }
    }

    /** Sets how many vCPUs the guest can be given after its next start; only the persistent document has it. */
    public void setMaximum(int count) {
        requirePositive(count);
        Errors.during(
                "set the most vCPUs of " + on.domain().name(),
                () -> on.tuning().vcpus(on.domain(), count, Hypervisor.CONFIG | Tuning.VCPU_MAXIMUM));
    }

    private static void requirePositive(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a guest has at least 1 vCPU, was " + count);
        }
    }

    /** The running guest's vCPUs: what they have used and where they are. */
    public List<RunningVcpu> running() {
        return Errors.during(
                        "list the vCPUs of " + on.domain().name(),
                        () -> on.tuning().vcpuInfo(on.domain()))
                .stream()
                .map(v -> new RunningVcpu(
                        v.number(),
                        v.state() == 1,
                        Duration.ofNanos(v.cpuNanos()),
                        v.cpu() < 0 ? OptionalInt.empty() : OptionalInt.of(v.cpu())))
                .toList();
    }

    /** The host CPUs that each vCPU may run on, by its number. */
    public List<CpuSet> pins() {
        return on.ask("read the pins", flags -> {
            int count = on.tuning().vcpus(on.domain(), flags);
            return on.tuning().vcpuPins(on.domain(), count, flags).stream()
                    .map(cpus -> CpuSet.of(cpus))
                    .toList();
        });
    }

    /** Lets a vCPU run on these host CPUs only. */
    public void pin(int vcpu, CpuSet cpus) {
        requireSome(cpus);
        on.change("pin vCPU " + vcpu, flags -> on.tuning().pinVcpu(on.domain(), vcpu, cpus.bits(), flags));
    }

    /** Lets a vCPU run on every host CPU. */
    public void unpin(int vcpu) {
        on.change("unpin vCPU " + vcpu, flags -> on.tuning().pinVcpu(on.domain(), vcpu, all().bits(), flags));
    }

    private CpuSet all() {
        return CpuSet.range(0, on.tuning().hostCpus() - 1);
    }

    /** The host CPUs that QEMU's own threads may run on. */
    public CpuSet emulatorPin() {
        return on.ask("read the emulator's pin", flags -> CpuSet.of(on.tuning().emulatorPin(on.domain(), flags)));
    }

    /** Lets QEMU's own threads run on these host CPUs only. */
    public void pinEmulator(CpuSet cpus) {
        requireSome(cpus);
        on.change("pin the emulator", flags -> on.tuning().pinEmulator(on.domain(), cpus.bits(), flags));
    }

    /** The host CPUs that each I/O thread may run on, by the thread's number. */
    public Map<Integer, CpuSet> ioThreads() {
        return on.ask("list the I/O threads", flags -> {
            Map<Integer, CpuSet> threads = new TreeMap<>();
            on.tuning().ioThreads(on.domain(), flags).forEach((id, cpus) -> threads.put(id, CpuSet.of(cpus)));
            return threads;
        });
    }

    /** Adds an I/O thread, which disks can then name. */
    public void addIoThread(int id) {
        requireThread(id);
        on.change("add I/O thread " + id, flags -> on.tuning().addIoThread(on.domain(), id, flags));
    }

    /**
     * Removes an I/O thread.
     *
     * @throws io.kvm4j.error.KvmException if a disk uses it
     */
    public void removeIoThread(int id) {
        requireThread(id);
        on.change("remove I/O thread " + id, flags -> on.tuning().removeIoThread(on.domain(), id, flags));
    }

    /** Lets an I/O thread run on these host CPUs only. */
    public void pinIoThread(int id, CpuSet cpus) {
        requireThread(id);
        requireSome(cpus);
        on.change("pin I/O thread " + id, flags -> on.tuning().pinIoThread(on.domain(), id, cpus.bits(), flags));
    }

    /** Lets an I/O thread of the running guest poll for at most that long before it sleeps; zero switches polling off. */
    public void ioThreadPolling(int id, Duration most) {
        requireThread(id);
        Parameters parameters = Parameters.none().withUnsignedLong("poll_max_ns", most.toNanos());
        Errors.during(
                "set the polling of I/O thread " + id + " of " + on.domain().name(),
                () -> on.tuning().ioThread(on.domain(), id, parameters, Hypervisor.LIVE));
    }

    /** The vCPUs that the guest's operating system uses, by its agent. */
    public CpuSet onlineInGuest() {
        String online = Errors.during(
                        "ask the agent for the vCPUs of " + on.domain().name(),
                        () -> on.tuning().guestVcpus(on.domain()))
                .text("online");
        return online == null || online.isEmpty() ? CpuSet.of() : CpuSet.parse(online);
    }

    /** Has the guest's operating system use vCPUs, by its agent. */
    public void bringOnlineInGuest(CpuSet cpus) {
        guest(cpus, true);
    }

    /** Has the guest's operating system not use vCPUs, by its agent. They stay plugged in. */
    public void takeOfflineInGuest(CpuSet cpus) {
        guest(cpus, false);
    }

    private void guest(CpuSet cpus, boolean online) {
        requireSome(cpus);
        Errors.during(
                "switch vCPUs in the guest " + on.domain().name(),
                () -> on.tuning().guestVcpus(on.domain(), cpus.toString(), online));
    }

    private static void requireThread(int id) {
        if (id < 1) {
            throw new IllegalArgumentException("I/O threads are numbered from 1, was " + id);
        }
    }

    private static void requireSome(CpuSet cpus) {
        if (cpus.isEmpty()) {
            throw new IllegalArgumentException("at least one CPU is needed, was none");
        }
    }
}
