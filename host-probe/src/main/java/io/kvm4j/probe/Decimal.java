package io.kvm4j.probe;

/** Decimal numbers as the kernel writes them. */
final class Decimal {

    private Decimal() {}

    /** The number; -1 if the text is none or it is negative. */
    static int parse(String text) {
        long value = parseLong(text);
        return value > Integer.MAX_VALUE ? -1 : (int) value;
    }

    /** The number; -1 if the text is none or it is negative. */
    static long parseLong(String text) {
        try {
            return Math.max(-1, Long.parseLong(text));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
