package io.kvm4j.probe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which block devices are mounted or swapped to: {@code /proc/self/mountinfo} and {@code /proc/swaps}. */
final class MountTable {

    private final String file;
    private final Map<String, String> byNumber = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> swaps = new HashSet<>();

    private MountTable(String file) {
        this.file = file;
    }

    static MountTable of(Tree tree) {
        Reading<String> info = tree.text("proc/self/mountinfo");
        MountTable table;
        if (info.isPresent()) {
            table = new MountTable("/proc/self/mountinfo");
            for (String line : Tree.lines(info.orElse(""))) {
                table.addMountInfo(line.split(" ", -1));
            }
        } else {
            String file = tree.exists("proc/self/mounts") ? "proc/self/mounts" : "proc/mounts";
            table = new MountTable(Tree.shown(file));
            for (String line : Tree.lines(tree.text(file).orElse(""))) {
                String[] fields = line.split(" ", -1);
                if (fields.length > 1) {
                    table.add("", fields[1], fields[0]);
                }
            }
        }
        for (String line : Tree.lines(tree.text("proc/swaps").orElse(""))) {
            if (line.startsWith("/")) {
                table.swaps.add(deviceName(line.split("[ \t]", -1)[0]));
            }
        }
        return table;
    }

    // id parent major:minor root mount-point options optional... - type source options: proc(5)
    private void addMountInfo(String[] fields) {
        for (int i = 6; i + 2 < fields.length; i++) {
            if (fields[i].equals("-")) {
                add(fields[2], fields[4], fields[i + 2]);
                return;
            }
        }
    }

    private void add(String number, String mountPoint, String source) {
        String at = unescape(mountPoint);
        if (!number.isEmpty()) {
            byNumber.putIfAbsent(number, at);
        }
        if (source.startsWith("/dev/")) {
            byName.putIfAbsent(deviceName(source), at);
        }
    }

    private static String deviceName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The kernel writes blanks in a name as {@code \040}. */
    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int end = Math.min(i + 4, text.length());
            char c = text.charAt(i);
            if (c == '\\' && text.substring(i + 1, end).matches("[0-7]{3}")) {
                plain.append((char) Integer.parseInt(text.substring(i + 1, end), 8));
                i += 3;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Where a device is mounted first, by its number or, as btrfs has numbers of its own, its names; null if nowhere. */
    @Nullable
    String mountPoint(String number, String name, String mappedName) {
        String at = number.isEmpty() ? null : byNumber.get(number);
        at = at == null ? byName.get(name) : at;
        return at == null && !mappedName.isEmpty() ? byName.get(mappedName) : at;
    }

    boolean isSwap(String name, String mappedName) {
        return swaps.contains(name) || (!mappedName.isEmpty() && swaps.contains(mappedName));
    }

    /** The file the answers come from. */
    String file() {
        return file;
    }
}
