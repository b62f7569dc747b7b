package io.kvm4j.probe;

/**
 * Kernel samepage merging, from {@code /sys/kernel/mm/ksm}; everything is absent in a kernel without it.
 *
 * @param pagesShared pages that stand for several
 * @param pagesSharing how many more there would be without KSM: what is saved
 * @param pagesUnshared looked at and found to be unlike others
 * @param pagesVolatile changing too fast to be merged
 */
public record KsmState(
        Reading<Run> run,
        Reading<Long> pagesShared,
        Reading<Long> pagesSharing,
        Reading<Long> pagesUnshared,
        Reading<Long> pagesVolatile,
        Reading<Long> fullScans,
        Reading<Long> pagesToScan,
        Reading<Long> sleepMillis,
        Reading<Boolean> mergeAcrossNodes) {

    /** What KSM does: the file {@code run}. */
    public enum Run {
        STOPPED(0),
        RUNNING(1),
        /** Stopped, and what was merged is taken apart. */
        UNMERGED(2);

        private final int number;

        Run(int number) {
            this.number = number;
        }

        /** The number the kernel takes. */
        public int number() {
            return number;
        }
    }

    static KsmState of(Tree tree) {
        String dir = "sys/kernel/mm/ksm/";
        Reading<String> run = tree.attribute(dir + "run");
        boolean captured = tree.live() || tree.exists("sys/kernel/mm");
        return new KsmState(
                run.isAbsent() && !captured ? tree.missing(dir + "run") : runOf(run),
                Numbers.read(tree, dir + "pages_shared"),
                Numbers.read(tree, dir + "pages_sharing"),
                Numbers.read(tree, dir + "pages_unshared"),
                Numbers.read(tree, dir + "pages_volatile"),
                Numbers.read(tree, dir + "full_scans"),
                Numbers.read(tree, dir + "pages_to_scan"),
                Numbers.read(tree, dir + "sleep_millisecs"),
                tree.attribute(dir + "merge_across_nodes").map(m -> m.equals("1")));
    }

    private static Reading<Run> runOf(Reading<String> text) {
        for (Run run : Run.values()) {
            if (text instanceof Reading.Known<String> t && t.fact().equals(Integer.toString(run.number))) {
                return Reading.known(run);
            }
        }
        return text.isPresent()
                ? Reading.unreadable("/sys/kernel/mm/ksm/run", Why.MALFORMED)
                : text.map(t -> Run.STOPPED);
    }
}
