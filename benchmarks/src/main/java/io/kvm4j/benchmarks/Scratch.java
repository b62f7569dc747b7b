package io.kvm4j.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder and perhaps a loop device for one benchmark; both go with it, also when it is stopped by a signal. */
final class Scratch implements AutoCloseable {

    private final Path folder;
    private final Thread hook = new Thread(this::remove);
    private boolean removed;

    Scratch(String parent, String name) throws IOException {
        folder = Files.createTempDirectory(Path.of(parent), name);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** A loop device over a file, past the cache. */
    synchronized String device(Path file) throws IOException {
        if (removed) {
            throw new IOException("stopped");
        }
        return run("losetup", "-f", "--show", "--direct-io=on", file.toString());
    }

    /** Runs to the end, and gives what was said. */
    static String run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + ": " + said);
            }
            return said.strip();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void remove() {
        // what is still writing would keep the device
        for (ProcessHandle child : ProcessHandle.current().descendants().toList()) {
            child.destroyForcibly();
            child.onExit().join();
        }
        removeFiles();
    }

    /** Asks whose devices there are: who made one may have been stopped before it could tell. */
    private synchronized void removeFiles() {
        removed = true;
        try {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    for (String line :
                            run("losetup", "-j", file.toString()).lines().toList()) {
                        detach(line.substring(0, line.indexOf(':')));
                    }
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            System.err.println("left behind: " + folder + ": " + e.getMessage());
        }
    }

    private static void detach(String device) {
        try {
            run("losetup", "-d", device);
        } catch (IOException e) {
            System.err.println("left behind: " + device + ": " + e.getMessage());
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) { // a signal came, and the hook is at it
            return;
        }
        remove();
    }
}
