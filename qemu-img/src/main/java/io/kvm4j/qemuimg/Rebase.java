package io.kvm4j.qemuimg;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change of what an overlay lies upon.
 *
 * <p>The guest's disk stays the same at every moment: what the new base lacks is written to the overlay first, and the header
 * changes last. If it fails, the overlay lies on the old base and may have grown. Immutable.
 */
public final class Rebase {

    private final Path overlay;
    private final @Nullable Image base;
    private final boolean unsafe;

    private Rebase(Path overlay, @Nullable Image base, boolean unsafe) {
        this.overlay = overlay;
        this.base = base;
        this.unsafe = unsafe;
    }

    /** Onto another base of our own. */
    public static Rebase of(Path overlay, Path base) {
        return new Rebase(overlay, Image.trusted(base), false);
    }

    /** Onto nothing: the overlay gets all data and stands alone. */
    public static Rebase flatten(Path overlay) {
        return new Rebase(overlay, null, false);
    }

    /** Only writes the new name into the header. If the new base differs by a byte from the old, the disk is damaged. */
    public Rebase headerOnlyAcceptingDamage() {
        return new Rebase(overlay, base, true);
    }

    Path overlay() {
        return overlay;
    }

    Optional<Image> base() {
        return Optional.ofNullable(base);
    }

    boolean isUnsafe() {
        return unsafe;
    }
}
