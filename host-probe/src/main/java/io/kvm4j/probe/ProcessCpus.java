package io.kvm4j.probe;

/** Which CPUs the process that asks may run on: its affinity, which its cpuset bounds. */
final class ProcessCpus {

    private static final String KEY = "Cpus_allowed_list:";

    private ProcessCpus() {}

    static Reading<CpuSet> of(Tree tree) {
        for (String line : Tree.lines(tree.text("proc/self/status").orElse(""))) {
            if (line.startsWith(KEY)) {
                return parse("proc/self/status", line.substring(KEY.length()));
            }
        }
        for (String line : Tree.lines(tree.text("proc/self/cgroup").orElse(""))) {
            if (line.startsWith("0::")) {
                String file = "sys/fs/cgroup" + line.substring(3) + "/cpuset.cpus.effective";
                Reading<String> text = tree.attribute(file);
                if (text.isPresent()) {
                    return parse(file, text.orElse(""));
                }
            }
        }
        String cpuset = tree.attribute("proc/self/cpuset").orElse("");
        for (String base : new String[] {"sys/fs/cgroup/cpuset", "dev/cpuset"}) {
            for (String name : new String[] {"cpuset.cpus.effective", "cpuset.cpus", "cpus"}) {
                Reading<String> text = cpuset.isEmpty() ? Reading.absent() : tree.attribute(base + cpuset + "/" + name);
                if (text.isPresent() && !text.orElse("").isEmpty()) {
                    return parse(base + cpuset + "/" + name, text.orElse(""));
                }
            }
        }
        return tree.missing("proc/self/status");
    }

    private static Reading<CpuSet> parse(String file, String list) {
        try {
            return Reading.known(CpuSet.ofList(list));
        } catch (IllegalArgumentException e) {
            return Reading.unreadable(Tree.shown(file), Why.MALFORMED);
        }
    }
}
