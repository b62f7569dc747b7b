package io.kvm4j.qemuimg;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Options of formats, as after {@code -o}. */
final class Options {

    private static final Pattern NAME = Pattern.compile("[a-z0-9_.-]{1,64}");

    /** Set by methods of their own, where the files and the secrets they name are looked after. */
    private static final Set<String> RESERVED = Set.of(
            "backing_file", "backing_fmt", "data_file", "encryption", "encrypt.key-secret", "key-secret", "size");

    private Options() {}

    static Map<String, String> with(Map<String, String> options, String name, String value) {
        if (!NAME.matcher(name).matches() || RESERVED.contains(name)) {
            throw new IllegalArgumentException("option \"" + name + "\" cannot be set here"
                    + (RESERVED.contains(name) ? "; there is a method for it, or it is not safe" : ""));
        }
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("the value of " + name + " must not contain a zero character");
        }
        Map<String, String> copy = new LinkedHashMap<>(options);
        copy.put(name, value);
        return Collections.unmodifiableMap(copy);
    }

    /** Adds {@code -o} with the options, and with the secret under the name the format has for it. */
    static void add(Call call, Format format, Map<String, String> options, Optional<Secret> secret) {
        Map<String, String> all = new LinkedHashMap<>(options);
        if (secret.isPresent()) {
            String name = call.name(secret.get());
            if (format.equals(Format.LUKS)) {
                all.put("key-secret", name);
            } else {
                all.putIfAbsent("encrypt.format", "luks");
                all.put("encrypt.key-secret", name);
            }
        }
        List<String> words = all.entrySet().stream()
                .map(e -> Call.escaped(e.getKey(), e.getValue()))
                .toList();
        call.optionList(words);
    }
}
