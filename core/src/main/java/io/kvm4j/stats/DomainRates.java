package io.kvm4j.stats;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * What a guest used between two moments, per second. A counter that went back, as after a restart of the guest, counts from 0.
 *
 * @param domain the domain's name
 * @param elapsed between the moments
 * @param cpus how many processors it kept busy: 1.0 is one of them all the time
 * @param disks disks that were there both times
 * @param interfaces network interfaces that were there both times
 */
public record DomainRates(
        String domain, Duration elapsed, double cpus, List<DiskRates> disks, List<InterfaceRates> interfaces) {

    private static final double NANOS = 1e9;

    /** A disk's rates, each per second. */
    public record DiskRates(String name, double reads, double readBytes, double writes, double writtenBytes) {}

    /** An interface's rates, each per second. */
    public record InterfaceRates(
            String name, double receivedBytes, double receivedPackets, double sentBytes, double sentPackets) {}

    /** Copies the lists. */
    public DomainRates {
        disks = List.copyOf(disks);
        interfaces = List.copyOf(interfaces);
    }

    static DomainRates between(DomainStats from, DomainStats to) {
        long nanos = to.takenNanos() - from.takenNanos();
        if (!from.uuid().equals(to.uuid()) || nanos <= 0) {
            throw new IllegalArgumentException("rates need an earlier moment of the same domain, were " + from.domain()
                    + " at " + from.takenAt() + " and " + to.domain() + " at " + to.takenAt());
        }
        double seconds = nanos / NANOS;
        Map<String, DomainStats.Disk> disks = byName(from.disks(), DomainStats.Disk::name);
        Map<String, DomainStats.Interface> interfaces = byName(from.interfaces(), DomainStats.Interface::name);
        return new DomainRates(
                to.domain(),
                Duration.ofNanos(nanos),
                more(from, to, stats -> stats.cpuTime().toNanos()) / NANOS / seconds,
                pairs(disks, to.disks(), DomainStats.Disk::name, (before, now) -> rates(before, now, seconds)),
                pairs(
                        interfaces,
                        to.interfaces(),
                        DomainStats.Interface::name,
                        (before, now) -> rates(before, now, seconds)));
    }

    private static <T, R> List<R> pairs(
            Map<String, T> before, List<T> now, Function<T, String> name, BiFunction<T, T, R> rates) {
        return now.stream()
                .flatMap(to ->
                        Optional.ofNullable(before.get(name.apply(to))).map(from -> rates.apply(from, to)).stream())
                .toList();
    }

    // two entries of one name can be: a backing image is listed under its disk's
    private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
        return all.stream().collect(Collectors.toMap(name, Function.identity(), (first, second) -> first));
    }

    private static DiskRates rates(DomainStats.Disk from, DomainStats.Disk to, double seconds) {
        return new DiskRates(
                to.name(),
                more(from, to, DomainStats.Disk::reads) / seconds,
                more(from, to, DomainStats.Disk::readBytes) / seconds,
                more(from, to, DomainStats.Disk::writes) / seconds,
                more(from, to, DomainStats.Disk::writtenBytes) / seconds);
    }

    private static InterfaceRates rates(DomainStats.Interface from, DomainStats.Interface to, double seconds) {
        return new InterfaceRates(
                to.name(),
                more(from, to, DomainStats.Interface::receivedBytes) / seconds,
                more(from, to, DomainStats.Interface::receivedPackets) / seconds,
                more(from, to, DomainStats.Interface::sentBytes) / seconds,
                more(from, to, DomainStats.Interface::sentPackets) / seconds);
    }

    private static <T> double more(T from, T to, ToLongFunction<T> counter) {
        long before = counter.applyAsLong(from);
        long now = counter.applyAsLong(to);
        return now >= before ? now - before : now;
    }
}
