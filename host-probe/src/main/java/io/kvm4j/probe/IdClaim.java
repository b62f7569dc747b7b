package io.kvm4j.probe;

import java.util.List;

/**
 * An order to give devices to {@code pci-stub} or {@code vfio-pci} by their ids as soon as the driver is loaded. It takes
 * every device that has the ids, also one the host needs.
 *
 * @param driver {@code pci-stub} or {@code vfio-pci}
 * @param pattern as it is written: {@code 8086:10d3}, with subsystem, class and mask if given
 * @param source the file it is in: {@code /proc/cmdline}, or one of {@code modprobe.d}
 * @param matches the devices present that have the ids
 */
public record IdClaim(String driver, String pattern, String source, List<PciAddress> matches) {

    private static final long ANY = 0xffffffffL;

    public IdClaim {
        matches = List.copyOf(matches);
    }

    /** Whether a device of these ids and class is meant. */
    boolean means(PciId id, PciId subsystem, PciClass pciClass) {
        String[] parts = pattern.split(":", -1);
        if (parts.length < 2) {
            return false;
        }
        long mask = parts.length > 5 ? Hex.parseLong(parts[5], 0, parts[5].length()) : 0;
        long wantedClass = parts.length > 4 ? Hex.parseLong(parts[4], 0, parts[4].length()) : 0;
        return fits(parts, 0, id.vendor())
                && fits(parts, 1, id.device())
                && fits(parts, 2, subsystem.vendor())
                && fits(parts, 3, subsystem.device())
                && ((wantedClass ^ pciClass.code()) & mask) == 0;
    }

    private static boolean fits(String[] parts, int index, int value) {
        if (index >= parts.length || parts[index].isEmpty()) {
            return true;
        }
        long wanted = Hex.parseLong(parts[index], 0, parts[index].length());
        return wanted == ANY || wanted == value;
    }
}
