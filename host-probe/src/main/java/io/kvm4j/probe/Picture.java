package io.kvm4j.probe;

import java.util.Map;

/**
 * The host as a person would draw it: its NUMA nodes, in each the PCI tree, around functions of one IOMMU group a line,
 * and at every function whether a guest may have it. Immutable; safe for use by many threads.
 */
public final class Picture {

    private static final Map<Verdict, String> MARKS = Map.of(
            Verdict.READY, "●",
            Verdict.BINDABLE, "○",
            Verdict.BLOCKED, "✖",
            Verdict.IMPOSSIBLE, "–",
            Verdict.UNKNOWN, "?");

    private final Topology topology;

    Picture(Topology topology) {
        this.topology = topology;
    }

    static String mark(Topology.Row row) {
        return row.device().bridge() ? " " : MARKS.getOrDefault(row.diagnosis().verdict(), "?");
    }

    static String mark(Verdict verdict) {
        return MARKS.getOrDefault(verdict, "?");
    }

    static String meaning(Verdict verdict) {
        return switch (verdict) {
            case READY -> "ready";
            case BINDABLE -> "can be bound";
            case BLOCKED -> "blocked";
            case IMPOSSIBLE -> "impossible";
            case UNKNOWN -> "unknown";
        };
    }

    /** For a terminal: one line a function, with the first thing that is in the way. */
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append(clean(topology.host())).append("  ").append(topology.iommu()).append('\n');
        topology.everywhere()
                .ifPresent(finding -> out.append(finding.message())
                        .append(": ")
                        .append(finding.remedy())
                        .append('\n'));
        for (Topology.Lane lane : topology.lanes()) {
            out.append("\n┌─ ")
                    .append(lane.title())
                    .append("  ")
                    .append(lane.facts())
                    .append('\n');
            lane.rows().forEach(row -> line(out, row, topology.everywhere().isEmpty() ? row.reason() : ""));
        }
        out.append('\n');
        topology.counts()
                .forEach((verdict, count) -> out.append(mark(verdict))
                        .append(' ')
                        .append(count)
                        .append(' ')
                        .append(meaning(verdict))
                        .append("   "));
        return out.append("[gN×M] group N of M members\n").toString();
    }

    private static void line(StringBuilder out, Topology.Row row, String reason) {
        String group = row.group()
                .map(g -> "[g" + g.number()
                        + (g.members().size() > 1 ? "×" + g.members().size() : "") + "]")
                .orElse("[no group]");
        String place = "  ".repeat(row.depth()) + row.device().address();
        out.append(String.format(
                        "│ %s %-20s %-10s %-38s %s",
                        mark(row), place, group, clean(cut(row.name(), 38)), clean(row.driver())))
                .append(reason.isEmpty() ? "" : "  ← " + clean(reason))
                .append('\n');
    }

    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    /** One SVG file that needs nothing else; colours follow the viewer's light or dark scheme. */
    public String svg() {
        return new SvgPicture(topology).svg();
    }

    /** The same as a page for a browser; reasons and remedies show under the pointer. */
    public String html() {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
                <meta name="viewport" content="width=device-width"><title>%s</title>
                <style>body{margin:0;background:#f4f5f7}svg{display:block;margin:0 auto;max-width:100%%;height:auto}
                @media(prefers-color-scheme:dark){body{background:#14171c}}</style></head>
                <body>
                %s</body></html>
                """.formatted(SvgPicture.escape(topology.host()), svg());
    }
}
