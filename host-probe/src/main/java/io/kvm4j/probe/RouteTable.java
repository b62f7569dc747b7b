package io.kvm4j.probe;

import java.util.HashSet;
import java.util.Set;

/** Which interfaces carry routes: {@code /proc/net/route} and {@code /proc/net/ipv6_route}. */
final class RouteTable {

    private static final int RTF_REJECT = 0x200;

    private final Set<String> defaults = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    static RouteTable of(Tree tree) {
        RouteTable table = new RouteTable();
        // Iface Destination Gateway Flags RefCnt Use Metric Mask ...
        for (String line : Tree.lines(tree.text("proc/net/route").orElse(""))) {
            String[] fields = line.strip().split("[ \t]+", -1);
            if (fields.length > 7 && !fields[0].equals("Iface")) {
                table.add(fields[0], zero(fields[1]) && zero(fields[7]));
            }
        }
        // destination prefix source prefix gateway metric references uses flags interface
        for (String line : Tree.lines(tree.text("proc/net/ipv6_route").orElse(""))) {
            String[] fields = line.strip().split(" +", -1);
            boolean rejects = fields.length > 9 && (Hex.parseLong(fields[8], 0, fields[8].length()) & RTF_REJECT) != 0;
            // link-local and multicast routes come with every interface that is up
            if (fields.length > 9 && !rejects && !fields[0].startsWith("fe80") && !fields[0].startsWith("ff")) {
                table.add(fields[9], zero(fields[0]) && zero(fields[1]));
            }
        }
        return table;
    }

    private void add(String name, boolean isDefault) {
        used.add(name);
        if (isDefault) {
            defaults.add(name);
        }
    }

    private static boolean zero(String hex) {
        for (int i = 0; i < hex.length(); i++) {
            if (hex.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    boolean isDefault(String name) {
        return defaults.contains(name);
    }

    boolean isUsed(String name) {
        return used.contains(name);
    }
}
