package io.kvm4j.probe;

import java.util.List;
import java.util.Map;

/** The nodes as {@code numactl --hardware} prints them. */
final class NumaRendering {

    private NumaRendering() {}

    static String of(List<NumaNode> nodes) {
        CpuSet ids = CpuSet.empty();
        for (NumaNode node : nodes) {
            ids = ids.or(CpuSet.of(node.id()));
        }
        StringBuilder text = new StringBuilder("available: " + nodes.size() + " nodes (" + ids + ")\n");
        for (NumaNode node : nodes) {
            text.append("node ").append(node.id()).append(" cpus:");
            for (int cpu : node.cpus().orElse(CpuSet.empty())) {
                text.append(' ').append(cpu);
            }
            text.append("\nnode ").append(node.id()).append(" size: ").append(mebibytes(node.totalBytes()));
            text.append("\nnode ")
                    .append(node.id())
                    .append(" free: ")
                    .append(mebibytes(node.freeBytes()))
                    .append('\n');
        }
        if (!tellsDistances(nodes)) {
            return text.append("No distance information available.\n").toString();
        }
        text.append("node distances:\nnode ");
        for (NumaNode node : nodes) {
            right(text, node.id());
        }
        text.append('\n');
        for (NumaNode node : nodes) {
            right(text, node.id()).append(':');
            Map<Integer, Integer> row = node.distances().orElse(Map.of());
            for (NumaNode other : nodes) {
                right(text, row.getOrDefault(other.id(), 0));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** What numactl asks before it prints the table: the distance from the last node to the first. */
    private static boolean tellsDistances(List<NumaNode> nodes) {
        Map<Integer, Integer> last = nodes.get(nodes.size() - 1).distances().orElse(Map.of());
        return last.getOrDefault(nodes.get(0).id(), 0) > 0;
    }

    private static String mebibytes(Reading<Long> bytes) {
        return bytes.isPresent() ? (bytes.orElse(0L) >> 20) + " MB" : "<not available>";
    }

    private static StringBuilder right(StringBuilder text, int number) {
        String digits = Integer.toString(number);
        text.append(" ".repeat(Math.max(1, 4 - digits.length())));
        return text.append(digits);
    }
}
