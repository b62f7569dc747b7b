package io.kvm4j.qemuimg;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * qemu-img as typed calls.
 *
 * <p>A format is never guessed by QEMU: it is said, or read from the header by this module. An image given as a path is a
 * stranger's: it is refused if its header names other files, qemu-img must agree with what was read, and runs with limits.
 * {@link Image#trusted(Path)} vouches for an image of one's own.
 *
 * <p>What creates or converts leaves no half of an image: the target appears under its name when it is whole, flushed to the
 * disk and checked. An existing target is refused unless the request says otherwise.
 *
 * <p>Calls block. They end early by an interrupt or a {@link Cancellation}, with {@link CancelledException}; qemu-img is dead
 * by then. It dies with this JVM, too. Safe for use by many threads; immutable.
 */
public final class QemuImg {

    /** Copying half a terabyte takes an hour, and no disk is silent for ten minutes. */
    private static final Duration IDLE = Duration.ofMinutes(10);

    private final Engine engine;

    private QemuImg(Engine engine) {
        this.engine = engine;
    }

    /**
     * The qemu-img that a shell would find.
     *
     * @throws ImageException if there is none
     */
    public static QemuImg onPath() {
        return at(Tool.onPath("qemu-img")
                .orElseThrow(() -> new ImageException(
                        "there is no qemu-img on PATH; install it (Debian: qemu-utils, Fedora: qemu-img)")));
    }

    /**
     * The qemu-img of a path.
     *
     * @throws ImageException if it cannot be executed
     */
    public static QemuImg at(Path executable) {
        @Nullable
        ImageGate gate = ServiceLoader.load(ImageGate.class, QemuImg.class.getClassLoader())
                .findFirst()
                .orElse(null);
        return new QemuImg(new Engine(
                new Tool(executable), Duration.ZERO, IDLE, Limits.forInspection(), Limits.forConversion(), gate, null));
    }

    /** Stops each call after this time; without it there is no such limit. */
    public QemuImg timeout(Duration timeout) {
        return new QemuImg(engine.withTimeout(requirePositive(timeout)));
    }

    /** Stops each call in which nothing was read, written or computed for this time; ten minutes if not said. */
    public QemuImg idleTimeout(Duration timeout) {
        return new QemuImg(engine.withIdleTimeout(requirePositive(timeout)));
    }

    private static Duration requirePositive(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("a timeout must be positive, was " + timeout);
        }
        return timeout;
    }

    /** Other limits for images that are not trusted: for looking at them, and for reading or changing their data. */
    public QemuImg limits(Limits inspection, Limits conversion) {
        return new QemuImg(engine.withLimits(
                Objects.requireNonNull(inspection, "inspection"), Objects.requireNonNull(conversion, "conversion")));
    }

    /** Another judge of images that are not trusted, such as a policy that allows more. */
    public QemuImg gate(ImageGate gate) {
        return new QemuImg(engine.withGate(Objects.requireNonNull(gate, "gate")));
    }

    /** Lets {@code cancellation} stop every call. */
    public QemuImg cancelledBy(Cancellation cancellation) {
        return new QemuImg(engine.withCancellation(Objects.requireNonNull(cancellation, "cancellation")));
    }

    /** What this qemu-img can do; asked once. */
    public Capabilities capabilities() {
        return engine.tool().capabilities();
    }

    /** What is known of an image that a stranger may have written, without reading its data. */
    public ImageInfo info(Path image) {
        return info(Image.untrusted(image));
    }

    /**
     * What is known of an image, without reading its data or its backing file.
     *
     * @throws ImageRefusedException if it is not trusted and made of several files
     */
    public ImageInfo info(Image image) {
        return Opened.toAsk(engine, image).info(engine);
    }

    /**
     * An image and all below it, the topmost first.
     *
     * @throws QemuImgException if the chain is a circle, or broken
     */
    public List<ImageInfo> chain(Image image) {
        Opened opened = Opened.toUse(engine, image);
        // A circle would otherwise cost all the memory there is.
        Call call = new Call("info").option("--output=json", "--backing-chain").limits(engine.inspection());
        opened.add(call);
        return Json.array(engine.run(call).stdout()).stream()
                .map(ImageInfo::parse)
                .toList();
    }

    /** Looks for damage in an image's metadata; reads no data, changes nothing. */
    public CheckResult check(Image image) {
        return ImageCheck.check(engine, Opened.toUse(engine, image));
    }

    /** Gives back the room of clusters that nobody uses; the data is not in danger. */
    public CheckResult repairLeaks(Image image) {
        return ImageCheck.check(engine, Opened.toChange(engine, image), "-r", "leaks");
    }

    /** Repairs everything, and may give up data for it: take a copy first. */
    public CheckResult repairAllAcceptingLoss(Image image) {
        return ImageCheck.check(engine, Opened.toChange(engine, image), "-r", "all");
    }

    /** Creates an image. */
    public void create(NewImage image) {
        CreateJob.run(engine, image);
    }

    /** Converts an image. */
    public Converted convert(Conversion conversion) {
        return convert(conversion, progress -> {});
    }

    /**
     * Converts an image.
     *
     * @param progress called on this thread, about once per percent; an exception it throws ends the conversion
     */
    public Converted convert(Conversion conversion, Consumer<Progress> progress) {
        return new ConvertJob(engine, conversion, Objects.requireNonNull(progress, "progress")).run();
    }

    /** Whether two images show a guest the same disk; one may be longer if the rest is zeros. */
    public CompareResult compare(Image left, Image right) {
        return compare(left, right, progress -> {});
    }

    /** Whether two images show a guest the same disk; one may be longer if the rest is zeros. */
    public CompareResult compare(Image left, Image right, Consumer<Progress> progress) {
        return Comparing.compare(engine, Opened.toUse(engine, left), Opened.toUse(engine, right), false, progress);
    }

    /** Where the guest's data is, extent by extent. */
    public List<MapExtent> map(Image image) {
        return ImageCheck.map(engine, Opened.toUse(engine, image));
    }

    /** How much room an image of a size would take in a format. */
    public Measurement measure(Format format, long virtualBytes) {
        Call call = new Call("measure")
                .option("--output=json", "-O", format.driver(), "--size", Long.toString(virtualBytes));
        return Measurement.parse(Json.object(engine.run(call).stdout()));
    }

    /** How much room an image would take in another format. */
    public Measurement measure(Image image, Format format) {
        Opened opened = Opened.toUse(engine, image);
        Call call = new Call("measure")
                .option("--output=json", "-O", format.driver())
                .limits(opened.inspectionLimits(engine));
        opened.add(call);
        return Measurement.parse(Json.object(engine.run(call).stdout()));
    }

    /** The internal snapshots of an image, the oldest first. */
    public List<Snapshot> snapshots(Image image) {
        return Opened.toUse(engine, image).info(engine).snapshots();
    }

    /**
     * Takes an internal snapshot of the disk.
     *
     * <p>This and the other changes of snapshots loses nothing when it is stopped: what qemu-img has begun is repaired at once, and
     * finished by qemu-img alone if this JVM is killed.
     *
     * @throws ImageRefusedException if the image is damaged already; repair it first
     */
    public void createSnapshot(Image image, String name) {
        Changes.snapshot(engine, image, "-c", name);
    }

    /** Goes back to an internal snapshot; what was written since is lost. */
    public void applySnapshotAcceptingLoss(Image image, String name) {
        Changes.snapshot(engine, image, "-a", name);
    }

    /** Deletes an internal snapshot; the disk stays as it is. */
    public void deleteSnapshot(Image image, String name) {
        Changes.snapshot(engine, image, "-d", name);
    }

    /** Changes the size of a guest's disk. */
    public void resize(Resize resize) {
        Changes.resize(engine, resize);
    }

    /** Puts an overlay onto another base, or onto none. */
    public void rebase(Rebase rebase) {
        rebase(rebase, progress -> {});
    }

    /** Puts an overlay onto another base, or onto none. */
    public void rebase(Rebase rebase, Consumer<Progress> progress) {
        Changes.rebase(engine, rebase, Objects.requireNonNull(progress, "progress"));
    }

    /** Writes the changes of an overlay into an image below it. */
    public void commit(Commit commit) {
        commit(commit, progress -> {});
    }

    /** Writes the changes of an overlay into an image below it. */
    public void commit(Commit commit, Consumer<Progress> progress) {
        Changes.commit(engine, commit, Objects.requireNonNull(progress, "progress"));
    }

    /** Changes options of an existing image, such as {@code compat} or {@code lazy_refcounts}, by QEMU's names. */
    public void amend(Image image, Map<String, String> options) {
        Changes.amend(engine, image, options);
    }

    /** Changes a persistent dirty bitmap. */
    public void bitmap(BitmapChange change) {
        Changes.bitmap(engine, change);
    }

    /** Copies a part of a guest's disk into a new image. */
    public void dd(BlockCopy copy) {
        Changes.dd(engine, copy);
    }

    /** How long the reads of a measurement took, to the millisecond. */
    public Duration bench(Bench bench) {
        return Changes.bench(engine, bench);
    }
}
