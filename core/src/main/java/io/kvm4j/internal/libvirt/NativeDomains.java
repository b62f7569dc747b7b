package io.kvm4j.internal.libvirt;

import com.sun.jna.Pointer;
import io.kvm4j.internal.jna.DomainCalls;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The native domains that were used last, so that a call on a domain is one call to the daemon and not two.
 *
 * <p>Uses are counted: a domain that leaves the cache while it is in use is freed after the last of them.
 */
final class NativeDomains {

    private static final int KEPT = 4_096;

    private final Map<String, Use> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** A native domain until {@link #done}. */
    static final class Use {
        private final Pointer domain;
        private int users = 1;
        private boolean kept;

        private Use(Pointer domain, boolean kept) {
            this.domain = domain;
            this.kept = kept;
        }

        Pointer domain() {
            return domain;
        }
    }

    /** The domain of that UUID; null if it is not kept. */
    synchronized @Nullable Use use(String uuid) {
        Use use = kept.get(uuid);
        if (use != null) {
            use.users++;
        }
        return use;
    }

    /** Takes over a native domain, which is kept in place of an older one of the same UUID, if it has one. */
    synchronized Use use(@Nullable String uuid, Pointer domain) {
        Use use = new Use(domain, uuid != null);
        if (uuid != null) {
            letGo(kept.put(uuid, use));
            if (kept.size() > KEPT) {
                letGo(kept.remove(kept.keySet().iterator().next()));
            }
        }
        return use;
    }

    synchronized void done(Use use) {
        use.users--;
        freeIfUnused(use);
    }

    private static void letGo(@Nullable Use use) {
        if (use != null) {
            use.kept = false;
            freeIfUnused(use);
        }
    }

    private static void freeIfUnused(Use use) {
        if (use.users == 0 && !use.kept) {
            DomainCalls.virDomainFree(use.domain);
        }
    }

    synchronized void close() {
        kept.values().forEach(NativeDomains::letGo);
        kept.clear();
    }
}
