package io.kvm4j.probe;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a KVM host can do, what it cannot, and why.
 *
 * <p>Every call looks at the host anew, but for what cannot change until it boots again, and answers with immutable
 * records; nothing is changed, no program is started, and no root is needed: what only root may see says so ({@link Why#NO_PERMISSION}). Sources are the kernel's files
 * below {@code /sys} and {@code /proc}. Safe for use by many threads.
 */
public final class HostProbe {

    private final Path root;
    private @Nullable PciNames pciNames;
    private @Nullable BootFacts boot;
    private @Nullable TreeMemory memory;
    private int capturedPciFiles = -1;

    private HostProbe(Path root) {
        this.root = root;
    }

    /** The host this program runs on. */
    public static HostProbe local() {
        return new HostProbe(Path.of("/"));
    }

    /**
     * A captured host: a directory with {@code sys} and {@code proc} inside. Links never lead out of it. Files may be
     * written between two looks, but which of them are there is taken to stay as long as the probe is used.
     *
     * @throws IllegalArgumentException if there is no such directory
     */
    public static HostProbe at(Path root) {
        if (!Files.isDirectory(root)) {
            throw new IllegalArgumentException("a captured host must be a directory, was \"" + root + "\"");
        }
        return new HostProbe(root.toAbsolutePath().normalize());
    }

    /** Where the host is looked at: {@code /}, or the directory of a captured one. */
    public Path root() {
        return root;
    }

    /** The CPUs, their sockets, cores and caches. */
    public CpuTopology cpu() {
        return new CpuReader(tree()).read();
    }

    /** The NUMA nodes in order of their ids; a host without NUMA has one that is implied. */
    public List<NumaNode> numaNodes() {
        return new NumaReader(tree()).read();
    }

    /** The NUMA nodes as {@code numactl --hardware} prints them. */
    public String numaText() {
        return NumaRendering.of(numaNodes());
    }

    /** Memory, huge pages, KSM and overcommit. */
    public MemoryState memory() {
        return MemoryState.of(tree());
    }

    /** Whether the host can run guests with hardware help, and what it runs on itself. */
    public KvmState kvm() {
        return KvmState.of(tree());
    }

    /**
     * The block devices of the host: disks, partitions, and everything device-mapper, md, loop and zram made; by name.
     * Loop, zram and network disks that hold nothing are left out.
     *
     * <p>Opens every device to read what its header says ({@link BlockDevice#signatures}), which wakes a disk that
     * sleeps; suspended and dead ones are not opened. {@link #blockDevicesUnopened} opens none.
     */
    public List<BlockDevice> blockDevices() {
        return new BlockScan(tree(), true, new ArrayList<>()).devices();
    }

    /** As {@link #blockDevices}, but no device is opened: signatures are what udev knows, or unreadable. */
    public List<BlockDevice> blockDevicesUnopened() {
        return new BlockScan(tree(), false, new ArrayList<>()).devices();
    }

    /**
     * What the host does with one block device, its partitions and what was built on them: mounts, swap, and holders such as
     * LVM, as far as this process sees mounts ({@code /proc/self/mountinfo}, {@code /proc/swaps}, {@code holders} in sysfs).
     * Opens nothing; costs a few small files.
     *
     * @return empty if the host does nothing with it, or there is no such device
     */
    public List<HostUse> usesOf(BlockIdentity device) {
        return new HostUses(tree()).of(Objects.requireNonNull(device, "device"));
    }

    /** Every PCI function, in order of address. */
    public List<PciDevice> pciDevices() {
        return new PciReader(tree(), pciNames(), boot(), new ArrayList<>()).all();
    }

    /** Every PCI function with what {@code lspci -nnk} tells of it, at a third of the cost of {@link #pciDevices}. */
    public List<PciSummary> pciOverview() {
        return new PciOverview(tree(), pciNames()).all();
    }

    /** Every PCI function and IOMMU group, and what was noticed while reading them. */
    public PciScan pciScan() {
        List<Note> notes = new ArrayList<>();
        PciReader reader = new PciReader(tree(), pciNames(), boot(), notes);
        List<PciDevice> devices = reader.all();
        return new PciScan(devices, reader.groups(), notes);
    }

    /**
     * The PCI function at an address.
     *
     * @throws IllegalArgumentException if the text is no address
     * @throws NoSuchElementException if there is no function at the address
     */
    public PciDevice pci(String address) {
        return pci(PciAddress.of(address));
    }

    /**
     * The PCI function at an address.
     *
     * @throws NoSuchElementException if there is no function at the address
     */
    public PciDevice pci(PciAddress address) {
        return findPci(address).orElseThrow(() -> new NoSuchElementException("no PCI function at " + address));
    }

    /** The PCI function at an address, if there is one. */
    public Optional<PciDevice> findPci(PciAddress address) {
        List<PciDevice> found = withGroup(tree(), address);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** Every IOMMU group, in order of number. */
    public List<IommuGroup> iommuGroups() {
        PciReader reader = new PciReader(tree(), pciNames(), boot(), new ArrayList<>());
        reader.all();
        return reader.groups();
    }

    /** The IOMMU, and what the kernel was told about it. */
    public IommuState iommu() {
        Tree tree = tree();
        return new IommuReader(tree, boot()).read(new PciReader(tree, pciNames(), boot(), new ArrayList<>()).all());
    }

    /** Whether the host is set up to hand out devices. */
    public VfioState vfio() {
        return VfioState.of(tree());
    }

    /** Whether a function can be given to a guest, and if not, why and what to do. Reads its IOMMU group only. */
    public Diagnosis diagnose(PciAddress address) {
        Tree tree = tree();
        List<PciDevice> found = withGroup(tree, address);
        if (found.isEmpty()) {
            return Diagnoser.noSuchDevice(address);
        }
        IommuState iommu = new IommuReader(tree, boot()).read(found);
        return Diagnoser.diagnose(found.get(0), found.subList(1, found.size()), iommu, VfioState.of(tree));
    }

    /** The diagnosis of every PCI function, in order of address, from one look at the host. */
    public List<Diagnosis> diagnoses() {
        Tree tree = tree();
        List<PciDevice> devices = new PciReader(tree, pciNames(), boot(), new ArrayList<>()).all();
        return Diagnoser.all(devices, new IommuReader(tree, boot()).read(devices), VfioState.of(tree));
    }

    /** Plans to change the host. Nothing is changed until one is run. */
    public Plans plans() {
        return new Plans(this, false);
    }

    private List<PciDevice> withGroup(Tree tree, PciAddress address) {
        return new PciReader(tree, pciNames(), boot(), new ArrayList<>()).withGroup(address, capturedPciFiles(tree));
    }

    private synchronized BootFacts boot() {
        if (boot == null) {
            boot = BootFacts.of(tree());
        }
        return boot;
    }

    private synchronized PciNames pciNames() {
        if (pciNames == null) {
            pciNames = PciNames.of(tree());
        }
        return pciNames;
    }

    /** What a captured tree holds does not change; on a live host all is there that exists. */
    private synchronized int capturedPciFiles(Tree tree) {
        if (capturedPciFiles < 0) {
            capturedPciFiles = tree.live() ? Integer.MAX_VALUE : PciReader.capturedFiles(tree);
        }
        return capturedPciFiles;
    }

    /**
     * What was noticed: files that every device of a kind has and one lacks, devices that vanished, files that say
     * different things. Looks at everything but opens no block device and asks no Open vSwitch.
     */
    public List<Note> notes() {
        Tree tree = tree();
        List<Note> notes = new ArrayList<>();
        CpuNotes.add(new CpuReader(tree).read(), new NumaReader(tree).read(), notes);
        new PciReader(tree, pciNames(), boot(), notes).all();
        new BlockScan(tree, false, notes).devices();
        new NetScan(tree, notes).links();
        return List.copyOf(notes);
    }

    /** The network interfaces and bridges of the host; Open vSwitch's database is asked where it runs. */
    public Network network() {
        return new NetScan(tree(), new ArrayList<>()).network();
    }

    /** The host as a picture: NUMA nodes, the PCI tree, IOMMU groups, and which functions a guest may have. */
    public Picture picture() {
        return new Picture(Topology.of(this));
    }

    /**
     * Everything this class can tell, as JSON. A known fact is its value, an absent one {@code null}; what could not be
     * read is {@code {"unreadable": "NO_PERMISSION", "file": "..."}}, and what was concluded {@code {"value": ...,
     * "inferredFrom": "..."}}.
     */
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("root", root);
        all.put("cpu", cpu());
        all.put("numaNodes", numaNodes());
        all.put("memory", memory());
        all.put("kvm", kvm());
        all.put("iommu", iommu());
        all.put("vfio", vfio());
        all.put("pciDevices", pciDevices());
        all.put("iommuGroups", iommuGroups());
        all.put("diagnoses", diagnoses());
        all.put("blockDevices", blockDevices());
        all.put("network", network());
        all.put("notes", notes());
        return JsonExport.of(all);
    }

    synchronized Tree tree() {
        if (memory == null) {
            memory = new TreeMemory(root);
        }
        return memory.look();
    }
}
