package io.kvm4j.internal.libvirt;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import io.kvm4j.error.ErrorCode;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.Statistics;
import io.kvm4j.internal.jna.StatsFunctions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Bulk statistics from libvirt. */
final class NativeStatistics implements Statistics {

    private final StatsFunctions functions = StatsFunctions.Holder.STATS;
    private final NativeConnection connection;
    private final NativeConnection direct;

    NativeStatistics(NativeConnection connection, NativeConnection direct) {
        this.connection = connection;
        this.direct = direct;
    }

    // without NOWAIT a guest that hangs makes the answer for all guests wait
    private NativeConnection with(int flags) {
        return (flags & NOWAIT) != 0 ? direct : connection;
    }

    @Override
    public List<Sample> all(int groups, int flags) {
        return nowaitIfKnown(
                flags,
                f -> with(f).call(c -> {
                    PointerByReference records = new PointerByReference();
                    int count =
                            NativeConnection.succeeded(functions.virConnectGetAllDomainStats(c, groups, records, f));
                    return take(records.getValue(), count);
                }));
    }

    @Override
    public Sample of(DomainRef domain, int groups, int flags) {
        return nowaitIfKnown(
                flags,
                f -> with(f).on(domain, d -> {
                    try (Memory one = new Memory(2L * Native.POINTER_SIZE)) {
                        one.clear();
                        one.setPointer(0, d);
                        PointerByReference records = new PointerByReference();
                        int count =
                                NativeConnection.succeeded(functions.virDomainListGetStats(one, groups, records, f));
                        List<Sample> samples = take(records.getValue(), count);
                        if (samples.isEmpty()) {
                            throw new HypervisorException(
                                    ErrorCode.NO_DOMAIN, "Domain not found: no statistics of '" + domain.name() + "'");
                        }
                        return samples.get(0);
                    }
                }));
    }

    // libvirt's test driver, and every libvirt before 4.5, refuses the flag and never waits, or always
    private static <T> T nowaitIfKnown(int flags, IntFunction<T> call) {
        try {
            return call.apply(flags);
        } catch (HypervisorException e) {
            if (e.code() == ErrorCode.INVALID_ARG && (flags & NOWAIT) != 0) {
                return call.apply(flags & ~NOWAIT);
            }
            throw e;
        }
    }

    // virDomainStatsRecord: domain, parameters, their number
    private List<Sample> take(Pointer records, int count) {
        try {
            List<Sample> samples = new ArrayList<>(count);
            for (Pointer entry : records.getPointerArray(0, count)) {
                samples.add(new Sample(
                        NativeConnection.identity(entry.getPointer(0)),
                        TypedParameters.read(
                                entry.getPointer(Native.POINTER_SIZE), entry.getInt(2L * Native.POINTER_SIZE))));
            }
            return samples;
        } finally {
            functions.virDomainStatsRecordListFree(records);
        }
    }
}
