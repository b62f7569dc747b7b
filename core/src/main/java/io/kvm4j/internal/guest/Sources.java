package io.kvm4j.internal.guest;

import io.kvm4j.internal.Hypervisor;
import io.kvm4j.probe.BlockIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two sources are one. On this machine a block device is known by its number and a file by its inode, so
 * symbolic links, device-mapper names and hard links do not matter; on another machine only the text can be compared.
 *
 * <p>Safe for use by many threads.
 */
public final class Sources {

    private final Hypervisor hypervisor;
    private volatile @Nullable Boolean local;

    public Sources(Hypervisor hypervisor) {
        this.hypervisor = hypervisor;
    }

    /** Whether paths in documents are paths of this machine. */
    public boolean local() {
        Boolean known = local;
        if (known == null) {
            known = hypervisor.uri().map(Sources::isLocal).orElse(false);
            local = known;
        }
        return known;
    }

    // driver[+transport]://[user@][host]/path: without a host, libvirt stays on this machine
    static boolean isLocal(String uri) {
        int authority = uri.indexOf("://");
        return authority >= 0 && uri.startsWith("/", authority + 3);
    }

    /** A key that is equal for equal sources; null for a disk without a source, such as an empty drive. */
    public @Nullable String key(@Nullable DiskSource source) {
        if (source == null) {
            return null;
        }
        if (source.path() != null) {
            return pathKey(source.path());
        }
        if (source.pool() != null && source.volume() != null) {
            Optional<String> path = hypervisor.volumePath(source.pool(), source.volume());
            return path.map(this::pathKey).orElse("volume " + source.pool() + "/" + source.volume());
        }
        return source.network() == null ? null : "network " + source.network();
    }

    private String pathKey(String path) {
        if (local()) {
            try {
                Path file = Path.of(path);
                Optional<BlockIdentity> device = BlockIdentity.of(file);
                if (device.isPresent()) {
                    return "device " + device.get();
                }
                Object inode =
                        Files.readAttributes(file, BasicFileAttributes.class).fileKey();
                if (inode != null) {
                    return "file " + inode;
                }
            } catch (IOException | InvalidPathException e) {
                // nothing there, or not for us to see: the text below is all there is
            }
        }
        return "path " + path;
    }
}
