package io.kvm4j.probe;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** The first CPU of {@code /proc/cpuinfo}, whose keys differ between architectures. */
record CpuInfo(Reading<String> vendor, Reading<String> model, Set<String> flags) {

    static final String FILE = "proc/cpuinfo";

    static CpuInfo of(Tree tree) {
        Reading<String> text = tree.text(FILE);
        if (!(text instanceof Reading.Known<String> t)) {
            Reading<String> none = text.isAbsent() ? tree.missing(FILE) : text;
            return new CpuInfo(none, none, Set.of());
        }
        Set<String> flags = new TreeSet<>(Arrays.asList(
                value(t.fact(), "flags", "Features", "features").orElse("").split(" ", -1)));
        flags.remove("");
        return new CpuInfo(
                value(t.fact(), "vendor_id", "CPU implementer", "vendor", "mvendorid"),
                value(
                        t.fact(),
                        "model name",
                        "Model Name",
                        "cpu model",
                        "cpu",
                        "Processor",
                        "uarch",
                        "CPU part",
                        "family"),
                flags);
    }

    private static Reading<String> value(String text, String... keys) {
        for (String key : keys) {
            for (int at = 0; at >= 0 && at < text.length(); at = text.indexOf('\n', at) + 1) {
                int end = text.indexOf('\n', at);
                end = end < 0 ? text.length() : end;
                int colon = text.indexOf(':', at);
                if (colon > 0
                        && colon < end
                        && text.substring(at, colon).strip().equals(key)) {
                    return Reading.known(text.substring(colon + 1, end).strip());
                }
                if (end == text.length()) {
                    break;
                }
            }
        }
        return Reading.absent();
    }
}
