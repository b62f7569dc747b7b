package io.kvm4j.qemuimg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes of one persistent dirty bitmap, done in the order they are said. Immutable. */
public final class BitmapChange {

    private final Image image;
    private final String name;
    private final List<String> steps;
    private final long granularityBytes;
    private final @Nullable Image source;

    private BitmapChange(Image image, String name, List<String> steps, long granularityBytes, @Nullable Image source) {
        if (name.isEmpty() || name.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > 1023) {
            throw new IllegalArgumentException("a bitmap has a name of 1 to 1023 bytes, was \"" + name + "\"");
        }
        this.image = image;
        this.name = name;
        this.steps = List.copyOf(steps);
        this.granularityBytes = granularityBytes;
        this.source = source;
    }

    /** The bitmap {@code name} of an image; say what is to be done with it. */
    public static BitmapChange of(Image image, String name) {
        return new BitmapChange(image, name, List.of(), 0, null);
    }

    private BitmapChange then(String... words) {
        List<String> longer = new ArrayList<>(steps);
        longer.addAll(List.of(words));
        return new BitmapChange(image, name, longer, granularityBytes, source);
    }

    /** Adds it. */
    public BitmapChange add() {
        return then("--add");
    }

    /** Adds it, with a bit for each {@code bytes}. */
    public BitmapChange add(long bytes) {
        return new BitmapChange(image, name, steps, bytes, source).then("--add");
    }

    /** Removes it. */
    public BitmapChange remove() {
        return then("--remove");
    }

    /** Marks everything as clean. */
    public BitmapChange clear() {
        return then("--clear");
    }

    /** Records writes from now on. */
    public BitmapChange enable() {
        return then("--enable");
    }

    /** Records no more writes. */
    public BitmapChange disable() {
        return then("--disable");
    }

    /** Adds the bits of another bitmap of the same image. */
    public BitmapChange merge(String other) {
        return then("--merge", other);
    }

    /** Takes bitmaps to merge from another image. */
    public BitmapChange from(Image other) {
        return new BitmapChange(image, name, steps, granularityBytes, other);
    }

    Image image() {
        return image;
    }

    String name() {
        return name;
    }

    List<String> steps() {
        return steps;
    }

    long granularityBytes() {
        return granularityBytes;
    }

    Optional<Image> source() {
        return Optional.ofNullable(source);
    }
}
