package io.kvm4j.internal.guest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The keys of sources for one look: live and persistent documents name the same few again and again, and to find out
 * what each is takes a system call or one to libvirt. For one thread.
 */
final class SourceKeys {

    private final Sources sources;
    private final Map<DiskSource, Optional<String>> known = new HashMap<>();

    SourceKeys(Sources sources) {
        this.sources = sources;
    }

    /** As {@link Sources#key}. */
    @Nullable
    String of(@Nullable DiskSource source) {
        return source == null
                ? null
                : known.computeIfAbsent(source, s -> Optional.ofNullable(sources.key(s)))
                        .orElse(null);
    }
}
