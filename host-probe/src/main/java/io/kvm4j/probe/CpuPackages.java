package io.kvm4j.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The packages of a host, found CPU by CPU. Their ids alone do not tell them apart: POWER and s390 may give none, and
 * machines of several cabinets the same one again. So two CPUs share a package if neither their ids nor their siblings
 * say otherwise.
 */
final class CpuPackages {

    private record Package(int id, CpuSet siblings) {

        boolean mayBe(int other) {
            return id < 0 || other < 0 || id == other;
        }
    }

    private final List<Package> packages = new ArrayList<>();

    /**
     * The number of a CPU's package, in order of discovery.
     *
     * @param siblingsOf the CPUs of the same package; empty if not known, and only asked where it is needed
     */
    int of(Cpu cpu, IntFunction<CpuSet> siblingsOf) {
        int id = cpu.packageId().orElse(-1);
        for (int i = 0; i < packages.size(); i++) {
            if (packages.get(i).mayBe(id) && packages.get(i).siblings().contains(cpu.id())) {
                return i;
            }
        }
        CpuSet siblings = siblingsOf.apply(cpu.id());
        for (int i = 0; i < packages.size(); i++) {
            CpuSet known = packages.get(i).siblings();
            if (packages.get(i).mayBe(id)
                    && (siblings.isEmpty()
                            || known.isEmpty()
                            || !known.and(siblings).isEmpty())) {
                packages.set(i, new Package(Math.max(id, packages.get(i).id()), known.or(siblings)));
                return i;
            }
        }
        packages.add(new Package(id, siblings));
        return packages.size() - 1;
    }

    int count() {
        return packages.size();
    }
}
