package io.kvm4j.qemuimg.pipeline;

import io.kvm4j.qemuimg.CancelledException;
import io.kvm4j.qemuimg.Finding;
import io.kvm4j.qemuimg.ImageException;
import io.kvm4j.qemuimg.ImageRefusedException;
import io.kvm4j.qemuimg.Progress;
import io.kvm4j.qemuimg.internal.Staging;
import io.kvm4j.qemuimg.internal.ToolRun;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A file packed as one stream with a checksum of its content, and unpacked again only if the checksum holds.
 *
 * <p>The checksum is a SHA-256, kept beside the archive as {@code sha256sum} writes it. A compressed qcow2 image is smaller and
 * can be used at once; an archive is for what must be packed as it is. Blocks; an interrupt ends it. Immutable.
 */
public final class Archive {

    private static final int BUFFER = 1 << 20;
    private static final int BUFFERS_PER_TICK = 16;

    private final Path file;
    private final boolean zstd;

    private Archive(Path file, boolean zstd) {
        this.file = file;
        this.zstd = zstd;
    }

    /**
     * What was packed or unpacked.
     *
     * @param contentBytes the length of the content
     * @param archiveBytes the length of the archive
     * @param sha256 of the content, in hexadecimal
     */
    public record Report(long contentBytes, long archiveBytes, String sha256) {}

    /** A gzip archive. */
    public static Archive gzip(Path archive) {
        return new Archive(archive, false);
    }

    /** A zstd archive, packed and unpacked by the {@code zstd} tool, on all processors. */
    public static Archive zstd(Path archive) {
        return new Archive(archive, true);
    }

    private Path checksumFile() {
        return file.resolveSibling(file.getFileName() + ".sha256");
    }

    /** Packs a file. An existing archive is refused. */
    public Report pack(Path content, Consumer<Progress> progress) {
        try (Staging staging = Staging.beside(file, false);
                Staging checksum = Staging.beside(checksumFile(), false)) {
            Meter meter = new Meter(Files.size(content), progress);
            try (InputStream in = Files.newInputStream(content);
                    OutputStream out = zstd ? OutputStream.nullOutputStream() : gzipTo(staging.file())) {
                meter.copy(in, out);
            }
            if (zstd) {
                zstd(
                        "-T0",
                        "-o",
                        staging.file().toString(),
                        content.toAbsolutePath().toString());
            }
            Files.writeString(checksum.file(), meter.sha256() + "  " + content.getFileName() + "\n");
            Report report = new Report(meter.done, Files.size(staging.file()), meter.sha256());
            checksum.flush();
            checksum.publish(false);
            staging.flush();
            staging.publish(false);
            return report;
        } catch (FileAlreadyExistsException e) {
            throw new ImageRefusedException(
                    file.toString(), Finding.blocker("target-exists", e.getFile() + " exists", "choose another name"));
        } catch (IOException e) {
            throw new ImageException("cannot pack " + content + " into " + file + ": " + e, e);
        }
    }

    /**
     * Unpacks into a file, which gets its name only if the checksum holds.
     *
     * @param maxBytes the longest content that is believed; more is a bomb
     * @throws ImageException if the archive is damaged
     */
    public Report unpack(Path target, long maxBytes, Consumer<Progress> progress) {
        try (Staging staging = Staging.beside(target, false)) {
            String expected = Files.readString(checksumFile()).split(" ", 2)[0];
            Path source = file;
            if (zstd) {
                source = staging.folder().resolve(".kvm4j.unpacked");
                unzstd(source, maxBytes);
            }
            Meter meter = new Meter(zstd ? Files.size(source) : maxBytes, progress);
            try (InputStream in = zstd
                            ? Files.newInputStream(source)
                            : new GZIPInputStream(
                                    new BufferedInputStream(Files.newInputStream(source), BUFFER), BUFFER);
                    OutputStream out = Files.newOutputStream(staging.file())) {
                meter.copy(in, zstd ? OutputStream.nullOutputStream() : out);
            }
            if (zstd) {
                Files.move(source, staging.file(), StandardCopyOption.REPLACE_EXISTING);
            }
            if (!meter.sha256().equals(expected)) {
                throw new ImageException(file + " is damaged: its content has the SHA-256 " + meter.sha256()
                        + " instead of " + expected);
            }
            staging.flush();
            staging.publish(false);
            return new Report(meter.done, Files.size(file), expected);
        } catch (FileAlreadyExistsException e) {
            throw new ImageRefusedException(
                    target.toString(), Finding.blocker("target-exists", "it exists", "choose another name"));
        } catch (IOException e) {
            throw new ImageException("cannot unpack " + file + " into " + target + ": " + e, e);
        }
    }

    private static OutputStream gzipTo(Path target) throws IOException {
        return new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(target), BUFFER), BUFFER);
    }

    private void unzstd(Path target, long maxBytes) throws IOException {
        tool(List.of(
                "prlimit",
                "--fsize=" + maxBytes,
                "--",
                "zstd",
                "-q",
                "-d",
                "--sparse",
                "-o",
                target.toString(),
                "--",
                file.toAbsolutePath().toString()));
    }

    private static void zstd(String... arguments) throws IOException {
        ArrayList<String> command = new ArrayList<>(List.of("zstd", "-q"));
        command.addAll(List.of(arguments));
        tool(command);
    }

    private static void tool(List<String> command) throws IOException {
        ToolRun.Outcome outcome = new ToolRun(
                        command, new byte[0], Duration.ZERO, Duration.ofMinutes(10), 1 << 20, false)
                .run(() -> false, percent -> {});
        if (outcome.ending() == ToolRun.Ending.INTERRUPTED) {
            throw new CancelledException("zstd was interrupted");
        }
        if (outcome.ending() != ToolRun.Ending.EXITED || outcome.exitCode() != 0) {
            throw new ImageException(String.join(" ", command) + " failed: " + outcome.ending() + " "
                    + outcome.exitCode() + " " + outcome.stderr().strip());
        }
    }

    /** Counts and sums what flows by. */
    private static final class Meter {
        private final long total;
        private final Consumer<Progress> progress;
        private final long begin = System.nanoTime();
        private final MessageDigest digest;
        private long done;
        private String sum = "";

        Meter(long total, Consumer<Progress> progress) {
            this.total = total;
            this.progress = progress;
            try {
                this.digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        void copy(InputStream in, OutputStream out) throws IOException {
            byte[] buffer = new byte[BUFFER];
            int buffers = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancelledException("interrupted after " + done + " bytes");
                }
                done += n;
                if (done > total) {
                    throw new ImageException("there are more than " + total + " bytes");
                }
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
                if (buffers++ % BUFFERS_PER_TICK == 0) {
                    report(total);
                }
            }
            sum = HexFormat.of().formatHex(digest.digest());
            report(done);
        }

        private void report(long of) {
            progress.accept(new Progress(done, of, Duration.ofNanos(System.nanoTime() - begin)));
        }

        String sha256() {
            return sum;
        }
    }
}
