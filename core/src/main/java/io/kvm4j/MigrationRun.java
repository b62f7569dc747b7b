package io.kvm4j;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.error.Failure;
import io.kvm4j.error.InterruptedOperationException;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.TimeoutException;
import io.kvm4j.event.DomainEvent;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.Jobs.Job;
import io.kvm4j.internal.Parameters;
import io.kvm4j.job.JobFailedException;
import io.kvm4j.xml.DomainXml;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One migration, from the question whether it can begin to the question where the guest is.
 *
 * <p>libvirt's call lasts as long as the migration: it has a thread of its own, so that the caller's can tell how far it is,
 * and end it when it is interrupted.
 */
final class MigrationRun {

    private static final System.Logger LOG = System.getLogger(MigrationRun.class.getName());

    private static final int NO_JOB = 0;
    private static final int XML_MIGRATABLE = 8;
    private static final long LOOK_AGAIN_MILLIS = 500;
    private static final long ASK_AGAIN_MILLIS = 100;
    private static final long LATE_EVENT_MILLIS = 500;
    private static final Duration ABORTING = Duration.ofSeconds(60);

    private final Hypervisor hypervisor;
    private final DomainRef domain;
    private final Migration migration;
    private final String operation;

    MigrationRun(Hypervisor hypervisor, DomainRef domain, Migration migration) {
        this.hypervisor = hypervisor;
        this.domain = domain;
        this.migration = migration;
        this.operation = "migrate " + domain.name() + " " + migration;
    }

    MigrationReport run(Consumer<? super MigrationProgress> observer) {
        boolean running = ask(() -> hypervisor.isActive(domain));
        requireState(running);
        boolean persistent = ask(() -> hypervisor.isPersistent(domain));
        Parameters parameters = ask(() -> parameters(running, persistent));
        CompletableFuture<Map<String, Object>> statistics = new CompletableFuture<>();
        Hypervisor.Subscription subscription = hypervisor
                .events()
                .map(events -> events.subscribe(DomainEvent.JobCompleted.class, domain, event -> {
                    if (event instanceof DomainEvent.JobCompleted job) {
                        statistics.complete(job.statistics());
                    }
                }))
                .orElse(null);
        if (subscription == null || !running) {
            statistics.complete(Map.of());
        }
        long begin = System.nanoTime();
        try {
            withDowntime(running, () -> {
                FutureTask<Boolean> call = new FutureTask<>(() -> {
                    hypervisor.jobs().migrate(domain, migration.uri(), parameters, migration.flags(persistent));
                    return true;
                });
                Thread thread = new Thread(call, "kvm4j-migrate-" + domain.name());
                thread.setDaemon(true);
                thread.start();
                await(call, begin, observer);
            });
            requireGone();
            // the event may come a moment after the call's own answer
            statistics.completeOnTimeout(Map.of(), LATE_EVENT_MILLIS, TimeUnit.MILLISECONDS);
            return MigrationReport.of(since(begin), statistics.join());
        } finally {
            if (subscription != null) {
                subscription.close();
            }
        }
    }

    private void requireState(boolean running) {
        if (running == migration.isOffline()) {
            throw new InvalidStateException(Failure.refused(
                    operation,
                    running
                            ? "its guest runs; offline() moves the definition of one that does not"
                            : "its guest does not run; offline() moves the definition alone"));
        }
    }

    private Parameters parameters(boolean running, boolean persistent) {
        Parameters parameters = migration.parameters();
        Consumer<? super DomainXml> change = migration.change().orElse(null);
        if (change == null) {
            return parameters;
        }
        int secure = Hypervisor.XML_SECURE | XML_MIGRATABLE;
        parameters = parameters.withString("destination_xml", changed(secure, change));
        return running && persistent
                ? parameters.withString("persistent_xml", changed(secure | Hypervisor.XML_INACTIVE, change))
                : parameters;
    }

    private String changed(int flags, Consumer<? super DomainXml> change) {
        DomainXml document = DomainXml.parse(hypervisor.xml(domain, flags));
        change.accept(document);
        return document.toXml();
    }

    // libvirt leaves it to the guest's QEMU, where a migration that failed would leave it to the next one
    private void withDowntime(boolean running, Runnable move) {
        Duration downtime = migration.maxDowntime().orElse(null);
        if (downtime == null || !running) {
            move.run();
            return;
        }
        long before = ask(() -> hypervisor.jobs().maxDowntimeMillis(domain));
        Errors.during(operation, () -> hypervisor.jobs().maxDowntimeMillis(domain, downtime.toMillis()));
        try {
            move.run();
        } catch (RuntimeException e) {
            try {
                hypervisor.jobs().maxDowntimeMillis(domain, before);
            } catch (HypervisorException gone) {
                e.addSuppressed(gone);
            }
            throw e;
        }
    }

    private void await(FutureTask<Boolean> call, long begin, Consumer<? super MigrationProgress> observer) {
        try {
            while (!isDone(call, LOOK_AGAIN_MILLIS)) {
                try {
                    progress(observer);
                } catch (RuntimeException | Error e) {
                    if (movedAllTheSame(call, e)) {
                        return;
                    }
                    throw e;
                }
                Duration limit = migration.timeout().orElse(null);
                if (limit != null && since(begin).compareTo(limit) > 0) {
                    cancelled(call, "not done after " + limit.toSeconds() + " s", TimeoutException::new);
                    return;
                }
            }
        } catch (InterruptedException e) {
            try {
                cancelled(call, "interrupted", InterruptedOperationException::new);
            } finally {
                Thread.currentThread().interrupt();
            }
            return;
        }
        result(call, "somebody else cancelled it", JobFailedException::new);
    }

    // what the observer threw is for the caller, unless the guest has moved all the same: then the report is
    private boolean movedAllTheSame(FutureTask<Boolean> call, Throwable thrown) {
        try {
            cancelled(call, "its observer failed", JobFailedException::new);
        } catch (RuntimeException e) {
            thrown.addSuppressed(e);
            return false;
        }
        LOG.log(Level.WARNING, "an observer failed when it was too late to cancel: " + operation, thrown);
        return true;
    }

    private static boolean isDone(FutureTask<Boolean> call, long millis) throws InterruptedException {
        try {
            call.get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException e) {
            return true;
        } catch (java.util.concurrent.TimeoutException e) {
            return false;
        }
    }

    private void progress(Consumer<? super MigrationProgress> observer) {
        Job job;
        try {
            job = hypervisor.jobs().job(domain, 0);
        } catch (HypervisorException e) {
            return; // at the very end the domain is gone, and how the migration ended is for its own call to say
        }
        if (job.type() != NO_JOB) {
            observer.accept(MigrationProgress.of(job.values()));
        }
    }

    /** Returns when the call has ended: cancelled, or done because it was too late for that. */
    private void cancel(FutureTask<Boolean> call) {
        long begin = System.nanoTime();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    hypervisor.jobs().abort(domain);
                } catch (HypervisorException e) {
                    // it has not begun yet, or is about to end: the call itself will say
                }
                try {
                    if (isDone(call, ASK_AGAIN_MILLIS)) {
                        return;
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                }
                if (since(begin).compareTo(ABORTING) > 0) {
                    throw new TimeoutException(
                            Failure.refused(
                                    operation,
                                    "it was cancelled " + ABORTING.toSeconds()
                                            + " s ago and has not ended; where the guest runs is to be looked up on both hosts"));
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void cancelled(FutureTask<Boolean> call, String why, Function<Failure, KvmException> exception) {
        cancel(call);
        result(call, why + ", so it was cancelled", exception);
    }

    // returns if the guest moved; the exception is for a migration that was cancelled
    private void result(FutureTask<Boolean> call, String why, Function<Failure, KvmException> exception) {
        try {
            call.get();
        } catch (InterruptedException e) {
            throw new IllegalStateException("the call has ended", e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof HypervisorException failure)) {
                throw e.getCause() instanceof RuntimeException thrown
                        ? thrown
                        : new IllegalStateException(e.getCause());
            }
            if (failure.code() == ErrorCode.OPERATION_ABORTED) {
                throw exception.apply(Failure.refused(operation, why + "; " + where()));
            }
            throw Errors.translate(
                    operation,
                    new HypervisorException(
                            failure.rawCode(),
                            failure.errorDomain(),
                            failure.reason().strip() + "; " + remedy(failure) + where(),
                            failure));
        }
    }

    private static String remedy(HypervisorException failure) {
        return failure.code() == ErrorCode.MIGRATE_UNSAFE
                ? "give the disk cache none, or share its storage, or say evenIfUnsafe(); "
                : "";
    }

    /** Where the guest is now, as far as this host knows. */
    private String where() {
        try {
            return switch (DomainState.of(hypervisor.state(domain))) {
                case RUNNING -> "the guest runs on here";
                case SHUTOFF, CRASHED ->
                    migration.isOffline()
                            ? "the domain is still defined here"
                            : "the guest does not run here any more: look for it at the destination";
                default -> "the guest is here and does not run: resume it when it does not run at the destination";
            };
        } catch (HypervisorException e) {
            return "where the guest is now is to be looked up on both hosts";
        }
    }

    private void requireGone() {
        boolean still;
        try {
            still = Errors.unlessGone(() -> hypervisor.isActive(domain)).orElse(false);
        } catch (HypervisorException e) {
            still = true;
        }
        if (still) {
            throw new JobFailedException(Failure.refused(operation, "libvirt says it is done, and " + where()));
        }
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private <T> T ask(Supplier<T> question) {
        return Errors.during(operation, question);
    }
}
