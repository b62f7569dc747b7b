package io.kvm4j.internal.libvirt;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.internal.HypervisorException;

/** What libvirt's QEMU driver cannot do inside another process than libvirt's own daemon. */
final class EmbeddedDriver {

    private EmbeddedDriver() {}

    static boolean is(String uri) {
        return uri.startsWith("qemu:///embed");
    }

    /**
     * Refuses what would end this process. A macvtap device is removed from a netlink listener that only the daemon has,
     * through a pointer that is null here: libvirt's virnetlink.c, {@code virNetlinkEventRemoveClient}, 9.0.
     */
    static void requireSafe(String xml) {
        if (xml.contains("type=\"direct\"") || xml.contains("type='direct'")) {
            throw new HypervisorException(
                    ErrorCode.CONFIG_UNSUPPORTED,
                    "an embedded libvirt ends the whole process when a guest with a macvtap interface stops;"
                            + " use a connection to a libvirt daemon, such as qemu:///system");
        }
    }
}
