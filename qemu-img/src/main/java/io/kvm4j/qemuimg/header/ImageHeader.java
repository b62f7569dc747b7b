package io.kvm4j.qemuimg.header;

import io.kvm4j.qemuimg.CancelledException;
import io.kvm4j.qemuimg.Finding;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.ImageException;
import io.kvm4j.qemuimg.ImageRefusedException;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the header of an image says, read without starting a process.
 *
 * <p>Reads at most 1 MiB of the file, and never another file. It reports what is written; whether that may be trusted is
 * {@link ImagePolicy}'s question. Formats are recognised in QEMU's order, so where qemu-img would guess, the guess is the same.
 * Layouts are those of QEMU's {@code docs/interop} and of the vendors' published specifications.
 *
 * @param format what QEMU would take the image for
 * @param fileBytes size of the file or block device
 * @param virtualBytes size of the disk the guest sees
 * @param clusterBytes unit of allocation; 0 where the format has none
 * @param backing the image this one is a difference to
 * @param marks what is the matter with it
 * @param details what only this format knows
 * @param signatures everything else the bytes could be taken for: partition tables and file systems of a raw disk, or a second
 *     format in the same file
 */
public record ImageHeader(
        Format format,
        long fileBytes,
        long virtualBytes,
        long clusterBytes,
        Optional<Backing> backing,
        Set<Mark> marks,
        FormatDetails details,
        List<Signature> signatures) {

    /** A state of the image that its reader should know. */
    public enum Mark {
        /** Not closed properly: reference counts, a log or a bitmap of blocks must be repaired first. */
        DIRTY,
        /** Marked as damaged by QEMU. */
        CORRUPT,
        /** Unreadable without a key. */
        ENCRYPTED,
        /** Holds only what differs from a parent that QEMU would not open. */
        DIFFERENCING,
        /** Its data is not in this file alone. */
        EXTERNAL_DATA
    }

    /**
     * A reference to a backing file, as written.
     *
     * @param name as it stands in the image: a path, relative to the image's folder, or anything else
     * @param format the format it is said to have
     */
    public record Backing(String name, Optional<Format> format) {}

    /** Copies what could change. */
    public ImageHeader {
        marks = Set.copyOf(marks);
        signatures = List.copyOf(signatures);
    }

    /** Whether the image carries {@code mark}. */
    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /**
     * Reads the header of an image in whatever format it is.
     *
     * @throws ImageRefusedException if it is no regular file or block device ({@code not-an-image}), or its header contradicts
     *     itself ({@code malformed})
     * @throws ImageException if it cannot be read
     */
    public static ImageHeader read(Path image) {
        return open(image, window -> Formats.parse(window, Formats.probe(window)));
    }

    /**
     * Reads an image that must be in {@code format}; the only way to read a fixed VHD, whose header stands at its end.
     *
     * @throws ImageRefusedException as {@link #read(Path)}; also if it is in another format ({@code wrong-format})
     * @throws ImageException if it cannot be read
     */
    public static ImageHeader read(Path image, Format format) {
        return open(image, window -> Formats.parse(window, format));
    }

    /**
     * Every mark on a disk that somebody may need: partition tables, file systems, volume managers, images.
     *
     * @throws ImageException if it cannot be read
     */
    public static List<Signature> signaturesOf(Path disk) {
        return open(disk, Signatures::onDevice);
    }

    private static <T> T open(Path image, Function<Window, T> parser) {
        try {
            requireReadable(image);
            try (FileChannel channel = FileChannel.open(image, StandardOpenOption.READ)) {
                return parser.apply(new Window(image.toString(), channel));
            }
        } catch (ClosedByInterruptException e) {
            throw new CancelledException("reading the header of " + image + " was interrupted");
        } catch (NoSuchFileException e) {
            throw new ImageException("read the header of " + image + ": no such file", e);
        } catch (IOException e) {
            throw new ImageException("read the header of " + image + ": " + e.getMessage(), e);
        }
    }

    /** Opening a pipe waits for its writer for ever, and a character device may do anything. */
    static void requireReadable(Path image) throws IOException {
        int mode = (Integer) Files.getAttribute(image, "unix:mode");
        int type = mode & 0170000;
        if (type != 0100000 && type != 0060000) {
            throw new ImageRefusedException(
                    image.toString(),
                    Finding.blocker(
                            "not-an-image", "it is neither a regular file nor a block device", "give another path"));
        }
    }
}
