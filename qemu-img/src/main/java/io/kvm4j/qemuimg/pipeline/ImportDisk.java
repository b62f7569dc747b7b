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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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

    private ImportDisk(Image source, Path target, boolean compress, boolean live) {
        this.source = source;
        this.target = target;
        this.compress = compress;
        this.live = live;
    }

    /** From an image or a disk that a stranger may have written; a physical disk is best said to be {@link Format#RAW}. */
    public static ImportDisk of(Image source, Path target) {
        return new ImportDisk(source, target, false, false);
    }

    /** From a physical disk, taken as it is. */
    public static ImportDisk ofDevice(Path device, Path target) {
        return of(Image.untrusted(device).as(Format.RAW), target);
    }

    /** Compresses with zstd. */
    public ImportDisk compressed() {
        return new ImportDisk(source, target, true, live);
    }

    /** Takes a disk although it is mounted: file systems will look as after a power cut, and the copy is not compared. */
    public ImportDisk allowMounted() {
        return new ImportDisk(source, target, compress, true);
    }

    /** Everything that speaks against it; nothing is changed. */
    public List<Finding> plan(QemuImg img) {
        ImageInfo info = img.info(source);
        List<Finding> findings = new ArrayList<>();
        source.path().ifPresent(path -> mounted(path, findings));
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

    private void mounted(Path path, List<Finding> findings) {
        try {
            String device = path.toRealPath().toString();
            boolean mounted = Files.readAllLines(Path.of("/proc/self/mounts")).stream()
                    .map(line -> line.substring(0, Math.max(0, line.indexOf(' '))))
                    .anyMatch(source -> isOn(source, device));
            if (mounted && !live) {
                findings.add(Finding.blocker(
                        "mounted",
                        device + " is mounted and may change while it is read",
                        "unmount it, or boot from another medium, or say allowMounted()"));
            }
        } catch (IOException e) {
            findings.add(Finding.warning("mounts-unknown", "cannot read the mounts: " + e, ""));
        }
    }

    /** Whether {@code mounted} is the device or one of its partitions ({@code sda1}, {@code nvme0n1p1}). */
    private static boolean isOn(String mounted, String device) {
        return mounted.startsWith(device) && mounted.substring(device.length()).matches("(p?\\d{1,4})?");
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
        Conversion conversion = Conversion.from(source).to(target);
        conversion = compress ? conversion.zstd() : conversion;
        return img.convert(live ? conversion : conversion.compared(), progress);
    }
}
