package io.kvm4j.device;

import io.kvm4j.xml.Disk;
import java.net.URI;
import java.util.UUID;

/**
 * A disk on the network that QEMU itself speaks to, without a device on the host.
 *
 * <p>Raw unless {@link #format} says otherwise. QEMU has one block driver for each protocol, often packaged apart:
 * {@code qemu-block-extra} on Debian.
 */
public final class NetworkDisk extends GuestDisk<NetworkDisk> {

    private NetworkDisk(Disk model) {
        super(model);
    }

    /** A Ceph RBD image, such as {@code pool/image}; monitors by {@link #host}, or those of the host's ceph.conf. */
    public static NetworkDisk rbd(String image) {
        return of("rbd", image);
    }

    /** An image on a Gluster volume, such as {@code volume/path/image}. */
    public static NetworkDisk gluster(String host, String image) {
        return of("gluster", image).host(host, 24007);
    }

    /** A logical unit of an iSCSI target, such as {@code iqn.2024-01.org.example:disks} and 1. */
    public static NetworkDisk iscsi(String host, String target, int lun) {
        requireAtLeast(0, lun, "a logical unit's number");
        return of("iscsi", requirePlain(target, "a target's name") + "/" + lun).host(host, 3260);
    }

    /** An export of an NBD server; the empty name is the server's default export. */
    public static NetworkDisk nbd(String host, int port, String export) {
        return nbd(export).host(host, port);
    }

    /** An export of an NBD server on this host that listens on a Unix socket. */
    public static NetworkDisk nbdSocket(String socket, String export) {
        requirePath(socket);
        return nbd(export)
                .changed(disk ->
                        disk.source(s -> s.addHost(h -> h.transport("unix").socket(socket))));
    }

    private static NetworkDisk nbd(String export) {
        return export.isEmpty() ? empty("nbd") : of("nbd", export);
    }

    /**
     * A file by its URL: {@code http}, {@code https}, {@code ftp}, {@code ftps}; only for reading, because these
     * protocols cannot write in place.
     *
     * @throws IllegalArgumentException if it is no such URL, or holds a password: {@link #auth} keeps that in a secret
     */
    public static NetworkDisk url(String url) {
        URI uri = URI.create(url);
        String protocol = String.valueOf(uri.getScheme());
        String host = uri.getHost();
        int known = switch (protocol) {
            case "http" -> 80;
            case "https" -> 443;
            case "ftp" -> 21;
            case "ftps" -> 990;
            default -> -1;
        };
        if (known < 0
                || host == null
                || uri.getUserInfo() != null
                || uri.getPath().length() < 2) {
            throw new IllegalArgumentException("a URL looks like https://images.example/disk.iso, was \""
                    + url.replaceFirst("//[^/@]*@", "//***@") + "\"");
        }
        NetworkDisk disk = of(protocol, uri.getPath().substring(1))
                .host(host, uri.getPort() < 0 ? known : uri.getPort())
                .readOnly();
        String query = uri.getRawQuery();
        return query == null ? disk : disk.changed(d -> d.source(s -> s.query(query)));
    }

    /** A file on an SSH server, through nbdkit on the host. Since libvirt 9.8. */
    public static NetworkDisk ssh(String host, String path) {
        return of("ssh", requirePath(path)).host(host, 22);
    }

    /**
     * A file on an NFS server that QEMU speaks to itself, by the export's path and the file's in it, as a user and group of
     * the server. Since libvirt 7.1.
     */
    public static NetworkDisk nfs(String host, String path, int userId, int groupId) {
        requireAtLeast(0, Math.min(userId, groupId), "a user's or group's number");
        return of("nfs", requirePath(path))
                .changed(disk -> disk.source(s -> s.addHost(h -> h.name(host(host)))
                        .identity(i -> i.user("+" + userId).group("+" + groupId))));
    }

    private static NetworkDisk of(String protocol, String name) {
        requirePlain(name, "the name of a disk on the network");
        return empty(protocol).changed(disk -> disk.source(s -> s.name(name)));
    }

    private static NetworkDisk empty(String protocol) {
        return new NetworkDisk(new Disk()
                .type("network")
                .device("disk")
                .driver(d -> d.name("qemu").type("raw"))
                .source(s -> s.protocol(protocol)));
    }

    /** Adds a server; RBD and Gluster may have several. */
    public NetworkDisk host(String host, int port) {
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("a port is 1 to 65535, was " + port);
        }
        return changed(disk ->
                disk.source(s -> s.addHost(h -> h.name(host(host)).port(port))));
    }

    private static String host(String host) {
        return requirePlain(host, "a host's name");
    }

    /** Sets the format, by QEMU's name for it. */
    public NetworkDisk format(String format) {
        return changed(disk -> disk.driver(d -> d.type(requirePlain(format, "a format"))));
    }

    /**
     * Logs in with a password, or with Ceph's key, that one of libvirt's secrets on the host holds.
     *
     * @throws IllegalArgumentException for a protocol that has no such log-in
     */
    public NetworkDisk auth(String username, UUID secret) {
        String protocol = protocol();
        String type = switch (protocol) {
            case "rbd" -> "ceph";
            case "iscsi" -> "iscsi";
            default ->
                throw new IllegalArgumentException("libvirt knows log-ins for rbd and iscsi, not for " + protocol);
        };
        requirePlain(username, "a user's name");
        return changed(disk -> disk.source(s ->
                s.auth(a -> a.username(username).secret(x -> x.type(type).uuid(secret.toString())))));
    }

    /** Encrypts NBD's traffic, with the certificates of the host's qemu.conf. */
    public NetworkDisk tls() {
        if (!protocol().equals("nbd")) {
            throw new IllegalArgumentException("tls is said of nbd alone, not of " + protocol());
        }
        return changed(disk -> disk.source(s -> s.tls(true)));
    }

    /** Names the user and the private key that QEMU logs in to SSH with. */
    public NetworkDisk sshKey(String username, String keyFile) {
        if (!protocol().equals("ssh")) {
            throw new IllegalArgumentException("a key file is for ssh, not for " + protocol());
        }
        requirePlain(username, "a user's name");
        requirePath(keyFile);
        return changed(
                disk -> disk.source(s -> s.identity(i -> i.username(username).keyfile(keyFile))));
    }

    private String protocol() {
        return String.valueOf(model().elements("source").get(0).attribute("protocol"));
    }

    @Override
    NetworkDisk of(Disk changed) {
        return new NetworkDisk(changed);
    }
}
