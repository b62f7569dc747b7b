package io.kvm4j;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a host is and how it is reached, in libvirt's terms. Each method answers a changed copy.
 *
 * <p>libvirt ignores a parameter that it does not know without a word, so a misspelt one is a connection by other keys
 * than meant: here each has its method. Parameters: libvirt's <a href="https://libvirt.org/uri.html">page on URIs</a>.
 * Safe for use by many threads.
 */
public final class LibvirtUri {

    private static final Pattern HOST = Pattern.compile(
            "[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+(?:%25[A-Za-z0-9_.-]+)?]");
    private static final Pattern USER = Pattern.compile("[A-Za-z0-9_.][A-Za-z0-9_.-]{0,63}");
    private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~/-]");

    private final @Nullable String transport;
    private final @Nullable String host;
    private final @Nullable String user;
    private final int port;
    private final String daemon;
    private final Map<String, String> parameters;

    private LibvirtUri(
            @Nullable String transport,
            @Nullable String host,
            @Nullable String user,
            int port,
            String daemon,
            Map<String, String> parameters) {
        this.transport = transport;
        this.host = host;
        this.user = user;
        this.port = port;
        this.daemon = daemon;
        this.parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** The system's guests on this machine: {@code qemu:///system}. */
    public static LibvirtUri system() {
        return new LibvirtUri(null, null, null, 0, "system", Map.of());
    }

    /** The user's own guests on this machine: {@code qemu:///session}. */
    public static LibvirtUri session() {
        return new LibvirtUri(null, null, null, 0, "session", Map.of());
    }

    /** The system's guests of another machine, through OpenSSH; asks for no password, so a key must do. */
    public static LibvirtUri ssh(String host) {
        return remote("ssh", host).with("no_tty", "1");
    }

    /** The system's guests of another machine, by TLS with certificates on both sides. */
    public static LibvirtUri tls(String host) {
        return remote("tls", host);
    }

    /** The system's guests of another machine, unencrypted: for networks that nobody else is on. */
    public static LibvirtUri tcp(String host) {
        return remote("tcp", host);
    }

    private static LibvirtUri remote(String transport, String host) {
        require(HOST, host, "a host is a name or an address, IPv6 in brackets");
        return new LibvirtUri(transport, host, null, 0, "system", Map.of());
    }

    /** Logs in as another user; by ssh only. */
    public LibvirtUri user(String user) {
        requireTransport("user", "ssh");
        require(USER, user, "a user's name has letters, digits, _ . and -");
        return new LibvirtUri(transport, host, user, port, daemon, parameters);
    }

    /** Connects to another port than the transport's own. */
    public LibvirtUri port(int port) {
        if (host == null) {
            throw new IllegalArgumentException("a port needs a host; " + this + " is on this machine");
        }
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("a port is 1 to 65535, was " + port);
        }
        return new LibvirtUri(transport, host, user, port, daemon, parameters);
    }

    /** Identifies by this private key; by ssh only. */
    public LibvirtUri keyFile(Path key) {
        requireTransport("keyFile", "ssh");
        return with("keyfile", absolute(key));
    }

    /** Talks to the daemon on this socket of its machine: by ssh, or on this machine. */
    public LibvirtUri socket(Path socket) {
        if (transport == null) {
            return new LibvirtUri("unix", host, user, port, daemon, parameters).socket(socket);
        }
        requireTransport("socket", "ssh", "unix");
        return with("socket", absolute(socket));
    }

    /** Takes the certificates and the key from this folder; by TLS only. */
    public LibvirtUri pkiPath(Path folder) {
        requireTransport("pkiPath", "tls");
        return with("pkipath", absolute(folder));
    }

    /** Connects to a host whose key or certificate nobody has checked: whoever is in between can read and change all. */
    public LibvirtUri withoutVerification() {
        requireTransport("withoutVerification", "ssh", "tls");
        return with("no_verify", "1");
    }

    private LibvirtUri with(String name, String value) {
        Map<String, String> more = new TreeMap<>(parameters);
        more.put(name, value);
        return new LibvirtUri(transport, host, user, port, daemon, more);
    }

    private void requireTransport(String what, String... wanted) {
        for (String one : wanted) {
            if (one.equals(transport)) {
                return;
            }
        }
        throw new IllegalArgumentException(what + " goes with " + String.join(" or ", wanted) + ", not with " + this);
    }

    private static void require(Pattern pattern, String value, String rule) {
        if (!pattern.matcher(Objects.requireNonNull(value)).matches()) {
            throw new IllegalArgumentException(rule + "; was \"" + value + "\"");
        }
    }

    private static String absolute(Path path) {
        if (!path.isAbsolute()) {
            throw new IllegalArgumentException("the path is absolute, was \"" + path + "\"");
        }
        return path.toString();
    }

    /** The URI as libvirt reads it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("qemu");
        if (transport != null) {
            text.append('+').append(transport);
        }
        text.append("://");
        if (user != null) {
            text.append(user).append('@');
        }
        if (host != null) {
            text.append(host);
        }
        if (port > 0) {
            text.append(':').append(port);
        }
        text.append('/').append(daemon);
        char before = '?';
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            text.append(before).append(parameter.getKey()).append('=').append(escaped(parameter.getValue()));
            before = '&';
        }
        return text.toString();
    }

    // RFC 3986: what is not unreserved is written as the bytes of its UTF-8
    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
            String character = String.valueOf((char) (octet & 0xff));
            if (octet > 0 && UNRESERVED.matcher(character).matches()) {
                escaped.append(character);
            } else {
                escaped.append(String.format(Locale.ROOT, "%%%02X", octet & 0xff));
            }
        }
        return escaped.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LibvirtUri uri && uri.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
