package io.kvm4j.qemuimg.device;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A loop device over a file that is full of old data. */
final class LoopDevice implements AutoCloseable {

    final Path path;
    final Path file;

    private LoopDevice(Path path, Path file) {
        this.path = path;
        this.file = file;
    }

    static LoopDevice dirty(Path folder, long bytes, String... options) throws IOException {
        Path file = Files.createTempFile(folder, "device", ".raw");
        try (RandomAccessFile writer = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] old = new byte[1 << 20];
            java.util.Arrays.fill(old, (byte) 0xff);
            for (long at = 0; at < bytes; at += old.length) {
                writer.write(old, 0, (int) Math.min(old.length, bytes - at));
            }
        }
        return over(file, options);
    }

    static LoopDevice over(Path file, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("losetup", "-f", "--show", "--direct-io=on"));
        command.addAll(List.of(options));
        command.add(file.toString());
        Path path = Path.of(sh(command.toArray(String[]::new)).strip());
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (isTried(path) && System.nanoTime() < limit) {
            Thread.onSpinWait();
        }
        return new LoopDevice(path, file);
    }

    /** Another losetup that looks for a free device has had this one open since before it was taken. */
    private static boolean isTried(Path path) throws IOException {
        return HostBlocks.local().uses(path.getFileName().toString()).stream()
                .anyMatch(u -> u.by().startsWith("losetup"));
    }

    /** Runs a program that must succeed; returns what it says. */
    static String sh(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + ": " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return output;
    }

    @Override
    public void close() throws IOException {
        sh("losetup", "-d", path.toString());
    }
}
