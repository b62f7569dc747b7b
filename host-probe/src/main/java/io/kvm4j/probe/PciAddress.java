package io.kvm4j.probe;

import java.util.Optional;

/**
 * The address of one PCI function, such as {@code 0000:65:00.0}.
 *
 * <p>Domains have 32 bits (a VMD controller makes domain {@code 10000}); {@code domain} is to be read as unsigned.
 * Immutable; safe for use by many threads.
 */
public record PciAddress(int domain, int bus, int slot, int function) implements Comparable<PciAddress> {

    public PciAddress {
        if (bus < 0 || bus > 0xff || slot < 0 || slot > 0x1f || function < 0 || function > 7) {
            throw new IllegalArgumentException("PCI address out of range: bus " + bus + ", slot " + slot + ", function "
                    + function + " (at most 255, 31 and 7)");
        }
    }

    /**
     * The address a text names: {@code 0000:65:00.0}, or without the domain, {@code 65:00.0}.
     *
     * @throws IllegalArgumentException if the text is no PCI address
     */
    public static PciAddress of(String text) {
        int dot = text.length() - 2;
        int colon = dot - 3;
        int first = text.indexOf(':');
        // bus and slot are two digits and the function is one, so their places are known from the end
        if (dot < 5 || text.charAt(dot) != '.' || text.charAt(colon) != ':' || (first != colon && first != colon - 3)) {
            throw malformed(text);
        }
        int domain = first == colon ? 0 : hex(text, 0, first);
        int bus = first == colon ? hex(text, 0, colon) : hex(text, first + 1, colon);
        int slot = hex(text, colon + 1, dot);
        int function = hex(text, dot + 1, text.length());
        if (bus > 0xff || slot > 0x1f || function > 7) {
            throw malformed(text);
        }
        return new PciAddress(domain, bus, slot, function);
    }

    /** The address a text names; empty if it names none. */
    static Optional<PciAddress> find(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int hex(String text, int from, int to) {
        if (from == to || to - from > 8) {
            throw malformed(text);
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                throw malformed(text);
            }
            value = value << 4 | digit;
        }
        return value;
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException("PCI address must look like 0000:65:00.0, was \"" + text + "\"");
    }

    @Override
    public int compareTo(PciAddress other) {
        int byDomain = Integer.compareUnsigned(domain, other.domain);
        return byDomain != 0 ? byDomain : Integer.compare(low(), other.low());
    }

    private int low() {
        return bus << 8 | slot << 3 | function;
    }

    // written out: the ones a record generates are bootstrapped at first use, which a first scan would pay
    @Override
    public boolean equals(Object other) {
        return other instanceof PciAddress a && domain == a.domain && low() == a.low();
    }

    @Override
    public int hashCode() {
        return domain * 31 ^ low();
    }

    /** The form the kernel writes: {@code 0000:65:00.0}, or {@code 10000:01:00.0} where the domain is longer. */
    @Override
    public String toString() {
        String d = Integer.toHexString(domain);
        StringBuilder text = new StringBuilder(16);
        for (int i = d.length(); i < 4; i++) {
            text.append('0');
        }
        text.append(d).append(':');
        twoDigits(text, bus).append(':');
        return twoDigits(text, slot).append('.').append(function).toString();
    }

    private static StringBuilder twoDigits(StringBuilder text, int value) {
        return text.append(Character.forDigit(value >> 4, 16)).append(Character.forDigit(value & 15, 16));
    }
}
