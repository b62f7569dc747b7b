package io.kvm4j.stats;

import io.kvm4j.internal.Statistics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** libvirt's flat fields ({@code block.0.rd.bytes}) as records. A field that is missing is no error, nor is a new one. */
final class StatsReader {

    private static final long KIB = 1024;
    private static final long MIB = 1024 * 1024;

    private final Map<String, Object> fields;

    private StatsReader(Map<String, Object> fields) {
        this.fields = fields;
    }

    static DomainStats read(Statistics.Sample sample, Instant at, long nanos) {
        Map<String, Object> fields = sample.values().values();
        StatsReader reader = new StatsReader(fields);
        return new DomainStats(
                sample.domain().name(),
                Optional.ofNullable(sample.domain().uuid()),
                at,
                nanos,
                reader.state(),
                new DomainStats.Cpu(reader.time("cpu.time"), reader.time("cpu.user"), reader.time("cpu.system")),
                reader.memory(),
                reader.numbered("vcpu.", reader::vcpu),
                reader.counted("net.", reader::nic),
                reader.counted("block.", reader::disk),
                reader.numbered("iothread.", reader::ioThread),
                reader.perf(),
                reader.dirtyRate(),
                fields);
    }

    private Optional<DomainStats.State> state() {
        return fields.containsKey("state.state")
                ? Optional.of(new DomainStats.State((int) count("state.state"), (int) count("state.reason")))
                : Optional.empty();
    }

    private DomainStats.Memory memory() {
        long update = count("balloon.last-update");
        return new DomainStats.Memory(
                kib("balloon.current"),
                kib("balloon.maximum"),
                kib("balloon.rss"),
                kib("balloon.unused"),
                kib("balloon.available"),
                kib("balloon.usable"),
                kib("balloon.disk_caches"),
                count("balloon.swap_in") * KIB,
                count("balloon.swap_out") * KIB,
                count("balloon.major_fault"),
                count("balloon.minor_fault"),
                update > 0 ? Optional.of(Instant.ofEpochSecond(update)) : Optional.empty());
    }

    private DomainStats.Vcpu vcpu(int number) {
        String prefix = "vcpu." + number + ".";
        Object halted = fields.get(prefix + "halted");
        return new DomainStats.Vcpu(
                number,
                (int) count(prefix + "state"),
                time(prefix + "time"),
                time(prefix + "wait"),
                Boolean.TRUE.equals(halted) || "yes".equals(halted));
    }

    private DomainStats.Interface nic(int index) {
        String prefix = "net." + index + ".";
        return new DomainStats.Interface(
                text(prefix + "name"),
                count(prefix + "rx.bytes"),
                count(prefix + "rx.pkts"),
                count(prefix + "rx.errs"),
                count(prefix + "rx.drop"),
                count(prefix + "tx.bytes"),
                count(prefix + "tx.pkts"),
                count(prefix + "tx.errs"),
                count(prefix + "tx.drop"));
    }

    private DomainStats.Disk disk(int index) {
        String prefix = "block." + index + ".";
        String path = text(prefix + "path");
        return new DomainStats.Disk(
                text(prefix + "name"),
                path.isEmpty() ? Optional.empty() : Optional.of(path),
                count(prefix + "rd.reqs"),
                count(prefix + "rd.bytes"),
                time(prefix + "rd.times"),
                count(prefix + "wr.reqs"),
                count(prefix + "wr.bytes"),
                time(prefix + "wr.times"),
                count(prefix + "fl.reqs"),
                time(prefix + "fl.times"),
                measured(prefix + "allocation"),
                measured(prefix + "capacity"),
                measured(prefix + "physical"));
    }

    private DomainStats.IoThread ioThread(int number) {
        String prefix = "iothread." + number + ".";
        return new DomainStats.IoThread(
                number, time(prefix + "poll-max-ns"), count(prefix + "poll-grow"), count(prefix + "poll-shrink"));
    }

    private Map<String, Long> perf() {
        Map<String, Long> counters = new LinkedHashMap<>();
        fields.forEach((field, value) -> {
            if (field.startsWith("perf.") && value instanceof Number number) {
                counters.put(field.substring("perf.".length()), number.longValue());
            }
        });
        return counters;
    }

    private Optional<DomainStats.DirtyRate> dirtyRate() {
        if (!fields.containsKey("dirtyrate.calc_status")) {
            return Optional.empty();
        }
        OptionalLong mib = measured("dirtyrate.megabytes_per_second");
        return Optional.of(new DomainStats.DirtyRate(
                (int) count("dirtyrate.calc_status"),
                Duration.ofSeconds(count("dirtyrate.calc_period")),
                mib.isPresent() ? OptionalLong.of(mib.getAsLong() * MIB) : mib));
    }

    // count says how many there are; their indexes have no holes
    private <T> List<T> counted(String prefix, IntFunction<T> read) {
        long count = Math.min(count(prefix + "count"), fields.size());
        List<T> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(read.apply(i));
        }
        return all;
    }

    // virtual CPUs and I/O threads have numbers with holes
    private <T> List<T> numbered(String prefix, IntFunction<T> read) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String field : fields.keySet()) {
            if (field.startsWith(prefix)) {
                int end = field.indexOf('.', prefix.length());
                if (end > prefix.length() && end - prefix.length() <= 9 && isNumber(field, prefix.length(), end)) {
                    numbers.add(Integer.parseInt(field, prefix.length(), end, 10));
                }
            }
        }
        return numbers.stream().map(read::apply).toList();
    }

    private static boolean isNumber(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private long count(String field) {
        return fields.get(field) instanceof Number number ? number.longValue() : 0;
    }

    private OptionalLong measured(String field) {
        return fields.get(field) instanceof Number number ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
    }

    private OptionalLong kib(String field) {
        OptionalLong kib = measured(field);
        return kib.isPresent() ? OptionalLong.of(kib.getAsLong() * KIB) : kib;
    }

    private Duration time(String field) {
        return Duration.ofNanos(count(field));
    }

    private String text(String field) {
        return fields.get(field) instanceof String text ? text : "";
    }
}
