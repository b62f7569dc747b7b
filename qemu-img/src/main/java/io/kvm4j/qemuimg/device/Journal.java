package io.kvm4j.qemuimg.device;

import io.kvm4j.qemuimg.Finding;
import io.kvm4j.qemuimg.ImageException;
import io.kvm4j.qemuimg.ImageRefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/**
 * How far a copy has come, on disk.
 *
 * <p>Four lines of text: what it is, the copy's identity, its source, and the offset before which the target holds everything. The
 * file is replaced as a whole, after the target was flushed.
 */
final class Journal {

    private static final String FIRST_LINE = "kvm4j copy journal 1";

    /** It is written when this much more is at the target. */
    private static final long STEP = 256L << 20;

    private final Path file;
    private final String source;
    final String id;
    final long resumeAt;

    private Journal(Path file, String source, String id, long resumeAt) {
        this.file = file;
        this.source = source;
        this.id = id;
        this.resumeAt = resumeAt;
    }

    /**
     * The journal of an earlier run, or of a new copy if there is none.
     *
     * @throws ImageRefusedException if the file is there and is not about {@code source}
     */
    static Journal open(Path file, String source) {
        try {
            if (!Files.exists(file)) {
                return fresh(file, source);
            }
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            if (lines.size() == 4
                    && lines.get(0).equals(FIRST_LINE)
                    && lines.get(2).equals(source)
                    && lines.get(3).matches("\\d{1,18}")) {
                return new Journal(
                        file, source, UUID.fromString(lines.get(1)).toString(), Long.parseLong(lines.get(3)));
            }
        } catch (IOException e) {
            throw new ImageException("read the journal " + file + ": " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            // falls through: no journal of ours has such an identity
        }
        throw new ImageRefusedException(
                file.toString(),
                Finding.blocker(
                        "journal",
                        "it is not the journal of this copy, or the image has changed since",
                        "delete it to begin anew"));
    }

    /** The same journal, from the beginning. */
    Journal again() {
        return fresh(file, source);
    }

    private static Journal fresh(Path file, String source) {
        return new Journal(file, source, UUID.randomUUID().toString(), 0);
    }

    /** Writes the journal whenever much more is safely at the target. */
    Copy.Checkpoint checkpoints(Target target) {
        long[] written = {resumeAt};
        return offset -> {
            synchronized (written) {
                if (offset - written[0] >= STEP) {
                    target.flush();
                    write(offset);
                    written[0] = offset;
                }
            }
        };
    }

    void write(long offset) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        String text = FIRST_LINE + "\n" + id + "\n" + source + "\n" + offset + "\n";
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
