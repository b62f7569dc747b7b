package io.kvm4j.tuning;

import io.kvm4j.internal.Affected;
import io.kvm4j.internal.Affecting;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.Parameters;
import io.kvm4j.internal.Tuning;
import io.kvm4j.xml.DomainXml;
import java.time.Duration;

/**
 * A domain's memory: what it has, what it may have, and what it says of it.
 *
 * <p>Changes go to the documents that the handle was asked for; answers come from the running guest's where there is one.
 * A memory module is attached and detached as any device is. Safe for use by many threads.
 */
public final class GuestMemory {

    private static final long KIB = 1L << 10;

    // libvirt's number for no limit: VIR_DOMAIN_MEMORY_PARAM_UNLIMITED, in KiB
    private static final long UNLIMITED_KIB = 9_007_199_254_740_991L;

    private static final String HARD = "hard_limit";
    private static final String SOFT = "soft_limit";
    private static final String SWAP_HARD = "swap_hard_limit";

    private final Affecting on;

    private GuestMemory(Affecting on) {
        this.on = on;
    }

    /** For kvm4j's own use. */
    public static GuestMemory of(Hypervisor hypervisor, DomainRef domain, Affected affected) {
        return new GuestMemory(new Affecting(hypervisor, domain, affected));
    }

    /** What the guest has now, by its balloon; of a guest that does not run, what it starts with. */
    public long currentBytes() {
        return on.ask("read the memory", flags -> {
            DomainXml xml = document(flags);
            Long current =
                    xml.currentMemory() == null ? null : xml.currentMemory().bytes();
            return current != null ? current : maximum(xml);
        });
    }

    /** What the guest has at most: what its balloon can be set to. */
    public long maximumBytes() {
        return on.ask("read the most memory", flags -> maximum(document(flags)));
    }

    private DomainXml document(int flags) {
        return DomainXml.parse(
                on.hypervisor().xml(on.domain(), (flags & Hypervisor.CONFIG) != 0 ? Hypervisor.XML_INACTIVE : 0));
    }

    private static long maximum(DomainXml xml) {
        Long bytes = xml.memory() == null ? null : xml.memory().bytes();
        return bytes == null ? 0 : bytes;
    }

    /**
     * Sets what the guest is to have, at most its maximum. A running guest's balloon driver gives and takes bit by bit;
     * without one nothing moves.
     *
     * @param bytes rounded down to KiB
     */
    public void set(long bytes) {
        long kibibytes = kibibytes(bytes);
        on.change("set the memory", flags -> on.tuning().memory(on.domain(), kibibytes, flags));
    }

    /** Sets what the guest can have at most after its next start; only the persistent document has it. */
    public void setMaximum(long bytes) {
        long kibibytes = kibibytes(bytes);
        Errors.during(
                "set the most memory of " + on.domain().name(),
                () -> on.tuning().memory(on.domain(), kibibytes, Hypervisor.CONFIG | Tuning.MEMORY_MAXIMUM));
    }

    private static long kibibytes(long bytes) {
        if (bytes < KIB) {
            throw new IllegalArgumentException("memory is at least 1024 bytes, was " + bytes);
        }
        return bytes / KIB;
    }

    /**
     * What the running guest says of its memory.
     *
     * @throws io.kvm4j.error.InvalidStateException if it does not run
     */
    public MemoryStats statistics() {
        return MemoryStats.of(
                Errors.during(
                        "read the memory statistics of " + on.domain().name(),
                        () -> on.tuning().memoryStats(on.domain())),
                on.domain());
    }

    /** Has the guest tell of its memory that often, in whole seconds; zero ends that. */
    public void statisticsEvery(Duration period) {
        if (period.isNegative() || period.getNano() != 0 || period.toSeconds() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a period is in whole seconds, was " + period);
        }
        int seconds = (int) period.toSeconds();
        on.change("set the statistics' period", flags -> on.tuning().memoryStatsPeriod(on.domain(), seconds, flags));
    }

    /** How much of the host's memory the guest's QEMU may use. */
    public MemoryLimits limits() {
        Parameters now = on.ask(
                "read the memory limits", flags -> on.tuning().parameters(on.domain(), Tuning.Group.MEMORY, flags));
        return new MemoryLimits(limit(now, HARD), limit(now, SOFT), limit(now, SWAP_HARD));
    }

    private static Limit limit(Parameters parameters, String field) {
        long kibibytes = parameters.number(field, UNLIMITED_KIB);
        return kibibytes <= 0 || kibibytes >= UNLIMITED_KIB ? Limit.unlimited() : Limit.of(kibibytes * KIB);
    }

    /** Sets how much of the host's memory the guest's QEMU may use. */
    public void limits(MemoryLimits limits) {
        Parameters parameters = Parameters.none()
                .withUnsignedLong(HARD, kibibytes(limits.hardBytes()))
                .withUnsignedLong(SOFT, kibibytes(limits.softBytes()))
                .withUnsignedLong(SWAP_HARD, kibibytes(limits.swapHardBytes()));
        on.change(
                "set the memory limits",
                flags -> on.tuning().parameters(on.domain(), Tuning.Group.MEMORY, parameters, flags));
    }

    private static long kibibytes(Limit limit) {
        return limit.isUnlimited() ? UNLIMITED_KIB : kibibytes(limit.or(0));
    }
}
