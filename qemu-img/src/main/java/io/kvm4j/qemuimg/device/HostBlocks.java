package io.kvm4j.qemuimg.device;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who uses a block device, as {@code /sys} and {@code /proc} tell it.
 *
 * <p>Facts from the kernel's {@code Documentation/ABI} (block, dm, md, btrfs, loop) and proc(5).
 */
final class HostBlocks {

    /** One use of a device: what uses it, and by which name. */
    record Use(Kind kind, String device, String by) {}

    enum Kind {
        MOUNT,
        SWAP,
        HOLDER,
        PROCESS
    }

    private final Path sys;
    private final Path proc;

    HostBlocks(Path sys, Path proc) {
        this.sys = sys;
        this.proc = proc;
    }

    static HostBlocks local() {
        return new HostBlocks(Path.of("/sys"), Path.of("/proc"));
    }

    /** The kernel's name of a device by its number. */
    String name(long deviceNumber) throws IOException {
        Path link = sys.resolve("dev/block/" + major(deviceNumber) + ":" + minor(deviceNumber));
        return link.toRealPath().getFileName().toString();
    }

    /** Everything that would lose its data if {@code name} were overwritten. */
    List<Use> uses(String name) throws IOException {
        List<Use> uses = new ArrayList<>();
        Set<String> parts = new LinkedHashSet<>(partitions(name));
        parts.add(name);
        Set<String> stack = new LinkedHashSet<>(parts);
        Deque<String> todo = new ArrayDeque<>(parts);
        while (!todo.isEmpty()) {
            String device = todo.remove();
            for (String holder : list(block(device).resolve("holders"))) {
                uses.add(new Use(Kind.HOLDER, device, describe(holder)));
                if (stack.add(holder)) {
                    todo.add(holder);
                    partitions(holder).stream().filter(stack::add).forEach(todo::add);
                }
            }
        }
        addMounts(stack, uses);
        addSwaps(stack, uses);
        addBtrfs(stack, uses);
        addLoops(parts, uses);
        addProcesses(parts, uses);
        return uses;
    }

    /** The file behind a loop device. */
    Optional<Path> loopFile(String name) throws IOException {
        Optional<String> file = text(block(name).resolve("loop/backing_file"));
        return file.map(Path::of);
    }

    private void addMounts(Set<String> stack, List<Use> uses) throws IOException {
        Set<String> numbers = new LinkedHashSet<>();
        for (String device : stack) {
            text(block(device).resolve("dev")).ifPresent(numbers::add);
        }
        for (String line : text(proc.resolve("self/mountinfo")).orElse("").split("\n", -1)) {
            String[] fields = line.split(" ", -1);
            int dash = List.of(fields).indexOf("-");
            if (dash < 6 || fields.length < dash + 3) {
                continue;
            }
            // btrfs has a number of its own, so its source must be looked at
            String source = fields[dash + 2].startsWith("/dev/") ? kernelName(fields[dash + 2]) : "";
            if (numbers.contains(fields[2]) || stack.contains(source)) {
                String device = stack.contains(source) ? source : fields[2];
                uses.add(new Use(Kind.MOUNT, device, unescape(fields[4])));
            }
        }
    }

    private void addSwaps(Set<String> stack, List<Use> uses) throws IOException {
        for (String line : text(proc.resolve("swaps")).orElse("").split("\n", -1)) {
            String device = kernelName(unescape(line.split("\\s", -1)[0]));
            if (line.startsWith("/dev/") && stack.contains(device)) {
                uses.add(new Use(Kind.SWAP, device, "swap"));
            }
        }
    }

    private void addBtrfs(Set<String> stack, List<Use> uses) throws IOException {
        for (String uuid : list(sys.resolve("fs/btrfs"))) {
            for (String device : list(sys.resolve("fs/btrfs").resolve(uuid).resolve("devices"))) {
                if (stack.contains(device)) {
                    uses.add(new Use(Kind.HOLDER, device, "btrfs " + uuid));
                }
            }
        }
    }

    private void addLoops(Set<String> parts, List<Use> uses) throws IOException {
        for (String loop : list(sys.resolve("block"))) {
            Optional<Path> file = loop.startsWith("loop") ? loopFile(loop) : Optional.empty();
            if (file.isPresent()
                    && file.get().startsWith("/dev")
                    && parts.contains(kernelName(file.get().toString()))) {
                uses.add(new Use(Kind.HOLDER, kernelName(file.get().toString()), loop));
            }
        }
    }

    /** Processes that may write; a guest in a mount namespace of its own is seen here and nowhere else. */
    private void addProcesses(Set<String> parts, List<Use> uses) throws IOException {
        String self = Long.toString(ProcessHandle.current().pid());
        for (String pid : list(proc)) {
            if (!Character.isDigit(pid.charAt(0)) || pid.equals(self)) {
                continue;
            }
            Path process = proc.resolve(pid);
            for (String fd : list(process.resolve("fd"))) {
                Path open = process.resolve("fd").resolve(fd);
                try {
                    // asking a socket or a file on a dead server for its number could hang
                    if (Files.readSymbolicLink(open).startsWith("/dev")
                            && (((Integer) Files.getAttribute(open, "unix:mode")) & 0170000) == 0060000) {
                        String device = name(((Number) Files.getAttribute(open, "unix:rdev")).longValue());
                        if (parts.contains(device)
                                && writes(process.resolve("fdinfo").resolve(fd))) {
                            uses.add(new Use(
                                    Kind.PROCESS,
                                    device,
                                    text(process.resolve("comm")).orElse("?") + " (" + pid + ")"));
                        }
                    }
                } catch (IOException e) {
                    // closed, or the process ended, since it was listed: no use of the device any more
                }
            }
        }
    }

    private static boolean writes(Path fdinfo) throws IOException {
        for (String line : text(fdinfo).orElse("").split("\n", -1)) {
            if (line.startsWith("flags:")) {
                return (Integer.parseInt(line.substring(6).strip(), 8) & 3) != 0;
            }
        }
        return false;
    }

    private String describe(String holder) throws IOException {
        Path dir = block(holder);
        Optional<String> dm = text(dir.resolve("dm/name"));
        if (dm.isPresent()) {
            String uuid = text(dir.resolve("dm/uuid")).orElse("");
            String kind = uuid.contains("-") ? uuid.substring(0, uuid.indexOf('-')) : "dm";
            return kind + " " + dm.get();
        }
        return holder;
    }

    private List<String> partitions(String name) throws IOException {
        return list(block(name)).stream()
                .filter(child -> Files.exists(block(name).resolve(child).resolve("partition")))
                .toList();
    }

    /** A partition's folder is inside its disk's, but all have a link here. */
    private Path block(String name) {
        return sys.resolve("class/block").resolve(name);
    }

    private static String kernelName(String device) {
        Path path = Path.of(device);
        try {
            path = path.toRealPath();
        } catch (IOException e) {
            // named by a namespace other than ours: its last part is the kernel's name, mostly
            path = path.normalize();
        }
        return path.getFileName().toString();
    }

    private static List<String> list(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            children.forEach(child -> names.add(child.getFileName().toString()));
        } catch (NoSuchFileException | java.nio.file.NotDirectoryException | java.nio.file.AccessDeniedException e) {
            return List.of();
        } catch (java.nio.file.DirectoryIteratorException | UncheckedIOException e) {
            return names;
        }
        names.sort(null);
        return names;
    }

    private static Optional<String> text(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
                    .strip());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Spaces and the like stand as octal numbers in these files. */
    private static String unescape(String text) {
        return text.replace("\\040", " ")
                .replace("\\011", "\t")
                .replace("\\012", "\n")
                .replace("\\134", "\\");
    }

    static long major(long deviceNumber) {
        return ((deviceNumber >>> 8) & 0xfff) | ((deviceNumber >>> 32) & ~0xfffL);
    }

    static long minor(long deviceNumber) {
        return (deviceNumber & 0xff) | ((deviceNumber >>> 12) & ~0xffL);
    }
}
