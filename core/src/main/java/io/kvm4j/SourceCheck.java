package io.kvm4j;

import io.kvm4j.error.Failure;
import io.kvm4j.error.InUseException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.error.PreflightException;
import io.kvm4j.internal.guest.DiskSource;
import io.kvm4j.internal.guest.GuestDisk;
import io.kvm4j.internal.guest.Neighbours;
import io.kvm4j.probe.BlockIdentity;
import io.kvm4j.probe.HostProbe;
import io.kvm4j.probe.HostUse;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Whether a disk's source is what the disk says it is, and free. libvirt would find out at the next start, or never. */
final class SourceCheck {

    private static final HostProbe HOST = HostProbe.local();

    private SourceCheck() {}

    static void require(String operation, GuestDisk disk) {
        DiskSource source = disk.source();
        String type = disk.element().attribute("type");
        if (source == null || source.path() == null || type == null) {
            return;
        }
        Path path = path(operation, source.path());
        switch (type) {
            case "block" -> {
                requireBlockDevice(operation, path, disk);
                requireUnused(operation, disk);
            }
            case "file" -> requireFile(operation, path);
            default -> {}
        }
    }

    private static Path path(String operation, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new PreflightException(Failure.refused(operation, "the source is no path: " + e.getMessage()));
        }
    }

    private static void requireBlockDevice(String operation, Path path, GuestDisk disk) {
        BlockIdentity device = BlockIdentity.of(path).orElseThrow(() -> noBlockDevice(operation, path));
        if (!disk.readOnly() && isReadOnly(device)) {
            throw refusal(operation, path + " is a read-only device; make the disk readOnly()");
        }
    }

    /** Refuses a disk that is written to and whose block device this host has mounted or swaps to. */
    static void requireUnused(String operation, GuestDisk disk) {
        DiskSource source = disk.source();
        if (source == null || source.path() == null || disk.onlyReads() || disk.shareable()) {
            return;
        }
        Path path = path(operation, source.path());
        BlockIdentity.of(path).ifPresent(device -> requireUnused(operation, path, device));
    }

    /** The refusal of a disk whose source another domain has. */
    static InUseException inUse(String operation, Neighbours.Conflict conflict, String after) {
        return new InUseException(Failure.refused(
                operation,
                conflict.disk().describe() + " is in use: " + conflict.holder()
                        + "; detach it there, or make both sides shareable() or readOnly()" + after));
    }

    // a volume that LVM or kpartx found inside is no use yet; a mounted one is, and its file system would not survive
    private static void requireUnused(String operation, Path path, BlockIdentity device) {
        for (HostUse use : HOST.usesOf(device)) {
            if (use.kind() == HostUse.Kind.MOUNTED || use.kind() == HostUse.Kind.SWAP) {
                throw new InUseException(Failure.refused(
                        operation,
                        "this host uses " + path + ": " + use
                                + "; end that, or make the disk readOnly() or shareable()"));
            }
        }
    }

    private static KvmException noBlockDevice(String operation, Path path) {
        if (!Files.exists(path)) {
            return missing(operation, path);
        }
        if (Files.isDirectory(path)) {
            return refusal(operation, path + " is a directory, not a block device");
        }
        return refusal(operation, path + " is no block device; for an image file use FileDisk");
    }

    private static void requireFile(String operation, Path path) {
        if (!Files.exists(path)) {
            throw missing(operation, path);
        }
        if (!Files.isRegularFile(path) && BlockIdentity.of(path).isEmpty()) {
            throw refusal(operation, path + " is no regular file");
        }
    }

    private static KvmException missing(String operation, Path path) {
        return new NotFoundException(Failure.refused(operation, path + " does not exist on this host"));
    }

    private static KvmException refusal(String operation, String reason) {
        return new PreflightException(Failure.refused(operation, reason));
    }

    // Documentation/ABI/stable/sysfs-block: ro is 1 for a read-only disk; a partition has its own
    private static boolean isReadOnly(BlockIdentity device) {
        try (InputStream ro = new FileInputStream("/sys/dev/block/" + device + "/ro")) {
            return ro.read() == '1';
        } catch (IOException e) {
            return false;
        }
    }
}
