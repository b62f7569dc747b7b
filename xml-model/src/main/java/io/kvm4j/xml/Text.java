package io.kvm4j.xml;

import org.jspecify.annotations.Nullable;

/** Typed views of the texts in a document. */
final class Text {
    private Text() {}

    static @Nullable Boolean yesNo(@Nullable String text) {
        return either(text, "yes", "no");
    }

    static @Nullable Boolean onOff(@Nullable String text) {
        return either(text, "on", "off");
    }

    private static @Nullable Boolean either(@Nullable String text, String yes, String no) {
        if (yes.equals(text)) {
            return Boolean.TRUE;
        }
        return no.equals(text) ? Boolean.FALSE : null;
    }

    static @Nullable Integer intValue(Element element, String member, @Nullable String text) {
        Long value = longValue(element, member, text);
        return value == null ? null : narrow(element, member, value);
    }

    /** As C's {@code strtol} with base 0 reads it, which is how libvirt reads addresses: {@code 0x1f}, {@code 31}, {@code 037}. */
    static @Nullable Integer addressValue(Element element, String member, @Nullable String text) {
        if (text == null) {
            return null;
        }
        String plain = text.strip();
        boolean decimal =
                plain.startsWith("0") && (plain.contains("8") || plain.contains("9")) && !plain.startsWith("0x");
        try {
            return narrow(element, member, decimal ? Long.parseLong(plain) : Long.decode(plain));
        } catch (NumberFormatException e) {
            throw notANumber(element, member, text);
        }
    }

    private static int narrow(Element element, String member, long value) {
        if (value != (int) value) {
            throw notANumber(element, member, Long.toString(value));
        }
        return (int) value;
    }

    static @Nullable Long longValue(Element element, String member, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return Long.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw notANumber(element, member, text);
        }
    }

    private static XmlModelException notANumber(Element element, String member, String text) {
        String at = member.equals("text()") || member.equals(element.elementName()) ? member : "@" + member;
        return new XmlModelException(
                element.elementName() + "/" + at + ": not a number this accessor can show: \"" + text + "\"");
    }

    static String decimal(long number) {
        return Long.toString(number);
    }

    /** As libvirt writes addresses: {@code 0x0000} for a PCI domain, {@code 0x0a} for a bus, {@code 0x1} for a function. */
    static String hex(int number, int digits) {
        if (number < 0) {
            throw new IllegalArgumentException("part of an address must not be negative, was " + number);
        }
        String plain = Integer.toHexString(number);
        return "0x" + "0".repeat(Math.max(0, digits - plain.length())) + plain;
    }
}
