package io.kvm4j.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The pool of huge pages of one size, of the host or of one NUMA node; counts are pages.
 *
 * @param surplus above {@code total}, given by overcommit
 * @param reserved promised to processes and not used yet; told for the whole host only
 */
public record HugePages(
        long pageBytes, Reading<Long> total, Reading<Long> free, Reading<Long> surplus, Reading<Long> reserved) {

    /** The pools below a {@code hugepages} directory, by size. */
    static List<HugePages> in(Tree tree, String dir) {
        TreeMap<Long, HugePages> pools = new TreeMap<>();
        for (String name : tree.list(dir)) {
            if (name.startsWith("hugepages-") && name.endsWith("kB")) {
                long bytes = Decimal.parseLong(name.substring("hugepages-".length(), name.length() - 2)) * 1024;
                String at = dir + "/" + name + "/";
                if (bytes > 0) {
                    pools.put(
                            bytes,
                            new HugePages(
                                    bytes,
                                    Numbers.read(tree, at + "nr_hugepages"),
                                    Numbers.read(tree, at + "free_hugepages"),
                                    Numbers.read(tree, at + "surplus_hugepages"),
                                    Numbers.read(tree, at + "resv_hugepages")));
                }
            }
        }
        return new ArrayList<>(pools.values());
    }
}
