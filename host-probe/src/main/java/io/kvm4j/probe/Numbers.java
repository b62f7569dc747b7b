package io.kvm4j.probe;

/** Files that hold one decimal number. */
final class Numbers {

    private Numbers() {}

    /** The number in a file; absent if there is no file. */
    static Reading<Long> read(Tree tree, String file) {
        Reading<String> text = tree.attribute(file);
        if (!(text instanceof Reading.Known<String> t)) {
            return text.map(x -> 0L);
        }
        long number = Decimal.parseLong(t.fact());
        return number < 0 ? Reading.unreadable(Tree.shown(file), Why.MALFORMED) : Reading.known(number);
    }
}
