package io.kvm4j.probe;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Asks Open vSwitch's database (RFC 7047, JSON-RPC on a Unix socket) for its bridges. */
final class Ovsdb {

    private static final long LIMIT_NANOS = 2_000_000_000L;
    private static final int MAX_ANSWER = 16 << 20;
    private static final String QUERY = """
            {"id":0,"method":"transact","params":["Open_vSwitch",\
            {"op":"select","table":"Bridge","where":[],"columns":["name","ports"]},\
            {"op":"select","table":"Port","where":[],"columns":["_uuid","name","tag","interfaces"]},\
            {"op":"select","table":"Interface","where":[],"columns":["_uuid","name"]}]}""";

    private Ovsdb() {}

    /** The bridges; absent where no Open vSwitch runs. A captured tree has no socket that could answer. */
    static Reading<List<OvsBridge>> bridges(Tree tree) {
        return tree.live() ? bridges(Path.of("/run/openvswitch/db.sock")) : tree.missing("run/openvswitch/db.sock");
    }

    static Reading<List<OvsBridge>> bridges(Path socket) {
        if (!Files.exists(socket)) {
            Path directory = socket.getParent();
            boolean hidden = directory != null && Files.exists(directory) && !Files.isExecutable(directory);
            return hidden ? Reading.unreadable(socket.toString(), Why.NO_PERMISSION) : Reading.absent();
        }
        if (!Files.isWritable(socket)) {
            return Reading.unreadable(socket.toString(), Why.NO_PERMISSION);
        }
        try {
            return Reading.known(understood(Json.parse(ask(socket))));
        } catch (IOException e) {
            return Reading.unreadable(socket.toString(), Why.IO_ERROR);
        } catch (IllegalArgumentException | ClassCastException | IndexOutOfBoundsException e) {
            return Reading.unreadable(socket.toString(), Why.MALFORMED);
        }
    }

    private static String ask(Path socket) throws IOException {
        long deadline = System.nanoTime() + LIMIT_NANOS;
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
                Selector selector = Selector.open()) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            channel.configureBlocking(false);
            ByteBuffer query = ByteBuffer.wrap(QUERY.getBytes(StandardCharsets.UTF_8));
            SelectionKey key = channel.register(selector, SelectionKey.OP_WRITE);
            while (query.hasRemaining()) {
                await(selector, deadline);
                channel.write(query);
            }
            key.interestOps(SelectionKey.OP_READ);
            JsonEnd end = new JsonEnd();
            ByteBuffer buffer = ByteBuffer.allocate(16 << 10);
            while (true) {
                await(selector, deadline);
                buffer.clear();
                if (channel.read(buffer) < 0) {
                    throw new EOFException("the database closed the connection");
                }
                buffer.flip();
                if (end.take(buffer)) {
                    return end.text();
                }
                if (end.length() > MAX_ANSWER) {
                    throw new IOException("answer longer than " + MAX_ANSWER + " bytes");
                }
            }
        }
    }

    private static void await(Selector selector, long deadline) throws IOException {
        long millis = (deadline - System.nanoTime()) / 1_000_000;
        if (millis <= 0 || selector.select(millis) == 0) {
            throw new IOException("no answer within two seconds");
        }
        selector.selectedKeys().clear();
    }

    /** Finds where the one JSON object of an answer ends: the protocol puts nothing between messages. */
    private static final class JsonEnd {
        private final java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        private int depth;
        private boolean quoted;
        private boolean escaped;

        boolean take(ByteBuffer buffer) {
            while (buffer.hasRemaining()) {
                byte b = buffer.get();
                bytes.write(b);
                if (quoted) {
                    quoted = escaped || b != '"';
                    escaped = !escaped && b == '\\';
                } else if (b == '"') {
                    quoted = true;
                } else if (b == '{' || b == '[') {
                    depth++;
                } else if ((b == '}' || b == ']') && --depth == 0) {
                    return true;
                }
            }
            return false;
        }

        int length() {
            return bytes.size();
        }

        String text() {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }

    private static List<OvsBridge> understood(Object answer) {
        List<?> results = list(member(answer, "result"));
        Map<String, String> interfaces = new HashMap<>();
        for (Object row : rows(results, 2)) {
            interfaces.put(uuid(member(row, "_uuid")), text(member(row, "name")));
        }
        Map<String, OvsBridge.Port> ports = new HashMap<>();
        for (Object row : rows(results, 1)) {
            List<String> names = references(member(row, "interfaces")).stream()
                    .map(id -> interfaces.getOrDefault(id, id))
                    .sorted(NaturalOrder.INSTANCE)
                    .toList();
            OptionalInt tag = member(row, "tag") instanceof Long n ? OptionalInt.of(n.intValue()) : OptionalInt.empty();
            ports.put(uuid(member(row, "_uuid")), new OvsBridge.Port(text(member(row, "name")), names, tag));
        }
        List<OvsBridge> bridges = new ArrayList<>();
        for (Object row : rows(results, 0)) {
            List<OvsBridge.Port> own = references(member(row, "ports")).stream()
                    .filter(ports::containsKey)
                    .map(ports::get)
                    .sorted((a, b) -> NaturalOrder.INSTANCE.compare(a.name(), b.name()))
                    .toList();
            bridges.add(new OvsBridge(text(member(row, "name")), own));
        }
        bridges.sort((a, b) -> NaturalOrder.INSTANCE.compare(a.name(), b.name()));
        return List.copyOf(bridges);
    }

    private static List<?> rows(List<?> results, int index) {
        return list(member(results.get(index), "rows"));
    }

    /** A reference is {@code ["uuid", "..."]}; none or several are {@code ["set", [reference...]]}. */
    private static List<String> references(Object value) {
        List<?> pair = list(value);
        return pair.get(0).equals("set")
                ? list(pair.get(1)).stream().map(Ovsdb::uuid).toList()
                : List.of(uuid(value));
    }

    private static String uuid(Object value) {
        return text(list(value).get(1));
    }

    private static Object member(Object object, String name) {
        Object value = ((Map<?, ?>) object).get(name);
        if (value == null) {
            throw new IllegalArgumentException("answer without \"" + name + "\"");
        }
        return value;
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }

    private static String text(Object value) {
        return (String) value;
    }
}
