package io.kvm4j.qemuimg.pipeline;

import io.kvm4j.qemuimg.Conversion;
import io.kvm4j.qemuimg.Converted;
import io.kvm4j.qemuimg.Finding;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.Image;
import io.kvm4j.qemuimg.ImageException;
import io.kvm4j.qemuimg.ImageInfo;
import io.kvm4j.qemuimg.ImageRefusedException;
import io.kvm4j.qemuimg.Progress;
import io.kvm4j.qemuimg.QemuImg;
import io.kvm4j.qemuimg.device.DeviceReader;
import io.kvm4j.qemuimg.internal.Staging;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A qcow2 image of a physical disk or of another product's image, compared with its source byte by byte before it gets its name.
 *
 * <p>The source is only read. Immutable.
 */
public final class ImportDisk {

    private final Image source;
    private final Path target;
    private final boolean compress;
    private final boolean live;
    private final Optional<Path> steps;

    private ImportDisk(Image source, Path target, boolean compress, boolean live, Optional<Path> steps) {
        this.source = source;
        this.target = target;
        this.compress = compress;
        this.live = live;
        this.steps = steps;
        if (live && steps.isPresent()) {
            throw new IllegalArgumentException("a disk in use is not compared, so no copy of it can be gone on with");
        }
    }

    /** From an image or a disk that a stranger may have written; a physical disk is best said to be {@link Format#RAW}. */
    public static ImportDisk of(Image source, Path target) {
        return new ImportDisk(source, target, false, false, Optional.empty());
    }

    /** From a physical disk, taken as it is. */
    public static ImportDisk ofDevice(Path device, Path target) {
        return of(Image.untrusted(device).as(Format.RAW), target);
    }

    /** Compresses with zstd. */
    public ImportDisk compressed() {
        return new ImportDisk(source, target, true, live, steps);
    }

    /** Takes a disk although it is in use: file systems will look as after a power cut, and the copy is not compared. */
    public ImportDisk allowMounted() {
        return new ImportDisk(source, target, compress, true, steps);
    }

    /**
     * Keeps the copy in a folder until it was compared and has its name: a run that was stopped, or whose JVM was killed, is gone on
     * with by the next one there. The folder is best on the target's file system.
     */
    public ImportDisk keepingStepsIn(Path folder) {
        return new ImportDisk(source, target, compress, live, Optional.of(folder));
    }

    /** Everything that speaks against it; nothing is changed. */
    public List<Finding> plan(QemuImg img) {
        ImageInfo info = img.info(source);
        List<Finding> findings = new ArrayList<>();
        source.path().map(this::uses).ifPresent(findings::addAll);
        Path parent = target.toAbsolutePath().getParent();
        try {
            long room = Files.getFileStore(parent == null ? target : parent).getUsableSpace();
            // An upper bound: a disk's zeros are not looked for.
            long needed = img.measure(Format.QCOW2, info.virtualBytes()).fullyAllocatedBytes();
            if (room < needed) {
                findings.add(Finding.warning(
                        "little-room",
                        "a full disk would take " + needed + " bytes, and " + room + " are free",
                        "make room, or compress; a failure leaves nothing behind"));
            }
        } catch (IOException e) {
            findings.add(Finding.blocker("no-folder", "cannot look at " + parent + ": " + e, "make the folder"));
        }
        return List.copyOf(findings);
    }

    /** A device may be in use in ways that a file cannot. */
    private List<Finding> uses(Path path) {
        if (!Files.exists(path) || Files.isRegularFile(path)) {
            return List.of();
        }
        DeviceReader reader = DeviceReader.from(path).to(target);
        return live ? reader.forceAllUses().findings() : reader.findings();
    }

    /**
     * Makes the image.
     *
     * @throws ImageRefusedException if a finding speaks against it; see {@link #plan}
     * @throws ImageException if reading or writing failed; there is no target then
     */
    public Converted run(QemuImg img, Consumer<Progress> progress) {
        List<Finding> findings = plan(img);
        if (findings.stream().anyMatch(f -> f.severity() == Finding.Severity.BLOCKER)) {
            throw new ImageRefusedException(source.toString(), findings);
        }
        if (live) {
            Conversion conversion = Conversion.from(source).to(target);
            return img.convert(compress ? conversion.zstd() : conversion, progress);
        }
        try (Staging staging = Staging.beside(target, false)) {
            Steps kept = Steps.of(steps, staging, source, "import " + compress);
            kept.copy(img, source, compress ? Conversion::zstd : Function.identity(), progress);
            ImageInfo made = img.info(Image.trusted(staging.file()).as(Format.QCOW2));
            staging.flush();
            staging.publish(false);
            kept.done();
            return new Converted(
                    Format.QCOW2, made.virtualBytes(), made.actualBytes().orElse(0L), kept.elapsed());
        } catch (FileAlreadyExistsException e) {
            throw new ImageRefusedException(
                    target.toString(), Finding.blocker("target-exists", "it exists", "choose another name"));
        } catch (IOException e) {
            throw new ImageException("cannot make " + target + ": " + e, e);
        }
    }
}
