package io.kvm4j.qemuimg.header;

import io.kvm4j.qemuimg.Finding;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.ImageException;
import io.kvm4j.qemuimg.ImageRefusedException;
import io.kvm4j.qemuimg.header.ImageHeader.Backing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An image and the backing files below it, to be walked without QEMU.
 *
 * <p>{@code ImageChain.of(top).within(folder).walk()} returns every link, the topmost first, or refuses the chain with one of these
 * codes, or with a code of {@link Risk} for one of its links:
 *
 * <table>
 * <caption>Codes</caption>
 * <tr><th>code</th><th>reason</th></tr>
 * <tr><td>{@code backing-loop}</td><td>an image lies on itself, by whatever name</td></tr>
 * <tr><td>{@code backing-depth}</td><td>more links than allowed</td></tr>
 * <tr><td>{@code backing-missing}</td><td>there is no such file</td></tr>
 * <tr><td>{@code backing-format}</td><td>the format is not written down, and QEMU would guess it</td></tr>
 * <tr><td>{@code backing-location}</td><td>the name is no file's: {@code json:}, {@code nbd:} and the like</td></tr>
 * <tr><td>{@code backing-outside}</td><td>the file is in none of the folders allowed</td></tr>
 * </table>
 *
 * <p>Names are resolved as QEMU does, against the folder of the image that holds them. Immutable; safe for use by many threads.
 */
public final class ImageChain {

    private static final int MAX_DEPTH = 64;

    /** What QEMU takes for a protocol: a colon before any slash. */
    private static final Pattern PROTOCOL = Pattern.compile("[^/]*:.*", Pattern.DOTALL);

    private final Path top;
    private final Optional<Format> format;
    private final List<Path> folders;
    private final int depth;
    private final Optional<ImagePolicy> policy;

    private ImageChain(Path top, Optional<Format> format, List<Path> folders, int depth, Optional<ImagePolicy> policy) {
        this.top = top;
        this.format = format;
        this.folders = folders;
        this.depth = depth;
        this.policy = policy;
    }

    /**
     * One image of a chain.
     *
     * @param path where it was found, absolute
     * @param header what it says
     */
    public record Link(Path path, ImageHeader header) {}

    /** A chain of at most 64 links, each judged by {@link ImagePolicy#strict()} in all but that it may have a backing file. */
    public static ImageChain of(Path top) {
        return new ImageChain(
                Objects.requireNonNull(top, "top"),
                Optional.empty(),
                List.of(),
                MAX_DEPTH,
                Optional.of(ImagePolicy.strict()));
    }

    /** The same, and the topmost image must be in {@code format}. */
    public ImageChain as(Format top) {
        return new ImageChain(this.top, Optional.of(top), folders, depth, policy);
    }

    /** The same, and every backing file must be in one of these folders or below, symbolic links followed. */
    public ImageChain within(Path first, Path... more) {
        List<Path> all = new ArrayList<>(List.of(more));
        all.add(0, first);
        return new ImageChain(top, format, List.copyOf(all), depth, policy);
    }

    /** The same with at most {@code links} images. */
    public ImageChain depth(int links) {
        if (links < 1) {
            throw new IllegalArgumentException("a chain has at least one image, was " + links);
        }
        return new ImageChain(top, format, folders, links, policy);
    }

    /** The same with another judge of each link; that it has a backing file is never a reason. */
    public ImageChain judgedBy(ImagePolicy other) {
        return new ImageChain(top, format, folders, depth, Optional.of(other));
    }

    /** A chain of our own images: only that it ends is asked, and it ends where it leaves the files that can be read. */
    static ImageChain trusted(Path top, Optional<Format> format) {
        return new ImageChain(top, format, List.of(), MAX_DEPTH, Optional.empty());
    }

    /**
     * Reads every header from the top down.
     *
     * @return the topmost first
     * @throws ImageRefusedException if a link must not be opened, or the chain must not be followed
     * @throws ImageException if a link cannot be read
     */
    public List<Link> walk() {
        try {
            List<Link> links = new ArrayList<>();
            Set<Object> seen = new HashSet<>();
            Optional<Path> next = Optional.of(top.toRealPath());
            Optional<Format> declared = format;
            while (next.isPresent()) {
                Path path = next.get();
                if (!seen.add(Files.readAttributes(path, "unix:dev,ino"))) {
                    throw refused("backing-loop", path + " lies on itself", "rebase one of its overlays");
                }
                if (links.size() == depth) {
                    throw refused(
                            "backing-depth", "there are more than " + depth + " images", "commit or flatten some");
                }
                Link link = new Link(path, read(path, declared));
                links.add(link);
                Optional<Backing> backing = link.header.backing();
                next = backing.flatMap(b -> below(path, b));
                declared = backing.flatMap(Backing::format);
            }
            return List.copyOf(links);
        } catch (IOException e) {
            throw new ImageException("follow the backing files of " + top + ": " + e.getMessage(), e);
        }
    }

    private ImageHeader read(Path path, Optional<Format> declared) {
        if (policy.isPresent()) {
            ImagePolicy judge = policy.get().allowing(Risk.BACKING_FILE);
            return declared.map(judge::declared).orElse(judge).admit(path);
        }
        return declared.isPresent() ? ImageHeader.read(path, declared.get()) : ImageHeader.read(path);
    }

    /** The file a link names; empty if it is one of ours that goes where we cannot follow. */
    private Optional<Path> below(Path path, Backing backing) {
        String name = backing.name();
        String shown = ImagePolicy.printable(name);
        boolean ours = policy.isEmpty();
        if (!ours && backing.format().isEmpty()) {
            throw refused(
                    "backing-format",
                    path + " does not say the format of " + shown,
                    "write it down by rebase, or flatten");
        }
        if (PROTOCOL.matcher(name).matches() || name.indexOf('\0') >= 0) {
            return end(ours, "backing-location", path + " lies on " + shown + ", which is no file");
        }
        Path file;
        try {
            file = path.resolveSibling(name);
        } catch (InvalidPathException e) {
            return end(ours, "backing-location", path + " lies on what cannot be a file's name");
        }
        Path real;
        try {
            real = file.toRealPath();
        } catch (IOException e) {
            return end(ours, "backing-missing", path + " lies on " + shown + ", which cannot be found");
        }
        if (!folders.isEmpty() && folders.stream().noneMatch(folder -> isWithin(real, folder))) {
            throw refused("backing-outside", path + " lies on " + real + ", outside of " + folders, "move it there");
        }
        return Optional.of(file);
    }

    private static boolean isWithin(Path file, Path folder) {
        try {
            return file.startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private Optional<Path> end(boolean ours, String code, String message) {
        if (ours) {
            return Optional.empty();
        }
        throw refused(code, message, "refuse the image, or flatten it where it was made");
    }

    private ImageRefusedException refused(String code, String message, String remedy) {
        return new ImageRefusedException(top.toString(), Finding.blocker(code, message, remedy));
    }

    @Override
    public String toString() {
        return "the chain of " + top;
    }
}
