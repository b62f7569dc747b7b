package io.kvm4j.qemuimg.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A loop device over a file whose server makes one sector bad: QEMU's storage daemon, its blkdebug driver and FUSE. */
final class FaultyDisk implements AutoCloseable {

    final LoopDevice device;
    private final Path file;
    private final Process server;

    private FaultyDisk(LoopDevice device, Path file, Process server) {
        this.device = device;
        this.file = file;
        this.server = server;
    }

    /**
     * A disk over {@code content}, of which one sector cannot be used.
     *
     * @param use {@code read} or {@code write}
     */
    static FaultyDisk over(Path content, String use, long badOffset) throws IOException {
        Path file = Files.createFile(content.resolveSibling(content.getFileName() + ".served"));
        Process server = new ProcessBuilder(
                        "qemu-storage-daemon",
                        "--blockdev",
                        "driver=file,node-name=f,filename=" + content,
                        "--blockdev",
                        "driver=blkdebug,image=f,node-name=b,inject-error.0.event=none,inject-error.0.errno=5,"
                                + "inject-error.0.iotype=" + use + ",inject-error.0.sector=" + badOffset / 512,
                        "--export",
                        "type=fuse,id=e,node-name=b,writable=on,mountpoint=" + file)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            long bytes = Files.size(content);
            Awaitility.await().until(() -> Files.size(file) == bytes);
            return new FaultyDisk(LoopDevice.over(file), file, server);
        } catch (IOException | RuntimeException e) {
            server.destroyForcibly();
            throw e;
        }
    }

    /** Pulls the plug: from now on nothing of the disk can be read or written. */
    void vanish() {
        try {
            server.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        device.close();
        boolean gone = !server.isAlive();
        server.destroy();
        try {
            server.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (gone) {
            LoopDevice.sh("umount", "-l", file.toString());
        }
    }
}
