package io.kvm4j.internal;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * libvirt's calls on vCPUs, memory and limits, by libvirt's rules. Part of {@link Hypervisor}. Asking takes one of {@link
 * Hypervisor#LIVE} and {@link Hypervisor#CONFIG}, changing takes both at once too.
 */
public interface Tuning {

    /** {@code VIR_DOMAIN_VCPU_MAXIMUM}, {@code _GUEST} and {@code _HOTPLUGGABLE}. */
    int VCPU_MAXIMUM = 4;

    int VCPU_GUEST = 8;
    int VCPU_HOTPLUGGABLE = 16;

    /** {@code VIR_DOMAIN_MEM_MAXIMUM}. */
    int MEMORY_MAXIMUM = 4;

    /** The groups of typed parameters that a domain has. */
    enum Group {
        NUMA,
        SCHEDULER,
        BLKIO,
        MEMORY
    }

    int vcpus(DomainRef domain, int flags);

    void vcpus(DomainRef domain, int count, int flags);

    /** What runs where; a domain that does not run has none. */
    List<Vcpu> vcpuInfo(DomainRef domain);

    /** The host CPUs that each vCPU may run on. */
    List<BitSet> vcpuPins(DomainRef domain, int vcpus, int flags);

    void pinVcpu(DomainRef domain, int vcpu, BitSet cpus, int flags);

    BitSet emulatorPin(DomainRef domain, int flags);

    void pinEmulator(DomainRef domain, BitSet cpus, int flags);

    /** What the guest agent says of the guest's CPUs. */
    Parameters guestVcpus(DomainRef domain);

    /** Has the guest agent take CPUs into use or out of it; libvirt's list of CPUs, such as {@code 1-3}. */
    void guestVcpus(DomainRef domain, String cpus, boolean online);

    /** The host CPUs that each I/O thread may run on, by the thread's number. */
    Map<Integer, BitSet> ioThreads(DomainRef domain, int flags);

    void addIoThread(DomainRef domain, int id, int flags);

    void removeIoThread(DomainRef domain, int id, int flags);

    void pinIoThread(DomainRef domain, int id, BitSet cpus, int flags);

    void ioThread(DomainRef domain, int id, Parameters parameters, int flags);

    void memory(DomainRef domain, long kibibytes, int flags);

    /** {@code virDomainMemoryStatTags} and their values. */
    Map<Integer, Long> memoryStats(DomainRef domain);

    void memoryStatsPeriod(DomainRef domain, int seconds, int flags);

    Parameters parameters(DomainRef domain, Group group, int flags);

    void parameters(DomainRef domain, Group group, Parameters parameters, int flags);

    Parameters interfaceParameters(DomainRef domain, String device, int flags);

    void interfaceParameters(DomainRef domain, String device, Parameters parameters, int flags);

    /** How many CPUs the host has, online or not. */
    int hostCpus();

    /** {@code virVcpuInfo}: {@code cpu} is -1 if it is on none. */
    record Vcpu(int number, int state, long cpuNanos, int cpu) {}
}
