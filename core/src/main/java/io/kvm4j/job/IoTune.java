package io.kvm4j.job;

import io.kvm4j.internal.Parameters;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Limits of a disk's traffic, by the names of libvirt's {@code <iotune>}. A total excludes a limit of reading or writing
 * alone. 0 stands for no limit. Immutable; safe for use by many threads.
 */
public final class IoTune {

    private final Map<String, Long> limits;

    private IoTune(Map<String, Long> limits) {
        this.limits = limits;
    }

    /** No limits at all. */
    public static IoTune unlimited() {
        return new IoTune(Map.of());
    }

    static IoTune of(Parameters parameters) {
        Map<String, Long> limits = new TreeMap<>();
        parameters.values().forEach((name, value) -> {
            if (value instanceof Long limit) {
                limits.put(name, limit);
            }
        });
        return new IoTune(Map.copyOf(limits));
    }

    /** Reading and writing together. */
    public IoTune totalBytesPerSecond(long limit) {
        return with("total_bytes_sec", limit);
    }

    /** Reading alone. */
    public IoTune readBytesPerSecond(long limit) {
        return with("read_bytes_sec", limit);
    }

    /** Writing alone. */
    public IoTune writeBytesPerSecond(long limit) {
        return with("write_bytes_sec", limit);
    }

    /** Requests of both kinds together. */
    public IoTune totalRequestsPerSecond(long limit) {
        return with("total_iops_sec", limit);
    }

    /** Reading requests alone. */
    public IoTune readRequestsPerSecond(long limit) {
        return with("read_iops_sec", limit);
    }

    /** Writing requests alone. */
    public IoTune writeRequestsPerSecond(long limit) {
        return with("write_iops_sec", limit);
    }

    /** Any limit by libvirt's name, such as {@code total_bytes_sec_max}. */
    public IoTune with(String name, long limit) {
        if (limit < 0) {
            throw new IllegalArgumentException(name + " is 0 or more, was " + limit);
        }
        Map<String, Long> more = new TreeMap<>(limits);
        more.put(name, limit);
        return new IoTune(Map.copyOf(more));
    }

    /** A limit by libvirt's name; 0 if there is none. */
    public long limit(String name) {
        return limits.getOrDefault(name, 0L);
    }

    Parameters parameters() {
        // every limit of libvirt's basic six is stated, so that one that was set before and is not asked for ends
        Parameters parameters = Parameters.none();
        Map<String, Long> all = new TreeMap<>(limits);
        for (String kind : new String[] {"total", "read", "write"}) {
            all.putIfAbsent(kind + "_bytes_sec", 0L);
            all.putIfAbsent(kind + "_iops_sec", 0L);
        }
        for (Map.Entry<String, Long> limit : all.entrySet()) {
            parameters = parameters.withUnsignedLong(limit.getKey(), limit.getValue());
        }
        return parameters;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IoTune tune && tune.limits.equals(limits);
    }

    @Override
    public int hashCode() {
        return limits.hashCode();
    }

    /** The limits by name. */
    @Override
    public String toString() {
        return new TreeMap<>(limits).toString();
    }
}
