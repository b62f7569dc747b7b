package io.kvm4j.probe;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The kernel files below one root: {@code /} of this host, or a directory a host was captured into.
 *
 * <p>Paths are relative to the root, without a leading slash: {@code sys/kernel/iommu_groups}. Links are followed
 * inside the root only, an absolute one starting at the root again, as if the root were {@code /}. Only regular files
 * are read, and never more than asked for. Nothing throws: what cannot be read says why.
 *
 * <p>Directories seen once are taken to stay, so make a new one for each look at a live host. What is a directory or a
 * file in a captured one does not change between looks, and is remembered for the next one. One thread at a time.
 */
final class Tree {

    /** No attribute of sysfs is longer than a page. */
    private static final int ATTRIBUTE_BYTES = 4096;

    private static final int TEXT_BYTES = 16 << 20;
    private static final int MAX_LINKS = 40;
    private static final List<String> TRUNK = List.of(
            "proc/sys/kernel",
            "sys/bus/pci/devices",
            "sys/class",
            "sys/dev/block",
            "sys/devices",
            "sys/firmware/acpi",
            "sys/kernel");
    private static final LinkOption[] NO_FOLLOW = {LinkOption.NOFOLLOW_LINKS};

    private final Path root;
    private final boolean live;
    private final String rootName;
    private final Set<String> directories;
    /** The regular files of a captured tree, so that each is checked once: opening a FIFO would wait for a writer. */
    private final Set<String> regularFiles;
    /** Files that a captured tree does not hold. */
    private final Set<String> absentFiles;

    private final byte[] page = new byte[ATTRIBUTE_BYTES];

    Tree(Path root) {
        this(root, new HashSet<>(), new HashSet<>(), new HashSet<>());
    }

    Tree(Path root, Set<String> directories, Set<String> regularFiles, Set<String> absentFiles) {
        this.root = root.toAbsolutePath().normalize();
        this.live = this.root.getNameCount() == 0;
        this.rootName = live ? "/" : this.root + "/";
        this.directories = directories;
        this.regularFiles = regularFiles;
        this.absentFiles = absentFiles;
    }

    /** The directories that do not come and go while a host runs, so that they need not be walked at every look. */
    void walkTrunk() {
        for (String stable : TRUNK) {
            real(stable);
        }
        for (String name : list("sys/devices")) {
            if (name.startsWith("pci")) {
                real("sys/devices/" + name);
            }
        }
    }

    /** Whether this is the running host rather than a captured one: then what is not there does not exist. */
    boolean live() {
        return live;
    }

    /** The path in the file system of this process. */
    Path file(String path) {
        return root.resolve(path);
    }

    /** The path as the host that is looked at would write it. */
    static String shown(String path) {
        return "/" + path;
    }

    /** The answer for a fact whose file is not there: absent on a live host, perhaps only not captured in a tree. */
    <T> Reading<T> missing(String path) {
        return live ? Reading.absent() : Reading.unreadable(shown(path), Why.NOT_CAPTURED);
    }

    /** Whether something is there, links followed. */
    boolean exists(String path) {
        return real(path) != null;
    }

    /** Whether the last name of a path is a link itself. */
    boolean isLink(String path) {
        return Files.isSymbolicLink(root.resolve(path));
    }

    /** The bytes of a file, links followed inside the root; null if it cannot be read. */
    byte @Nullable [] bytes(String path) {
        String real = real(path);
        try {
            return real == null || !Files.isRegularFile(root.resolve(real))
                    ? null
                    : Files.readAllBytes(root.resolve(real));
        } catch (IOException e) {
            return null;
        }
    }

    /** The names in a directory, sorted; empty if there is none or it cannot be read. */
    List<String> list(String path) {
        String dir = real(path);
        if (dir == null) {
            return List.of();
        }
        String[] names = names(dir);
        Arrays.sort(names);
        return List.of(names);
    }

    /** The names in a directory that {@link #real} gave, in no order. */
    String[] names(String realDir) {
        String[] names = new File(rootName + realDir).list();
        return names == null ? new String[0] : names;
    }

    /** The path with all links followed inside the root; null if it leads nowhere. */
    @Nullable
    String real(String path) {
        if (directories.contains(path)) {
            return path;
        }
        if (absentFiles.contains(path)) {
            return null;
        }
        String real = realFromRoot(path);
        if (real == null && !live) {
            absentFiles.add(path);
        }
        return real;
    }

    /** As {@link #real}, for what the kernel makes a link between two directories, mostly seen before: the quick way. */
    @Nullable
    String followed(String link) {
        String known = directories.contains(link) ? link : followedBeside(link);
        return known != null ? known : realFromRoot(link);
    }

    /** A directory itself, not a link to one; null if it is none. */
    @Nullable
    String directory(String path) {
        return directories.contains(path) || directories.contains(parent(path)) && isDirectory(path) ? path : null;
    }

    private boolean isDirectory(String path) {
        try {
            boolean is = Files.readAttributes(root.resolve(path), BasicFileAttributes.class, NO_FOLLOW)
                    .isDirectory();
            if (is) {
                directories.add(path);
            }
            return is;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Null if it is no link between two directories seen before. */
    private @Nullable String followedBeside(String path) {
        String parent = parent(path);
        if (!directories.contains(parent)) {
            return null;
        }
        try {
            String target = Files.readSymbolicLink(root.resolve(path)).toString();
            int from = 0;
            while (target.startsWith("../", from)) {
                parent = parent(parent);
                from += 3;
            }
            if (target.indexOf("..", from) >= 0 || target.startsWith("/") || target.indexOf("//") >= 0) {
                return null;
            }
            String found = parent.isEmpty() ? target.substring(from) : parent + "/" + target.substring(from);
            // no part of what the kernel names is a link again; of a captured one anybody may have made anything
            return live ? (isDirectory(found) ? found : null) : directory(found);
        } catch (IOException | IllegalArgumentException e) {
            return null; // no link, or gone
        }
    }

    private @Nullable String realFromRoot(String path) {
        ArrayDeque<String> todo = new ArrayDeque<>(16);
        pushFront(todo, path);
        String at = "";
        int links = 0;
        while (!todo.isEmpty()) {
            String name = todo.pop();
            if (name.isEmpty() || name.equals(".")) {
                continue;
            }
            if (name.equals("..")) {
                at = parent(at); // of the root: the root
                continue;
            }
            String next = at.isEmpty() ? name : at + "/" + name;
            if (directories.contains(next)) {
                at = next;
                continue;
            }
            try {
                Path file = root.resolve(next);
                BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class, NO_FOLLOW);
                if (found.isSymbolicLink()) {
                    String target = Files.readSymbolicLink(file).toString();
                    if (++links > MAX_LINKS) {
                        return null;
                    }
                    if (target.startsWith("/")) {
                        at = "";
                    }
                    pushFront(todo, target);
                    continue;
                }
                if (found.isDirectory()) {
                    directories.add(next);
                } else if (!todo.isEmpty()) {
                    return null;
                }
            } catch (IOException | IllegalArgumentException e) {
                return null;
            }
            at = next;
        }
        return at;
    }

    private static void pushFront(ArrayDeque<String> todo, String path) {
        int end = path.length();
        while (end >= 0) {
            int slash = path.lastIndexOf('/', end - 1);
            todo.push(path.substring(slash + 1, end));
            end = slash;
            if (slash <= 0) {
                break;
            }
        }
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /**
     * What a link names: {@code e1000e} of a {@code driver} link into {@code drivers}, be it dangling or not.
     *
     * @param into the directory every such link of the kernel points into
     */
    Reading<String> linkName(String realDir, String name, String into) {
        Reading<String> target = linkTarget(realDir, name);
        if (!(target instanceof Reading.Known<String> t)) {
            return target;
        }
        String text = t.fact();
        int slash = text.lastIndexOf('/');
        int start = slash - into.length();
        boolean inside = start >= 0 && text.startsWith(into, start) && (start == 0 || text.charAt(start - 1) == '/');
        return inside
                ? Reading.known(text.substring(slash + 1))
                : Reading.unreadable(shown(realDir + "/" + name), Why.VANISHED);
    }

    /** The text of a link. */
    Reading<String> linkTarget(String realDir, String name) {
        Path link = root.resolve(realDir + "/" + name);
        try {
            return Reading.known(Files.readSymbolicLink(link).toString());
        } catch (IOException | IllegalArgumentException e) {
            return Files.exists(link, LinkOption.NOFOLLOW_LINKS)
                    ? Reading.unreadable(shown(realDir + "/" + name), Why.MALFORMED)
                    : Reading.absent();
        }
    }

    /** One value, as sysfs writes it: at most a page, blanks and NUL bytes at the end removed. */
    Reading<String> attribute(String path) {
        return read(path, ATTRIBUTE_BYTES, false);
    }

    /** One value from a directory that {@link #real} gave: the quick way. */
    Reading<String> attribute(String realDir, String name) {
        return readReal(realDir + "/" + name, ATTRIBUTE_BYTES, false);
    }

    /** A whole file, such as {@code proc/cpuinfo}. */
    Reading<String> text(String path) {
        return read(path, TEXT_BYTES, true);
    }

    private Reading<String> read(String path, int limit, boolean whole) {
        if (live) { // the kernel follows links itself, and better than we walk them
            try {
                return contents(path, limit, whole);
            } catch (IOException e) {
                // not there, not for us, or of no use: which of them is found out below
            }
        }
        String real = real(path);
        return real == null ? notFound(path) : readReal(real, limit, whole);
    }

    private Reading<String> notFound(String path) {
        try {
            BasicFileAttributes found = Files.readAttributes(root.resolve(path), BasicFileAttributes.class, NO_FOLLOW);
            return found.isSymbolicLink() && exists(parent(path))
                    ? Reading.unreadable(shown(path), Why.VANISHED)
                    : Reading.absent();
        } catch (AccessDeniedException e) { // nobody knows what is behind a directory we may not search
            return Reading.unreadable(shown(path), Why.NO_PERMISSION);
        } catch (IOException | IllegalArgumentException e) {
            return Reading.absent();
        }
    }

    private Reading<String> readReal(String path, int limit, boolean whole) {
        File file = new File(rootName + path);
        try {
            // opening a FIFO would wait for a writer; a live sysfs or proc has none
            if (!live && !regularFiles.contains(path)) {
                BasicFileAttributes found = Files.readAttributes(file.toPath(), BasicFileAttributes.class, NO_FOLLOW);
                if (found.isSymbolicLink()) {
                    return read(path, limit, whole);
                }
                if (!found.isRegularFile()) {
                    return Reading.unreadable(shown(path), Why.MALFORMED);
                }
                regularFiles.add(path);
            }
            return contents(path, limit, whole);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return Reading.absent();
        } catch (IOException | IllegalArgumentException e) {
            return FileContents.failed(shown(path), file.toPath(), e instanceof FileNotFoundException);
        }
    }

    // a stream is cheaper than a channel, above all in a virtual machine that has just started
    private Reading<String> contents(String path, int limit, boolean whole) throws IOException {
        try (FileInputStream in = new FileInputStream(rootName + path)) {
            return FileContents.read(in, page, shown(path), limit, whole);
        }
    }

    /** The lines of a text, without empty ones. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            if (end > from) {
                lines.add(text.substring(from, end));
            }
            from = end + 1;
        }
        return lines;
    }
}
