package io.kvm4j.job;

import io.kvm4j.error.Failure;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.error.PreflightException;
import io.kvm4j.internal.Affected;
import io.kvm4j.internal.Affecting;
import io.kvm4j.internal.Blocks;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.Parameters;
import io.kvm4j.internal.guest.Guest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One disk of one domain, by its target: its sizes and limits, and the jobs that move what is on it.
 *
 * <p>Calls block until libvirt has answered; jobs go on after that, and each is answered as a {@link BlockJob}. One disk
 * has one job at a time. Jobs need a running guest. Safe for use by many threads. Nothing to close.
 */
public final class DomainDisk {

    private final Hypervisor hypervisor;
    private final DomainRef domain;
    private final String target;
    private final Affecting documents;

    private DomainDisk(Hypervisor hypervisor, DomainRef domain, String target) {
        this.hypervisor = hypervisor;
        this.domain = domain;
        this.target = target;
        this.documents = new Affecting(hypervisor, domain, Affected.WHAT_IS_THERE);
    }

    /** For kvm4j's own use. */
    public static DomainDisk of(Hypervisor hypervisor, DomainRef domain, String target) {
        if (target.isBlank()) {
            throw new IllegalArgumentException("a disk's target is not empty, was \"" + target + "\"");
        }
        return new DomainDisk(hypervisor, domain, target);
    }

    /** Its target, such as {@code vda}. */
    public String target() {
        return target;
    }

    /** How large it is. */
    public DiskInfo info() {
        Blocks.Sizes sizes = Errors.during(
                operation("read the size of"), () -> hypervisor.blocks().sizes(domain, target));
        return new DiskInfo(sizes.capacity(), sizes.allocation(), sizes.physical());
    }

    /**
     * Makes the disk of a running guest larger; the guest sees it at once.
     *
     * @param bytes its new size, a multiple of 512
     * @throws PreflightException if that is less than it has: {@link #shrink} says so in its name
     */
    public void resize(long bytes) {
        long now = info().capacityBytes();
        if (bytes < now) {
            throw new PreflightException(Failure.refused(
                    operation("resize"),
                    bytes + " bytes is less than its " + now
                            + ", and what lies beyond would be lost; shrink() does that"));
        }
        setSize("resize", bytes);
    }

    /**
     * Makes the disk of a running guest smaller. <b>What lies beyond is lost</b>, at once and without a question.
     *
     * @param bytes its new size, a multiple of 512
     */
    public void shrink(long bytes) {
        setSize("shrink", bytes);
    }

    private void setSize(String what, long bytes) {
        if (bytes <= 0 || bytes % 512 != 0) {
            throw new IllegalArgumentException("a disk's size is a multiple of 512 bytes, was " + bytes);
        }
        run(what, blocks -> blocks.resize(domain, target, bytes));
    }

    /** Copies what lies in the images below into the top one, which then needs none of them. */
    public BlockJob pull() {
        return start(
                "pull",
                blocks -> blocks.pull(domain, target, 0),
                (before, now) -> now.below().isEmpty());
    }

    /**
     * Copies what lies between the top image and {@code base} into the top one, which then lies on {@code base}.
     *
     * @throws NotFoundException if {@code base} is not in the chain
     */
    public BlockJob pullDownTo(Path base) {
        requireInChain("pull", base);
        return start(
                "pull",
                blocks -> blocks.rebase(domain, target, base.toString(), 0),
                (before, now) -> now.below().stream().findFirst().equals(Optional.of(base.toString())));
    }

    /**
     * Writes what lies in the top image and those between down into the lowest one, and when it has caught up the guest can
     * go on on that with {@link BlockJob#pivot}.
     */
    public BlockJob commit() {
        Chain before = chain("commit");
        if (before.below().isEmpty()) {
            throw new InvalidStateException(
                    Failure.refused(operation("commit"), before.top() + " lies on no other image"));
        }
        return commitActive(null, before.bottom());
    }

    /**
     * Writes what lies above {@code base} down into it; the guest can go on on it with {@link BlockJob#pivot}.
     *
     * @throws NotFoundException if {@code base} is not in the chain
     */
    public BlockJob commitInto(Path base) {
        requireInChain("commit", base);
        return commitActive(base.toString(), base.toString());
    }

    private BlockJob commitActive(@Nullable String base, String pivotsTo) {
        return start(
                        "commit",
                        blocks -> blocks.commit(domain, target, base, null, 0, Blocks.COMMIT_ACTIVE),
                        (before, now) -> now.equals(before))
                .pivotingTo(pivotsTo);
    }

    /**
     * Writes what lies in {@code top} and down to above {@code base} into {@code base}, both below the image that the guest
     * writes to; {@code top} is in the chain no more when it is done.
     *
     * @throws NotFoundException if one of them is not in the chain
     */
    public BlockJob commit(Path top, Path base) {
        requireInChain("commit", top);
        requireInChain("commit", base);
        return start(
                "commit",
                blocks -> blocks.commit(domain, target, base.toString(), top.toString(), 0, 0),
                (before, now) ->
                        !now.images().contains(top.toString()) && now.images().contains(base.toString()));
    }

    /**
     * Copies the disk while the guest runs; when the copy has caught up it follows what the guest writes, until
     * {@link BlockJob#pivot} makes the guest go on on it or {@link BlockJob#cancel} leaves it as a copy of that moment.
     */
    public BlockJob copyTo(CopyTarget copy) {
        int flags = (copy.reuses() ? Blocks.COPY_REUSE : 0) | (copy.isShallow() ? Blocks.COPY_SHALLOW : 0);
        // libvirt refuses the job on a persistent domain otherwise: it could not go on with it after a restart
        int transientJob = hypervisor.isPersistent(domain) ? Blocks.COPY_TRANSIENT_JOB : 0;
        Parameters limit =
                copy.limit() == 0 ? Parameters.none() : Parameters.none().withUnsignedLong("bandwidth", copy.limit());
        return start(
                        "copy",
                        blocks -> blocks.copy(domain, target, copy.toXml(), limit, flags | transientJob),
                        (before, now) -> now.top().equals(before.top()))
                .pivotingTo(copy.path());
    }

    /** The job on this disk, whoever started it, to see its progress or to end it; empty if there is none. */
    public Optional<BlockJob> job() {
        Optional<Blocks.Job> job = Errors.during(
                operation("ask for the job"), () -> hypervisor.blocks().job(domain, target));
        return job.map(found -> {
            Chain now = chain("ask for the job");
            String pivot = now.mirror().isPresent() ? BlockJob.mirrorOf(now) : null;
            BlockJob handle = new BlockJob(this, "job", now, (before, after) -> true);
            return pivot == null ? handle : handle.pivotingTo(pivot);
        });
    }

    /** Its limits, of the running guest if there is one. */
    public IoTune ioTune() {
        return IoTune.of(documents.ask(
                "read the limits of disk " + target, flag -> hypervisor.blocks().ioTune(domain, target, flag)));
    }

    /** Sets its limits, of the running guest and in the persistent document as far as they are there. */
    public void setIoTune(IoTune tune) {
        documents.change(
                "limit disk " + target,
                flags -> hypervisor.blocks().setIoTune(domain, target, tune.parameters(), flags));
    }

    /** Asks for an event when the guest has written beyond that byte of the top image; 0 asks for none. */
    public void setWriteThreshold(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("a threshold is 0 or more, was " + bytes);
        }
        run("set the write threshold", blocks -> blocks.setThreshold(domain, target, bytes));
    }

    static long requireSpeed(long bytesPerSecond) {
        if (bytesPerSecond < 0) {
            throw new IllegalArgumentException("a speed is 0 (no limit) or more, was " + bytesPerSecond);
        }
        return bytesPerSecond;
    }

    private interface Order {
        void give(Blocks blocks);
    }

    private BlockJob start(String what, Order order, BlockJob.Outcome expected) {
        Chain before = chain(what);
        run(what, order);
        return new BlockJob(this, what, before, expected);
    }

    private void run(String what, Order order) {
        Errors.during(operation(what), () -> order.give(hypervisor.blocks()));
    }

    String operation(String what) {
        return what + " disk " + target + " of " + domain.name();
    }

    Hypervisor hypervisor() {
        return hypervisor;
    }

    DomainRef domain() {
        return domain;
    }

    Chain chain(String what) {
        String operation = operation(what);
        return Guest.of(Errors.during(operation, () -> hypervisor.xml(domain, 0)))
                .diskAt(target)
                .map(Chain::of)
                .orElseThrow(
                        () -> new NotFoundException(Failure.refused(operation, "the domain has no disk " + target)));
    }

    private void requireInChain(String what, Path image) {
        List<String> images = chain(what).images();
        Predicate<String> same = image.toString()::equals;
        if (images.stream().noneMatch(same)) {
            throw new NotFoundException(Failure.refused(operation(what), image + " is not among its images " + images));
        }
    }

    /** The target. */
    @Override
    public String toString() {
        return target;
    }
}
