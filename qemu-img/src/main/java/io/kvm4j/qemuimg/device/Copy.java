package io.kvm4j.qemuimg.device;

import io.kvm4j.qemuimg.Cancellation;
import io.kvm4j.qemuimg.CancelledException;
import io.kvm4j.qemuimg.ImageException;
import io.kvm4j.qemuimg.Progress;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Copies a disk with several requests in flight.
 *
 * <p>Workers take spans in order. Holes of the source and blocks of zeros are zeroed in the target, never skipped: what the target
 * held before does not survive. The first span is kept back, for the caller to write when all else is safe: until then the target
 * does not look like a disk.
 */
final class Copy {

    private static final int BLOCK = Zeros.BYTES;

    /** Direct I/O needs whole sectors, and 4096 is the largest. */
    private static final int SECTOR = 4096;

    private static final long REPORT_MILLIS = 200;

    private record Span(int number, long offset, long length, boolean hole) {}

    private final DiskSource source;
    private final long sourceBytes;
    private final Target target;
    private final long targetBytes;
    private final int requests;
    private final Cancellation cancellation;
    private final Pause pause;
    private final Consumer<Progress> progress;
    private final Checkpoint checkpoint;
    private final long resumeAt;
    private final long started = System.nanoTime();

    final Spans spans;
    final AtomicLong dataBytes = new AtomicLong();
    final AtomicLong zeroBytes = new AtomicLong();
    private final Set<Checksum> asked;
    private final @Nullable OrderedDigest digest;
    private final AtomicLong doneBytes = new AtomicLong();
    private final long workBytes;

    private long next;
    private long[] data = {0, 0};
    private final List<Long> inFlight = new ArrayList<>();
    private @Nullable ByteBuffer head;
    private volatile @Nullable Exception failure;
    private volatile boolean stopped;

    /** Told now and then up to where all is written. */
    interface Checkpoint {
        void reached(long offset) throws IOException;
    }

    /**
     * Prepares a copy of {@code sourceBytes} bytes, and of zeros up to {@code targetBytes}.
     *
     * @param resumeAt before this the target holds all already; it is read for checksums only
     */
    Copy(
            DiskSource source,
            long sourceBytes,
            Target target,
            long targetBytes,
            Settings settings,
            long resumeAt,
            Checkpoint checkpoint,
            Consumer<Progress> progress) {
        this.source = source;
        this.sourceBytes = sourceBytes;
        this.spans = new Spans(sourceBytes);
        this.target = target;
        this.targetBytes = targetBytes;
        this.requests = settings.requests;
        this.cancellation = settings.cancellation;
        this.pause = settings.pause;
        this.resumeAt = resumeAt;
        this.checkpoint = checkpoint;
        this.progress = progress;
        this.asked = settings.checksums;
        this.digest = asked.contains(Checksum.SHA256) ? new OrderedDigest() : null;
        this.workBytes = settings.verify ? targetBytes * 2 : targetBytes;
    }

    /** Copies all but the first span. */
    void run() {
        inParallel("zero", 1, buffer -> {
            zeroHoles();
            return false;
        });
        inParallel("copy", requests, buffer -> {
            Span span = take();
            if (span == null) {
                return false;
            }
            copy(span, buffer);
            doneBytes.addAndGet(span.length);
            release(span);
            return true;
        });
    }

    /** Writes the span that was kept back. */
    void writeHead() throws IOException {
        ByteBuffer kept = head;
        if (kept != null) {
            target.write(kept.duplicate().clear(), 0);
        } else if (spans.count() > 0) {
            target.zero(0, aligned(spans.length(0)));
        }
    }

    /** Reads the target back, from span number {@code from} on, and compares. */
    void verify(int from, int to) {
        AtomicInteger number = new AtomicInteger(from);
        inParallel("verify", requests, buffer -> {
            int n = number.getAndIncrement();
            if (n >= to) {
                return false;
            }
            verify(n, buffer);
            doneBytes.addAndGet(spans.length(n));
            return true;
        });
    }

    /** What was asked for, of the whole source. */
    Map<Checksum, String> checksums() {
        Map<Checksum, String> sums = new EnumMap<>(Checksum.class);
        for (Checksum each : asked) {
            String crc = String.format("%08x", spans.sourceChecksum());
            sums.put(each, each == Checksum.SHA256 && digest != null ? digest.hex() : crc);
        }
        return sums;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    void report() {
        progress.accept(new Progress(Math.min(doneBytes.get(), workBytes), workBytes, elapsed()));
    }

    private void copy(Span span, ByteBuffer buffer) throws IOException, InterruptedException {
        boolean write = span.offset >= resumeAt;
        int length = (int) Math.min(span.length, BLOCK);
        boolean zero = span.hole;
        if (!zero) {
            buffer.clear().limit(length);
            if (!source.read(buffer, span.offset)) {
                throw new CopyFailedException(
                        "copy " + source.path() + ": it ended at byte " + (span.offset + buffer.position()) + " of "
                                + sourceBytes + "; it is being changed",
                        span.offset + buffer.position());
            }
            zero = Zeros.only(buffer, 0, length);
            spans.done(span.number, zero ? 0 : Crc32c.of(buffer, 0, length), zero);
        } else {
            spans.done(span.number, 0, true);
        }
        if (digest != null && span.offset < sourceBytes) {
            digest.update(span.number, zero ? null : buffer, span.length, () -> stopped);
        }
        (zero ? zeroBytes : dataBytes).addAndGet(span.length);
        if (!zero) {
            pad(buffer, length);
        }
        if (span.number == 0) {
            if (!zero) {
                head = OpenFile.alignedBuffer(buffer.limit())
                        .put(buffer.duplicate().rewind());
            }
        } else if (write && zero && !isZeroedBefore(span)) {
            target.zero(span.offset, aligned(span.length));
        } else if (write && !zero) {
            target.write(buffer.rewind(), span.offset);
        }
    }

    /**
     * Makes the holes of the source zeros of the target before any data is written: whoever zeroes a range, be it a file system
     * below a loop device, waits for all that is in flight there.
     */
    private void zeroHoles() throws IOException, InterruptedException {
        for (long at = Math.max(resumeAt, BLOCK); at < sourceBytes; ) {
            long[] found = source.nextData(at, sourceBytes);
            long end = found[0] == sourceBytes ? sourceBytes : found[0] / SECTOR * SECTOR;
            for (; at < end && !stopped && !cancellation.isCancelled(); at += OpenFile.ZERO_STEP) {
                pause.await(() -> stopped || cancellation.isCancelled());
                target.zero(at, aligned(Math.min(OpenFile.ZERO_STEP, end - at)));
            }
            if (stopped || cancellation.isCancelled()) {
                return;
            }
            at = aligned(found[1]);
        }
    }

    private boolean isZeroedBefore(Span span) {
        return span.hole && span.offset < sourceBytes;
    }

    private void verify(int number, ByteBuffer buffer) throws IOException {
        long offset = spans.offset(number);
        long end = offset + spans.length(number);
        for (long at = offset; at < end; at += BLOCK) {
            int length = (int) Math.min(BLOCK, end - at);
            int padded = (int) aligned(length);
            buffer.clear().limit(padded);
            boolean same = target.read(buffer, at)
                    && Zeros.only(buffer, length, padded)
                    && (spans.isZero(number)
                            ? Zeros.only(buffer, 0, length)
                            : Crc32c.of(buffer, 0, length) == spans.checksum(number));
            if (!same) {
                throw new CopyFailedException(
                        "verify: the " + length + " bytes at byte " + at + " are not what was written", at);
            }
        }
    }

    private static void pad(ByteBuffer buffer, int length) {
        buffer.limit((int) aligned(length));
        while (length < buffer.limit()) {
            buffer.put(length++, (byte) 0);
        }
    }

    private static long aligned(long length) {
        return (length + SECTOR - 1) / SECTOR * SECTOR;
    }

    private synchronized @Nullable Span take() throws IOException {
        if (next >= targetBytes) {
            return null;
        }
        long offset = next;
        if (offset < sourceBytes && offset >= data[1]) {
            long[] found = source.nextData(offset, sourceBytes);
            data = new long[] {
                Math.max(offset, found[0] == sourceBytes ? sourceBytes : found[0] / SECTOR * SECTOR),
                Math.min(aligned(found[1]), sourceBytes)
            };
        }
        boolean tail = offset >= sourceBytes;
        boolean hole = tail || offset < data[0];
        long end = tail ? targetBytes : hole ? data[0] : data[1];
        long limit = hole && offset > 0 ? OpenFile.ZERO_STEP : BLOCK;
        long length = Math.min(limit, end - offset);
        next = tail || offset + length < sourceBytes ? offset + length : aligned(sourceBytes);
        inFlight.add(offset);
        return new Span(spans.add(offset, length), offset, length, hole);
    }

    private void release(Span span) throws IOException {
        synchronized (this) {
            inFlight.remove(span.offset);
        }
        checkpoint.reached(completeBefore());
    }

    private synchronized long completeBefore() {
        return inFlight.stream().mapToLong(Long::longValue).min().orElse(next);
    }

    private interface Step {
        boolean take(ByteBuffer buffer) throws IOException, InterruptedException;
    }

    private void inParallel(String what, int count, Step step) {
        List<Thread> workers = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            Thread worker = new Thread(() -> work(step), "kvm4j-" + what + "-" + n);
            worker.setDaemon(true);
            worker.start();
            workers.add(worker);
        }
        boolean interrupted = false;
        RuntimeException thrown = null;
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join(REPORT_MILLIS);
                    if (thrown == null) {
                        report();
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                    stopped = true;
                } catch (RuntimeException e) {
                    thrown = e;
                    stopped = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (thrown != null) {
            throw thrown;
        }
        rethrow();
        if (interrupted || cancellation.isCancelled()) {
            throw new CancelledException(what + " of " + source.path() + " was cancelled at byte " + completeBefore());
        }
    }

    private void work(Step step) {
        ByteBuffer buffer = OpenFile.alignedBuffer(BLOCK);
        try {
            while (!stopped && !cancellation.isCancelled()) {
                pause.await(() -> stopped || cancellation.isCancelled());
                if (!step.take(buffer)) {
                    return;
                }
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            synchronized (this) {
                if (failure == null) {
                    failure = e;
                }
            }
            stopped = true;
        }
    }

    private void rethrow() {
        Exception e = failure;
        if (e instanceof RuntimeException runtime) {
            throw runtime;
        }
        if (e instanceof OpenFile.FailedCall call) {
            throw new CopyFailedException(call.getMessage(), call.offset);
        }
        if (e != null) {
            throw new ImageException(String.valueOf(e.getMessage()), e);
        }
    }
}
