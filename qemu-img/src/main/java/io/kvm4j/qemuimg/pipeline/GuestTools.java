package io.kvm4j.qemuimg.pipeline;

import io.kvm4j.qemuimg.CancelledException;
import io.kvm4j.qemuimg.Finding;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.ImageException;
import io.kvm4j.qemuimg.header.ImageHeader;
import io.kvm4j.qemuimg.internal.ToolRun;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tools of libguestfs that look into a guest's file systems, where they are installed; they start a small virtual machine of
 * their own, so a hostile file system never meets the host's kernel.
 *
 * <p>Calls block; an interrupt ends them. Safe for use by many threads.
 */
public final class GuestTools {

    private static final Duration SILENCE = Duration.ofMinutes(30);
    private static final int OUTPUT = 16 << 20;

    /** A cell and what ends it; a guest's label may hold commas, quotes and line ends. */
    private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*+)\"|([^,\"\n]*+))(,|\n|\\z)");

    private final List<Path> folders;

    private GuestTools(List<Path> folders) {
        this.folders = folders;
    }

    /**
     * A file system inside an image.
     *
     * @param device as the guest would see it, such as {@code /dev/sda1}
     * @param type such as {@code ext4}
     * @param label empty if it has none
     * @param bytes its size
     */
    public record FileSystem(String device, String type, String label, long bytes) {}

    /** The tools that a shell would find. */
    public static GuestTools onPath() {
        String path = System.getenv("PATH");
        List<Path> folders = new ArrayList<>();
        for (String folder : (path == null ? "/usr/bin" : path).split(File.pathSeparator, -1)) {
            if (!folder.isEmpty()) {
                folders.add(Path.of(folder));
            }
        }
        return new GuestTools(folders);
    }

    /** The tools of one folder. */
    public static GuestTools in(Path folder) {
        return new GuestTools(List.of(folder));
    }

    private Optional<Path> find(String tool) {
        return folders.stream()
                .map(folder -> folder.resolve(tool))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    /** Why {@code tool}, such as {@code virt-sparsify}, cannot be used; empty if it can. */
    public Optional<Finding> missing(String tool) {
        return find(tool).isPresent()
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        "guest-tool-missing",
                        tool + " is not installed",
                        "install libguestfs-tools (Debian) or guestfs-tools (Fedora)"));
    }

    /** The file systems inside an image. */
    public List<FileSystem> fileSystems(Path image, Format format) {
        String csv =
                run("virt-filesystems", "--long", "--csv", "--filesystems", "--format=" + format, "-a", file(image));
        List<FileSystem> found = new ArrayList<>();
        List<List<String>> rows = rows(csv);
        for (List<String> cells : rows.subList(Math.min(1, rows.size()), rows.size())) {
            // Name,Type,VFS,Label,Size,Parent
            if (cells.size() >= 5 && cells.get(4).matches("\\d{1,18}")) {
                found.add(new FileSystem(cells.get(0), cells.get(2), cells.get(3), Long.parseLong(cells.get(4))));
            }
        }
        return List.copyOf(found);
    }

    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher cell = CELL.matcher(csv);
        int end = 0;
        while (end < csv.length() && cell.find()) {
            end = cell.end();
            String quoted = cell.group(1);
            row.add(quoted == null ? cell.group(2) : quoted.replace("\"\"", "\""));
            if (!cell.group(3).equals(",")) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        if (end < csv.length()) {
            throw new ImageException("virt-filesystems told no table: " + csv.substring(end));
        }
        return rows;
    }

    /** What is installed inside an image, as the XML document of virt-inspector. */
    public String inspection(Path image, Format format) {
        return run("virt-inspector", "--format=" + format, "-a", file(image));
    }

    /** Writes a copy in which the room that file systems do not use is a hole. */
    public void sparsify(Path image, Format format, Path target) {
        run("virt-sparsify", "--quiet", "--format", format.driver(), "--convert", "qcow2", file(image), file(target));
    }

    /** Copies an image into a larger one that exists, and lets a partition such as {@code /dev/sda2} take the room. */
    public void expand(Path image, Format format, Path target, String partition) {
        run(
                "virt-resize",
                "--quiet",
                "--format",
                format.driver(),
                "--output-format",
                ImageHeader.read(target).format().driver(),
                "--expand",
                partition,
                file(image),
                file(target));
    }

    private static String file(Path path) {
        return path.toAbsolutePath().toString();
    }

    private String run(String tool, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(find(tool)
                .orElseThrow(() -> new ImageException(tool + " is not installed; install libguestfs-tools"))
                .toString());
        command.addAll(List.of(arguments));
        ToolRun.Outcome outcome;
        try {
            outcome = new ToolRun(command, new byte[0], Duration.ZERO, SILENCE, OUTPUT, false)
                    .run(() -> false, percent -> {});
        } catch (IOException e) {
            throw new ImageException(tool + " cannot be started: " + e.getMessage(), e);
        }
        return switch (outcome.ending()) {
            case EXITED -> {
                if (outcome.exitCode() != 0) {
                    throw new ImageException(String.join(" ", command) + " failed with exit code " + outcome.exitCode()
                            + ": " + outcome.stderr().strip());
                }
                yield new String(outcome.stdout(), StandardCharsets.UTF_8);
            }
            case INTERRUPTED, CANCELLED -> throw new CancelledException(tool + " was interrupted");
            default -> throw new ImageException(tool + " was stopped: " + outcome.ending());
        };
    }
}
