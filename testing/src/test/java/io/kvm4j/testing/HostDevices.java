package io.kvm4j.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;

/** What devices of guests are for, made on this machine for a test and removed with it: a bridge, servers, sockets. */
final class HostDevices implements AutoCloseable {

    private static final String BRIDGE = "kvm4jbr0";
    private static final String ETHERNET = "kvm4jv0";
    private static final String TAP = "kvm4jtap2";

    private final Path folder;
    private final List<Process> servers = new ArrayList<>();
    private final int nbdPort = freePort();
    private final HttpServer http;

    private HostDevices(Path folder) throws IOException {
        this.folder = folder;
        this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", this::serve);
        http.start();
    }

    /** Everything, over the folder's files disk.raw and disk.qcow2. */
    static HostDevices in(Path folder) throws IOException {
        HostDevices devices = new HostDevices(folder);
        devices.makeNetwork();
        String raw = devices.copy("nbd.raw");
        devices.server("qemu-nbd", "-f", "raw", "-t", "-e", "8", "-b", "127.0.0.1", "-p", devices.nbdPort + "", raw);
        devices.server(
                "qemu-nbd",
                "-f",
                "raw",
                "-t",
                "-e",
                "8",
                "-x",
                "disk",
                "-k",
                devices.nbdSocket() + "",
                devices.copy("nbd2.raw"));
        devices.server(
                "qemu-storage-daemon",
                "--blockdev",
                "driver=file,node-name=disk,filename=" + devices.copy("vhost.raw"),
                "--export",
                "type=vhost-user-blk,id=disk,node-name=disk,writable=on,addr.type=unix,addr.path="
                        + devices.vhostSocket());
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Files.exists(devices.nbdSocket()) && Files.exists(devices.vhostSocket()));
        return devices;
    }

    private void makeNetwork() throws IOException {
        run("ip", "link", "add", BRIDGE, "type", "bridge");
        run("ip", "link", "set", BRIDGE, "up");
        run("ip", "link", "add", ETHERNET, "type", "veth", "peer", "name", ETHERNET + "p");
        run("ip", "link", "set", ETHERNET, "up");
        run("ip", "tuntap", "add", TAP, "mode", "tap");
    }

    private String copy(String name) throws IOException {
        return Files.copy(folder.resolve("disk.raw"), folder.resolve(name)).toString();
    }

    private void server(String... command) throws IOException {
        servers.add(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        folder.resolve(command[0] + servers.size() + ".log").toFile())
                .start());
    }

    // QEMU asks for the length and then for ranges
    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] all = Files.readAllBytes(
                    folder.resolve(exchange.getRequestURI().getPath().substring(1)));
            exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.getResponseHeaders().set("Content-Length", String.valueOf(all.length));
                exchange.sendResponseHeaders(200, -1);
                return;
            }
            String range = exchange.getRequestHeaders().getFirst("Range");
            String[] ends = range == null
                    ? new String[] {"0"}
                    : range.replace("bytes=", "").split("-");
            int from = Integer.parseInt(ends[0]);
            int to = ends.length < 2 ? all.length : Math.min(all.length, Integer.parseInt(ends[1]) + 1);
            exchange.getResponseHeaders().set("Content-Range", "bytes " + from + "-" + (to - 1) + "/" + all.length);
            exchange.sendResponseHeaders(range == null ? 200 : 206, to - from);
            exchange.getResponseBody().write(all, from, to - from);
        }
    }

    String bridge() {
        return BRIDGE;
    }

    String ethernet() {
        return ETHERNET;
    }

    String tap() {
        return TAP;
    }

    int nbdPort() {
        return nbdPort;
    }

    Path nbdSocket() {
        return folder.resolve("nbd.sock");
    }

    Path vhostSocket() {
        return folder.resolve("vhost.sock");
    }

    int httpPort() {
        return http.getAddress().getPort();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command that must succeed. */
    static void run(String... command) throws IOException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IOException(Arrays.toString(command) + ": " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        http.stop(0);
        servers.forEach(Process::destroy);
        for (String device : List.of(BRIDGE, ETHERNET, TAP)) {
            try {
                run("ip", "link", "del", device);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
