package io.kvm4j.internal.jna;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/** The guest agent, of {@code include/libvirt/libvirt-qemu.h}. */
public interface AgentFunctions extends Library {

    /** {@code char *} for the caller to free. */
    @Nullable
    Pointer virDomainQemuAgentCommand(Pointer domain, String command, int timeoutSeconds, int flags);

    /** Loads the native library at first use, and not before. */
    final class Holder {
        private Holder() {}

        public static final AgentFunctions AGENT = LibvirtNative.load("virt-qemu", AgentFunctions.class);
    }
}
