package io.kvm4j.internal.guest;

import org.jspecify.annotations.Nullable;

/** Numbers as libvirt writes them, in decimal or with 0x. */
final class Numbers {

    private Numbers() {}

    static int of(@Nullable String text, int otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            return Integer.decode(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
