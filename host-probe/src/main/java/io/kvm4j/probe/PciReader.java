package io.kvm4j.probe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts the functions of a host together: groups, NUMA nodes, names and uses, and what one function's files say about
 * another. Damage to one leaves the others as they are, and makes a note. One thread at a time, for one look.
 */
final class PciReader {

    static final String DEVICES = "sys/bus/pci/devices";

    private final Tree tree;
    private final PciNames names;
    private final List<Note> notes;
    private final PciFunctions files;
    private final IommuGroups groupFiles;
    private final NumaAffinity affinity;
    private final HostUses uses;
    private final Map<Integer, IommuGroup> groups = new TreeMap<>();

    PciReader(Tree tree, PciNames names, BootFacts boot, List<Note> notes) {
        this.tree = tree;
        this.names = names;
        this.notes = notes;
        this.files = new PciFunctions(tree);
        this.groupFiles = new IommuGroups(tree, boot.kernel());
        this.affinity = new NumaAffinity(tree);
        this.uses = new HostUses(tree);
    }

    /** Every function, in order of address. */
    List<PciDevice> all() {
        TreeMap<PciAddress, PciFunction> functions = new TreeMap<>();
        for (String name : tree.list(DEVICES)) {
            PciFunction f = read(name);
            if (f != null) {
                functions.put(f.address, f);
            }
        }
        int captured = 0;
        for (PciFunction f : functions.values()) {
            captured |= f.files;
        }
        for (PciFunction f : functions.values()) {
            settle(f, captured);
        }
        MissingFiles.note(functions.values(), notes);
        noteLost(functions);
        readGroups(functions);
        reconcileVirtualFunctions(functions);
        List<PciDevice> devices = new ArrayList<>(functions.size());
        for (PciFunction f : functions.values()) {
            devices.add(device(f));
        }
        return devices;
    }

    /** Notes the functions that have a directory and are not on the bus. */
    private void noteLost(TreeMap<PciAddress, PciFunction> functions) {
        for (PciFunction f : functions.values()) {
            for (String child : f.children) {
                noteLost(f.dir, child, functions);
            }
        }
        for (String name : tree.list("sys/devices")) {
            if (name.startsWith("pci")) {
                noteLost("sys/devices", name, functions);
            }
        }
    }

    private void noteLost(String dir, String name, TreeMap<PciAddress, PciFunction> functions) {
        String path = dir + "/" + name;
        if (name.startsWith("pci")) {
            for (String below : tree.list(path)) {
                if (below.indexOf('.') > 0) {
                    noteLost(path, below, functions);
                }
            }
            return;
        }
        PciAddress address = PciAddress.find(name).orElse(null);
        if (address != null && !functions.containsKey(address) && !tree.isLink(DEVICES + "/" + name)) {
            note(
                    path,
                    Why.VANISHED,
                    "PCI function " + name + " has a directory and is not on the bus; it was left out");
        }
    }

    /** The groups met by {@link #all}, in order of their numbers. */
    List<IommuGroup> groups() {
        return List.copyOf(groups.values());
    }

    /**
     * One function and the others of its IOMMU group.
     *
     * @param captured the kinds of file the tree holds at all, as {@link PciFunction} counts them
     * @return the function first; of the others, only what a diagnosis asks of them. Empty if there is none at the address
     */
    List<PciDevice> withGroup(PciAddress address, int captured) {
        PciFunction target = read(address.toString());
        if (target == null) {
            return List.of();
        }
        Map<PciAddress, PciFunction> functions = new HashMap<>();
        functions.put(address, target);
        settle(target, captured);
        if (target.group.isAbsent() && !tree.live()) {
            groupFromDirectories(target);
        }
        List<PciFunction> members = new ArrayList<>();
        if (target.group.isPresent()) {
            int number = target.group.orElse(0);
            String[] names = groupFiles.memberNames(number);
            List<PciAddress> linked = names == null ? membersByLink(number) : List.of(address);
            for (PciAddress member : membersOf(names, linked)) {
                PciFunction f = member.equals(address) ? target : memberFunction(number, member);
                if (f != null) {
                    settle(f, captured);
                    functions.put(member, f);
                    if (f != target) {
                        members.add(f);
                    }
                }
            }
            groups.put(number, groupFiles.read(number, names, linked, functions));
        }
        List<PciDevice> devices = new ArrayList<>();
        devices.add(device(target));
        for (PciFunction f : members) {
            devices.add(device(f));
        }
        return devices;
    }

    /** Every kind of file some function of the tree has; stops early once the rare ones were met. */
    static int capturedFiles(Tree tree) {
        int wanted = PciFunction.RESET_METHOD | PciFunction.DRIVER | PciFunction.IOMMU_GROUP;
        int captured = 0;
        for (String name : tree.list(DEVICES)) {
            String dir = tree.followed(DEVICES + "/" + name);
            if (dir != null) {
                PciFunction f = new PciFunction(new PciAddress(0, 0, 0, 0), dir);
                for (String entry : tree.names(dir)) {
                    f.sawEntry(entry);
                }
                captured |= f.files;
                if ((captured & wanted) == wanted) {
                    break;
                }
            }
        }
        return captured;
    }

    private @Nullable PciFunction read(String name) {
        String file = DEVICES + "/" + name;
        PciAddress address;
        try {
            address = PciAddress.of(name);
        } catch (IllegalArgumentException e) {
            note(file, Why.MALFORMED, "\"" + name + "\" is no PCI address; it was left out");
            return null;
        }
        String dir = tree.followed(file);
        PciFunction f = dir == null ? null : files.read(address, dir);
        if (f == null && (dir != null || tree.isLink(file))) {
            note(file, Why.VANISHED, "PCI function " + name + " vanished while it was looked at");
        }
        return f;
    }

    /** What the other functions of the tree tell about the files one lacks: none has them, so none were captured. */
    private void settle(PciFunction f, int captured) {
        boolean live = tree.live();
        if (!f.has(PciFunction.RESET_METHOD)) {
            if (f.has(PciFunction.RESET)) {
                f.resetMethods = Reading.unreadable(Tree.shown(f.dir + "/reset_method"), Why.NOT_CAPTURED);
            } else if (!live && (captured & PciFunction.RESET_METHOD) == 0) {
                f.resetMethods = tree.missing(f.dir + "/reset_method");
            }
        }
        if (f.has(PciFunction.DRIVER)) {
            if (f.driver.isUnreadable() && f.driverOfUevent != null) {
                f.driver = Reading.inferred(f.driverOfUevent, Tree.shown(f.dir + "/uevent"));
            }
        } else if (!live && (captured & PciFunction.DRIVER) == 0) {
            f.driver = f.driverOfUevent != null
                    ? Reading.inferred(f.driverOfUevent, Tree.shown(f.dir + "/uevent"))
                    : tree.missing(f.dir + "/driver");
        }
        if (f.group.isAbsent() && !live && !tree.exists(IommuGroups.DIR)) {
            f.group = tree.missing(f.dir + "/iommu_group");
        }
    }

    private void readGroups(Map<PciAddress, PciFunction> functions) {
        Map<Integer, List<PciAddress>> linked = new HashMap<>();
        for (PciFunction f : functions.values()) {
            if (f.group instanceof Reading.Known<Integer> number) {
                List<PciAddress> members = linked.get(number.fact());
                if (members == null) {
                    members = new ArrayList<>(2);
                    linked.put(number.fact(), members);
                }
                members.add(f.address);
            }
        }
        TreeSet<Integer> numbers = new TreeSet<>(linked.keySet());
        numbers.addAll(IommuGroups.numbers(tree));
        Map<PciAddress, PciFunction> all = new HashMap<>(functions);
        for (int number : numbers) {
            String[] names = groupFiles.memberNames(number);
            List<PciAddress> links = linked.getOrDefault(number, List.of());
            for (PciAddress member : membersOf(names, links)) {
                PciFunction f = functions.get(member);
                if (f == null) {
                    PciFunction found = memberFunction(number, member);
                    if (found != null) {
                        all.put(member, found);
                    }
                } else if (!links.contains(member)) {
                    groupKnownFromDirectory(f, number);
                } else if (names != null && !List.of(names).contains(member.toString())) {
                    note(
                            IommuGroups.DIR + "/" + number + "/devices",
                            Why.VANISHED,
                            member + " says it is in IOMMU group " + number + ", the group does not list it");
                }
            }
            groups.put(number, groupFiles.read(number, names, links, all));
        }
    }

    private void groupKnownFromDirectory(PciFunction f, int number) {
        String file = IommuGroups.DIR + "/" + number + "/devices/" + f.address;
        f.group = Reading.inferred(number, Tree.shown(file));
        note(
                f.dir + "/iommu_group",
                Why.VANISHED,
                f.address + " has no link to its IOMMU group; " + Tree.shown(file) + " says " + number);
    }

    private void groupFromDirectories(PciFunction f) {
        for (int number : IommuGroups.numbers(tree)) {
            String[] names = groupFiles.memberNames(number);
            if (names != null && List.of(names).contains(f.address.toString())) {
                groupKnownFromDirectory(f, number);
                return;
            }
        }
    }

    private static Set<PciAddress> membersOf(String @Nullable [] names, List<PciAddress> linked) {
        Set<PciAddress> members = new TreeSet<>(linked);
        for (String name : names == null ? new String[0] : names) {
            PciAddress.find(name).ifPresent(members::add);
        }
        return members;
    }

    private List<PciAddress> membersByLink(int number) {
        List<PciAddress> members = new ArrayList<>();
        for (String name : tree.list(DEVICES)) {
            String dir = tree.followed(DEVICES + "/" + name);
            Reading<String> link = dir == null ? Reading.absent() : tree.linkName(dir, "iommu_group", "iommu_groups");
            if (Decimal.parse(link.orElse("")) == number) {
                members.add(PciAddress.of(name));
            }
        }
        return members;
    }

    /** A member through the bus, or through the group's own link if the bus has lost it. */
    private @Nullable PciFunction memberFunction(int group, PciAddress member) {
        String dir = tree.followed(DEVICES + "/" + member);
        dir = dir == null ? tree.real(IommuGroups.DIR + "/" + group + "/devices/" + member) : dir;
        return dir == null ? null : files.readAsMember(member, dir);
    }

    /** What physical and virtual functions say of each other, where one of the two links is gone. */
    private void reconcileVirtualFunctions(Map<PciAddress, PciFunction> functions) {
        for (PciFunction f : functions.values()) {
            if (!(f.sriov instanceof Reading.Known<Sriov> s)) {
                continue;
            }
            if (s.fact() instanceof Sriov.PhysicalFunction physical) {
                for (PciAddress address : physical.vfs()) {
                    PciFunction vf = functions.get(address);
                    if (vf != null && !vf.has(PciFunction.PHYSFN)) {
                        vf.sriov = Reading.inferred(new Sriov.VirtualFunction(f.address), Tree.shown(f.dir));
                        note(
                                vf.dir + "/physfn",
                                Why.VANISHED,
                                address + " has no link to its physical function " + f.address);
                    }
                }
            } else if (s.fact() instanceof Sriov.VirtualFunction virtual) {
                PciFunction pf = functions.get(virtual.physicalFunction());
                boolean listed = pf != null
                        && pf.sriov.value().orElse(null) instanceof Sriov.PhysicalFunction physical
                        && physical.vfs().contains(f.address);
                if (pf != null && pf.sriov.isPresent() && !listed) {
                    note(pf.dir, Why.VANISHED, pf.address + " has no link to its virtual function " + f.address);
                }
            }
        }
    }

    private PciDevice device(PciFunction f) {
        int number = f.group.orElse(-1);
        IommuGroup group = groups.get(number);
        Reading<IommuGroup> iommuGroup;
        if (group == null) {
            iommuGroup =
                    f.group.isAbsent() ? Reading.absent() : Reading.unreadable(file(f, "iommu_group"), why(f.group));
        } else if (f.group instanceof Reading.Inferred<Integer> i) {
            iommuGroup = Reading.inferred(group, i.from());
        } else {
            iommuGroup = Reading.known(group);
        }
        return new PciDevice(
                f.address,
                f.id,
                f.subsystem,
                f.pciClass,
                names.vendor(f.id),
                names.device(f.id),
                names.pciClass(f.pciClass),
                f.driver,
                f.driverOverride,
                f.asMember ? f.numaNode : affinity.of(f),
                f.parent,
                f.isBridge(),
                iommuGroup,
                f.sriov,
                f.resetMethods,
                f.bars,
                f.romBytes,
                f.bootVga,
                f.isVfio(),
                f.mdevTypes,
                uses.of(f),
                Tree.shown(f.dir));
    }

    private static String file(PciFunction f, String name) {
        return Tree.shown(f.dir + "/" + name);
    }

    private static Why why(Reading<?> reading) {
        return reading instanceof Reading.Unreadable<?> u ? u.why() : Why.VANISHED;
    }

    private void note(String file, Why why, String message) {
        notes.add(new Note(Tree.shown(file), why, message));
    }
}
