package io.kvm4j.backup;

import io.kvm4j.internal.XmlText;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A backup of some disks of a running guest, all of one moment: pushed by QEMU into files or devices, or pulled from it over
 * NBD. Immutable; safe for use by many threads.
 */
public final class Backup {

    private final String server;
    private final Map<String, String> disks;
    private final @Nullable String since;
    private final @Nullable String checkpoint;
    private final boolean quiesced;

    private Backup(
            String server,
            Map<String, String> disks,
            @Nullable String since,
            @Nullable String checkpoint,
            boolean quiesced) {
        this.server = server;
        this.disks = disks;
        this.since = since;
        this.checkpoint = checkpoint;
        this.quiesced = quiesced;
    }

    /** QEMU writes it; say where with {@link #to}. */
    public static Backup push() {
        return new Backup("", Map.of(), null, null, false);
    }

    /** QEMU offers it on an NBD server at a Unix socket, until the job is ended; say which disks with {@link #offering}. */
    public static Backup pullFrom(Path socket) {
        return new Backup("<server transport='unix' socket='" + escaped(socket) + "'/>", Map.of(), null, null, false);
    }

    /**
     * QEMU offers it on an NBD server at an address and TCP port of the host, until the job is ended. Whoever reaches the port
     * reads the disks.
     */
    public static Backup pullFrom(String address, int port) {
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("a port is between 1 and 65535, was " + port);
        }
        return new Backup(
                "<server transport='tcp' name='" + XmlText.escape(address) + "' port='" + port + "'/>",
                Map.of(),
                null,
                null,
                false);
    }

    /** Writes the disk into a new file of that format, {@code qcow2} or {@code raw}. */
    public Backup to(String target, Path file, String format) {
        requirePush();
        return with(
                target,
                "type='file'><driver type='" + XmlText.escape(format) + "'/><target file='" + escaped(file)
                        + "'/></disk>");
    }

    /** Writes the disk onto a block device, raw; what is on it is lost. */
    public Backup toDevice(String target, Path device) {
        requirePush();
        return with(target, "type='block'><driver type='raw'/><target dev='" + escaped(device) + "'/></disk>");
    }

    /**
     * Offers the disk as the NBD export of the target's name; what the guest overwrites meanwhile is kept in a scratch file,
     * which libvirt removes at the end.
     */
    public Backup offering(String target, Path scratch) {
        if (server.isEmpty()) {
            throw new IllegalArgumentException("a pushed backup offers nothing; say to(\"" + target + "\", ...)");
        }
        return with(target, "type='file'><scratch file='" + escaped(scratch) + "'/></disk>");
    }

    private void requirePush() {
        if (!server.isEmpty()) {
            throw new IllegalArgumentException("a pulled backup is written by nobody; say offering(...)");
        }
    }

    /** Only what changed since that checkpoint. */
    public Backup since(String earlierCheckpoint) {
        return new Backup(server, disks, earlierCheckpoint, checkpoint, quiesced);
    }

    /** Makes a checkpoint of the backup's moment, for the next one to be {@link #since}. Takes qcow2 images. */
    public Backup checkpoint(String name) {
        return new Backup(server, disks, since, DomainCheckpoints.requireName(name), quiesced);
    }

    /** Freezes the guest's file systems at the backup's moment; they are thawed however that ends. Needs the guest agent. */
    public Backup quiesced() {
        return new Backup(server, disks, since, checkpoint, true);
    }

    private Backup with(String target, String rest) {
        if (target.isBlank()) {
            throw new IllegalArgumentException("a disk's target is not empty, was \"" + target + "\"");
        }
        Map<String, String> more = new LinkedHashMap<>(disks);
        more.put(target, rest);
        return new Backup(server, Collections.unmodifiableMap(more), since, checkpoint, quiesced);
    }

    private static String escaped(Path path) {
        if (!path.isAbsolute()) {
            throw new IllegalArgumentException("a backup's path is absolute, was \"" + path + "\"");
        }
        return XmlText.escape(path.toString());
    }

    boolean isQuiesced() {
        return quiesced;
    }

    boolean isPull() {
        return !server.isEmpty();
    }

    String toXml() {
        if (disks.isEmpty()) {
            throw new IllegalArgumentException("a backup has at least one disk; say to(...) or offering(...)");
        }
        StringBuilder xml = new StringBuilder("<domainbackup mode='")
                .append(isPull() ? "pull" : "push")
                .append("'>");
        if (since != null) {
            xml.append("<incremental>").append(XmlText.escape(since)).append("</incremental>");
        }
        xml.append(server).append("<disks>");
        disks.forEach((target, rest) -> xml.append("<disk name='")
                .append(XmlText.escape(target))
                .append("' ")
                .append(rest));
        return xml.append("</disks></domainbackup>").toString();
    }

    @Nullable
    String checkpointXml() {
        return checkpoint == null ? null : DomainCheckpoints.document(checkpoint, disks.keySet());
    }

    /** The disks and the checkpoint it is since. */
    @Override
    public String toString() {
        return (isPull() ? "pull" : "push") + " of " + disks.keySet() + (since == null ? "" : " since " + since);
    }
}
