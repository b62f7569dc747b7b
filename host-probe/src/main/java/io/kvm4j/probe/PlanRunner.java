package io.kvm4j.probe;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Makes the steps of a plan, and takes them back. */
final class PlanRunner {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final KernelFiles files;

    private final long limitNanos;

    PlanRunner(KernelFiles files) {
        this(files, LIMIT);
    }

    /** @param limit how long the effect of a step is waited for */
    PlanRunner(KernelFiles files, Duration limit) {
        this.files = files;
        this.limitNanos = limit.toNanos();
    }

    void run(String title, List<Plan.Change> changes, Path journalFile) {
        try (PlanJournal journal = PlanJournal.create(journalFile, files.root(), title)) {
            for (Plan.Change change : changes) {
                journal.begin(change.undo());
                String failure = make(change.step());
                if (!failure.isEmpty()) {
                    throw new PlanFailedException(
                            title + ": " + failure + "; take back what was done with Plan.undo(" + journalFile + ")");
                }
            }
        } catch (FileAlreadyExistsException e) {
            throw new PlanFailedException(
                    title + ": the journal " + journalFile + " exists; undo it, or choose another", e);
        } catch (IOException e) {
            throw new PlanFailedException(title + ": the journal " + journalFile + " could not be written", e);
        }
    }

    void undo(PlanJournal journal) {
        List<String> failures = new ArrayList<>();
        try (journal) {
            for (int i = journal.undo().size() - 1; i >= 0; i--) {
                PlanStep step = journal.undo().get(i);
                if (!isMet(step)) {
                    String failure = make(step);
                    if (!failure.isEmpty()) {
                        failures.add(failure);
                    }
                }
            }
            if (failures.isEmpty()) {
                Files.delete(journal.file());
            }
        } catch (IOException e) {
            failures.add("the journal " + journal.file() + ": " + e.getMessage());
        }
        if (!failures.isEmpty()) {
            throw new PlanFailedException("undo: " + String.join("; ", failures));
        }
    }

    /** Makes one step and waits for its effect; answers what went wrong, or nothing. */
    private String make(PlanStep step) {
        try {
            files.write(step.file(), step.value());
        } catch (IOException e) {
            return step.purpose() + ": write \"" + step.value() + "\" to " + step.file() + ": " + e.getMessage();
        }
        long end = System.nanoTime() + limitNanos;
        while (!isMet(step)) {
            if (Thread.currentThread().isInterrupted()) {
                return step.purpose() + ": interrupted";
            }
            if (System.nanoTime() - end > 0) {
                return step.purpose() + ": " + step.verify() + " should be \"" + step.expect() + "\", is \""
                        + stateOf(step) + "\"";
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return "";
    }

    private boolean isMet(PlanStep step) {
        try {
            return step.isMetBy(files.state(step.verify()));
        } catch (IOException e) {
            return false;
        }
    }

    private String stateOf(PlanStep step) {
        try {
            return files.state(step.verify());
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
