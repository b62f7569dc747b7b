package io.kvm4j.probe;

/** Amounts in {@code meminfo}, of the host ({@code MemTotal: 5 kB}) or of a node ({@code Node 0 MemTotal: 5 kB}). */
final class MemInfo {

    private MemInfo() {}

    static Reading<Long> bytes(Tree tree, String text, String file, String key) {
        if (text.isEmpty()) {
            return tree.missing(file);
        }
        for (String line : Tree.lines(text)) {
            int colon = line.indexOf(':');
            if (colon > 0
                    && line.substring(line.lastIndexOf(' ', colon) + 1, colon).equals(key)) {
                String amount = line.substring(colon + 1).strip();
                boolean kibibytes = amount.endsWith("kB");
                long number = Decimal.parseLong(
                        kibibytes ? amount.substring(0, amount.length() - 2).strip() : amount);
                return number < 0
                        ? Reading.unreadable(Tree.shown(file), Why.MALFORMED)
                        : Reading.known(kibibytes ? number * 1024 : number);
            }
        }
        return Reading.absent();
    }
}
