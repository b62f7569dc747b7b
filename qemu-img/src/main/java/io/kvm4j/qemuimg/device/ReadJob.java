package io.kvm4j.qemuimg.device;

import io.kvm4j.qemuimg.Conversion;
import io.kvm4j.qemuimg.Finding;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.Image;
import io.kvm4j.qemuimg.ImageException;
import io.kvm4j.qemuimg.ImageRefusedException;
import io.kvm4j.qemuimg.MapExtent;
import io.kvm4j.qemuimg.Progress;
import io.kvm4j.qemuimg.QemuImg;
import io.kvm4j.qemuimg.internal.Staging;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One run of a {@link DeviceReader}. */
final class ReadJob {

    private final Path device;
    private final Path image;
    private final Settings settings;
    private final Consumer<Progress> progress;
    private final DeviceChecks checks;
    private final long started = System.nanoTime();

    ReadJob(Path device, Path image, Settings settings, Consumer<Progress> progress) {
        this.device = device;
        this.image = image;
        this.settings = settings;
        this.progress = progress;
        this.checks = new DeviceChecks(device, HostBlocks.local());
    }

    List<Finding> findings() {
        try {
            checked().ifPresent(OpenFile::close);
            return DeviceChecks.force(checks.findings(), settings.forced);
        } catch (IOException e) {
            throw new ImageException("check " + device + ": " + e.getMessage(), e);
        }
    }

    /** Keeps a device open that may not have been opened. */
    private record Closing(Optional<OpenFile> device) implements AutoCloseable {
        @Override
        public void close() {
            device.ifPresent(OpenFile::close);
        }
    }

    /** The device after all checks, if it could be opened at all. */
    private Optional<OpenFile> checked() throws IOException {
        if (!settings.replace && Files.exists(image, LinkOption.NOFOLLOW_LINKS)) {
            checks.findings()
                    .add(Finding.blocker(
                            "target-exists", image + " exists", "choose another name, or say replacing()"));
        }
        if (!checks.isBlockDevice()) {
            return Optional.empty();
        }
        checks.users();
        Optional<OpenFile> claimed = checks.claim(Linux.O_RDONLY | Linux.O_DIRECT);
        if (claimed.isEmpty() && settings.forced.contains("in-use")) {
            claimed = Optional.of(OpenFile.open(device, Linux.O_RDONLY | Linux.O_DIRECT));
        }
        if (claimed.isPresent()) {
            checks.readable(claimed.get(), settings.offset, settings.count);
        }
        return claimed;
    }

    CopyReport run() {
        try (Closing open = new Closing(checked())) {
            List<Finding> findings = DeviceChecks.force(checks.findings(), settings.forced);
            if (findings.stream().anyMatch(f -> f.severity() == Finding.Severity.BLOCKER)) {
                throw new ImageRefusedException(device.toString(), findings);
            }
            OpenFile source = open.device.orElseThrow();
            long bytes = settings.count < 0 ? source.size() - settings.offset : settings.count;
            return settings.format.equals(Format.RAW)
                    ? copy(source, bytes, findings)
                    : convert(source, bytes, findings);
        } catch (FileAlreadyExistsException e) {
            throw new ImageRefusedException(
                    image.toString(),
                    Finding.blocker("target-exists", "it exists", "choose another name, or say replacing()"));
        } catch (OpenFile.FailedCall e) {
            throw new CopyFailedException("read " + device + " into " + image + ": " + e.getMessage(), e.offset);
        } catch (IOException e) {
            throw new ImageException("read " + device + " into " + image + ": " + e.getMessage(), e);
        }
    }

    private CopyReport copy(OpenFile device, long bytes, List<Finding> findings) throws IOException {
        if (settings.journal.isPresent()) {
            return goOn(device, bytes, Journal.open(settings.journal.get(), identity(bytes)), findings);
        }
        try (Staging staging = Staging.beside(image, settings.replace);
                FileTarget target = FileTarget.create(staging.file(), bytes)) {
            Copy copy = copy(device, bytes, target, offset -> {});
            staging.publish(settings.replace);
            return report(bytes, copy, findings);
        }
    }

    private CopyReport goOn(OpenFile device, long bytes, Journal found, List<Finding> findings) throws IOException {
        try (Staging staging = Staging.beside(image, settings.replace)) {
            Path begun = part(staging, found);
            boolean resumes = found.resumeAt > 0 && Files.isRegularFile(begun, LinkOption.NOFOLLOW_LINKS);
            if (resumes) {
                try (FileTarget target = FileTarget.goOn(begun, bytes, found.resumeAt)) {
                    return finish(device, bytes, target, found, staging, findings);
                }
            }
            // the journal first: it names what a crash would leave
            Files.deleteIfExists(begun);
            Journal journal = found.again();
            journal.write(0);
            try (FileTarget target = FileTarget.create(part(staging, journal), bytes)) {
                return finish(device, bytes, target, journal, staging, findings);
            }
        }
    }

    /** What is read into until it is whole; its name is that of no other file. */
    private static Path part(Staging staging, Journal journal) {
        Path target = staging.target();
        return target.resolveSibling(target.getFileName() + "." + journal.id + ".part");
    }

    private CopyReport finish(
            OpenFile device, long bytes, FileTarget target, Journal journal, Staging staging, List<Finding> findings)
            throws IOException {
        Copy copy = copy(device, bytes, target, journal.checkpoints(target));
        Files.move(part(staging, journal), staging.file());
        staging.publish(settings.replace);
        journal.delete();
        List<Finding> all = new ArrayList<>(findings);
        if (journal.resumeAt > 0) {
            all.add(Finding.info("resumed", target.keptBytes + " bytes of an earlier run were kept"));
        }
        if (target.changedBytes.get() > 0) {
            all.add(Finding.warning(
                    "changed-since",
                    target.changedBytes + " bytes are not what the earlier run read",
                    "the image has them as they are now; find out who writes to " + this.device));
        }
        return report(bytes, copy, all);
    }

    /** The device and what of it is read; whether it has changed is seen by reading it. */
    private String identity(long bytes) throws IOException {
        return device.toRealPath() + " " + settings.offset + " " + bytes + " " + image.toAbsolutePath();
    }

    private Copy copy(OpenFile device, long bytes, FileTarget target, Copy.Checkpoint checkpoint) throws IOException {
        Copy copy = pass(device, bytes, target, settings, checkpoint, progress);
        copy.run();
        copy.writeHead();
        target.flush();
        if (settings.verify) {
            copy.verify(0, copy.spans.count());
        }
        target.finish();
        copy.report();
        return copy;
    }

    private CopyReport report(long bytes, Copy copy, List<Finding> findings) {
        return report(bytes, copy.dataBytes.get(), copy.checksums(), findings);
    }

    private Copy pass(
            OpenFile device,
            long bytes,
            Target target,
            Settings how,
            Copy.Checkpoint checkpoint,
            Consumer<Progress> told)
            throws IOException {
        int sector = device.query(Linux.BLKSSZGET);
        DiskSource source = new DeviceSource(device, settings.offset, sector);
        return new Copy(source, bytes, target, bytes, how, 0, checkpoint, told);
    }

    private CopyReport convert(OpenFile device, long bytes, List<Finding> findings) throws IOException {
        Settings reading = settings.copy();
        reading.verify = false;
        QemuImg img = settings.qemuImg();
        Image disk = Image.untrusted(this.device).as(Format.RAW);
        disk = settings.forced.isEmpty() ? disk : disk.allowInconsistent();
        Conversion conversion =
                Conversion.from(disk.part(settings.offset, bytes)).to(image).as(settings.format);
        conversion = settings.compress ? conversion.zstd() : conversion;
        conversion = settings.verify ? conversion.compared() : conversion;
        img.convert(settings.replace ? conversion.replacing() : conversion, progress);
        Map<Checksum, String> checksums = Map.of();
        if (!settings.checksums.isEmpty()) {
            Copy copy = pass(device, bytes, Target.NOWHERE, reading, offset -> {}, p -> {});
            copy.run();
            checksums = copy.checksums();
        }
        long data = img.map(Image.untrusted(image).as(settings.format)).stream()
                .filter(MapExtent::data)
                .mapToLong(MapExtent::lengthBytes)
                .sum();
        return report(bytes, data, checksums, findings);
    }

    private CopyReport report(long bytes, long data, Map<Checksum, String> checksums, List<Finding> findings) {
        return new CopyReport(
                bytes,
                data,
                bytes - data,
                checksums,
                settings.verify,
                Duration.ofNanos(System.nanoTime() - started),
                findings);
    }
}
