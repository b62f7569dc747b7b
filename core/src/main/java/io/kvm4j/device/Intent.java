package io.kvm4j.device;

import io.kvm4j.internal.Secrets;
import io.kvm4j.xml.Element;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What every intent is: an element of libvirt's model that nobody changes any more.
 *
 * @param <D> the intent
 * @param <E> the element
 */
abstract non-sealed class Intent<D extends Intent<D, E>, E extends Element> implements Device {

    private static final Pattern MAC = Pattern.compile("\\p{XDigit}{2}(:\\p{XDigit}{2}){5}");

    private final E model;

    Intent(E model) {
        this.model = model;
    }

    abstract D of(E changed);

    final D changed(Consumer<? super E> change) {
        E copy = copyOf(model);
        change.accept(copy);
        return of(copy);
    }

    // Element.copy answers the element's own class
    @SuppressWarnings("unchecked")
    private static <E extends Element> E copyOf(E model) {
        return (E) model.copy();
    }

    final E model() {
        return model;
    }

    @Override
    public final String toXml() {
        return model.toXml();
    }

    static String require(Pattern pattern, String value, String rule) {
        if (!pattern.matcher(Objects.requireNonNull(value, rule)).matches()) {
            throw new IllegalArgumentException(rule + "; was \"" + value + "\"");
        }
        return value;
    }

    static long requireAtLeast(long least, long value, String what) {
        if (value < least) {
            throw new IllegalArgumentException(what + " is at least " + least + ", was " + value);
        }
        return value;
    }

    static String requireMac(String mac) {
        require(MAC, mac, "a MAC address is six hexadecimal numbers, such as 52:54:00:6b:3c:58");
        if ((Integer.parseInt(mac.substring(0, 2), 16) & 1) != 0) {
            throw new IllegalArgumentException(
                    "a MAC address of one interface begins with an even number; was \"" + mac + "\"");
        }
        return mac;
    }

    static String requirePath(String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("a path on the host is absolute, was \"" + path + "\"");
        }
        return requirePlain(path, "a path");
    }

    /** A name as libvirt and the kernel take it: not empty, without control characters. */
    static String requirePlain(String text, String what) {
        if (text.isBlank() || text.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException(
                    what + " is not empty and has no control character, was \"" + text + "\"");
        }
        return text;
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && getClass() == other.getClass() && model.equals(((Intent<?, ?>) other).model);
    }

    @Override
    public final int hashCode() {
        return model.hashCode();
    }

    /** The element, without a password. */
    @Override
    public final String toString() {
        return Secrets.without(toXml());
    }
}
