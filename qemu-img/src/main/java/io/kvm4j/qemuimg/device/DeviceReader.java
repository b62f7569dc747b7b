package io.kvm4j.qemuimg.device;

import io.kvm4j.qemuimg.Cancellation;
import io.kvm4j.qemuimg.CancelledException;
import io.kvm4j.qemuimg.Finding;
import io.kvm4j.qemuimg.Format;
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
 * A block device, or a part of it, to be read into an image, as {@code dd if=/dev/vg0/data of=image bs=1M count=63488} would, but
 * past the cache, several requests at a time, and with holes where the device holds zeros.
 *
 * <p>The image appears under its name when it is whole and flushed. {@link #run} refuses the device for any of these, and {@link
 * #findings} tells them without reading:
 *
 * <table>
 * <caption>Findings</caption>
 * <tr><th>code</th><th>reason</th></tr>
 * <tr><td>{@code not-a-block-device}, {@code cannot-open}</td><td>it cannot be read</td></tr>
 * <tr><td>{@code too-small}, {@code unaligned}</td><td>there is no such part of it</td></tr>
 * <tr><td>{@code target-exists}</td><td>the image is there; see {@link #replacing}</td></tr>
 * <tr><td>{@code root-disk}, {@code mounted}, {@code swap}, {@code holder}, {@code open-for-writing}, {@code running-guest}, {@code
 * in-use} *</td><td>it is in use, and what is read may never have been true at one time</td></tr>
 * </table>
 *
 * <p>Those with a star give way to {@link #force}, by their exact name. The device is claimed while it is read, unless {@code in-use}
 * was forced. Immutable; safe for use by many threads.
 */
public final class DeviceReader {

    /** How a device may be in use. */
    private static final Set<String> USES =
            Set.of("root-disk", "mounted", "swap", "holder", "open-for-writing", "running-guest", "in-use");

    private final Path device;
    private final Path image;
    private final Settings settings;

    private DeviceReader(Path device, Path image, Settings settings) {
        this.device = device;
        this.image = image;
        this.settings = settings;
    }

    /** What is to be read. */
    public static Source from(Path device) {
        return new Source(device);
    }

    /** A device that has no target yet. */
    public static final class Source {

        private final Path device;

        private Source(Path device) {
            this.device = Objects.requireNonNull(device, "device");
        }

        /** Where the image is to be; raw unless said otherwise. */
        public DeviceReader to(Path image) {
            return new DeviceReader(device, Objects.requireNonNull(image, "image"), new Settings());
        }
    }

    /** The same into another format, which qemu-img writes. */
    public DeviceReader as(Format format) {
        return with(s -> s.format = Objects.requireNonNull(format, "format"));
    }

    /** The same into a compressed qcow2 image; zstd, which needs QEMU 5.1. */
    public DeviceReader compressed() {
        return with(s -> {
            s.format = Format.QCOW2;
            s.compress = true;
        });
    }

    /** The same, beginning at another place than the start of the device. */
    public DeviceReader offsetBytes(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("a place on a device must not be negative, was " + bytes);
        }
        return with(s -> s.offset = bytes);
    }

    /** The same, reading this much and not to the end of the device. */
    public DeviceReader countBytes(long bytes) {
        if (bytes <= 0) {
            throw new IllegalArgumentException("a number of bytes must be positive, was " + bytes);
        }
        return with(s -> s.count = bytes);
    }

    /** The same, reading this many blocks, as {@code dd bs=... count=...} has it. */
    public DeviceReader blocks(long count, long blockBytes) {
        if (count <= 0 || blockBytes <= 0) {
            throw new IllegalArgumentException(
                    "blocks and their bytes must be positive, were " + count + " of " + blockBytes);
        }
        return countBytes(Math.multiplyExact(count, blockBytes));
    }

    /** The same, replacing an existing file at the very end; without this it is refused. */
    public DeviceReader replacing() {
        return with(s -> s.replace = true);
    }

    /** The same, and the image is read back past the cache and compared before it gets its name. */
    public DeviceReader verified() {
        return with(s -> s.verify = true);
    }

    /** The same, taking checksums of the disk; of an image that is not raw by reading the device once more. */
    public DeviceReader checksums(Checksum first, Checksum... more) {
        return with(s -> s.checksums = Set.copyOf(EnumSet.of(first, more)));
    }

    /**
     * The same with another number of requests in flight, each of 1 MiB; the default is 4.
     *
     * @param count from 1 to 64
     */
    public DeviceReader requests(int count) {
        return with(s -> s.requests = Settings.requireRequests(count));
    }

    /**
     * The same, keeping a journal, and what was read beside the image: if both are there from a run that did not finish, this one goes
     * on with them. Only a raw image can be gone on with.
     *
     * <p>A device does not tell whether it has changed since. So what was read before is read again and compared, not written again,
     * and what differs is taken anew: the image is always the device as this run saw it, and the report says what was kept ({@code
     * resumed}) and what was not ({@code changed-since}).
     */
    public DeviceReader journal(Path file) {
        return with(s -> s.journal = Optional.of(file));
    }

    /** The same, stopped by {@code cancellation}. */
    public DeviceReader cancelledBy(Cancellation cancellation) {
        return with(s -> s.cancellation = Objects.requireNonNull(cancellation, "cancellation"));
    }

    /** The same, halted by {@code pause}; of an image that is not raw, before qemu-img begins. */
    public DeviceReader pausedBy(Pause pause) {
        return with(s -> s.pause = Objects.requireNonNull(pause, "pause"));
    }

    /** The same with another qemu-img for images that are not raw than the one on the path. */
    public DeviceReader using(QemuImg tool) {
        return with(s -> s.tool = Optional.of(tool));
    }

    /**
     * The same, in spite of the findings of exactly these codes.
     *
     * @throws IllegalArgumentException if a code is of those that nothing overrides
     */
    public DeviceReader force(String code, String... more) {
        Set<String> codes = new HashSet<>(settings.forced);
        codes.add(code);
        codes.addAll(List.of(more));
        for (String each : codes) {
            if (!USES.contains(each)) {
                throw new IllegalArgumentException(
                        "nothing overrides \"" + each + "\"; only " + USES + " can be forced");
            }
        }
        return with(s -> s.forced = Set.copyOf(codes));
    }

    /** The same, however the device is in use: what is read looks like a disk after a power cut at best. */
    public DeviceReader forceAllUses() {
        return with(s -> s.forced = USES);
    }

    /** Everything that is known about the device and speaks against reading it now; no data is read. */
    public List<Finding> findings() {
        return new ReadJob(device, image, settings, p -> {}).findings();
    }

    /**
     * Reads the device, and returns when the image is safely under its name.
     *
     * <p>Blocks; an interrupt cancels it after at most one block, or ends qemu-img. After any failure there is no image; with {@link
     * #journal} there is what it was read into so far.
     *
     * @param progress called on this thread, about five times a second and at the end
     * @throws ImageRefusedException with every reason, if the device must not be read or the image must not be made
     * @throws CopyFailedException if reading, writing or verifying failed
     * @throws QemuImgException if qemu-img failed
     * @throws CancelledException if it was cancelled
     * @throws ImageException if a file could not be made
     */
    public CopyReport run(Consumer<Progress> progress) {
        return new ReadJob(device, image, settings, Objects.requireNonNull(progress, "progress")).run();
    }

    private DeviceReader with(Consumer<Settings> change) {
        Settings changed = settings.copy();
        change.accept(changed);
        if (changed.journal.isPresent() && !changed.format.equals(Format.RAW)) {
            throw new IllegalArgumentException("only a raw image goes on from a journal, not " + changed.format);
        }
        return new DeviceReader(device, image, changed);
    }
}
