package io.kvm4j.qemuimg.device;

import io.kvm4j.qemuimg.CancelledException;
import io.kvm4j.qemuimg.Conversion;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.Image;
import io.kvm4j.qemuimg.ImageException;
import io.kvm4j.qemuimg.MapExtent;
import io.kvm4j.qemuimg.Progress;
import io.kvm4j.qemuimg.QemuImg;
import io.kvm4j.qemuimg.header.ImageHeader;
import io.kvm4j.qemuimg.header.Signature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * An image in a format of its own. qemu-img writes it stretch by stretch, past the cache, all but the beginning; that is read here
 * before anything is written, and so its marks are known.
 */
final class ConvertedBody implements Body {

    /** A start of qemu-img, with the checks around it, is a small part of copying this much. */
    private static final long STRETCH = 1L << 30;

    private static final int PAGE = 4096;

    private final QemuImg img;
    private final Image image;
    private final Path device;
    private final OpenFile open;
    private final Target target;
    private final Settings settings;
    private final long diskBytes;
    private final long resumeAt;
    private final Copy.Checkpoint checkpoint;
    private final Consumer<Progress> progress;
    private final long started = System.nanoTime();
    private final long workBytes;
    private final Head head;
    private long dataBytes = -1;

    /**
     * The beginning of the guest's disk.
     *
     * @param bytes whole pages, padded by zeros
     * @param length how much of it is the disk's
     * @param signatures what can be told of the disk from it
     */
    record Head(ByteBuffer bytes, int length, List<Signature> signatures) {

        /** @throws ImageException if the image must not be opened, or is damaged */
        static Head of(QemuImg img, Image image, long diskBytes) throws IOException {
            int length = (int) Math.min(HEAD, diskBytes);
            Path folder = Files.createTempDirectory("kvm4j-head");
            Path file = folder.resolve("head");
            try {
                img.convert(Conversion.from(image.part(0, length)).to(file).as(Format.RAW));
                ByteBuffer bytes = OpenFile.alignedBuffer((length + PAGE - 1) / PAGE * PAGE);
                bytes.put(Files.readAllBytes(file)).clear();
                return new Head(
                        bytes, length, ImageHeader.read(file, Format.RAW).signatures());
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        }
    }

    ConvertedBody(
            Image image,
            Path device,
            OpenFile open,
            Head head,
            long diskBytes,
            Settings settings,
            long resumeAt,
            Copy.Checkpoint checkpoint,
            Consumer<Progress> progress)
            throws IOException {
        this.img = settings.qemuImg();
        this.image = image;
        this.device = device;
        this.open = open;
        this.target = new BlockTarget(open);
        this.head = head;
        this.diskBytes = diskBytes;
        this.settings = settings;
        this.resumeAt = resumeAt;
        this.checkpoint = checkpoint;
        this.progress = progress;
        this.workBytes = settings.verify ? diskBytes * 2 : diskBytes;
    }

    @Override
    public void writeRest() throws IOException {
        // qemu-img shares the device with other writers, and asks that they do too; guests do not
        DeviceChecks.admitQemuImg(open);
        long padded = diskBytes / PAGE * PAGE;
        if (padded < diskBytes) {
            target.zero(padded, PAGE);
        }
        for (long at = Math.max(resumeAt, HEAD); at < diskBytes; at += STRETCH) {
            long offset = at;
            long length = Math.min(STRETCH, diskBytes - at);
            halt();
            img.convert(
                    Conversion.from(image.part(at, length))
                            .onto(onDevice(at, length))
                            .withoutSourceCheck(),
                    p -> report(offset + p.doneBytes()));
            checkpoint.reached(at + length);
        }
        if (settings.wipeTail) {
            long size = open.size();
            for (long at = (diskBytes + PAGE - 1) / PAGE * PAGE; at < size; at += OpenFile.ZERO_STEP) {
                halt();
                target.zero(at, Math.min(OpenFile.ZERO_STEP, size - at));
            }
        }
    }

    private Image onDevice(long at, long length) {
        return Image.trusted(device).as(Format.RAW).part(at, length);
    }

    private void halt() {
        try {
            settings.pause.await(settings.cancellation::isCancelled);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (settings.cancellation.isCancelled() || Thread.currentThread().isInterrupted()) {
            throw new CancelledException("copy of " + image + " to " + device + " was cancelled");
        }
    }

    @Override
    public void verifyRest() throws IOException {
        if (diskBytes <= HEAD) {
            return;
        }
        open.dropCache();
        long length = diskBytes - HEAD;
        if (!img.compare(image.part(HEAD, length), onDevice(HEAD, length), p -> report(diskBytes + p.doneBytes()))
                .equal()) {
            throw new CopyFailedException("verify: " + device + " does not hold what was written", HEAD);
        }
    }

    @Override
    public void writeHead() throws IOException {
        target.write(head.bytes.duplicate().clear(), 0);
    }

    @Override
    public void verifyHead() throws IOException {
        ByteBuffer found = OpenFile.alignedBuffer(head.bytes.capacity());
        if (!target.read(found, 0)
                || !found.clear().equals(head.bytes.duplicate().clear())) {
            throw new CopyFailedException("verify: the beginning of " + device + " is not what was written", 0);
        }
    }

    @Override
    public long dataBytes() {
        if (dataBytes < 0) {
            dataBytes = img.map(image).stream()
                    .filter(e -> e.data() && !e.zero())
                    .mapToLong(MapExtent::lengthBytes)
                    .sum();
        }
        return dataBytes;
    }

    @Override
    public long zeroBytes() {
        return diskBytes - dataBytes();
    }

    @Override
    public Map<Checksum, String> checksums() throws IOException {
        if (settings.checksums.isEmpty()) {
            return Map.of();
        }
        Settings reading = settings.copy();
        reading.verify = false;
        Copy copy = new Copy(
                new DeviceSource(open, 0, open.query(Linux.BLKSSZGET)),
                diskBytes,
                Target.NOWHERE,
                diskBytes,
                reading,
                0,
                offset -> {},
                p -> {});
        copy.run();
        return copy.checksums();
    }

    @Override
    public void report() {
        report(workBytes);
    }

    private void report(long done) {
        progress.accept(
                new Progress(Math.min(done, workBytes), workBytes, Duration.ofNanos(System.nanoTime() - started)));
    }
}
