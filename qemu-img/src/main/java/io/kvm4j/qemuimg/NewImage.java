package io.kvm4j.qemuimg;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** An image to be created. Immutable. */
public final class NewImage {

    private final Path target;
    private final Format format;
    private final long virtualBytes;
    private final @Nullable Image base;
    private final Map<String, String> options;
    private final @Nullable Secret secret;
    private final boolean replace;

    private NewImage(
            Path target,
            Format format,
            long virtualBytes,
            @Nullable Image base,
            Map<String, String> options,
            @Nullable Secret secret,
            boolean replace) {
        this.target = Objects.requireNonNull(target, "target");
        this.format = Objects.requireNonNull(format, "format");
        this.virtualBytes = virtualBytes;
        this.base = base;
        this.options = options;
        this.secret = secret;
        this.replace = replace;
    }

    /** An empty qcow2 image. */
    public static NewImage qcow2(Path target, long virtualBytes) {
        return of(target, Format.QCOW2, virtualBytes);
    }

    /** An empty raw image; it takes no room until it is written. */
    public static NewImage raw(Path target, long virtualBytes) {
        return of(target, Format.RAW, virtualBytes);
    }

    /** An empty image of any format. */
    public static NewImage of(Path target, Format format, long virtualBytes) {
        if (virtualBytes < 0) {
            throw new IllegalArgumentException("a virtual size must not be negative, was " + virtualBytes);
        }
        return new NewImage(target, format, virtualBytes, null, Map.of(), null, false);
    }

    /** A qcow2 image over a base of our own, which must not change from now on; as large as the base. */
    public static NewImage overlay(Path target, Path base) {
        return overlay(target, Image.trusted(base));
    }

    /** A qcow2 image over a base, which must not change from now on; as large as the base. */
    public static NewImage overlay(Path target, Image base) {
        Objects.requireNonNull(base, "base");
        return new NewImage(target, Format.QCOW2, -1, base, Map.of(), null, false);
    }

    /** Another size than the base's. */
    public NewImage virtualBytes(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("a virtual size must not be negative, was " + bytes);
        }
        return new NewImage(target, format, bytes, base, options, secret, replace);
    }

    /** The unit of allocation. */
    public NewImage clusterBytes(long bytes) {
        return option("cluster_size", Long.toString(bytes));
    }

    /** Room taken at once: {@code off}, {@code metadata}, {@code falloc} or {@code full}. */
    public NewImage preallocation(String mode) {
        return option("preallocation", mode);
    }

    /** Any option of the format, by QEMU's name; commas in the value are fine. */
    public NewImage option(String name, String value) {
        return new NewImage(target, format, virtualBytes, base, Options.with(options, name, value), secret, replace);
    }

    /** Encrypts with LUKS: a qcow2 image inside, a {@link Format#LUKS} image as a whole. */
    public NewImage encrypted(Secret secret) {
        Objects.requireNonNull(secret, "secret");
        return new NewImage(target, format, virtualBytes, base, options, secret, replace);
    }

    /** Replaces an existing file; without this it is refused. */
    public NewImage replacing() {
        return new NewImage(target, format, virtualBytes, base, options, secret, true);
    }

    Path target() {
        return target;
    }

    Format format() {
        return format;
    }

    OptionalLong size() {
        return virtualBytes < 0 ? OptionalLong.empty() : OptionalLong.of(virtualBytes);
    }

    Optional<Image> base() {
        return Optional.ofNullable(base);
    }

    Map<String, String> options() {
        return new LinkedHashMap<>(options);
    }

    Optional<Secret> secret() {
        return Optional.ofNullable(secret);
    }

    boolean replaces() {
        return replace;
    }

    @Override
    public String toString() {
        return target + " (" + format + ")";
    }
}
