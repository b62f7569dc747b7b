package io.kvm4j.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Which block device a path leads to: the device number, so that {@code /dev/mapper/x}, {@code /dev/dm-3} and every
 * link below {@code /dev/disk} of one device compare equal.
 *
 * <p>Reading it costs one {@code stat(2)} and opens nothing. Safe for use by many threads.
 *
 * @param major the driver's number, {@code stat(2)} st_rdev
 * @param minor the device's number within the driver
 */
public record BlockIdentity(int major, int minor) {

    private static final int S_IFMT = 0170000;
    private static final int S_IFBLK = 0060000;

    /**
     * The device a path leads to, links followed.
     *
     * @return empty if the path is missing, may not be read, or is no block device
     */
    public static Optional<BlockIdentity> of(Path path) {
        try {
            Map<String, Object> stat = Files.readAttributes(path, "unix:mode,rdev", new LinkOption[0]);
            if (stat.get("mode") instanceof Integer mode
                    && (mode & S_IFMT) == S_IFBLK
                    && stat.get("rdev") instanceof Long rdev) {
                return Optional.of(ofRdev(rdev));
            }
            return Optional.empty();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    // glibc's gnu_dev_major and gnu_dev_minor: bits/sysmacros.h
    private static BlockIdentity ofRdev(long dev) {
        int major = (int) (((dev >>> 8) & 0xfff) | ((dev >>> 32) & ~0xfffL));
        int minor = (int) ((dev & 0xff) | ((dev >>> 12) & ~0xffL));
        return new BlockIdentity(major, minor);
    }

    /** The form the kernel writes in {@code /sys/block/NAME/dev}, such as {@code 253:0}. */
    @Override
    public String toString() {
        return major + ":" + minor;
    }
}
