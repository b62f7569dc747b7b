package io.kvm4j.internal.libvirt;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Parameters;
import io.kvm4j.internal.Tuning;
import io.kvm4j.internal.jna.TuningFunctions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** vCPUs, memory and limits through libvirt itself. */
final class NativeTuning implements Tuning {

    private static final int VCPU_INFO_BYTES = 24;
    private static final int MEMORY_STAT_BYTES = 16;
    private static final int MOST_MEMORY_STATS = 32;

    /** {@code VIR_DOMAIN_VCPU_MAXIMUM} of the running guest. */
    private static final int LIVE_MAXIMUM = 4 | 1;

    private final TuningFunctions functions = TuningFunctions.Holder.TUNING;
    private final NativeConnection connection;

    NativeTuning(NativeConnection connection) {
        this.connection = connection;
    }

    @Override
    public int vcpus(DomainRef domain, int flags) {
        return connection.run(domain, d -> functions.virDomainGetVcpusFlags(d, flags));
    }

    @Override
    public void vcpus(DomainRef domain, int count, int flags) {
        connection.run(domain, d -> functions.virDomainSetVcpusFlags(d, count, flags));
    }

    @Override
    public List<Vcpu> vcpuInfo(DomainRef domain) {
        return connection.on(domain, d -> {
            int most = NativeConnection.succeeded(functions.virDomainGetVcpusFlags(d, LIVE_MAXIMUM));
            try (Memory info = new Memory((long) most * VCPU_INFO_BYTES)) {
                info.clear();
                int count = NativeConnection.succeeded(functions.virDomainGetVcpus(d, info, most, null, 0));
                List<Vcpu> vcpus = new ArrayList<>(count);
                for (int i = 0; i < count; i++) {
                    long at = (long) i * VCPU_INFO_BYTES;
                    vcpus.add(
                            new Vcpu(info.getInt(at), info.getInt(at + 4), info.getLong(at + 8), info.getInt(at + 16)));
                }
                return vcpus;
            }
        });
    }

    @Override
    public int hostCpus() {
        return connection.call(c -> NativeConnection.succeeded(functions.virNodeGetCPUMap(c, null, null, 0)));
    }

    private int mapLength() {
        return (hostCpus() + 7) / 8;
    }

    @Override
    public List<BitSet> vcpuPins(DomainRef domain, int vcpus, int flags) {
        int length = mapLength();
        byte[] maps = new byte[vcpus * length];
        int count = connection.run(domain, d -> functions.virDomainGetVcpuPinInfo(d, vcpus, maps, length, flags));
        List<BitSet> pins = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            pins.add(BitSet.valueOf(Arrays.copyOfRange(maps, i * length, (i + 1) * length)));
        }
        return pins;
    }

    @Override
    public void pinVcpu(DomainRef domain, int vcpu, BitSet cpus, int flags) {
        byte[] map = cpus.toByteArray();
        connection.run(domain, d -> functions.virDomainPinVcpuFlags(d, vcpu, map, map.length, flags));
    }

    @Override
    public BitSet emulatorPin(DomainRef domain, int flags) {
        byte[] map = new byte[mapLength()];
        connection.run(domain, d -> functions.virDomainGetEmulatorPinInfo(d, map, map.length, flags));
        return BitSet.valueOf(map);
    }

    @Override
    public void pinEmulator(DomainRef domain, BitSet cpus, int flags) {
        byte[] map = cpus.toByteArray();
        connection.run(domain, d -> functions.virDomainPinEmulator(d, map, map.length, flags));
    }

    @Override
    public Parameters guestVcpus(DomainRef domain) {
        return connection.on(domain, d -> {
            PointerByReference array = new PointerByReference();
            IntByReference count = new IntByReference();
            NativeConnection.succeeded(functions.virDomainGetGuestVcpus(d, array, count, 0));
            return TypedParameters.take(array.getValue(), count.getValue());
        });
    }

    @Override
    public void guestVcpus(DomainRef domain, String cpus, boolean online) {
        connection.run(domain, d -> functions.virDomainSetGuestVcpus(d, cpus, online ? 1 : 0, 0));
    }

    @Override
    public Map<Integer, BitSet> ioThreads(DomainRef domain, int flags) {
        return connection.on(domain, d -> {
            PointerByReference array = new PointerByReference();
            int count = NativeConnection.succeeded(functions.virDomainGetIOThreadInfo(d, array, flags));
            Map<Integer, BitSet> threads = new LinkedHashMap<>();
            if (count > 0) {
                for (Pointer info : array.getValue().getPointerArray(0, count)) {
                    readIoThread(info, threads);
                }
            }
            if (array.getValue() != null) {
                NativeConnection.free(array.getValue());
            }
            return threads;
        });
    }

    // virDomainIOThreadInfo: {unsigned int id; unsigned char *map; int mapLength}
    private void readIoThread(Pointer info, Map<Integer, BitSet> threads) {
        int length = info.getInt(16);
        Pointer map = info.getPointer(8);
        threads.put(info.getInt(0), map == null ? new BitSet() : BitSet.valueOf(map.getByteArray(0, length)));
        functions.virDomainIOThreadInfoFree(info);
    }

    @Override
    public void addIoThread(DomainRef domain, int id, int flags) {
        connection.run(domain, d -> functions.virDomainAddIOThread(d, id, flags));
    }

    @Override
    public void removeIoThread(DomainRef domain, int id, int flags) {
        connection.run(domain, d -> functions.virDomainDelIOThread(d, id, flags));
    }

    @Override
    public void pinIoThread(DomainRef domain, int id, BitSet cpus, int flags) {
        byte[] map = cpus.toByteArray();
        connection.run(domain, d -> functions.virDomainPinIOThread(d, id, map, map.length, flags));
    }

    @Override
    public void ioThread(DomainRef domain, int id, Parameters parameters, int flags) {
        connection.run(
                domain,
                d -> TypedParameters.with(
                        parameters, (array, n) -> functions.virDomainSetIOThreadParams(d, id, array, n, flags)));
    }

    @Override
    public void memory(DomainRef domain, long kibibytes, int flags) {
        connection.run(domain, d -> functions.virDomainSetMemoryFlags(d, kibibytes, flags));
    }

    @Override
    public Map<Integer, Long> memoryStats(DomainRef domain) {
        try (Memory stats = new Memory((long) MOST_MEMORY_STATS * MEMORY_STAT_BYTES)) {
            int count = connection.run(domain, d -> functions.virDomainMemoryStats(d, stats, MOST_MEMORY_STATS, 0));
            Map<Integer, Long> values = new LinkedHashMap<>();
            for (int i = 0; i < count; i++) {
                long at = (long) i * MEMORY_STAT_BYTES;
                values.put(stats.getInt(at), stats.getLong(at + 8));
            }
            return values;
        }
    }

    @Override
    public void memoryStatsPeriod(DomainRef domain, int seconds, int flags) {
        connection.run(domain, d -> functions.virDomainSetMemoryStatsPeriod(d, seconds, flags));
    }

    @Override
    public Parameters parameters(DomainRef domain, Group group, int flags) {
        return connection.on(domain, d -> switch (group) {
            case NUMA ->
                TypedParameters.ask((array, n) ->
                        functions.virDomainGetNumaParameters(d, array, n, flags | TypedParameters.STRING_OKAY));
            // this one does not say how many there are by itself
            case SCHEDULER ->
                TypedParameters.fill(
                        schedulerParameters(d),
                        (array, n) -> functions.virDomainGetSchedulerParametersFlags(d, array, n, flags));
            case BLKIO ->
                TypedParameters.ask((array, n) ->
                        functions.virDomainGetBlkioParameters(d, array, n, flags | TypedParameters.STRING_OKAY));
            case MEMORY ->
                TypedParameters.ask((array, n) -> functions.virDomainGetMemoryParameters(d, array, n, flags));
        });
    }

    private int schedulerParameters(Pointer domain) {
        IntByReference count = new IntByReference();
        Pointer type = NativeConnection.found(functions.virDomainGetSchedulerType(domain, count));
        NativeConnection.free(type);
        return count.getValue();
    }

    @Override
    public void parameters(DomainRef domain, Group group, Parameters parameters, int flags) {
        connection.run(
                domain,
                d -> TypedParameters.with(parameters, (array, n) -> switch (group) {
                    case NUMA -> functions.virDomainSetNumaParameters(d, array, n, flags);
                    case SCHEDULER -> functions.virDomainSetSchedulerParametersFlags(d, array, n, flags);
                    case BLKIO -> functions.virDomainSetBlkioParameters(d, array, n, flags);
                    case MEMORY -> functions.virDomainSetMemoryParameters(d, array, n, flags);
                }));
    }

    @Override
    public Parameters interfaceParameters(DomainRef domain, String device, int flags) {
        return connection.on(
                domain,
                d -> TypedParameters.ask(
                        (array, n) -> functions.virDomainGetInterfaceParameters(d, device, array, n, flags)));
    }

    @Override
    public void interfaceParameters(DomainRef domain, String device, Parameters parameters, int flags) {
        connection.run(
                domain,
                d -> TypedParameters.with(
                        parameters,
                        (array, n) -> functions.virDomainSetInterfaceParameters(d, device, array, n, flags)));
    }
}
