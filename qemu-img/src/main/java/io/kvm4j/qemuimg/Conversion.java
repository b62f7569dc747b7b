package io.kvm4j.qemuimg;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A copy of an image into another file, and usually into another format.
 *
 * <p>The target appears under its name only when it is whole, flushed to the disk and checked; the source is checked before.
 * Immutable.
 */
public final class Conversion {

    private final Settings settings;

    private Conversion(Settings settings) {
        this.settings = settings;
    }

    /** What was asked for; never changed once a conversion holds it. */
    static final class Settings implements Cloneable {
        final Image source;
        final @Nullable Path target;
        final @Nullable Image existing;
        Format format;
        Map<String, String> options = Map.of();

        @Nullable
        Secret secret;

        @Nullable
        Image base;

        @Nullable
        String snapshot;

        boolean compress;
        boolean replace;
        boolean compare;
        boolean checkSource = true;
        boolean salvage;
        boolean targetIsZero;
        boolean bitmaps;
        boolean outOfOrder;
        int coroutines = 8;
        long bytesPerSecond;
        long sparseBytes = -1;

        private Settings(Image source, @Nullable Path target, @Nullable Image existing, Format format) {
            this.source = source;
            this.target = target;
            this.existing = existing;
            this.format = format;
        }

        private Settings copy() {
            try {
                return (Settings) clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** A conversion that knows its source and waits for its target. */
    public static final class From {
        private final Image source;

        private From(Image source) {
            this.source = source;
        }

        /** Into a new file, in qcow2 unless said otherwise. */
        public Conversion to(Path target) {
            return new Conversion(new Settings(source, Objects.requireNonNull(target, "target"), null, Format.QCOW2));
        }

        /**
         * Into something that exists, such as an export of an NBD server: it is overwritten in place, and what a failure leaves
         * there is undefined. A block device is better written by the device writer, which looks before it writes.
         *
         * @param existing with its format, and trusted, because a header it has already is believed
         */
        public Conversion onto(Image existing) {
            Format format = existing.format()
                    .orElseThrow(
                            () -> new IllegalArgumentException("say the format of " + existing + ": as(Format.RAW)"));
            return new Conversion(new Settings(source, null, existing, format));
        }
    }

    /** From an image that a stranger may have written. */
    public static From from(Path source) {
        return new From(Image.untrusted(source));
    }

    /** From any image. */
    public static From from(Image source) {
        return new From(Objects.requireNonNull(source, "source"));
    }

    private Conversion with(Consumer<Settings> change) {
        Settings copy = settings.copy();
        change.accept(copy);
        return new Conversion(copy);
    }

    /** The format of the target. */
    public Conversion as(Format format) {
        Objects.requireNonNull(format, "format");
        Image existing = settings.existing;
        if (existing != null && !existing.format().equals(Optional.of(format))) {
            throw new IllegalArgumentException("the target " + existing + " exists, in another format than " + format);
        }
        return with(s -> s.format = format);
    }

    /** Any option of the target's format, by QEMU's name; commas in the value are fine. */
    public Conversion option(String name, String value) {
        return with(s -> s.options = Options.with(s.options, name, value));
    }

    /** Compresses with the format's usual algorithm, which is zlib. */
    public Conversion compressed() {
        return with(s -> s.compress = true);
    }

    /** Compresses a qcow2 target with zstd, about four times faster than zlib and no larger; needs QEMU 5.1. */
    public Conversion zstd() {
        return compressed().option("compression_type", "zstd");
    }

    /** Encrypts the target with LUKS: a qcow2 image inside, a {@link Format#LUKS} image as a whole. */
    public Conversion encrypted(Secret secret) {
        Objects.requireNonNull(secret, "secret");
        return with(s -> s.secret = secret);
    }

    /** Writes only what differs from {@code base}, over which the target is an overlay from then on. */
    public Conversion over(Image base) {
        Objects.requireNonNull(base, "base");
        return with(s -> s.base = base);
    }

    /** Takes the disk as it was in an internal snapshot. */
    public Conversion snapshot(String name) {
        Objects.requireNonNull(name, "name");
        return with(s -> s.snapshot = name);
    }

    /** Copies persistent dirty bitmaps too. */
    public Conversion bitmaps() {
        return with(s -> s.bitmaps = true);
    }

    /** Replaces an existing file, at the very end; without this it is refused. */
    public Conversion replacing() {
        return with(s -> s.replace = true);
    }

    /** Compares every byte of the target with the source before the target gets its name. */
    public Conversion compared() {
        return with(s -> s.compare = true);
    }

    /** Leaves out the check of the source's metadata; a truncated source then reads as zeros without a word. */
    public Conversion withoutSourceCheck() {
        return with(s -> s.checkSource = false);
    }

    /** Takes what cannot be read as zeros. Loses data by design. */
    public Conversion salvagingUnreadable() {
        return with(s -> s.salvage = true);
    }

    /** Believes that an existing target holds zeros only, and skips them. If it does not, old data stays in the copy. */
    public Conversion assumingTargetIsZero() {
        if (settings.existing == null) {
            throw new IllegalArgumentException("a new target is known to be zero; this is for onto(...)");
        }
        return with(s -> s.targetIsZero = true);
    }

    /** How many requests are in flight, 1 to 16; 8 if not said. */
    public Conversion coroutines(int count) {
        if (count < 1 || count > 16) {
            throw new IllegalArgumentException("qemu-img runs 1 to 16 coroutines, not " + count);
        }
        return with(s -> s.coroutines = count);
    }

    /** Lets writes overtake each other: faster, but scatters the target's clusters. */
    public Conversion outOfOrder() {
        return with(s -> s.outOfOrder = true);
    }

    /** Writes no faster than this. */
    public Conversion bytesPerSecond(long limit) {
        if (limit <= 0) {
            throw new IllegalArgumentException("a rate must be positive, was " + limit);
        }
        return with(s -> s.bytesPerSecond = limit);
    }

    /** How long a run of zeros must be to become a hole; 0 writes every zero. */
    public Conversion sparseBytes(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("a length must not be negative, was " + bytes);
        }
        return with(s -> s.sparseBytes = bytes);
    }

    Settings settings() {
        return settings;
    }

    @Override
    public String toString() {
        return settings.source + " to " + (settings.target != null ? settings.target : settings.existing) + " ("
                + settings.format + ")";
    }
}
