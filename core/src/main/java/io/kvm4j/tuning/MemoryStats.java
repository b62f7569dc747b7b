package io.kvm4j.tuning;

import io.kvm4j.internal.DomainRef;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a running guest's balloon driver says of its memory, in bytes ({@code virDomainMemoryStatTags}). Most of it is empty
 * until the guest has a balloon driver and a {@linkplain GuestMemory#statisticsEvery period} is set.
 *
 * @param balloonBytes what the guest has
 * @param totalBytes what the guest's operating system can use
 * @param unusedBytes what nothing uses, not even the cache
 * @param usableBytes what programs could get without swapping
 * @param cacheBytes what can be given back at once
 * @param residentBytes what the guest's QEMU has of the host's memory
 * @param swappedInBytes what was read from swap since the boot
 * @param swappedOutBytes what was written to swap since the boot
 * @param majorFaults page faults that went to a disk, since the boot
 * @param updated when the guest last told
 */
public record MemoryStats(
        long balloonBytes,
        OptionalLong totalBytes,
        OptionalLong unusedBytes,
        OptionalLong usableBytes,
        OptionalLong cacheBytes,
        OptionalLong residentBytes,
        OptionalLong swappedInBytes,
        OptionalLong swappedOutBytes,
        OptionalLong majorFaults,
        Optional<Instant> updated) {

    private static final int SWAP_IN = 0;
    private static final int SWAP_OUT = 1;
    private static final int MAJOR_FAULT = 2;
    private static final int UNUSED = 4;
    private static final int AVAILABLE = 5;
    private static final int BALLOON = 6;
    private static final int RSS = 7;
    private static final int USABLE = 8;
    private static final int LAST_UPDATE = 9;
    private static final int DISK_CACHES = 10;

    static MemoryStats of(Map<Integer, Long> kibibytes, DomainRef domain) {
        long update = kibibytes.getOrDefault(LAST_UPDATE, 0L);
        return new MemoryStats(
                bytes(kibibytes, BALLOON)
                        .orElseThrow(() -> new IllegalStateException("no balloon value for " + domain.name())),
                bytes(kibibytes, AVAILABLE),
                bytes(kibibytes, UNUSED),
                bytes(kibibytes, USABLE),
                bytes(kibibytes, DISK_CACHES),
                bytes(kibibytes, RSS),
                bytes(kibibytes, SWAP_IN),
                bytes(kibibytes, SWAP_OUT),
                number(kibibytes, MAJOR_FAULT),
                update == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(update)));
    }

    private static OptionalLong bytes(Map<Integer, Long> kibibytes, int tag) {
        OptionalLong value = number(kibibytes, tag);
        return value.isPresent() ? OptionalLong.of(value.getAsLong() << 10) : value;
    }

    private static OptionalLong number(Map<Integer, Long> values, int tag) {
        Long value = values.get(tag);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
