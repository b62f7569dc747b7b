package io.kvm4j.probe;

/** Hexadecimal numbers inside a text, without cutting it up. */
final class Hex {

    private Hex() {}

    /** The number in a range, at most 31 bits long; -1 if it is none. */
    static int parse(String text, int from, int to) {
        long value = to - from > 8 ? -1 : parseLong(text, from, to);
        return value > Integer.MAX_VALUE ? -1 : (int) value;
    }

    /** The number in a range, with {@code 0x} or without, as 64 unsigned bits; -1 if it is none. */
    static long parseLong(String text, int from, int to) {
        int at = to - from > 2 && text.charAt(from + 1) == 'x' ? from + 2 : from;
        if (at >= to || to - at > 16) {
            return -1;
        }
        long value = 0;
        for (; at < to; at++) {
            int digit = Character.digit(text.charAt(at), 16);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }
}
