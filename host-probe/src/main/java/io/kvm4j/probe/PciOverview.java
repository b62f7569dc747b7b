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
            String dir = tree.followed(PciReader.DEVICES + "/" + name);
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
                names.vendor(f.id),
                names.device(f.id),
                names.pciClass(f.pciClass),
                f.driver,
                affinity.of(f),
                f.parent,
                f.group);
    }
}
