package io.kvm4j.probe;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A change to the host, step by step, that nobody has made yet: read it, print it, or run it.
 *
 * <p>Each step has another that takes it back. {@link #run} writes both into a journal before it writes to the kernel,
 * so that a change that was cut short, by an error or by the end of the process, can be undone by {@link #undo}.
 * Immutable; safe for use by many threads.
 */
public final class Plan {

    /**
     * A step and the one that takes it back.
     *
     * @param undo does nothing where its expectation is met already
     */
    public record Change(PlanStep step, PlanStep undo) {}

    private final Path root;
    private final String title;
    private final List<Change> changes;

    Plan(Path root, String title, List<Change> changes) {
        this.root = root;
        this.title = title;
        this.changes = List.copyOf(changes);
    }

    /** What the plan is for, in one line. */
    public String title() {
        return title;
    }

    /** The steps in order; empty if the host is as wanted already. */
    public List<Change> changes() {
        return changes;
    }

    /** The shell lines an operator would type to do the same. */
    public String toShell() {
        StringBuilder shell = new StringBuilder("# ").append(title).append('\n');
        for (Change change : changes) {
            for (String line : change.step().toShell()) {
                shell.append(line).append('\n');
            }
        }
        return shell.toString();
    }

    /** The shell lines that take the whole plan back. */
    public String toUndoShell() {
        StringBuilder shell = new StringBuilder("# undo: ").append(title).append('\n');
        List<Change> backwards = new ArrayList<>(changes);
        Collections.reverse(backwards);
        for (Change change : backwards) {
            for (String line : change.undo().toShell()) {
                shell.append(line).append('\n');
            }
        }
        return shell.toString();
    }

    /**
     * Makes the change, one step after the other, and checks each by reading again. Needs root.
     *
     * <p>Blocks until the kernel has done it, at most a few seconds for each step. It stops at the first step that does
     * not do what it should; what was done stays done until {@link #undo}.
     *
     * @param journal a file that does not exist yet, best on a disk that outlives a crash
     * @throws PlanFailedException if a step fails, or the journal cannot be written (then nothing was changed)
     */
    public void run(Path journal) {
        new PlanRunner(KernelFiles.of(root)).run(title, changes, journal);
    }

    /**
     * Takes back what a journal says was begun, the last step first, and deletes the journal. Steps that are undone
     * already are left alone, so it may be called again after a failure. Needs root.
     *
     * @throws PlanFailedException if a step cannot be taken back; the others are tried all the same, and the journal
     *     stays
     */
    public static void undo(Path journal) {
        PlanJournal read = PlanJournal.read(journal);
        new PlanRunner(KernelFiles.of(read.root())).undo(read);
    }

    /** Where the host is. */
    Path root() {
        return root;
    }

    @Override
    public String toString() {
        return title + " (" + changes.size() + " steps)";
    }
}
