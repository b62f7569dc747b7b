package io.kvm4j.probe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is mounted and swapped to, and from where, as this process sees it. */
final class MountTable {

    /** One line: {@code device} is {@code MAJOR:MINOR}, or {@code 0:N} for btrfs and what else has no device. */
    private record Entry(String device, String source, Mount mount) {

        boolean isOf(String number, String name) {
            return device.equals(number)
                    || (source.startsWith("/dev/") && !name.isEmpty() && source.endsWith("/" + name));
        }
    }

    private static final String MOUNTINFO = "proc/self/mountinfo";

    private final List<Entry> entries = new ArrayList<>();
    private final List<String> swaps = new ArrayList<>();
    private final String file;
    private final String text;
    private boolean parsed;

    MountTable(Tree tree) {
        Reading<String> table = tree.text(MOUNTINFO);
        if (table.isPresent()) {
            file = MOUNTINFO;
            text = table.orElse("");
        } else { // a captured tree may hold the older form only, in which no number stands
            file = tree.exists("proc/self/mounts") ? "proc/self/mounts" : "proc/mounts";
            text = tree.text(file).orElse("");
        }
        for (String line : Tree.lines(tree.text("proc/swaps").orElse(""))) {
            if (line.startsWith("/")) { // not the heading
                swaps.add(unescaped(line.split("[ \t]", 2)[0]));
            }
        }
    }

    private List<Entry> entries() {
        if (!parsed) {
            Tree.lines(text).forEach(file.equals(MOUNTINFO) ? this::mountinfo : this::mounts);
            parsed = true;
        }
        return entries;
    }

    // most devices are mounted nowhere, and no line has to be taken apart to see it
    private boolean mayMention(String number, String name, String mappedName) {
        return parsed
                || text.indexOf('\\') >= 0
                || text.contains(" " + number + " ")
                || text.contains("/" + name + " ")
                || !mappedName.isEmpty() && text.contains("/" + mappedName + " ");
    }

    // 36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue: proc_pid_mountinfo(5)
    private void mountinfo(String line) {
        String[] words = line.split(" ", -1);
        int dash = Arrays.asList(words).indexOf("-");
        if (dash >= 6 && words.length > dash + 2) {
            add(words[2], words[dash + 2], words[4], words[dash + 1], words[5]);
        }
    }

    private void mounts(String line) {
        String[] words = line.split(" ", -1);
        if (words.length >= 4) {
            add("0:0", words[0], words[1], words[2], words[3]);
        }
    }

    private void add(String device, String source, String target, String fsType, String options) {
        boolean readOnly = Arrays.asList(options.split(",", -1)).contains("ro");
        entries.add(new Entry(device, unescaped(source), new Mount(unescaped(target), fsType, readOnly)));
    }

    /** Where a device is mounted, by its number or, where the mount has none, by any path that leads to it. */
    List<Mount> of(String name, BlockIdentity identity, BlockAliases aliases) {
        String number = identity.toString();
        return entries().stream()
                .filter(entry -> entry.device.startsWith("0:")
                        ? aliases.nameOf(entry.source).filter(name::equals).isPresent()
                        : entry.device.equals(number))
                .map(Entry::mount)
                .toList();
    }

    /** Where a device is mounted first, by its number or, as btrfs has numbers of its own, its names; null if nowhere. */
    @Nullable
    String mountPoint(String number, String name, String mappedName) {
        if (!mayMention(number, name, mappedName)) {
            return null;
        }
        for (Entry entry : entries()) {
            if (entry.isOf(number, name) || entry.isOf(number, mappedName)) {
                return entry.mount.target();
            }
        }
        return null;
    }

    boolean swapsTo(String name, BlockAliases aliases) {
        return swaps.stream()
                .anyMatch(path -> aliases.nameOf(path).filter(name::equals).isPresent());
    }

    boolean isSwap(String name, String mappedName) {
        for (String path : swaps) {
            if (path.endsWith("/" + name) || (!mappedName.isEmpty() && path.endsWith("/" + mappedName))) {
                return true;
            }
        }
        return false;
    }

    /** The file the answers come from. */
    String file() {
        return Tree.shown(file);
    }

    // the kernel writes blank, tab, newline and backslash as three octal digits
    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && text.substring(i + 1).matches("[0-3][0-7]{2}.*")) {
                out.append((char) Integer.parseInt(text, i + 1, i + 4, 8));
                i += 3;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
