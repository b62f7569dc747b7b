package io.kvm4j.qemuimg.pipeline;

import io.kvm4j.qemuimg.Conversion;
import io.kvm4j.qemuimg.Finding;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.FormatSpecific;
import io.kvm4j.qemuimg.Image;
import io.kvm4j.qemuimg.ImageException;
import io.kvm4j.qemuimg.ImageInfo;
import io.kvm4j.qemuimg.ImageRefusedException;
import io.kvm4j.qemuimg.Progress;
import io.kvm4j.qemuimg.QemuImg;
import io.kvm4j.qemuimg.Resize;
import io.kvm4j.qemuimg.internal.Staging;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A smaller qcow2 image with the same disk: unused clusters dropped, compressed if wanted, and with a smaller virtual size if
 * partitions and file systems end early enough.
 *
 * <p>The source is replaced only if the target is the source. Immutable.
 */
public final class Shrink {

    private final Choice choice;

    private Shrink(Choice choice) {
        this.choice = choice;
    }

    /** What was asked for; never changed once a shrink holds it. */
    private static final class Choice implements Cloneable {
        final Image source;
        final Path target;
        String compression = "";
        long virtualBytes = -1;
        boolean dropSnapshots;
        boolean flatten;
        boolean dropBackupTable;
        Optional<Path> steps = Optional.empty();

        @Nullable
        GuestTools tools;

        Choice(Image source, Path target) {
            this.source = source;
            this.target = target;
        }

        Choice copy() {
            try {
                return (Choice) clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private Shrink with(Consumer<Choice> change) {
        Choice copy = choice.copy();
        change.accept(copy);
        return new Shrink(copy);
    }

    /**
     * What a shrink did.
     *
     * @param bytesBefore what the source takes on its file system
     * @param bytesAfter what the result takes
     * @param virtualBytesBefore the size of the source's disk
     * @param virtualBytesAfter the size of the result's disk
     * @param findings why it is not smaller, and what would help
     */
    public record Report(
            long bytesBefore,
            long bytesAfter,
            long virtualBytesBefore,
            long virtualBytesAfter,
            List<Finding> findings) {

        /** Keeps its own copy of the list. */
        public Report {
            findings = List.copyOf(findings);
        }

        /** From 0 to 1: how much of the room was saved; negative if it grew. */
        public double saved() {
            return bytesBefore == 0 ? 0 : 1 - (double) bytesAfter / bytesBefore;
        }
    }

    /** Into another file; the source stays. */
    public static Shrink of(Image source, Path target) {
        return new Shrink(new Choice(source, target));
    }

    /** In the place of the source, a qcow2 image, which is replaced at the very end if the result is smaller. */
    public static Shrink inPlaceOf(Image source) {
        return of(
                source,
                source.path()
                        .orElseThrow(() -> new IllegalArgumentException(source + " is not a file to be replaced")));
    }

    /** Compresses with zlib, which every QEMU reads. */
    public Shrink zlib() {
        return with(c -> c.compression = "zlib");
    }

    /** Compresses with zstd: faster, and no larger; needs QEMU 5.1. */
    public Shrink zstd() {
        return with(c -> c.compression = "zstd");
    }

    /** Makes the disk smaller too, if what is on it ends before. */
    public Shrink virtualBytes(long bytes) {
        if (bytes <= 0) {
            throw new IllegalArgumentException("a virtual size must be positive, was " + bytes);
        }
        return with(c -> c.virtualBytes = bytes);
    }

    /** Gives up internal snapshots; without this an image that has some is refused. */
    public Shrink droppingSnapshots() {
        return with(c -> c.dropSnapshots = true);
    }

    /** Takes in the data of backing files; without this an overlay is refused. */
    public Shrink flattening() {
        return with(c -> c.flatten = true);
    }

    /** Gives up the copy of the GPT at the end of the disk, which a guest restores with {@code sgdisk --move-second-header}. */
    public Shrink droppingBackupTable() {
        return with(c -> c.dropBackupTable = true);
    }

    /** First drops what the guest's file systems do not use, with virt-sparsify; without it that is left to the guest. */
    public Shrink sparsifyingWith(GuestTools tools) {
        return with(c -> c.tools = tools);
    }

    /**
     * Keeps each finished step in a folder until all is done: a run that was stopped, or whose JVM was killed, is gone on with by the
     * next one there, if the source has not changed. The folder is best on the target's file system.
     */
    public Shrink keepingStepsIn(Path folder) {
        return with(c -> c.steps = Optional.of(folder));
    }

    /** Everything that speaks against it or limits it; nothing is changed. */
    public List<Finding> plan(QemuImg img) {
        try (Staging work = Staging.beside(choice.target, true)) {
            return findings(img, img.info(choice.source), work);
        } catch (IOException e) {
            throw new ImageException("cannot work beside " + choice.target + ": " + e, e);
        }
    }

    /**
     * Makes the smaller image.
     *
     * @throws ImageRefusedException if a finding speaks against it; see {@link #plan}
     */
    public Report run(QemuImg img, Consumer<Progress> progress) {
        ImageInfo before = img.info(choice.source);
        try (Staging staging = Staging.beside(choice.target, isInPlace())) {
            List<Finding> findings = new ArrayList<>(findings(img, before, staging));
            if (findings.stream().anyMatch(f -> f.severity() == Finding.Severity.BLOCKER)) {
                throw new ImageRefusedException(choice.source.toString(), findings);
            }
            Steps steps = copy(img, before, staging, progress);
            ImageInfo after = img.info(Image.trusted(staging.file()).as(Format.QCOW2));
            if (isInPlace() && !isSmaller(before, after)) {
                steps.done();
                findings.add(Finding.info("not-smaller", "the copy is not smaller, so the image stays as it is"));
                return new Report(
                        before.actualBytes().orElse(0L),
                        before.actualBytes().orElse(0L),
                        before.virtualBytes(),
                        before.virtualBytes(),
                        findings);
            }
            staging.flush();
            staging.publish(isInPlace());
            steps.done();
            return new Report(
                    before.actualBytes().orElse(0L),
                    after.actualBytes().orElse(0L),
                    before.virtualBytes(),
                    after.virtualBytes(),
                    findings);
        } catch (FileAlreadyExistsException e) {
            throw new ImageRefusedException(
                    choice.target.toString(), Finding.blocker("target-exists", "it exists", "choose another name"));
        } catch (IOException e) {
            throw new ImageException("cannot make " + choice.target + ": " + e, e);
        }
    }

    private static boolean isSmaller(ImageInfo before, ImageInfo after) {
        return after.virtualBytes() < before.virtualBytes()
                || after.actualBytes().orElse(0L) < before.actualBytes().orElse(Long.MAX_VALUE);
    }

    private boolean isInPlace() {
        return choice.source.path().filter(choice.target::equals).isPresent();
    }

    private Steps copy(QemuImg img, ImageInfo before, Staging staging, Consumer<Progress> progress) throws IOException {
        GuestTools tools = choice.tools;
        boolean sparsify = tools != null && tools.missing("virt-sparsify").isEmpty();
        boolean bitmaps = !sparsify
                && before.details() instanceof FormatSpecific.Qcow2 qcow2
                && !qcow2.bitmaps().isEmpty();
        String task = "shrink " + choice.compression + " " + sparsify;
        Steps steps = Steps.of(choice.steps, staging, choice.source, task);
        Image source = tools != null && sparsify
                ? steps.sparsified(tools, choice.source.path().orElseThrow(), before.format())
                : choice.source;
        Function<Conversion, Conversion> compressing = switch (choice.compression) {
            case "zstd" -> Conversion::zstd;
            case "zlib" -> Conversion::compressed;
            default -> Function.identity();
        };
        steps.copy(img, source, bitmaps ? compressing.andThen(Conversion::bitmaps) : compressing, progress);
        if (choice.virtualBytes > 0 && choice.virtualBytes < before.virtualBytes()) {
            img.resize(Resize.shrinkAcceptingLoss(Image.trusted(staging.file()).as(Format.QCOW2), choice.virtualBytes));
        }
        return steps;
    }

    private List<Finding> findings(QemuImg img, ImageInfo info, Staging work) {
        List<Finding> findings = new ArrayList<>();
        if (isInPlace() && !info.format().equals(Format.QCOW2)) {
            findings.add(Finding.blocker(
                    "not-qcow2",
                    "it is " + info.format()
                            + ", and a qcow2 image in its place would not be the disk that is expected there",
                    "shrink it into another file"));
        }
        if (info.encrypted()) {
            findings.add(Finding.blocker(
                    "encrypted",
                    "the smaller image would not be encrypted, and encrypted data does not compress",
                    "convert it with encrypted(secret)"));
            return findings;
        }
        if (!info.snapshots().isEmpty() && !choice.dropSnapshots) {
            findings.add(Finding.blocker(
                    "has-snapshots",
                    "it has " + info.snapshots().size() + " internal snapshots, which a copy does not keep",
                    "delete them, or say droppingSnapshots()"));
        }
        if (info.backing().isPresent() && !choice.flatten) {
            findings.add(Finding.blocker(
                    "has-backing",
                    "it lies on " + info.backing().get().name(),
                    "shrink the base, or say flattening()"));
            return findings;
        }
        DiskLayout layout = DiskLayout.read(img, choice.source, info.virtualBytes(), work.folder());
        virtualSize(info, layout).ifPresent(findings::add);
        GuestTools tools = choice.tools;
        Optional<Finding> missing = tools == null ? Optional.empty() : tools.missing("virt-sparsify");
        missing.ifPresent(findings::add);
        if (tools == null || missing.isPresent()) {
            findings.add(Finding.info(
                    "discard-in-guest",
                    "what the guest deleted but did not discard stays; run fstrim --all in the guest, with discard='unmap' on"
                            + " its disk, before"));
        }
        findings.add(Finding.info(
                "smallest-disk",
                "the disk cannot be smaller than " + layout.endBytes() + " bytes: there its " + layout.kind()
                        + " layout ends; make file systems and partitions smaller first"));
        return findings;
    }

    private Optional<Finding> virtualSize(ImageInfo info, DiskLayout layout) {
        if (choice.virtualBytes <= 0 || choice.virtualBytes >= info.virtualBytes()) {
            return Optional.empty();
        }
        if (choice.virtualBytes < layout.endBytes()) {
            return Optional.of(Finding.blocker(
                    "disk-in-use",
                    choice.virtualBytes + " bytes would cut off its " + layout.kind() + " layout, which ends at "
                            + layout.endBytes(),
                    "make file systems and partitions smaller first, or use virt-resize"));
        }
        return layout.kind().equals("gpt") && !choice.dropBackupTable
                ? Optional.of(Finding.blocker(
                        "backup-table",
                        "the copy of the GPT at the end of the disk would be lost",
                        "say droppingBackupTable(), then run sgdisk --move-second-header in the guest"))
                : Optional.empty();
    }
}
