package io.kvm4j.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lays the topology out: lanes below each other, in each as many columns as its functions fill. */
final class SvgPicture {

    private static final int MARGIN = 28;
    private static final int COLUMN = 430;
    private static final int GAP = 22;
    private static final int ROW = 44;
    private static final int BRIDGE_ROW = 24;
    private static final int INDENT = 16;
    private static final int LANE_HEAD = 40;
    private static final int HEAD = 96;
    private static final int AFTER_GROUP = 8;
    private static final int ROWS_A_COLUMN = 12;
    /** From here on there are two columns at least: the page has room for them. */
    private static final int TWO_COLUMNS = 6;

    private static final int MAX_COLUMNS = 4;
    private static final int CHARACTERS = 58;

    private static final String STYLE = """
            svg{--page:#f4f5f7;--lane:#fff;--edge:#d8dce3;--ink:#1b2230;--soft:#5c6675;--card:#f8f9fb;
            --ready:#13794a;--bindable:#2563c9;--blocked:#c2321c;--impossible:#7b8290;--unknown:#9a6a00}
            @media(prefers-color-scheme:dark){svg{--page:#14171c;--lane:#1c2027;--edge:#353c47;--ink:#e7eaef;--soft:#a0a9b8;\
            --card:#232831;--ready:#4fc98a;--bindable:#7aa9ff;--blocked:#ff8370;--impossible:#8b93a1;--unknown:#e0b04a}}
            text{font-family:system-ui,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;fill:var(--ink);font-size:12px}
            .page{fill:var(--page)}.lane{fill:var(--lane);stroke:var(--edge)}.card{fill:var(--card);stroke:var(--edge)}
            .h1{font-size:20px;font-weight:600}.h2{font-size:15px;font-weight:600}.soft{fill:var(--soft)}
            .mono{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:11.5px}
            .small{font-size:11px}.tree{stroke:var(--edge);fill:none}
            .hull{fill:none;stroke:var(--soft);stroke-dasharray:4 3}.culprit{stroke:var(--blocked)}
            .READY{fill:var(--ready)}.BINDABLE{fill:var(--bindable)}.BLOCKED{fill:var(--blocked)}
            .IMPOSSIBLE{fill:var(--impossible)}.UNKNOWN{fill:var(--unknown)}
            """;

    private final Topology topology;
    private final StringBuilder body = new StringBuilder();

    SvgPicture(Topology topology) {
        this.topology = topology;
    }

    String svg() {
        int columns = topology.lanes().stream()
                .mapToInt(lane -> columns(lane.rows()).size())
                .max()
                .orElse(1);
        int width = 2 * MARGIN + GAP + Math.max(columns, 2) * (COLUMN + GAP);
        int y = HEAD;
        for (Topology.Lane lane : topology.lanes()) {
            y = lane(lane, y, width);
        }
        String head = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + (y + MARGIN)
                + "\" viewBox=\"0 0 " + width + " " + (y + MARGIN) + "\" role=\"img\">\n<style>" + STYLE + "</style>\n"
                + "<rect class=\"page\" width=\"100%\" height=\"100%\"/>\n";
        return head + header() + body + "</svg>\n";
    }

    private String header() {
        StringBuilder out = new StringBuilder();
        out.append(text(MARGIN, 40, "h1", topology.host()));
        out.append(text(MARGIN, 62, "soft", topology.iommu()));
        int x = MARGIN;
        for (var count : topology.counts().entrySet()) {
            String words = count.getValue() + " " + Picture.meaning(count.getKey());
            out.append(text(x, 84, count.getKey() + "", Picture.mark(count.getKey())));
            out.append(text(x + 15, 84, "", words));
            x += 40 + words.length() * 7;
        }
        String hint = topology.everywhere()
                .map(finding -> finding.message() + (finding.remedy().isEmpty() ? "" : ": " + finding.remedy()))
                .orElse("dashed: one IOMMU group, given away whole");
        return out.append(text(x, 84, "soft", Picture.cut(hint, 130))).toString();
    }

    private int lane(Topology.Lane lane, int y, int width) {
        List<List<Topology.Row>> columns = columns(lane.rows());
        int height = LANE_HEAD
                + columns.stream().mapToInt(SvgPicture::height).max().orElse(0)
                + (lane.rows().isEmpty() ? 4 : 14);
        body.append(String.format(
                Locale.ROOT,
                "<rect class=\"lane\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"10\"/>%n",
                MARGIN,
                y,
                width - 2 * MARGIN,
                height));
        body.append(
                "<text x=\"" + (MARGIN + 16) + "\" y=\"" + (y + 25) + "\"><tspan class=\"h2\">" + escape(lane.title())
                        + "</tspan><tspan class=\"soft\" dx=\"12\">" + escape(lane.facts()) + "</tspan></text>\n");
        int x = MARGIN + GAP;
        for (List<Topology.Row> column : columns) {
            column(column, x, y + LANE_HEAD);
            x += COLUMN + GAP;
        }
        return y + height + 14;
    }

    /** Breaks the rows into columns of about one height, at a function of the root bus and never inside a group. */
    private static List<List<Topology.Row>> columns(List<Topology.Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        int atLeast = rows.size() < TWO_COLUMNS ? 1 : 2;
        int wanted = Math.min(MAX_COLUMNS, Math.max(atLeast, (rows.size() + ROWS_A_COLUMN - 1) / ROWS_A_COLUMN));
        int target = height(rows) / wanted;
        List<List<Topology.Row>> columns = new ArrayList<>();
        List<Topology.Row> column = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean full = height(column) >= target && columns.size() + 1 < wanted;
            if (full && rows.get(i).depth() == 0 && !sameGroup(rows.get(i - 1), rows.get(i))) {
                columns.add(column);
                column = new ArrayList<>();
            }
            column.add(rows.get(i));
        }
        columns.add(column);
        return columns;
    }

    private static int height(List<Topology.Row> rows) {
        int height = 0;
        for (int i = 0; i < rows.size(); i++) {
            height += height(rows.get(i)) + (endsGroup(rows, i) ? AFTER_GROUP : 0);
        }
        return height;
    }

    /** Whether a line around several functions ends here, so that the next one must keep away. */
    private static boolean endsGroup(List<Topology.Row> rows, int i) {
        return i > 0
                && sameGroup(rows.get(i - 1), rows.get(i))
                && !(i + 1 < rows.size() && sameGroup(rows.get(i), rows.get(i + 1)));
    }

    private static int height(Topology.Row row) {
        return row.device().bridge() ? BRIDGE_ROW : ROW;
    }

    private static boolean sameGroup(Topology.Row a, Topology.Row b) {
        return a.group().isPresent()
                && b.group().isPresent()
                && a.group().get().number() == b.group().get().number();
    }

    private void column(List<Topology.Row> rows, int x, int top) {
        int y = top;
        for (int i = 0; i < rows.size(); i++) {
            int end = i;
            int height = height(rows.get(i));
            int depth = rows.get(i).depth();
            boolean starts = i == 0 || !sameGroup(rows.get(i - 1), rows.get(i));
            while (starts && end + 1 < rows.size() && sameGroup(rows.get(i), rows.get(end + 1))) {
                end++;
                height += height(rows.get(end));
                depth = Math.min(depth, rows.get(end).depth());
            }
            row(rows.get(i), x, y);
            if (end > i) {
                int left = x + depth * INDENT - 5;
                body.append(String.format(
                        Locale.ROOT,
                        "<rect class=\"hull\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\"/>%n",
                        left,
                        y - 2,
                        x + COLUMN + 5 - left,
                        height));
            }
            y += height(rows.get(i)) + (endsGroup(rows, i) ? AFTER_GROUP : 0);
        }
    }

    private void row(Topology.Row row, int x, int y) {
        int left = x + row.depth() * INDENT;
        if (row.depth() > 0) {
            body.append("<path class=\"tree\" d=\"M" + (left - 8) + " " + (y - 4) + "v" + (height(row) / 2 + 2)
                    + "h8\"/>\n");
        }
        String state =
                row.device().bridge() ? "IMPOSSIBLE" : row.diagnosis().verdict().name();
        body.append("<g><title>").append(escape(tip(row))).append("</title>\n");
        if (row.device().bridge()) {
            bridge(row, left, x + COLUMN, y);
        } else {
            int room = (x + COLUMN - left) * CHARACTERS / COLUMN;
            body.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"card\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"5\"/>"
                            + "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"4\" height=\"%d\" rx=\"2\"/>%n",
                    left,
                    y,
                    x + COLUMN - left,
                    ROW - 6,
                    state,
                    left,
                    y,
                    ROW - 6));
            body.append(text(left + 11, y + 16, state, Picture.mark(row)));
            body.append(text(left + 27, y + 16, "mono", row.device().address().toString()));
            body.append(text(left + 122, y + 16, "", Picture.cut(row.name(), Math.max(12, room - 23))));
            body.append(end(x + COLUMN - 9, y + 16, "small soft", group(row)));
            String second = row.driver() + (said(row) ? " — " + row.reason() : "");
            body.append(text(left + 27, y + 31, "small soft", Picture.cut(second, room + 6)));
        }
        body.append("</g>\n");
    }

    private boolean said(Topology.Row row) {
        return !row.reason().isEmpty() && topology.everywhere().isEmpty();
    }

    private void bridge(Topology.Row row, int left, int right, int y) {
        String culprit = row.blocksOthers() ? " culprit" : "";
        body.append("<path class=\"tree" + culprit + "\" d=\"M" + left + " " + (y + 19) + "H" + right + "\"/>\n");
        String words = row.device().address() + "  " + row.name();
        body.append(
                text(left + 4, y + 14, row.blocksOthers() ? "small BLOCKED" : "small soft", Picture.cut(words, 46)));
        body.append(end(right - 9, y + 14, "small soft", row.driver() + "  " + group(row)));
    }

    private static String group(Topology.Row row) {
        return row.group()
                .map(g -> "g" + g.number()
                        + (g.members().size() > 1 ? " ×" + g.members().size() : ""))
                .orElse("no group");
    }

    private static String tip(Topology.Row row) {
        StringBuilder out = new StringBuilder();
        out.append(row.device().address()).append(' ').append(row.name()).append('\n');
        out.append(row.driver())
                .append(", ")
                .append(group(row))
                .append(", ")
                .append(row.diagnosis().verdict());
        for (Finding finding : row.diagnosis().findings()) {
            out.append('\n').append(finding.message());
            if (!finding.remedy().isEmpty()) {
                out.append(" — ").append(finding.remedy());
            }
        }
        return out.toString();
    }

    private static String text(int x, int y, String css, String words) {
        return "<text x=\"" + x + "\" y=\"" + y + "\" class=\"" + css + "\">" + escape(words) + "</text>\n";
    }

    private static String end(int x, int y, String css, String words) {
        return "<text text-anchor=\"end\" x=\"" + x + "\" y=\"" + y + "\" class=\"" + css + "\">" + escape(words)
                + "</text>\n";
    }

    static String escape(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n]]", "?")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
