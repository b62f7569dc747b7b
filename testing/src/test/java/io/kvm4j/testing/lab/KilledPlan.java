package io.kvm4j.testing.lab;

import io.kvm4j.probe.Plan;
import io.kvm4j.probe.PlanStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that runs a plan and dies, as by SIGKILL, when one of its steps was begun or done. */
final class KilledPlan {

    static final int KILLED = 137;

    private KilledPlan() {}

    public static void main(String[] args) {
        Plan plan = PlanLabIT.plan(args[0], args[1]);
        Path journal = Path.of(args[2]);
        int step = Integer.parseInt(args[3]);
        PlanStep watched = plan.changes().get(step - 1).step();
        boolean untilDone = args[4].equals("done");
        Thread watcher = new Thread(() -> {
            // a step that another one followed was done, though we were too slow to see it
            while (!(begun(journal, step) && (!untilDone || done(watched) || begun(journal, step + 1)))) {
                Thread.onSpinWait();
            }
            Runtime.getRuntime().halt(KILLED); // no hook and no finally runs
        });
        watcher.setDaemon(true);
        watcher.start();
        plan.run(journal);
        // The watcher is a step behind at most, and no second process knows when it is not.
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The journal's first line is its title; one more for each step that was begun. */
    private static boolean begun(Path journal, int step) {
        try {
            return Files.exists(journal) && Files.readString(journal).lines().count() > step;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean done(PlanStep step) {
        Path verify = Path.of(step.verify());
        try {
            String state = Files.isSymbolicLink(verify)
                    ? Files.readSymbolicLink(verify).getFileName().toString()
                    : Files.exists(verify) ? Files.readString(verify).trim() : "";
            return (state.equals("(null)") ? "" : state).equals(step.expect());
        } catch (IOException e) {
            return false;
        }
    }
}
