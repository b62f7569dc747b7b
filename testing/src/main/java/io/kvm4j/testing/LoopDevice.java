package io.kvm4j.testing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A loop device over a scratch file: a real block device for a test. Needs root and {@code losetup}. */
public final class LoopDevice implements AutoCloseable {

    private final Path file;
    private final Path device;

    private LoopDevice(Path file, Path device) {
        this.file = file;
        this.device = device;
    }

    /**
     * Makes a loop device of that size over a sparse file in the directory for temporary files.
     *
     * @throws UncheckedIOException if this machine has no loop devices for us; the message says why
     */
    public static LoopDevice ofBytes(long bytes) {
        try {
            Path file = Files.createTempFile("kvm4j-loop-", ".img");
            try (RandomAccessFile scratch = new RandomAccessFile(file.toFile(), "rw")) {
                scratch.setLength(bytes);
            }
            try {
                String device = run("losetup", "--find", "--show", file.toString());
                // the kernel keeps a read-only mark from whoever had this loop device before
                run("blockdev", "--setrw", device);
                return new LoopDevice(file, Path.of(device));
            } catch (IOException e) {
                Files.delete(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** The device, such as {@code /dev/loop0}. */
    public Path path() {
        return device;
    }

    /** Detaches the device and removes its file. */
    @Override
    public void close() {
        try {
            run("losetup", "--detach", device.toString());
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(answer);
        }
        return answer;
    }

    /** The device's path. */
    @Override
    public String toString() {
        return device.toString();
    }
}
