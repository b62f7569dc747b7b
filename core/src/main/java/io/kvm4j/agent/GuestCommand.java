package io.kvm4j.agent;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A program to run in a guest. Immutable; safe for use by many threads. */
public final class GuestCommand {

    private final List<String> line;
    private final Map<String, String> environment;
    private final byte[] input;
    private final Duration timeout;

    private GuestCommand(List<String> line, Map<String, String> environment, byte[] input, Duration timeout) {
        this.line = line;
        this.environment = environment;
        this.input = input;
        this.timeout = timeout;
    }

    /** A program by its path in the guest or its name, and its arguments as they are: there is no shell between. */
    public static GuestCommand of(String program, String... arguments) {
        if (program.isBlank()) {
            throw new IllegalArgumentException("a program's name is not empty, was \"" + program + "\"");
        }
        List<String> line = new ArrayList<>(List.of(program));
        line.addAll(List.of(arguments));
        return new GuestCommand(List.copyOf(line), Map.of(), new byte[0], Duration.ofMinutes(1));
    }

    /** A line for the guest's {@code /bin/sh}. */
    public static GuestCommand shell(String script) {
        return of("/bin/sh", "-c", script);
    }

    /** With that variable in its environment, beside those that the agent has. */
    public GuestCommand environment(String name, String value) {
        if (name.isEmpty() || name.contains("=")) {
            throw new IllegalArgumentException("a variable's name has no =, was \"" + name + "\"");
        }
        Map<String, String> more = new TreeMap<>(environment);
        more.put(name, value);
        return new GuestCommand(line, Map.copyOf(more), input, timeout);
    }

    /** With that text on its standard input. */
    public GuestCommand input(String text) {
        return input(text.getBytes(StandardCharsets.UTF_8));
    }

    /** With these bytes on its standard input; the agent takes some megabytes at most. */
    public GuestCommand input(byte[] bytes) {
        return new GuestCommand(line, environment, bytes.clone(), timeout);
    }

    /** Waits at most that long for its end; a minute unless said. */
    public GuestCommand within(Duration limit) {
        Objects.requireNonNull(limit, "limit");
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("a command's time is more than nothing, was " + limit);
        }
        return new GuestCommand(line, environment, input, limit);
    }

    List<String> line() {
        return line;
    }

    List<String> variables() {
        return environment.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .toList();
    }

    byte[] standardInput() {
        return input;
    }

    Duration timeout() {
        return timeout;
    }

    /** The program and its arguments, for a person. */
    @Override
    public String toString() {
        return String.join(" ", line);
    }
}
