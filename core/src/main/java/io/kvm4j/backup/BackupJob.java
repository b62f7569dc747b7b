package io.kvm4j.backup;

import io.kvm4j.agent.Frozen;
import io.kvm4j.agent.GuestAgent;
import io.kvm4j.error.ErrorCode;
import io.kvm4j.error.Failure;
import io.kvm4j.error.InterruptedOperationException;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.TimeoutException;
import io.kvm4j.event.DomainEvent;
import io.kvm4j.internal.Backups;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.Jobs;
import io.kvm4j.internal.Wakeups;
import io.kvm4j.job.JobFailedException;
import io.kvm4j.xml.DomainBackupXml;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A backup that was begun: the disks' moment is fixed, and it goes on whether this program waits for it or not.
 *
 * <p>Closing ends it if it still runs: a pushed one is then incomplete, a pulled one is offered no more. Safe for use by many
 * threads.
 */
public final class BackupJob implements AutoCloseable {

    // virDomainJobType
    private static final int NONE = 0;
    private static final int COMPLETED = 3;

    private static final Duration LETTING_GO = Duration.ofSeconds(5);

    private final Hypervisor hypervisor;
    private final DomainRef domain;
    private final Backup backup;

    private BackupJob(Hypervisor hypervisor, DomainRef domain, Backup backup) {
        this.hypervisor = hypervisor;
        this.domain = domain;
        this.backup = backup;
    }

    /** For kvm4j's own use. */
    @SuppressWarnings("try") // frozen is for its close
    public static BackupJob begin(Hypervisor hypervisor, DomainRef domain, Backup backup) {
        BackupJob job = new BackupJob(hypervisor, domain, backup);
        String xml = backup.toXml();
        if (!backup.isQuiesced()) {
            job.begin(xml);
            return job;
        }
        try (Frozen frozen = GuestAgent.of(hypervisor, domain).freeze()) {
            job.begin(xml);
            return job;
        }
    }

    private void begin(String xml) {
        // libvirt keeps how the last job ended until it is asked: an earlier one's end must not pass for this one's
        job(Jobs.COMPLETED);
        Errors.during(operation(), () -> hypervisor.backups().begin(domain, xml, backup.checkpointXml(), 0));
    }

    /** How far it is; empty if it does not run any more. A pulled one has no progress of its own. */
    public Optional<BackupProgress> progress() {
        Jobs.Job job = job(0);
        return job.type() == NONE
                ? Optional.empty()
                : Optional.of(new BackupProgress(
                        job.values().number("disk_processed", 0), job.values().number("disk_total", 0)));
    }

    /** The backup's document as libvirt completed it: server, exports, files. */
    public DomainBackupXml xml() {
        String document = ask(backups -> backups.xml(domain));
        return DomainBackupXml.parse(document);
    }

    /**
     * Waits until a pushed backup is complete.
     *
     * @throws TimeoutException if it takes longer; it goes on
     * @throws JobFailedException if it ended without being complete, with QEMU's reason
     */
    public void await(Duration timeout) {
        await(timeout, progress -> {});
    }

    /** Waits as {@link #await(Duration)} does and tells how far it is, from this thread. */
    public void await(Duration timeout, Consumer<? super BackupProgress> observer) {
        if (backup.isPull()) {
            throw new InvalidStateException(
                    Failure.refused(operation(), "a pulled backup is ended by close(), when all was read"));
        }
        boolean ended = waitFor(timeout, () -> {
            Optional<BackupProgress> progress = progress();
            progress.ifPresent(observer);
            return progress.isEmpty();
        });
        if (!ended) {
            throw new TimeoutException(
                    Failure.refused(operation(), "it still runs after " + timeout.toSeconds() + " s and goes on"));
        }
        requireComplete();
    }

    private void requireComplete() {
        Jobs.Job ended = job(Jobs.COMPLETED);
        if (ended.type() != COMPLETED) {
            String reason = ended.values().text("errmsg");
            throw new JobFailedException(Failure.refused(
                    operation(),
                    "the backup is not complete"
                            + (reason != null
                                    ? ": " + reason
                                    : hypervisor.isActive(domain) ? "" : ": the guest has stopped")));
        }
    }

    private boolean waitFor(Duration limit, BooleanSupplier condition) {
        try (Wakeups wakeups = Wakeups.on(hypervisor, domain, DomainEvent.JobCompleted.class)) {
            return wakeups.until(limit, condition);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedOperationException(Failure.refused(operation(), "interrupted; the backup goes on"));
        }
    }

    /** Ends the backup if it still runs; does nothing else. */
    @Override
    public void close() {
        try {
            hypervisor.backups().xml(domain);
        } catch (HypervisorException e) {
            if (e.code() == ErrorCode.NO_DOMAIN_BACKUP || e.code() == ErrorCode.OPERATION_INVALID) {
                return;
            }
            throw Errors.translate(operation(), e);
        }
        try {
            Errors.during(operation(), () -> hypervisor.jobs().abort(domain));
        } catch (InvalidStateException e) {
            // it ended by itself between the two calls
            return;
        }
        // the request returns before QEMU has let go of the disks
        waitFor(LETTING_GO, () -> progress().isEmpty());
    }

    private Jobs.Job job(int flags) {
        return Errors.during(operation(), () -> hypervisor.jobs().job(domain, flags));
    }

    private interface Question<T> {
        T put(Backups backups);
    }

    private <T> T ask(Question<T> question) {
        return Errors.during(operation(), () -> question.put(hypervisor.backups()));
    }

    private String operation() {
        return "back up " + domain.name() + " (" + backup + ")";
    }

    /** The domain and what is backed up. */
    @Override
    public String toString() {
        return operation();
    }
}
