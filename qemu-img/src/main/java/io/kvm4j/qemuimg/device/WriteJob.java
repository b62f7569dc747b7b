package io.kvm4j.qemuimg.device;

import io.kvm4j.qemuimg.Finding;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.Image;
import io.kvm4j.qemuimg.ImageException;
import io.kvm4j.qemuimg.ImageRefusedException;
import io.kvm4j.qemuimg.Progress;
import io.kvm4j.qemuimg.header.ImageHeader;
import io.kvm4j.qemuimg.header.ImagePolicy;
import io.kvm4j.qemuimg.header.Risk;
import io.kvm4j.qemuimg.header.Signature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** One run of a {@link DeviceWriter}: from the first look at image and device to the report. */
final class WriteJob {

    private final Image image;
    private final Path path;
    private final boolean raw;
    private final Path device;
    private final Settings settings;
    private final Consumer<Progress> progress;
    private final long started = System.nanoTime();

    WriteJob(Image image, Path device, Settings settings, Consumer<Progress> progress) {
        this.image = settings.forced.contains("source-in-use") ? image.allowInconsistent() : image;
        this.path = image.path().orElseThrow();
        this.raw = image.format().equals(Optional.of(Format.RAW));
        this.device = device;
        this.settings = settings;
        this.progress = progress;
    }

    /** What is to be written. */
    private record Disk(
            long bytes, List<Signature> signatures, Optional<ConvertedBody.Head> head, List<Finding> findings) {}

    private Disk disk() throws IOException {
        ImageHeader header = ImageHeader.read(path, image.format().orElseThrow());
        if (raw) {
            return new Disk(header.fileBytes(), header.signatures(), Optional.empty(), container(header));
        }
        long bytes = header.virtualBytes();
        ConvertedBody.Head head = ConvertedBody.Head.of(settings.qemuImg(), image, bytes);
        return new Disk(bytes, head.signatures(), Optional.of(head), List.of());
    }

    /** A qcow2 file that is written as it is makes no disk. */
    private static List<Finding> container(ImageHeader header) {
        return ImagePolicy.strict().judge(header).stream()
                .filter(finding -> finding.code().equals(Risk.AMBIGUOUS.code()))
                .map(finding -> Finding.blocker(
                        finding.code(),
                        finding.message(),
                        "say its format, or force " + finding.code() + " if its guest made it look so"))
                .toList();
    }

    List<Finding> findings() {
        try (OpenFile source = OpenFile.open(path, Linux.O_RDONLY)) {
            DeviceChecks checks = new DeviceChecks(device, HostBlocks.local());
            if (checks.isBlockDevice()) {
                lookAtUses(checks, source);
                Optional<OpenFile> claimed = checks.claim(Linux.O_RDONLY);
                if (claimed.isPresent()) {
                    try (OpenFile open = claimed.get()) {
                        check(checks, open, disk(), Optional.empty());
                    }
                }
            }
            return DeviceChecks.force(checks.findings(), settings.forced);
        } catch (IOException e) {
            throw new ImageException("check " + device + ": " + e.getMessage(), e);
        }
    }

    private void lookAtUses(DeviceChecks checks, OpenFile source) throws IOException {
        checks.users();
        checks.overlap(path);
        checks.source(source);
    }

    CopyReport run() {
        try (OpenFile source = OpenFile.open(path, Linux.O_RDONLY)) {
            DeviceChecks checks = new DeviceChecks(device, HostBlocks.local());
            if (checks.isBlockDevice()) {
                lookAtUses(checks, source);
            }
            refuse(checks);
            Optional<Journal> journal = settings.journal.map(file -> Journal.open(file, identity()));
            Disk disk = disk();
            Optional<OpenFile> claimed = checks.claim(Linux.O_RDWR | Linux.O_DIRECT);
            if (claimed.isEmpty()) {
                refuse(checks);
            }
            try (OpenFile open = claimed.orElseThrow()) {
                check(checks, open, disk, journal.map(j -> j.id));
                checks.lock(open);
                refuse(checks);
                return write(source, open, disk, journal, checks);
            }
        } catch (OpenFile.FailedCall e) {
            throw new CopyFailedException("write " + image + " to " + device + ": " + e.getMessage(), e.offset);
        } catch (IOException e) {
            throw new ImageException("write " + image + " to " + device + ": " + e.getMessage(), e);
        }
    }

    private static void check(DeviceChecks checks, OpenFile open, Disk disk, Optional<String> ours) throws IOException {
        checks.findings().addAll(disk.findings);
        checks.device(open, disk.bytes, disk.signatures);
        checks.content(ours);
    }

    private void refuse(DeviceChecks checks) {
        List<Finding> findings = DeviceChecks.force(checks.findings(), settings.forced);
        if (findings.stream().anyMatch(f -> f.severity() == Finding.Severity.BLOCKER)) {
            throw new ImageRefusedException(device.toString(), findings);
        }
    }

    private CopyReport write(OpenFile source, OpenFile open, Disk disk, Optional<Journal> found, DeviceChecks checks)
            throws IOException {
        Target target = new BlockTarget(open);
        // the device must say itself that it holds this very copy; a name can mean another disk after a crash
        Optional<Journal> journal =
                found.map(j -> j.resumeAt > 0 && Marker.read(device).equals(Optional.of(j.id)) ? j : j.again());
        long resumeAt = journal.map(j -> j.resumeAt).orElse(0L);
        if (resumeAt == 0) {
            begin(target, open, journal);
        }
        Object state = Files.getLastModifiedTime(path);
        Copy.Checkpoint checkpoint = journal.map(j -> j.checkpoints(target)).orElse(offset -> {});
        Body body = body(source, open, disk, resumeAt, checkpoint);
        body.writeRest();
        target.flush();
        if (settings.verify) {
            body.verifyRest();
        }
        if (!state.equals(Files.getLastModifiedTime(path))) {
            throw new CopyFailedException("copy " + image + ": it was changed while it was read", -1);
        }
        body.writeHead();
        target.flush();
        if (settings.verify) {
            body.verifyHead();
        }
        if (journal.isPresent()) {
            journal.get().delete();
        }
        if (!open.rereadPartitions() && !disk.signatures.isEmpty()) {
            checks.findings()
                    .add(Finding.info("no-partitions", "the kernel does not look for partitions on " + device));
        }
        Map<Checksum, String> checksums = body.checksums();
        body.report();
        return new CopyReport(
                disk.bytes,
                body.dataBytes(),
                body.zeroBytes(),
                checksums,
                settings.verify,
                Duration.ofNanos(System.nanoTime() - started),
                DeviceChecks.force(checks.findings(), settings.forced));
    }

    private Body body(OpenFile source, OpenFile open, Disk disk, long resumeAt, Copy.Checkpoint checkpoint)
            throws IOException {
        if (disk.head.isPresent()) {
            return new ConvertedBody(
                    image, device, open, disk.head.get(), disk.bytes, settings, resumeAt, checkpoint, progress);
        }
        source.willReadInOrder();
        long targetBytes = settings.wipeTail ? open.size() : disk.bytes;
        return new RawBody(new Copy(
                source, disk.bytes, new BlockTarget(open), targetBytes, settings, resumeAt, checkpoint, progress));
    }

    /** From here on what the device held is lost. */
    private static void begin(Target target, OpenFile open, Optional<Journal> journal) throws IOException {
        target.zero(0, Math.min(Body.HEAD, open.size()));
        target.write(
                Marker.sector(journal.map(j -> j.id).orElse(UUID.randomUUID().toString())), 0);
        target.flush();
        if (journal.isPresent()) {
            journal.get().write(0);
        }
    }

    /** The image as it is now; a journal of another state of it is worth nothing. */
    private String identity() {
        try {
            Map<String, Object> facts = Files.readAttributes(path, "unix:dev,ino,size,lastModifiedTime");
            return facts.get("dev") + ":" + facts.get("ino") + " " + facts.get("size") + " "
                    + facts.get("lastModifiedTime")
                    + (raw ? "" : " " + image.format().orElseThrow());
        } catch (IOException e) {
            throw new ImageException("read " + image + ": " + e.getMessage(), e);
        }
    }
}
