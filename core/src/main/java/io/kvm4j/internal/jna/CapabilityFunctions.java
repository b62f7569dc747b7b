package io.kvm4j.internal.jna;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/** What a host can give to domains: libvirt's {@code include/libvirt/libvirt-domain.h}. */
public interface CapabilityFunctions extends Library {

    /** {@code char *} for the caller to free; null asks for the host's usual one. Since libvirt 1.2.7. */
    @Nullable
    Pointer virConnectGetDomainCapabilities(
            Pointer connection,
            @Nullable String emulator,
            @Nullable String arch,
            @Nullable String machine,
            @Nullable String type,
            int flags);

    /** Loads the functions at first use. */
    final class Holder {
        private Holder() {}

        public static final CapabilityFunctions LIBVIRT = LibvirtNative.load(CapabilityFunctions.class);
    }
}
