package io.kvm4j.probe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads {@code /sys/devices/system/cpu}: {@code Documentation/ABI/testing/sysfs-devices-system-cpu}. */
final class CpuReader {

    static final String DIR = "sys/devices/system/cpu";

    private final Tree tree;

    CpuReader(Tree tree) {
        this.tree = tree;
    }

    CpuTopology read() {
        List<Cpu> cpus = cpus();
        CpuPackages packages = new CpuPackages();
        Set<String> dies = new HashSet<>();
        Set<String> cores = new HashSet<>();
        int threads = 0;
        for (Cpu cpu : cpus) {
            if (cpu.online()) {
                threads++;
                String die = packages.of(cpu, this::packageSiblings) + "/"
                        + cpu.dieId().orElse(0);
                dies.add(die);
                cores.add(cpu.threads().contains(cpu.id()) ? cpu.threads().toString() : die + "/" + cpu.id());
            }
        }
        CpuInfo info = CpuInfo.of(tree);
        return new CpuTopology(
                packages.count(),
                dies.size(),
                cores.size(),
                threads,
                online(cpus),
                set("present"),
                set("possible"),
                set("isolated"),
                ProcessCpus.of(tree),
                cpus,
                caches(cpus, onlineOf(cpus)),
                info.vendor(),
                info.model(),
                info.flags());
    }

    private Reading<CpuSet> set(String name) {
        Reading<CpuSet> set = NumaFiles.cpuSet(tree, DIR + "/" + name, false);
        return set.isAbsent() ? tree.missing(DIR + "/" + name) : set;
    }

    /** The file; or, where an old kernel or a tree has none, what each CPU says for itself. */
    private Reading<CpuSet> online(List<Cpu> cpus) {
        Reading<CpuSet> file = set("online");
        if (file.isPresent() || cpus.isEmpty()) {
            return file;
        }
        return Reading.inferred(onlineOf(cpus), "/" + DIR + "/cpu*/online");
    }

    private static CpuSet onlineOf(List<Cpu> cpus) {
        return CpuSet.of(cpus.stream().filter(Cpu::online).mapToInt(Cpu::id).toArray());
    }

    private List<Cpu> cpus() {
        CpuSet online = set("online").orElse(CpuSet.empty());
        TreeMap<Integer, Cpu> cpus = new TreeMap<>();
        for (String name : tree.list(DIR)) {
            int id = name.startsWith("cpu") ? Decimal.parse(name.substring(3)) : -1;
            String dir = id < 0 ? null : tree.real(DIR + "/" + name);
            if (dir != null) {
                cpus.put(id, cpu(id, dir, online));
            }
        }
        return new ArrayList<>(cpus.values());
    }

    private Cpu cpu(int id, String dir, CpuSet online) {
        // cpu0 often has no file of its own: it cannot be taken offline
        String own = tree.attribute(dir + "/online").orElse("");
        boolean isOnline = online.isEmpty() ? !own.equals("0") : online.contains(id);
        String topology = dir + "/topology/";
        return new Cpu(
                id,
                isOnline,
                id(topology + "physical_package_id"),
                id(topology + "die_id"),
                id(topology + "cluster_id"),
                id(topology + "core_id"),
                siblings(topology, "core_cpus_list", "thread_siblings"));
    }

    private Reading<Integer> id(String file) {
        Reading<String> text = tree.attribute(file);
        if (!(text instanceof Reading.Known<String> t)) {
            return text.map(x -> 0);
        }
        // -1, and 65535 of some ARM firmware, mean that there is none
        int id = Decimal.parse(t.fact());
        return id < 0 ? Reading.absent() : Reading.known(id);
    }

    private CpuSet packageSiblings(int cpu) {
        return siblings(DIR + "/cpu" + cpu + "/topology/", "package_cpus_list", "core_siblings");
    }

    /** The CPUs a file lists, by its name of today, or of a kernel before 5.3, which may have a mask only. */
    private CpuSet siblings(String topology, String list, String before) {
        for (String name : new String[] {list, before + "_list"}) {
            Reading<CpuSet> set = NumaFiles.cpuSet(tree, topology + name, false);
            if (set.isPresent()) {
                return set.orElse(CpuSet.empty());
            }
        }
        return NumaFiles.cpuSet(tree, topology + before, true).orElse(CpuSet.empty());
    }

    private List<CpuCache> caches(List<Cpu> cpus, CpuSet online) {
        List<CpuCache> caches = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Cpu cpu : cpus) {
            String dir = DIR + "/cpu" + cpu.id() + "/cache";
            for (String index : cpu.online() ? tree.list(dir) : List.<String>of()) {
                String at = dir + "/" + index + "/";
                int level = Decimal.parse(tree.attribute(at + "level").orElse(""));
                String type = tree.attribute(at + "type").orElse("");
                Reading<CpuSet> mask = NumaFiles.cpuSet(tree, at + "shared_cpu_map", true);
                CpuSet shared = (mask.isPresent() ? mask : NumaFiles.cpuSet(tree, at + "shared_cpu_list", false))
                        .orElse(CpuSet.empty())
                        .and(online);
                if (shared.isEmpty()) { // Itanium's firmware does not say
                    shared = cpu.threads().or(CpuSet.of(cpu.id()));
                }
                if (level > 0 && seen.add(level + type + shared)) {
                    caches.add(new CpuCache(level, type, size(at + "size"), shared));
                }
            }
        }
        return caches;
    }

    private Reading<Long> size(String file) {
        Reading<String> text = tree.attribute(file);
        if (!(text instanceof Reading.Known<String> t) || t.fact().isEmpty()) {
            return text.map(x -> 0L);
        }
        char unit = t.fact().charAt(t.fact().length() - 1);
        int shift = unit == 'K' ? 10 : unit == 'M' ? 20 : 0;
        long size = Decimal.parseLong(
                shift == 0 ? t.fact() : t.fact().substring(0, t.fact().length() - 1));
        return size < 0 ? Reading.unreadable(Tree.shown(file), Why.MALFORMED) : Reading.known(size << shift);
    }
}
