package io.kvm4j.qemuimg;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The arguments of one qemu-img run, in the making. One thread at a time. */
final class Call {

    /** Enough for the map of an image of a million extents, too little to hurt. */
    static final int STDOUT_LIMIT = 128 << 20;

    private final String subcommand;
    private final List<String> options = new ArrayList<>();
    private final List<String> operands = new ArrayList<>();
    private final List<Secret> secrets = new ArrayList<>();
    private Set<Integer> expectedCodes = Set.of(0);
    private Limits limits = Limits.none();
    private boolean progress;
    private boolean outliving;

    Call(String subcommand) {
        this.subcommand = subcommand;
    }

    Call option(String... words) {
        options.addAll(List.of(words));
        return this;
    }

    Call optionIf(boolean condition, String... words) {
        return condition ? option(words) : this;
    }

    Call operand(String word) {
        operands.add(word);
        return this;
    }

    Call limits(Limits limits) {
        this.limits = limits;
        return this;
    }

    /** Exit codes that are answers rather than failures. */
    Call expecting(Integer... codes) {
        this.expectedCodes = Set.of(codes);
        return this;
    }

    Call progress() {
        this.progress = true;
        return option("-p");
    }

    /** Lets it finish when this JVM is killed, because half of it would be worse. */
    Call outlivingJvm() {
        this.outliving = true;
        return this;
    }

    boolean outlivesJvm() {
        return outliving;
    }

    /** Passes a secret along and gives the name under which options refer to it. */
    String name(Secret secret) {
        int known = secrets.indexOf(secret);
        if (known >= 0) {
            return "secret" + known;
        }
        secrets.add(secret);
        return "secret" + (secrets.size() - 1);
    }

    /** Adds an option list, in which a comma inside a value is written twice. */
    Call optionList(List<String> keysAndValues) {
        if (!keysAndValues.isEmpty()) {
            option("-o", String.join(",", keysAndValues));
        }
        return this;
    }

    static String escaped(String key, String value) {
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("the value of " + key + " must not contain a zero character");
        }
        return key + "=" + value.replace(",", ",,");
    }

    /** Everything after the executable; {@code --} keeps operands from being taken for options. */
    List<String> arguments(SecretPipe pipe) {
        List<String> words = new ArrayList<>();
        words.add(subcommand);
        words.addAll(pipe.objects());
        words.addAll(options);
        // resize takes its last argument before it looks at the others; everybody else knows "--".
        words.add("--");
        words.addAll(operands);
        return words;
    }

    SecretPipe pipe() {
        return SecretPipe.of(secrets);
    }

    Set<Integer> expectedCodes() {
        return expectedCodes;
    }

    Limits limits() {
        return limits;
    }

    boolean hasProgress() {
        return progress;
    }
}
