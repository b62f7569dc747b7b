package io.kvm4j.probe;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The attributes of one device directory of sysfs, as facts: a value that is not understood is unreadable, and one that
 * every such device has is noted when it is missing.
 */
final class Attributes {

    private final Tree tree;
    private final String dir;
    private final List<Note> notes;

    /**
     * @param dir as {@link Tree#real} gave it
     * @param notes gets what is missing and should not be
     */
    Attributes(Tree tree, String dir, List<Note> notes) {
        this.tree = tree;
        this.dir = dir;
        this.notes = notes;
    }

    String dir() {
        return dir;
    }

    String name() {
        return dir.substring(dir.lastIndexOf('/') + 1);
    }

    Attributes parent() {
        return new Attributes(tree, dir.substring(0, dir.lastIndexOf('/')), notes);
    }

    boolean has(String name) {
        return tree.exists(dir + "/" + name);
    }

    List<String> list(String name) {
        return tree.list(dir + "/" + name);
    }

    /** An attribute that some devices have; absent where the file is not there, and where it is empty. */
    Reading<String> text(String name) {
        return parsed(name, Optional::of);
    }

    Reading<Integer> integer(String name) {
        return parsed(name, Attributes::toInt);
    }

    Reading<Long> longer(String name) {
        return parsed(name, Attributes::toLong);
    }

    Reading<Boolean> flag(String name) {
        return parsed(name, Attributes::toFlag);
    }

    private <T> Reading<T> parsed(String name, Function<String, Optional<T>> parser) {
        Reading<String> raw = tree.attribute(dir + "/" + name);
        String text = raw.map(String::strip).orElse("");
        if (text.isEmpty()) {
            return raw.isUnreadable() ? retyped(raw) : raw.isPresent() ? Reading.absent() : missing(name);
        }
        Optional<T> fact = parser.apply(text);
        return fact.isPresent() ? Reading.known(fact.get()) : Reading.unreadable(file(name), Why.MALFORMED);
    }

    private <T> Reading<T> missing(String name) {
        return tree.missing(dir + "/" + name);
    }

    @SuppressWarnings("unchecked") // an unreadable one holds no value
    private static <T> Reading<T> retyped(Reading<String> unreadable) {
        return (Reading<T>) unreadable;
    }

    private String file(String name) {
        return Tree.shown(dir + "/" + name);
    }

    /** The reading of an attribute that every such device has; that it is missing is worth a note. */
    <T> Reading<T> required(String name, Reading<T> reading) {
        if (!reading.isPresent()) {
            Why why = reading instanceof Reading.Unreadable<T> u ? u.why() : Why.VANISHED;
            notes.add(new Note(file(name), why, name() + ": " + name + " is missing; the rest of it is shown"));
            return Reading.unreadable(file(name), why);
        }
        return reading;
    }

    static Optional<Integer> toInt(String text) {
        return toLong(text).filter(n -> n == n.intValue()).map(Long::intValue);
    }

    static Optional<Long> toLong(String text) {
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> toFlag(String text) {
        return text.equals("0") || text.equals("1") ? Optional.of(text.equals("1")) : Optional.empty();
    }

    /** The PCI function a path below {@code /sys/devices} is under. */
    static Optional<PciAddress> pciOf(String path) {
        String[] names = path.split("/", -1);
        for (int i = names.length - 1; i >= 0; i--) {
            if (names[i].matches("[0-9a-f]{4,8}:[0-9a-f]{2}:[01][0-9a-f]\\.[0-7]")) {
                return Optional.of(PciAddress.of(names[i]));
            }
        }
        return Optional.empty();
    }
}
