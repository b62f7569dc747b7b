package io.kvm4j.device;

import java.util.Locale;

/** The words libvirt's documents have for our constants: the same, in lower case. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
