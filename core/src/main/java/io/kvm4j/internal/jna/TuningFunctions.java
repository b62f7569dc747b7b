package io.kvm4j.internal.jna;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import org.jspecify.annotations.Nullable;

/**
 * The libvirt C functions of vCPUs, I/O threads, memory and limits; signatures of {@code libvirt-domain.h}. A map of CPUs
 * has a bit for each, least significant first. {@code parameters} is an array of {@code virTypedParameter}.
 */
public interface TuningFunctions extends Library {

    int virDomainGetVcpusFlags(Pointer domain, int flags);

    int virDomainSetVcpusFlags(Pointer domain, int count, int flags);

    /** {@code info}: {@code {unsigned number; int state; unsigned long long cpuTime; int cpu}}, 24 bytes each. */
    int virDomainGetVcpus(Pointer domain, Pointer info, int most, @Nullable Pointer maps, int mapLength);

    int virDomainGetVcpuPinInfo(Pointer domain, int count, byte[] maps, int mapLength, int flags);

    int virDomainPinVcpuFlags(Pointer domain, int vcpu, byte[] map, int mapLength, int flags);

    int virDomainGetEmulatorPinInfo(Pointer domain, byte[] map, int mapLength, int flags);

    int virDomainPinEmulator(Pointer domain, byte[] map, int mapLength, int flags);

    int virDomainGetGuestVcpus(Pointer domain, PointerByReference parameters, IntByReference count, int flags);

    int virDomainSetGuestVcpus(Pointer domain, String cpus, int online, int flags);

    /** An array of {@code virDomainIOThreadInfo *}, each to be freed, and the array by C's {@code free}. */
    int virDomainGetIOThreadInfo(Pointer domain, PointerByReference info, int flags);

    void virDomainIOThreadInfoFree(Pointer info);

    int virDomainAddIOThread(Pointer domain, int id, int flags);

    int virDomainDelIOThread(Pointer domain, int id, int flags);

    int virDomainPinIOThread(Pointer domain, int id, byte[] map, int mapLength, int flags);

    int virDomainSetIOThreadParams(Pointer domain, int id, @Nullable Pointer parameters, int count, int flags);

    int virDomainSetMemoryFlags(Pointer domain, long kibibytes, int flags);

    /** {@code stats}: {@code {int tag; unsigned long long value}}, 16 bytes each. */
    int virDomainMemoryStats(Pointer domain, Pointer stats, int most, int flags);

    int virDomainSetMemoryStatsPeriod(Pointer domain, int seconds, int flags);

    int virDomainGetNumaParameters(Pointer domain, @Nullable Pointer parameters, IntByReference count, int flags);

    int virDomainSetNumaParameters(Pointer domain, @Nullable Pointer parameters, int count, int flags);

    /** {@code char *} for the caller to free. */
    @Nullable
    Pointer virDomainGetSchedulerType(Pointer domain, IntByReference count);

    int virDomainGetSchedulerParametersFlags(
            Pointer domain, @Nullable Pointer parameters, IntByReference count, int flags);

    int virDomainSetSchedulerParametersFlags(Pointer domain, @Nullable Pointer parameters, int count, int flags);

    int virDomainGetBlkioParameters(Pointer domain, @Nullable Pointer parameters, IntByReference count, int flags);

    int virDomainSetBlkioParameters(Pointer domain, @Nullable Pointer parameters, int count, int flags);

    int virDomainGetMemoryParameters(Pointer domain, @Nullable Pointer parameters, IntByReference count, int flags);

    int virDomainSetMemoryParameters(Pointer domain, @Nullable Pointer parameters, int count, int flags);

    int virDomainGetInterfaceParameters(
            Pointer domain, String device, @Nullable Pointer parameters, IntByReference count, int flags);

    int virDomainSetInterfaceParameters(
            Pointer domain, String device, @Nullable Pointer parameters, int count, int flags);

    int virNodeGetCPUMap(Pointer connection, @Nullable Pointer map, @Nullable IntByReference online, int flags);

    /** Loads the native library at first use, and not before. */
    final class Holder {
        private Holder() {}

        public static final TuningFunctions TUNING = LibvirtNative.load(TuningFunctions.class);
    }
}
