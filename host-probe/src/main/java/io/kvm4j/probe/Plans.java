package io.kvm4j.probe;

import io.kvm4j.probe.Finding.Code;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Plans that change the host: which driver has a device, how many virtual functions there are, huge pages, KSM. Making a
 * plan reads and changes nothing. Immutable; safe for use by many threads.
 */
public final class Plans {

    private static final String DEVICES = "/sys/bus/pci/devices/";
    private static final String PROBE = "/sys/bus/pci/drivers_probe";
    private static final String VFIO = "vfio-pci";
    /** Findings that binding deals with. */
    private static final Set<Code> DEALT_WITH =
            EnumSet.of(Code.GROUP_MEMBER_ON_HOST_DRIVER, Code.GROUP_APPEARS_WHEN_BOUND);

    private static final Set<Code> IN_USE = EnumSet.of(Code.IN_USE_BY_HOST, Code.GROUP_MEMBER_IN_USE_BY_HOST);

    private final HostProbe probe;
    private final boolean evenIfInUse;

    Plans(HostProbe probe, boolean evenIfInUse) {
        this.probe = probe;
        this.evenIfInUse = evenIfInUse;
    }

    /** Plans that also take what the host uses: a mounted disk, the NIC of the default route. */
    public Plans evenIfInUse() {
        return new Plans(probe, true);
    }

    /**
     * Gives a device to {@code vfio-pci}, and with it every other member of its IOMMU group that is in the way; bridges
     * only lose their driver. By {@code driver_override}, so that no other device of the same ids is touched.
     *
     * @throws PlanRefusedException if the device could not be passed through even then, if the host uses it or another
     *     member, or if {@code vfio-pci} is not loaded
     */
    public Plan bindToVfio(PciAddress address) {
        String title = "bind " + address + " to " + VFIO;
        refuse(title, probe.diagnose(address));
        PciDevice device = probe.pci(address);
        List<Plan.Change> changes = new ArrayList<>();
        if (device.iommuGroup().isPresent()) {
            for (PciAddress member :
                    device.iommuGroup().value().orElseThrow().viability().blockers()) {
                if (!member.equals(address)) {
                    take(probe.pci(member), changes);
                }
            }
        }
        take(device, changes);
        return new Plan(probe.root(), title, changes);
    }

    private void refuse(String title, Diagnosis diagnosis) {
        List<Finding> reasons = new ArrayList<>();
        for (Finding finding : diagnosis.findings()) {
            boolean stops =
                    finding.severity().compareTo(Severity.UNKNOWN) <= 0 || finding.code() == Code.VFIO_NOT_LOADED;
            if (stops && !DEALT_WITH.contains(finding.code()) && !(evenIfInUse && IN_USE.contains(finding.code()))) {
                reasons.add(finding);
            }
        }
        if (!reasons.isEmpty()) {
            throw new PlanRefusedException(title, reasons);
        }
    }

    private static void take(PciDevice device, List<Plan.Change> changes) {
        if (device.vfioDevice()) {
            return;
        }
        String driver = device.driver().orElse("");
        if (!driver.isEmpty()) {
            changes.add(new Plan.Change(unbindStep(device.address()), probeStep(device.address(), driver)));
        }
        if (!device.bridge()) {
            changes.add(new Plan.Change(
                    overrideStep(device.address(), VFIO),
                    overrideStep(device.address(), device.driverOverride().orElse(""))));
            changes.add(new Plan.Change(probeStep(device.address(), VFIO), unbindStep(device.address())));
        }
    }

    /**
     * Gives a device back to the host: takes it from its vfio driver, clears its override, and lets the kernel look for
     * a driver. Which one that is, or none if its module is not loaded, the kernel decides.
     *
     * @throws PlanRefusedException if no vfio driver has it
     */
    public Plan unbind(PciAddress address) {
        String title = "give " + address + " back to the host";
        PciDevice device = probe.pci(address);
        if (!device.vfioDevice()) {
            throw new PlanRefusedException(
                    title + ": no vfio driver has it, but " + device.driver().orElse("none"), List.of());
        }
        String driver = device.driver().orElse(VFIO);
        List<Plan.Change> changes = new ArrayList<>();
        changes.add(new Plan.Change(unbindStep(address), probeStep(address, driver)));
        changes.add(new Plan.Change(
                overrideStep(address, ""),
                overrideStep(address, device.driverOverride().orElse(""))));
        changes.add(new Plan.Change(probeStep(address, "!" + driver), unbindStep(address)));
        return new Plan(probe.root(), title, changes);
    }

    /**
     * Makes virtual functions. Their drivers are not probed, so that they are free for guests.
     *
     * @throws IllegalArgumentException if the function has no SR-IOV, or not so many
     * @throws PlanRefusedException if it has virtual functions already, has no driver, or {@code vfio-pci}
     */
    public Plan createVfs(PciAddress pf, int count) {
        String title = "make " + count + " virtual functions of " + pf;
        PciDevice device = probe.pci(pf);
        Sriov.PhysicalFunction sriov = physicalFunction(device);
        if (count < 1 || count > sriov.totalVfs()) {
            throw new IllegalArgumentException(
                    pf + " can have 1 to " + sriov.totalVfs() + " virtual functions, was " + count);
        }
        if (!sriov.vfs().isEmpty()) {
            throw new PlanRefusedException(
                    title + ": it has " + sriov.vfs().size() + "; the number can be changed from 0 only", List.of());
        }
        if (!device.driver().isPresent() || device.vfioDevice()) {
            throw new PlanRefusedException(
                    title + ": its own driver has to be bound, is "
                            + device.driver().orElse("none"),
                    List.of());
        }
        String autoprobe = DEVICES + pf + "/sriov_drivers_autoprobe";
        List<Plan.Change> changes = new ArrayList<>();
        Reading<String> before = probe.tree().attribute(autoprobe.substring(1));
        if (before.isPresent() && !before.orElse("").equals("0")) {
            changes.add(new Plan.Change(
                    set("keep host drivers off the virtual functions", autoprobe, "0"),
                    set("let host drivers probe virtual functions", autoprobe, before.orElse("1"))));
        }
        changes.add(new Plan.Change(virtualFunctions(pf, count), virtualFunctions(pf, 0)));
        return new Plan(probe.root(), title, changes);
    }

    /**
     * Removes all virtual functions of a physical one.
     *
     * @throws IllegalArgumentException if the function has no SR-IOV
     * @throws PlanRefusedException if a vfio driver has one of them: a guest may be using it
     */
    public Plan removeVfs(PciAddress pf) {
        String title = "remove the virtual functions of " + pf;
        Sriov.PhysicalFunction sriov = physicalFunction(probe.pci(pf));
        for (PciAddress vf : sriov.vfs()) {
            if (probe.findPci(vf).map(PciDevice::vfioDevice).orElse(false)) {
                throw new PlanRefusedException(title + ": " + vf + " is on a vfio driver; unbind it first", List.of());
            }
        }
        List<Plan.Change> changes = sriov.vfs().isEmpty()
                ? List.of()
                : List.of(new Plan.Change(
                        virtualFunctions(pf, 0),
                        virtualFunctions(pf, sriov.vfs().size())));
        return new Plan(probe.root(), title, changes);
    }

    private static Sriov.PhysicalFunction physicalFunction(PciDevice device) {
        if (device.sriov().value().orElse(null) instanceof Sriov.PhysicalFunction pf) {
            return pf;
        }
        throw new IllegalArgumentException(device.address() + " is no physical function with SR-IOV");
    }

    /** Makes KSM run, stop, or stop and give every merged page its own copy again. */
    public Plan ksm(KsmState.Run run) {
        return change("set KSM to " + run, "/sys/kernel/mm/ksm/run", Integer.toString(run.number()));
    }

    /** How many pages KSM looks at before it sleeps, and for how long: how much CPU time it takes. */
    public Plan ksmPace(int pagesToScan, int sleepMillis) {
        if (pagesToScan < 1 || sleepMillis < 0) {
            throw new IllegalArgumentException("KSM needs at least one page and no negative sleep, was " + pagesToScan
                    + " pages and " + sleepMillis + " ms");
        }
        List<Plan.Change> changes = new ArrayList<>();
        changes.addAll(change("", "/sys/kernel/mm/ksm/pages_to_scan", Integer.toString(pagesToScan))
                .changes());
        changes.addAll(change("", "/sys/kernel/mm/ksm/sleep_millisecs", Integer.toString(sleepMillis))
                .changes());
        return new Plan(
                probe.root(), "let KSM look at " + pagesToScan + " pages every " + sleepMillis + " ms", changes);
    }

    /** Which memory gets transparent huge pages: {@code always}, {@code madvise} or {@code never}. */
    public Plan transparentHugePages(String mode) {
        if (!List.of("always", "madvise", "never").contains(mode)) {
            throw new IllegalArgumentException(
                    "transparent huge pages: always, madvise or never, was \"" + mode + "\"");
        }
        return change("set transparent huge pages to " + mode, "/sys/kernel/mm/transparent_hugepage/enabled", mode);
    }

    /** How many huge pages of a size the host keeps; the kernel spreads them over its nodes. */
    public Plan hugePages(long pageBytes, long count) {
        return hugePages("/sys/kernel/mm/hugepages", "", pageBytes, count);
    }

    /** How many huge pages of a size one NUMA node keeps. */
    public Plan hugePages(int node, long pageBytes, long count) {
        return hugePages("/sys/devices/system/node/node" + node + "/hugepages", " on node " + node, pageBytes, count);
    }

    private Plan hugePages(String dir, String where, long pageBytes, long count) {
        if (count < 0 || pageBytes < 1024) {
            throw new IllegalArgumentException("huge pages: " + count + " pages of " + pageBytes + " bytes");
        }
        String file = dir + "/hugepages-" + pageBytes / 1024 + "kB/nr_hugepages";
        return change(
                "keep " + count + " huge pages of " + pageBytes / 1024 + " KiB" + where, file, Long.toString(count));
    }

    /** One value to another, and back; no step if it is there already. */
    private Plan change(String title, String file, String value) {
        String before = stateOf(file);
        if (before.isEmpty()) {
            throw new PlanRefusedException(title + ": " + file + " is not there or cannot be read", List.of());
        }
        List<Plan.Change> changes = before.equals(value)
                ? List.of()
                : List.of(new Plan.Change(
                        set("write " + value + ", was " + before, file, value), set("write " + before, file, before)));
        return new Plan(probe.root(), title, changes);
    }

    private String stateOf(String file) {
        String text = probe.tree().attribute(file.substring(1)).orElse("");
        int open = text.indexOf('[');
        return open < 0 ? text : text.substring(open + 1, Math.max(open + 1, text.indexOf(']')));
    }

    private static PlanStep set(String purpose, String file, String value) {
        return new PlanStep(purpose, file, value, file, value);
    }

    private static PlanStep virtualFunctions(PciAddress pf, int count) {
        return set(count + " virtual functions", DEVICES + pf + "/sriov_numvfs", Integer.toString(count));
    }

    private static PlanStep unbindStep(PciAddress address) {
        String driver = DEVICES + address + "/driver";
        return new PlanStep("take " + address + " from its driver", driver + "/unbind", address.toString(), driver, "");
    }

    private static PlanStep overrideStep(PciAddress address, String driver) {
        String purpose =
                driver.isEmpty() ? "let any driver have " + address : "let only " + driver + " have " + address;
        return set(purpose, DEVICES + address + "/driver_override", driver);
    }

    private static PlanStep probeStep(PciAddress address, String expectedDriver) {
        return new PlanStep(
                "look for a driver for " + address,
                PROBE,
                address.toString(),
                DEVICES + address + "/driver",
                expectedDriver);
    }
}
