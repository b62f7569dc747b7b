package io.kvm4j.internal.guest;

import java.util.Optional;
import java.util.Set;

/** The aliases that kvm4j gives to devices: the same for the same device in every process. */
public final class Aliases {

    // libvirt's schema has none for these
    private static final Set<String> WITHOUT = Set.of("graphics", "audio", "smartcard", "lease");

    private Aliases() {}

    /** The alias a device gets if no other one has it; empty for kinds of device that have none. */
    public static Optional<String> of(GuestDevice device) {
        String name = device.element().elementName();
        return WITHOUT.contains(name)
                ? Optional.empty()
                : Optional.of("ua-" + name + "-"
                        + fingerprint(
                                device instanceof GuestDisk disk && disk.source() != null
                                        ? disk.describe()
                                        : device.element().toXml()));
    }

    // FNV-1a of 64 bits: the same name for the same source in every process, without loading a digest
    private static String fingerprint(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return Long.toHexString(hash);
    }
}
