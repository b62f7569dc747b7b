package io.kvm4j.probe;

import java.util.Locale;

/** Sizes as a person reads them. */
final class Sizes {

    private static final String UNITS = "KMGTPE";

    private Sizes() {}

    static String text(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        int unit = (63 - Long.numberOfLeadingZeros(bytes)) / 10;
        double value = bytes / (double) (1L << (10 * unit));
        String digits = value == Math.rint(value) || value >= 100 ? "%.0f" : "%.1f";
        return String.format(Locale.ROOT, digits + " %siB", value, UNITS.charAt(unit - 1));
    }
}
