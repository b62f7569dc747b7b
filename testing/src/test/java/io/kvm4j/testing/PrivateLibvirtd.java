package io.kvm4j.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A libvirtd of a test's own: in a mount namespace where it sees no other's state, on a socket of its own. So it can be
 * killed without harm to anybody's.
 */
final class PrivateLibvirtd implements AutoCloseable {

    // the namespace outlives the daemon, so that the next one finds the guests of the one before
    private static final String HOLD = """
            for state in /run /var/lib/libvirt /var/cache/libvirt /var/log/libvirt /etc/libvirt; do
                mount -t tmpfs tmpfs $state || exit 1
            done
            mkdir -p /run/libvirt /etc/libvirt
            printf 'stdio_handler = "file"\\nuser = "root"\\ngroup = "root"\\ndynamic_ownership = 0\\nnamespaces = [ ]\\n' >/etc/libvirt/qemu.conf
            echo ready
            exec sleep infinity
            """;

    private final Path folder;
    private final Process namespace;
    private Process process;

    private PrivateLibvirtd(Path folder, Process namespace) throws IOException {
        this.folder = folder;
        this.namespace = namespace;
        this.process = run();
    }

    /** Starts one, in a folder of its own that goes with it. */
    static PrivateLibvirtd start() {
        try {
            Path folder = Files.createTempDirectory("kvm4j-libvirtd-");
            Files.writeString(
                    folder.resolve("libvirtd.conf"),
                    "unix_sock_dir = \"" + folder + "\"\nauth_unix_rw = \"none\"\nauth_unix_ro = \"none\"\n"
                            // guests do not move to the host they are on, which libvirt knows by this
                            + "host_uuid = \"" + UUID.randomUUID() + "\"\n");
            Process namespace = new ProcessBuilder(List.of("unshare", "-m", "sh", "-c", HOLD))
                    .redirectErrorStream(true)
                    .start();
            String said = namespace.inputReader().readLine();
            if (!"ready".equals(said)) {
                throw new IOException("no mount namespace of its own: " + said);
            }
            PrivateLibvirtd daemon = new PrivateLibvirtd(folder, namespace);
            daemon.awaitSocket();
            return daemon;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process run() throws IOException {
        return inside(
                "/usr/sbin/libvirtd",
                "--config",
                folder.resolve("libvirtd.conf").toString(),
                "--pid-file",
                folder.resolve("libvirtd.pid").toString());
    }

    /** Starts a program that sees what the daemon sees. */
    Process inside(String... command) throws IOException {
        List<String> whole = new ArrayList<>(List.of("nsenter", "--mount=/proc/" + namespace.pid() + "/ns/mnt"));
        whole.addAll(List.of(command));
        return new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("libvirtd.log").toFile()))
                .start();
    }

    private void awaitSocket() {
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(socket()) || !process.isAlive());
    }

    Path socket() {
        return folder.resolve("libvirt-sock");
    }

    String uri() {
        return "qemu+unix:///system?socket=" + socket();
    }

    /** What libvirt's own client says to a command. */
    String virsh(String... arguments) {
        return Images.run(Stream.concat(Stream.of("virsh", "-q", "-c", uri()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    /** What a guest's QEMU says to a command of its human monitor. */
    String monitor(String guest, String command) {
        return virsh("qemu-monitor-command", "--hmp", guest, command);
    }

    /** Starts it again if it ended by itself. Answers whether it had. */
    synchronized boolean revive() {
        boolean dead = !process.isAlive();
        if (dead) {
            restart();
        }
        return dead;
    }

    /** As {@link #kill()} and {@link #restart()}. */
    synchronized void killAndRestart() {
        kill();
        restart();
    }

    /** As {@code kill -9} does. Guests run on. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Starts it again after {@link #kill()}, on the same state: it finds the guests that run. */
    void restart() {
        try {
            Files.deleteIfExists(socket());
            process = run();
            awaitSocket();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it as {@code SIGSTOP} does: its connections are open, and nobody answers. */
    void hang() {
        signal("STOP", process.pid());
    }

    /** Lets it go on. */
    void goOn() {
        signal("CONT", process.pid());
    }

    static void signal(String signal, long pid) {
        try {
            int exit = new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("kill -" + signal + " " + pid + " ended in " + exit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The process of a guest. */
    static long pidOf(String guest) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .map(arguments -> List.of(arguments).stream()
                                .anyMatch(argument -> argument.startsWith("guest=" + guest + ",")))
                        .orElse(false))
                .mapToLong(ProcessHandle::pid)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            // one that a test left stopped does not end either
            goOn();
        }
        process.destroy();
        process.onExit().join();
        namespace.destroyForcibly();
        namespace.onExit().join();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
