package io.kvm4j.internal.libvirt;

import com.sun.jna.Pointer;
import io.kvm4j.internal.jna.LibvirtNative;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The native domains that were used last, so that a call on a domain is one call to the daemon and not two.
 *
 * <p>Each use holds a reference of its own, counted by libvirt: a domain may leave the cache while it is in use.
 */
final class NativeDomains {

    private static final int KEPT = 4_096;

    private final LibvirtNative libvirt = LibvirtNative.Holder.LIBVIRT;
    private final Map<String, Pointer> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** The domain with one more reference, which the caller frees; null if it is not kept. */
    synchronized @Nullable Pointer use(String uuid) {
        Pointer domain = kept.get(uuid);
        if (domain != null) {
            libvirt.virDomainRef(domain);
        }
        return domain;
    }

    /** Keeps a domain, with a reference of its own, and lets go of the one that was not used for longest. */
    void keep(String uuid, Pointer domain) {
        List<Pointer> left = new ArrayList<>(2);
        synchronized (this) {
            libvirt.virDomainRef(domain);
            Pointer before = kept.put(uuid, domain);
            if (before != null) {
                left.add(before);
            }
            if (kept.size() > KEPT) {
                String eldest = kept.keySet().iterator().next();
                left.add(kept.remove(eldest));
            }
        }
        left.forEach(libvirt::virDomainFree);
    }

    synchronized void close() {
        kept.values().forEach(libvirt::virDomainFree);
        kept.clear();
    }
}
