package io.kvm4j.probe;

import java.util.ArrayList;
import java.util.List;

/** Reads what is told of every function in a listing, and not more: no directory of a function is listed. */
final class PciOverview {

    private final Tree tree;
    private final PciNames names;
    private final PciFunctions files;
    private final NumaAffinity affinity;

    PciOverview(Tree tree, PciNames names) {
        this.tree = tree;
        this.names = names;
        this.files = new PciFunctions(tree);
        this.affinity = new NumaAffinity(tree);
    }

    /** Every function, in order of address. */
    List<PciSummary> all() {
        List<PciSummary> summaries = new ArrayList<>();
        for (String name : tree.list(PciReader.DEVICES)) {
            String dir = tree.real(PciReader.DEVICES + "/" + name);
            PciAddress address = PciAddress.find(name).orElse(null);
            if (dir != null && address != null) {
                summaries.add(summary(files.readBriefly(address, dir)));
            }
        }
        summaries.sort(PciOverview::byAddress);
        return summaries;
    }

    private static int byAddress(PciSummary a, PciSummary b) {
        return a.address().compareTo(b.address());
    }

    private PciSummary summary(PciFunction f) {
        return new PciSummary(
                f.address,
                f.id,
                f.subsystem,
                f.pciClass,
                f.id instanceof Reading.Known<PciId> id ? names.vendor(id.fact()) : Reading.absent(),
                f.id instanceof Reading.Known<PciId> id ? names.device(id.fact()) : Reading.absent(),
                f.pciClass instanceof Reading.Known<PciClass> c ? names.pciClass(c.fact()) : Reading.absent(),
                f.driver,
                affinity.of(f),
                f.parent,
                f.group);
    }
}
