package io.kvm4j.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A libvirtd of a test's own: in a mount namespace where it sees no other's state, on a socket of its own. So it can be
 * killed without harm to anybody's.
 */
final class PrivateLibvirtd implements AutoCloseable {

    private static final String RUN = """
            for state in /run /var/lib/libvirt /var/cache/libvirt /var/log/libvirt /etc/libvirt; do
                mount -t tmpfs tmpfs $state || exit 1
            done
            mkdir -p /run/libvirt /etc/libvirt
            printf 'stdio_handler = "file"\\nuser = "root"\\ngroup = "root"\\ndynamic_ownership = 0\\nnamespaces = [ ]\\n' >/etc/libvirt/qemu.conf
            exec /usr/sbin/libvirtd --config "$1/libvirtd.conf" --pid-file "$1/libvirtd.pid"
            """;

    private final Path folder;
    private final Process process;

    private PrivateLibvirtd(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    static PrivateLibvirtd start(Path folder) {
        try {
            Files.writeString(
                    folder.resolve("libvirtd.conf"),
                    "unix_sock_dir = \"" + folder + "\"\nauth_unix_rw = \"none\"\nauth_unix_ro = \"none\"\n");
            Process process = new ProcessBuilder(
                            List.of("unshare", "-m", "sh", "-c", RUN, "libvirtd", folder.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("libvirtd.log").toFile())
                    .start();
            PrivateLibvirtd daemon = new PrivateLibvirtd(folder, process);
            await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(daemon.socket()) || !process.isAlive());
            return daemon;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path socket() {
        return folder.resolve("libvirt-sock");
    }

    String uri() {
        return "qemu+unix:///system?socket=" + socket();
    }

    /** As {@code kill -9} does. Guests run on. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
