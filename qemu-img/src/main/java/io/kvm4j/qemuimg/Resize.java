package io.kvm4j.qemuimg;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Another size of a guest's disk. Immutable.
 *
 * <p>Growing happens in place and loses nothing if it fails. Shrinking works on a copy, which replaces the image at the end.
 */
public final class Resize {

    private final Image image;
    private final long virtualBytes;
    private final boolean shrink;
    private final @Nullable String preallocation;

    private Resize(Image image, long virtualBytes, boolean shrink, @Nullable String preallocation) {
        if (virtualBytes < 0) {
            throw new IllegalArgumentException("a virtual size must not be negative, was " + virtualBytes);
        }
        this.image = image;
        this.virtualBytes = virtualBytes;
        this.shrink = shrink;
        this.preallocation = preallocation;
    }

    /** To a larger disk; a smaller one is refused. */
    public static Resize grow(Image image, long virtualBytes) {
        return new Resize(image, virtualBytes, false, null);
    }

    /** To a smaller disk; what was beyond its end is lost, a backup partition table for one. */
    public static Resize shrinkAcceptingLoss(Image image, long virtualBytes) {
        return new Resize(image, virtualBytes, true, null);
    }

    /** Room for the new part taken at once: {@code off}, {@code metadata}, {@code falloc} or {@code full}. */
    public Resize preallocation(String mode) {
        return new Resize(image, virtualBytes, shrink, mode);
    }

    Image image() {
        return image;
    }

    long virtualBytes() {
        return virtualBytes;
    }

    boolean shrinks() {
        return shrink;
    }

    Optional<String> preallocation() {
        return Optional.ofNullable(preallocation);
    }
}
