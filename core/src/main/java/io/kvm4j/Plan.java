package io.kvm4j;

import io.kvm4j.internal.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a call would do to a domain, worked out and checked, but not done.
 *
 * <p>Each line of a change is a path and what is there before and after, such as {@code devices/disk[vdb]/driver/@cache: none -> writeback};
 * passwords are masked. Safe for use by many threads.
 *
 * @param <T> what {@link #apply()} answers
 */
public final class Plan<T> {

    private final String operation;
    private final List<String> live;
    private final List<String> config;
    private final List<String> atNextStart;
    private final String xml;
    private final Supplier<T> action;

    Plan(
            String operation,
            List<String> live,
            List<String> config,
            List<String> atNextStart,
            String xml,
            Supplier<T> action) {
        this.operation = operation;
        this.live = Secrets.masked(live);
        this.config = Secrets.masked(config);
        this.atNextStart = Secrets.masked(atNextStart);
        this.xml = xml;
        this.action = action;
    }

    /** What is to be done, such as {@code attach /dev/vg0/data to web1}. */
    public String operation() {
        return operation;
    }

    /** What changes in the running guest. */
    public List<String> live() {
        return live;
    }

    /** What changes in the persistent document. */
    public List<String> config() {
        return config;
    }

    /** Those changes of the persistent document that the running guest gets at its next start only; none if none runs. */
    public List<String> atNextStart() {
        return atNextStart;
    }

    /**
     * What would be sent to libvirt: the device's element, or for an edit the whole document, passwords included.
     */
    public String xml() {
        return xml;
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return live.isEmpty() && config.isEmpty();
    }

    /**
     * Does it.
     *
     * @throws io.kvm4j.error.ConcurrentChangeException for a plan of an edit, if somebody changed the document meanwhile
     * @throws io.kvm4j.error.KvmException as the call does that was planned
     */
    public T apply() {
        return action.get();
    }

    /** The operation and all its changes, a line each. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>(List.of(operation + (isEmpty() ? ": nothing to change" : ":")));
        live.forEach(line -> lines.add("  running guest: " + line));
        config.forEach(
                line -> lines.add("  document: " + line + (atNextStart.contains(line) ? " (at the next start)" : "")));
        return String.join("\n", lines);
    }
}
