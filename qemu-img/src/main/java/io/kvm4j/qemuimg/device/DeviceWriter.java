package io.kvm4j.qemuimg.device;

import io.kvm4j.qemuimg.Cancellation;
import io.kvm4j.qemuimg.CancelledException;
import io.kvm4j.qemuimg.Finding;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.ImageException;
import io.kvm4j.qemuimg.ImageRefusedException;
import io.kvm4j.qemuimg.Progress;
import io.kvm4j.qemuimg.header.ImageHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
 * </table>
 *
 * <p>Those with a star give way to {@link #force}, by their exact name.
 *
 * <p>The device is claimed exclusively for the whole time, and locked against QEMU. Its first sector says that the copy is not
 * finished until all else is safely on it. Zeros and holes of the image become zeros of the device, by the kernel's {@code
 * BLKZEROOUT}. Immutable; safe for use by many threads.
 */
public final class DeviceWriter {

    private static final Set<String> FORCEABLE = Set.of("open-for-writing", "sector-size", "source-in-use");

    /** The journal is written when this much more is on the device. */
    private static final long JOURNAL_STEP = 256L << 20;

    private final Path image;
    private final Format format;
    private final Path device;
    private final Settings settings;

    private DeviceWriter(Path image, Format format, Path device, Settings settings) {
        this.image = image;
        this.format = format;
        this.device = device;
        this.settings = settings;
    }

    /**
     * What is to be written.
     *
     * @param format the format it is in; it is never guessed, because a raw disk's first bytes are its guest's
     */
    public static Source from(Path image, Format format) {
        return new Source(image, format);
    }

    /** An image that has no target yet. */
    public static final class Source {

        private final Path image;
        private final Format format;

        private Source(Path image, Format format) {
            this.image = Objects.requireNonNull(image, "image");
            this.format = Objects.requireNonNull(format, "format");
        }

        /** Where it is to be written. */
        public DeviceWriter to(Path device) {
            return new DeviceWriter(image, format, Objects.requireNonNull(device, "device"), new Settings());
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
        if (count < 1 || count > 64) {
            throw new IllegalArgumentException("requests in flight must be 1 to 64, was " + count);
        }
        return with(s -> s.requests = count);
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

    /**
     * Everything that is known about the device and speaks against writing the image to it; nothing is written.
     *
     * @throws ImageException if the image cannot be read
     */
    public List<Finding> findings() {
        ImageHeader header = ImageHeader.read(image, format);
        try {
            DeviceChecks checks = new DeviceChecks(device, HostBlocks.local());
            if (checks.isBlockDevice()) {
                checks.users();
                checks.overlap(image);
                Optional<OpenFile> claimed = checks.claim(Linux.O_RDONLY);
                if (claimed.isPresent()) {
                    try (OpenFile open = claimed.get()) {
                        check(checks, open, header, Optional.empty());
                    }
                }
            }
            return DeviceChecks.force(checks.findings(), settings.forced);
        } catch (IOException e) {
            throw new ImageException("check " + device + ": " + e.getMessage(), e);
        }
    }

    /**
     * Writes the image, flushes it, and returns when it is safely on the device.
     *
     * <p>Blocks; an interrupt cancels it after at most one block. After any failure the first sector of the device says that the
     * copy was not finished.
     *
     * @param progress called on this thread, about five times a second and at the end
     * @throws ImageRefusedException with every reason, if the device or the image must not be used; nothing was written
     * @throws IllegalArgumentException if the image is not raw
     * @throws CopyFailedException if reading, writing or verifying failed
     * @throws CancelledException if it was cancelled
     */
    public CopyReport run(Consumer<Progress> progress) {
        if (!format.equals(Format.RAW)) {
            throw new IllegalArgumentException(
                    "only raw images can be written as they are; convert " + image + " first");
        }
        ImageHeader header = ImageHeader.read(image, format);
        try (OpenFile source = OpenFile.open(image, Linux.O_RDONLY)) {
            Optional<Journal> journal = settings.journal.map(file -> Journal.open(file, identity()));
            DeviceChecks checks = new DeviceChecks(device, HostBlocks.local());
            if (checks.isBlockDevice()) {
                checks.users();
                checks.overlap(image);
                checks.source(source);
            }
            refuse(checks);
            Optional<OpenFile> claimed = checks.claim(Linux.O_RDWR | Linux.O_DIRECT);
            if (claimed.isEmpty()) {
                refuse(checks);
            }
            try (OpenFile open = claimed.orElseThrow()) {
                check(checks, open, header, journal.map(j -> j.id));
                checks.lock(open);
                refuse(checks);
                return write(source, open, header, journal, checks, progress);
            }
        } catch (OpenFile.FailedCall e) {
            throw new CopyFailedException("write " + image + " to " + e.getMessage(), e.offset);
        } catch (IOException e) {
            throw new ImageException("write " + image + " to " + device + ": " + e.getMessage(), e);
        }
    }

    private void check(DeviceChecks checks, OpenFile open, ImageHeader header, Optional<String> ours)
            throws IOException {
        checks.device(open, header.virtualBytes(), header.signatures());
        checks.content(ours);
    }

    private void refuse(DeviceChecks checks) {
        List<Finding> findings = DeviceChecks.force(checks.findings(), settings.forced);
        if (findings.stream().anyMatch(f -> f.severity() == Finding.Severity.BLOCKER)) {
            throw new ImageRefusedException(device.toString(), findings);
        }
    }

    private CopyReport write(
            OpenFile source,
            OpenFile open,
            ImageHeader header,
            Optional<Journal> found,
            DeviceChecks checks,
            Consumer<Progress> progress)
            throws IOException {
        long diskBytes = header.fileBytes();
        Target target = new BlockTarget(open);
        // the device must say itself that it holds this very copy; a name can mean another disk after a crash
        Optional<Journal> journal =
                found.map(j -> j.resumeAt > 0 && Marker.read(device).equals(Optional.of(j.id)) ? j : j.again());
        long resumeAt = journal.map(j -> j.resumeAt).orElse(0L);
        if (resumeAt == 0) {
            begin(target, open, journal);
        }
        source.willReadInOrder();
        Object state = Files.getLastModifiedTime(image);
        long[] written = {resumeAt};
        Copy copy = new Copy(
                source,
                diskBytes,
                target,
                settings.wipeTail ? open.size() : diskBytes,
                settings,
                resumeAt,
                offset -> checkpoint(target, journal, written, offset),
                progress);
        copy.run();
        target.flush();
        if (settings.verify) {
            copy.verify(1, copy.spans.count());
        }
        if (!state.equals(Files.getLastModifiedTime(image))) {
            throw new CopyFailedException("copy " + image + ": it was changed while it was read", -1);
        }
        copy.writeHead();
        target.flush();
        if (settings.verify) {
            copy.verify(0, Math.min(1, copy.spans.count()));
        }
        if (journal.isPresent()) {
            journal.get().delete();
        }
        if (!open.rereadPartitions() && !header.signatures().isEmpty()) {
            checks.findings()
                    .add(Finding.info("no-partitions", "the kernel does not look for partitions on " + device));
        }
        copy.report();
        Map<Checksum, String> sums = new EnumMap<>(Checksum.class);
        settings.checksums.forEach(c -> sums.put(c, c == Checksum.SHA256 ? copy.sha256() : copy.crc32c()));
        return new CopyReport(
                diskBytes,
                copy.dataBytes.get(),
                copy.zeroBytes.get(),
                sums,
                settings.verify,
                copy.elapsed(),
                DeviceChecks.force(checks.findings(), settings.forced));
    }

    /** From here on what the device held is lost. */
    private static void begin(Target target, OpenFile open, Optional<Journal> journal) throws IOException {
        target.zero(0, Math.min(Zeros.BYTES, open.size()));
        target.write(
                Marker.sector(journal.map(j -> j.id).orElse(UUID.randomUUID().toString())), 0);
        target.flush();
        if (journal.isPresent()) {
            journal.get().write(0);
        }
    }

    private static void checkpoint(Target target, Optional<Journal> journal, long[] written, long offset)
            throws IOException {
        if (journal.isEmpty()) {
            return;
        }
        synchronized (written) {
            if (offset - written[0] >= JOURNAL_STEP) {
                target.flush();
                journal.get().write(offset);
                written[0] = offset;
            }
        }
    }

    /** The image as it is now; a journal of another state of it is worth nothing. */
    private String identity() {
        try {
            Map<String, Object> facts = Files.readAttributes(image, "unix:dev,ino,size,lastModifiedTime");
            return facts.get("dev") + ":" + facts.get("ino") + " " + facts.get("size") + " "
                    + facts.get("lastModifiedTime");
        } catch (IOException e) {
            throw new ImageException("read " + image + ": " + e.getMessage(), e);
        }
    }

    private DeviceWriter with(Consumer<Settings> change) {
        Settings changed = settings.copy();
        change.accept(changed);
        return new DeviceWriter(image, format, device, changed);
    }
}
