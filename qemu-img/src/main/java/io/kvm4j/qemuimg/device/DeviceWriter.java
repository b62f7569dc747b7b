package io.kvm4j.qemuimg.device;

import io.kvm4j.qemuimg.Cancellation;
import io.kvm4j.qemuimg.CancelledException;
import io.kvm4j.qemuimg.Finding;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.Image;
import io.kvm4j.qemuimg.ImageException;
import io.kvm4j.qemuimg.ImageRefusedException;
import io.kvm4j.qemuimg.Progress;
import io.kvm4j.qemuimg.QemuImg;
import io.kvm4j.qemuimg.QemuImgException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An image to be written to a block device, as {@code dd} would, but past the cache, several requests at a time, and not over what
 * is in use.
 *
 * <p>{@link #run} refuses the device for any of these, and {@link #findings} tells them without writing:
 *
 * <table>
 * <caption>Findings</caption>
 * <tr><th>code</th><th>reason</th></tr>
 * <tr><td>{@code not-a-block-device}</td><td>a file, or nothing</td></tr>
 * <tr><td>{@code root-disk}, {@code mounted}, {@code swap}</td><td>it, a partition of it, or a volume on it is in use</td></tr>
 * <tr><td>{@code holder}</td><td>LVM, md, device mapper, bcache, btrfs or a loop device has it</td></tr>
 * <tr><td>{@code running-guest}</td><td>QEMU holds its lock, or has it open for writing</td></tr>
 * <tr><td>{@code open-for-writing} *</td><td>another process has it open for writing</td></tr>
 * <tr><td>{@code in-use}</td><td>it cannot be claimed</td></tr>
 * <tr><td>{@code read-only}, {@code too-small}, {@code cannot-open}</td><td>it cannot hold the disk</td></tr>
 * <tr><td>{@code sector-size} *</td><td>the image's partition table is for other sectors</td></tr>
 * <tr><td>{@code signature:}<i>name</i> *</td><td>it holds a partition table, file system, volume or image</td></tr>
 * <tr><td>{@code source-is-target}, {@code source-in-use} *</td><td>the image is the device, or a guest writes to it</td></tr>
 * <tr><td>{@code ambiguous} *</td><td>the image is said to be raw and is one for QEMU, so its container would be written</td></tr>
 * </table>
 *
 * <p>Those with a star give way to {@link #force}, by their exact name.
 *
 * <p>The device is claimed exclusively for the whole time, and locked against QEMU. Its first sector says that the copy is not
 * finished until all else is safely on it. Zeros and holes of the image become zeros of the device, by the kernel's {@code
 * BLKZEROOUT}.
 *
 * <p>A raw image is copied here. Of any other, qemu-img writes all but the beginning, in stretches of 1 GiB: there it can be halted,
 * and there a journal resumes; its checksums are read from the device afterwards. Immutable; safe for use by many threads.
 */
public final class DeviceWriter {

    private static final Set<String> FORCEABLE =
            Set.of("ambiguous", "open-for-writing", "sector-size", "source-in-use");

    private final Image image;
    private final Path device;
    private final Settings settings;

    private DeviceWriter(Image image, Path device, Settings settings) {
        this.image = image;
        this.device = device;
        this.settings = settings;
    }

    /**
     * What is to be written, an image that a stranger may have made.
     *
     * @param format the format it is in; it is never guessed, because a raw disk's first bytes are its guest's
     */
    public static Source from(Path image, Format format) {
        return from(Image.untrusted(image).as(format));
    }

    /**
     * What is to be written: a trusted image may have backing files, and an encrypted one has a secret.
     *
     * @param image a file or a block device, with its format
     * @throws IllegalArgumentException if it has no path, or its format was not said
     */
    public static Source from(Image image) {
        if (image.path().isEmpty() || image.format().isEmpty()) {
            throw new IllegalArgumentException("say path and format of " + image + ": as(Format.QCOW2)");
        }
        return new Source(image);
    }

    /** An image that has no target yet. */
    public static final class Source {

        private final Image image;

        private Source(Image image) {
            this.image = image;
        }

        /** Where it is to be written. */
        public DeviceWriter to(Path device) {
            return new DeviceWriter(image, Objects.requireNonNull(device, "device"), new Settings());
        }
    }

    /** The same, and all that was written is read back past the cache and compared. */
    public DeviceWriter verified() {
        return with(s -> s.verify = true);
    }

    /** The same, and the rest of a larger device is zeroed; without this it keeps what it holds. */
    public DeviceWriter wipingTail() {
        return with(s -> s.wipeTail = true);
    }

    /** The same, taking checksums of the disk on the way. */
    public DeviceWriter checksums(Checksum first, Checksum... more) {
        return with(s -> s.checksums = Set.copyOf(EnumSet.of(first, more)));
    }

    /**
     * The same with another number of requests in flight, each of 1 MiB; the default is 4.
     *
     * @param count from 1 to 64
     */
    public DeviceWriter requests(int count) {
        return with(s -> s.requests = Settings.requireRequests(count));
    }

    /**
     * The same, keeping a journal: if the file is there from a run that did not finish, this one goes on from it.
     *
     * <p>It goes on only if the image has not changed and the device says that it holds the same unfinished copy.
     */
    public DeviceWriter journal(Path file) {
        return with(s -> s.journal = Optional.of(file));
    }

    /** The same, stopped by {@code cancellation}. */
    public DeviceWriter cancelledBy(Cancellation cancellation) {
        return with(s -> s.cancellation = Objects.requireNonNull(cancellation, "cancellation"));
    }

    /** The same, halted by {@code pause}. */
    public DeviceWriter pausedBy(Pause pause) {
        return with(s -> s.pause = Objects.requireNonNull(pause, "pause"));
    }

    /**
     * The same, in spite of the findings of exactly these codes.
     *
     * @throws IllegalArgumentException if a code is of those that nothing overrides
     */
    public DeviceWriter force(String code, String... more) {
        Set<String> codes = new HashSet<>(settings.forced);
        codes.add(code);
        codes.addAll(List.of(more));
        for (String each : codes) {
            if (!FORCEABLE.contains(each) && !each.startsWith("signature:")) {
                throw new IllegalArgumentException(
                        "nothing overrides \"" + each + "\"; only " + FORCEABLE + " and signature:... can be forced");
            }
        }
        return with(s -> s.forced = Set.copyOf(codes));
    }

    /** The same with another qemu-img for images that are not raw than the one on the path. */
    public DeviceWriter using(QemuImg tool) {
        return with(s -> s.tool = Optional.of(tool));
    }

    /**
     * Everything that is known about the device and speaks against writing the image to it; nothing is written.
     *
     * @throws ImageException if the image cannot be read, or must not be opened
     */
    public List<Finding> findings() {
        return new WriteJob(image, device, settings, p -> {}).findings();
    }

    /**
     * Writes the image, flushes it, and returns when it is safely on the device.
     *
     * <p>Blocks; an interrupt cancels it after at most one block, or ends qemu-img. After any failure the first sector of the device
     * says that the copy was not finished.
     *
     * @param progress called on this thread, about five times a second and at the end
     * @throws ImageRefusedException with every reason, if the device or the image must not be used; nothing was written
     * @throws CopyFailedException if reading, writing or verifying failed
     * @throws QemuImgException if qemu-img failed
     * @throws CancelledException if it was cancelled
     */
    public CopyReport run(Consumer<Progress> progress) {
        return new WriteJob(image, device, settings, Objects.requireNonNull(progress, "progress")).run();
    }

    private DeviceWriter with(Consumer<Settings> change) {
        Settings changed = settings.copy();
        change.accept(changed);
        return new DeviceWriter(image, device, changed);
    }
}
