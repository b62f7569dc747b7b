package io.kvm4j.probe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads {@code /sys/kernel/iommu_groups}, and judges each group by the drivers of its members. */
final class IommuGroups {

    static final String DIR = "sys/kernel/iommu_groups";

    private final Tree tree;
    private final ViabilityRule rule;
    private final boolean noIommuPossible;

    IommuGroups(Tree tree, KernelVersion kernel) {
        this.tree = tree;
        String mode = tree.attribute("sys/module/vfio/parameters/enable_unsafe_noiommu_mode")
                .orElse("");
        // only a kernel that was told so has such groups; a tree without modules does not tell
        this.noIommuPossible = mode.equals("Y") || mode.equals("1") || !tree.live() && !tree.exists("sys/module");
        this.rule = new ViabilityRule(kernel);
    }

    /** The numbers of the groups that have a directory, ascending. */
    static List<Integer> numbers(Tree tree) {
        String real = tree.real(DIR);
        TreeSet<Integer> numbers = new TreeSet<>();
        if (real != null) {
            for (String name : tree.names(real)) {
                int number = Decimal.parse(name);
                if (number >= 0) {
                    numbers.add(number);
                }
            }
        }
        return List.copyOf(numbers);
    }

    /** The kernel names of a group's members; null if the group was not captured. */
    String @Nullable [] memberNames(int number) {
        String real = tree.real(DIR + "/" + number + "/devices");
        return real == null ? null : tree.names(real);
    }

    /**
     * @param names the members as the group's directory lists them
     * @param linked functions whose own link leads to the group
     * @param functions all that could be read
     */
    IommuGroup read(
            int number, String @Nullable [] names, List<PciAddress> linked, Map<PciAddress, PciFunction> functions) {
        TreeSet<PciAddress> members = new TreeSet<>(linked);
        List<String> others = new ArrayList<>(0);
        if (names != null) {
            Arrays.sort(names);
            for (String name : names) {
                try {
                    members.add(PciAddress.of(name));
                } catch (IllegalArgumentException e) {
                    others.add(name);
                }
            }
        }
        String dir = DIR + "/" + number;
        String real = tree.real(dir);
        boolean noIommu = noIommuPossible
                && real != null
                && Arrays.asList(tree.names(real)).contains("name")
                && tree.attribute(real, "name").orElse("").equals("vfio-noiommu");
        return new IommuGroup(
                number,
                type(dir, real),
                List.copyOf(members),
                others,
                reserved(dir, real),
                noIommu,
                viability(members, functions));
    }

    private Reading<String> type(String dir, @Nullable String real) {
        Reading<String> type = real == null ? Reading.absent() : tree.attribute(real, "type");
        return type.isAbsent() ? tree.missing(dir + "/type") : type;
    }

    private Viability viability(Set<PciAddress> members, Map<PciAddress, PciFunction> functions) {
        List<PciAddress> blockers = new ArrayList<>(0);
        List<PciAddress> unknown = new ArrayList<>(0);
        for (PciAddress member : members) {
            PciFunction f = functions.get(member);
            if (f == null || f.driver.isUnreadable()) {
                unknown.add(member);
            } else if (rule.blocks(f)) {
                blockers.add(member);
            }
        }
        return new Viability(blockers, unknown);
    }

    private Reading<List<ReservedRegion>> reserved(String dir, @Nullable String real) {
        if (real == null) {
            return tree.missing(dir + "/reserved_regions");
        }
        Reading<String> text = tree.attribute(real, "reserved_regions");
        if (!(text instanceof Reading.Known<String> t)) {
            return text.isAbsent() ? tree.missing(real + "/reserved_regions") : text.map(x -> List.of());
        }
        List<ReservedRegion> regions = new ArrayList<>();
        for (String line : Tree.lines(t.fact())) {
            int second = line.indexOf(' ') + 1;
            int third = line.indexOf(' ', second) + 1;
            if (second == 0 || third == 0) {
                return Reading.unreadable(Tree.shown(real + "/reserved_regions"), Why.MALFORMED);
            }
            regions.add(new ReservedRegion(
                    Hex.parseLong(line, 0, second - 1), Hex.parseLong(line, second, third - 1), line.substring(third)));
        }
        return Reading.known(List.copyOf(regions));
    }
}
