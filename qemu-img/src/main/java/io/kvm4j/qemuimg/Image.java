package io.kvm4j.qemuimg;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An image to be opened: where it is, in which format, with which secret, and whether it is trusted.
 *
 * <p>An image is a stranger's unless said otherwise: it is refused if it names other files, and qemu-img runs with limits.
 * Immutable.
 */
public final class Image {

    private final @Nullable Path path;
    private final Map<String, Object> location;
    private final String name;
    private final @Nullable Format format;
    private final @Nullable Secret secret;
    private final boolean trusted;
    private final boolean inconsistent;
    private final @Nullable Part part;

    /** A stretch of the guest's disk. */
    record Part(long offsetBytes, long bytes) {}

    private Image(
            @Nullable Path path,
            Map<String, Object> location,
            String name,
            @Nullable Format format,
            @Nullable Secret secret,
            boolean trusted,
            boolean inconsistent,
            @Nullable Part part) {
        this.path = path;
        this.location = location;
        this.name = name;
        this.format = format;
        this.secret = secret;
        this.trusted = trusted;
        this.inconsistent = inconsistent;
        this.part = part;
    }

    /** A file or a block device that a stranger may have written; its format is read from its header. */
    public static Image untrusted(Path path) {
        return new Image(path, Map.of(), path.toString(), null, null, false, false, null);
    }

    /** A file or a block device of our own, which may have backing files; its format is read from its header. */
    public static Image trusted(Path path) {
        return untrusted(path).trusted();
    }

    /** An export of an NBD server. */
    public static Image nbd(String host, int port, String export) {
        return remote(
                "nbd://" + host + ":" + port + "/" + export,
                of(
                        "driver",
                        "nbd",
                        "server.type",
                        "inet",
                        "server.host",
                        host,
                        "server.port",
                        Integer.toString(port),
                        "export",
                        export));
    }

    /** An export of an NBD server that listens on a Unix socket. */
    public static Image nbd(Path socket, String export) {
        String server = socket.toAbsolutePath().toString();
        return remote(
                "nbd+unix:" + server + ":" + export,
                of("driver", "nbd", "server.type", "unix", "server.path", server, "export", export));
    }

    /** A Ceph block device. */
    public static Image rbd(String pool, String image) {
        return remote("rbd:" + pool + "/" + image, of("driver", "rbd", "pool", pool, "image", image));
    }

    /** A file on a Gluster volume. */
    public static Image gluster(String host, String volume, String file) {
        return remote(
                "gluster://" + host + "/" + volume + "/" + file,
                of(
                        "driver",
                        "gluster",
                        "volume",
                        volume,
                        "path",
                        file,
                        "server.0.type",
                        "inet",
                        "server.0.host",
                        host,
                        "server.0.port",
                        "24007"));
    }

    /** A logical unit of an iSCSI target; the portal is {@code host} or {@code host:port}. */
    public static Image iscsi(String portal, String target, int lun) {
        return remote(
                "iscsi://" + portal + "/" + target + "/" + lun,
                of("driver", "iscsi", "transport", "tcp", "portal", portal, "target", target, "lun", lun));
    }

    /** A file on a web server; read only. */
    public static Image http(URI url) {
        String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException("an image on a web server has a http or https URL, was \"" + url + "\"");
        }
        if (url.getUserInfo() != null) {
            throw new IllegalArgumentException("a URL with user information would show it on a command line");
        }
        return remote(url.toString(), of("driver", scheme, "url", url.toString()));
    }

    /** A file on a machine reached by SSH, with the keys of the calling user. */
    public static Image ssh(String user, String host, String file) {
        return remote(
                "ssh://" + user + "@" + host + file,
                of("driver", "ssh", "user", user, "server.host", host, "server.port", "22", "path", file));
    }

    private static Image remote(String name, Map<String, Object> location) {
        return new Image(null, location, name, null, null, false, false, null);
    }

    private static Map<String, Object> of(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return Map.copyOf(map);
    }

    /** Says which format it is in; needed where there is no header to read, and refused if the header says otherwise. */
    public Image as(Format format) {
        Objects.requireNonNull(format, "format");
        return new Image(path, location, name, format, secret, trusted, inconsistent, part);
    }

    /** Gives the passphrase of an encrypted image. */
    public Image secret(Secret secret) {
        Objects.requireNonNull(secret, "secret");
        return new Image(path, location, name, format, secret, trusted, inconsistent, part);
    }

    /** Vouches for the image and for every file its header names. */
    public Image trusted() {
        return new Image(path, location, name, format, secret, true, inconsistent, part);
    }

    /** Opens it although a guest may be writing to it: what is read may never have been true at one time. */
    public Image allowInconsistent() {
        return new Image(path, location, name, format, secret, trusted, true, part);
    }

    /**
     * A stretch of the guest's disk, as a raw image of its own; for reading it and for writing onto it.
     *
     * @param bytes how long it is, a multiple of 512
     */
    public Image part(long offsetBytes, long bytes) {
        if (offsetBytes < 0 || bytes < 0 || bytes % 512 != 0) {
            throw new IllegalArgumentException(
                    "a part of a disk begins at 0 or later and is of whole sectors of 512 bytes, was " + bytes
                            + " bytes from " + offsetBytes);
        }
        return new Image(path, location, name, format, secret, trusted, inconsistent, new Part(offsetBytes, bytes));
    }

    /** The image that this one is a part of, or itself. */
    Image whole() {
        return new Image(path, location, name, format, secret, trusted, inconsistent, null);
    }

    Optional<Part> part() {
        return Optional.ofNullable(part);
    }

    /** The same in every respect, elsewhere. */
    Image at(Path other) {
        return new Image(other, location, other.toString(), format, secret, trusted, inconsistent, part);
    }

    /** The path, of a file or a block device. */
    public Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    /** The format, if it was said. */
    public Optional<Format> format() {
        return Optional.ofNullable(format);
    }

    /** Whether the caller vouches for it. */
    public boolean isTrusted() {
        return trusted;
    }

    Map<String, Object> location() {
        return location;
    }

    Optional<Secret> secret() {
        return Optional.ofNullable(secret);
    }

    boolean allowsInconsistent() {
        return inconsistent;
    }

    @Override
    public String toString() {
        return name;
    }
}
