package io.kvm4j.job;

import io.kvm4j.error.Failure;
import io.kvm4j.error.InterruptedOperationException;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.TimeoutException;
import io.kvm4j.event.DomainEvent;
import io.kvm4j.internal.Blocks;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Wakeups;
import io.kvm4j.xml.Element;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A job on a disk that was started and goes on by itself, whether this program waits for it or not.
 *
 * <p>That there is no job any more says nothing of how it ended: so the end is judged by the guest's document, which must
 * have become what the job was for. Safe for use by many threads. Nothing to close.
 */
public final class BlockJob {

    /** Whether the document shows what the job was for. */
    interface Outcome {
        boolean isThere(Chain before, Chain now);
    }

    // QEMU has done with a job a moment before libvirt's document shows it
    private static final Duration SETTLING = Duration.ofSeconds(5);

    private final DomainDisk disk;
    private final String what;
    private final Chain before;
    private final Outcome expected;
    private final @Nullable String pivot;

    BlockJob(DomainDisk disk, String what, Chain before, Outcome expected) {
        this(disk, what, before, expected, null);
    }

    private BlockJob(DomainDisk disk, String what, Chain before, Outcome expected, @Nullable String pivot) {
        this.disk = disk;
        this.what = what;
        this.before = before;
        this.expected = expected;
        this.pivot = pivot;
    }

    BlockJob pivotingTo(String image) {
        return new BlockJob(disk, what, before, expected, image);
    }

    static String mirrorOf(Chain chain) {
        return chain.mirror()
                .flatMap(mirror -> mirror.elements("source").stream().findFirst())
                .map(BlockJob::path)
                .orElse("");
    }

    private static String path(Element source) {
        String file = source.attribute("file");
        return String.valueOf(file == null ? source.attribute("dev") : file);
    }

    /** How far it is; empty if there is no job any more. */
    public Optional<JobProgress> progress() {
        // in this order: a job that is ready has all its bytes, and one that has is not yet ready
        boolean ready = pivot != null && disk.chain(what).isReady();
        return running().map(job -> new JobProgress(job.current(), job.end(), job.bytesPerSecond(), ready));
    }

    private Optional<Blocks.Job> running() {
        return Errors.during(
                disk.operation("ask for the job of"),
                () -> disk.hypervisor().blocks().job(disk.domain(), disk.target()));
    }

    /** Holds it to a speed from now on; 0 for none. */
    public void limitBytesPerSecond(long bytesPerSecond) {
        DomainDisk.requireSpeed(bytesPerSecond);
        Errors.during(
                disk.operation("limit the job of"),
                () -> disk.hypervisor().blocks().setSpeed(disk.domain(), disk.target(), bytesPerSecond));
    }

    /**
     * Waits until it is done and the guest's document shows it. A copy or an active commit never ends by itself: for those
     * this waits until it has caught up and can {@link #pivot}.
     *
     * @throws TimeoutException if it takes longer; it goes on
     * @throws JobFailedException if it ended without being done
     */
    public void await(Duration timeout) {
        await(timeout, progress -> {});
    }

    /** Waits as {@link #await(Duration)} does and tells how far it is, from this thread. */
    public void await(Duration timeout, Consumer<? super JobProgress> observer) {
        boolean[] caughtUp = {false};
        boolean ended = waitFor(timeout, () -> {
            Optional<JobProgress> progress = progress();
            progress.ifPresent(observer);
            caughtUp[0] = progress.map(JobProgress::ready).orElse(false);
            return progress.isEmpty() || caughtUp[0];
        });
        if (!ended) {
            throw new TimeoutException(Failure.refused(
                    disk.operation(what), "the job still runs after " + timeout.toSeconds() + " s and goes on"));
        }
        if (caughtUp[0]) {
            return;
        }
        if (pivot != null) {
            throw failed("the job ended before it had caught up");
        }
        requireOutcome(now -> expected.isThere(before, now) && now.mirror().isEmpty());
    }

    /**
     * Makes the guest go on on the image that was copied or committed to, and returns when it does.
     *
     * @throws InvalidStateException if the job has not caught up, or is one that never can
     * @throws JobFailedException if the guest goes on on the old image
     */
    public void pivot() {
        String image = pivot;
        if (image == null) {
            throw new InvalidStateException(Failure.refused(
                    disk.operation("pivot"), "this job changes the disk by itself; wait for it with await()"));
        }
        if (!disk.chain("pivot").isReady()) {
            throw new InvalidStateException(
                    Failure.refused(disk.operation("pivot"), "the job has not caught up; wait for it with await()"));
        }
        abort("pivot", Blocks.ABORT_PIVOT);
        requireOutcome(now -> now.top().equals(image) && now.mirror().isEmpty());
    }

    /**
     * Ends the job; returns when it has ended. The disk is as it was. An image that was copied to stays, and is a copy of
     * this moment if the job had caught up.
     *
     * @throws JobFailedException if it was done before the request came
     */
    public void cancel() {
        abort("cancel the job of", 0);
        requireOutcome(now -> now.top().equals(before.top()) && now.mirror().isEmpty());
    }

    private void abort(String verb, int flags) {
        Errors.during(
                disk.operation(verb), () -> disk.hypervisor().blocks().abort(disk.domain(), disk.target(), flags));
    }

    private interface Test {
        boolean passes(Chain now);
    }

    private void requireOutcome(Test test) {
        if (!waitFor(SETTLING, () -> !isRunning() || test.passes(disk.chain(what)))) {
            throw failed("the disk lies on " + disk.chain(what).images() + " now");
        }
        if (!isRunning()) {
            throw failed("the guest has stopped");
        }
    }

    private boolean isRunning() {
        return Errors.during(disk.operation(what), () -> disk.hypervisor().isActive(disk.domain()));
    }

    private KvmException failed(String how) {
        return new JobFailedException(Failure.refused(disk.operation(what), "the job was not done: " + how));
    }

    private boolean waitFor(Duration limit, BooleanSupplier condition) {
        try (Wakeups wakeups = Wakeups.on(disk.hypervisor(), disk.domain(), DomainEvent.BlockJobByTarget.class)) {
            return wakeups.until(limit, condition);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedOperationException(
                    Failure.refused(disk.operation(what), "interrupted; the job goes on"));
        }
    }

    /** The disk and what is done to it. */
    @Override
    public String toString() {
        return disk.operation(what);
    }
}
