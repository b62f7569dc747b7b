package io.kvm4j.internal.guest;

import io.kvm4j.device.Bus;
import java.util.Set;

/**
 * Disk target names: a prefix for the bus and a bijective base-26 number, vda to vdz, then vdaa. scsi, sata and usb
 * share the names of sd.
 */
public final class TargetNames {

    private TargetNames() {}

    /** The first name of the bus that is not taken. */
    public static String firstFree(Bus bus, Set<String> taken) {
        for (int i = 0; ; i++) {
            String name = bus.prefix() + letters(i);
            if (!taken.contains(name)) {
                return name;
            }
        }
    }

    static String letters(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('a' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }
}
