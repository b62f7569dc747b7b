package io.kvm4j.qemuimg;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The changes of an overlay, written into an image below it.
 *
 * <p>The guest's disk stays the same at every moment, also if qemu-img is killed: the overlay is emptied when the image below has all.
 * Emptied, an overlay with snapshots, bitmaps or encryption, or of qcow2's version 2, keeps its length, and fills it again. Immutable.
 */
public final class Commit {

    private final Path overlay;
    private final @Nullable Path base;
    private final boolean keep;

    private Commit(Path overlay, @Nullable Path base, boolean keep) {
        this.overlay = overlay;
        this.base = base;
        this.keep = keep;
    }

    /** Into the image right below; every other overlay of that image becomes worthless. */
    public static Commit intoSharedBase(Path overlay) {
        return new Commit(overlay, null, false);
    }

    /** Into an image further down; all in between become worthless. */
    public Commit downTo(Path base) {
        return new Commit(overlay, base, keep);
    }

    /** Leaves the overlay's data where it is, instead of emptying the overlay. */
    public Commit keepingOverlay() {
        return new Commit(overlay, base, true);
    }

    Path overlay() {
        return overlay;
    }

    Optional<Path> base() {
        return Optional.ofNullable(base);
    }

    boolean keeps() {
        return keep;
    }
}
