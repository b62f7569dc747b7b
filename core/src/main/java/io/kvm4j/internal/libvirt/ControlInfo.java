package io.kvm4j.internal.libvirt;

import com.sun.jna.Memory;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Hypervisor.Control;
import io.kvm4j.internal.jna.LibvirtNative;

/** {@code virDomainGetControlInfo}, which waits for nobody. */
final class ControlInfo {

    private static final int SIZE = 16;
    private static final int OCCUPIED = 2;

    private final Control control;

    private ControlInfo(Control control) {
        this.control = control;
    }

    // virDomainControlInfo: unsigned state, unsigned details, unsigned long long stateTime
    static ControlInfo of(NativeConnection direct, DomainRef domain) {
        return direct.on(domain, d -> {
            try (Memory info = new Memory(SIZE)) {
                info.clear();
                NativeConnection.succeeded(LibvirtNative.Holder.LIBVIRT.virDomainGetControlInfo(d, info, 0));
                return new ControlInfo(new Control(info.getInt(0), info.getInt(4), info.getLong(8)));
            }
        });
    }

    Control control() {
        return control;
    }

    String describe() {
        return control.state() == OCCUPIED
                ? " (its monitor has not answered for " + control.millis() + " ms: the guest's process hangs)"
                : "";
    }
}
