package io.kvm4j.probe;

import io.kvm4j.probe.Finding.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges one function by what was read; reads nothing itself. */
final class Diagnoser {

    private static final int IOMMU_CLASS = 0x0806;
    private static final String CMDLINE = "/proc/cmdline";

    private final PciDevice device;
    private final List<PciDevice> members;
    private final IommuState iommu;
    private final VfioState vfio;
    private final List<Finding> findings = new ArrayList<>();

    private Diagnoser(PciDevice device, List<PciDevice> members, IommuState iommu, VfioState vfio) {
        this.device = device;
        this.members = members;
        this.iommu = iommu;
        this.vfio = vfio;
    }

    /** @param members the other functions of its IOMMU group, as far as they could be read */
    static Diagnosis diagnose(PciDevice device, List<PciDevice> members, IommuState iommu, VfioState vfio) {
        return new Diagnoser(device, members, iommu, vfio).diagnosis();
    }

    /** One diagnosis for each of the host's functions. */
    static List<Diagnosis> all(List<PciDevice> devices, IommuState iommu, VfioState vfio) {
        Map<Integer, List<PciDevice>> groups = new HashMap<>();
        for (PciDevice device : devices) {
            int number = device.iommuGroup().map(IommuGroup::number).orElse(-1);
            groups.computeIfAbsent(number, n -> new ArrayList<>()).add(device);
        }
        List<Diagnosis> diagnoses = new ArrayList<>();
        for (PciDevice device : devices) {
            int number = device.iommuGroup().map(IommuGroup::number).orElse(-1);
            List<PciDevice> others = new ArrayList<>();
            for (PciDevice member : number < 0 ? List.<PciDevice>of() : groups.getOrDefault(number, List.of())) {
                if (!member.address().equals(device.address())) {
                    others.add(member);
                }
            }
            diagnoses.add(diagnose(device, others, iommu, vfio));
        }
        return diagnoses;
    }

    static Diagnosis noSuchDevice(PciAddress address) {
        String file = "/sys/bus/pci/devices/" + address;
        return new Diagnosis(
                address,
                Verdict.UNKNOWN,
                List.of(new Finding(
                        Code.NO_SUCH_DEVICE,
                        Severity.UNKNOWN,
                        address.toString(),
                        file,
                        "there is no PCI function at " + address,
                        "check the address with lspci -D")));
    }

    private Diagnosis diagnosis() {
        kindOfDevice();
        if (iommuWorks()) {
            group();
            interrupts();
        }
        vfioModules();
        inUse();
        binding();
        arguments();
        findings.sort(Comparator.comparing(Finding::code));
        return new Diagnosis(device.address(), verdict(), findings);
    }

    private Verdict verdict() {
        Severity worst = Severity.INFO;
        for (Finding finding : findings) {
            worst = finding.severity().compareTo(worst) < 0 ? finding.severity() : worst;
        }
        return switch (worst) {
            case IMPOSSIBLE -> Verdict.IMPOSSIBLE;
            case BLOCKER -> Verdict.BLOCKED;
            case UNKNOWN -> Verdict.UNKNOWN;
            default -> device.vfioDevice() ? Verdict.READY : Verdict.BINDABLE;
        };
    }

    private void kindOfDevice() {
        String address = device.address().toString();
        if (device.bridge()) {
            add(
                    Code.BRIDGE,
                    Severity.IMPOSSIBLE,
                    address,
                    device.path(),
                    address + " is a bridge, which vfio-pci does not take",
                    "pass through what is behind it");
        }
        device.parent().ifPresent(parent -> {
            if (parent.domain() != device.address().domain()) {
                add(
                        Code.VMD_CHILD,
                        Severity.IMPOSSIBLE,
                        parent.toString(),
                        device.path(),
                        address + " is behind the VMD controller " + parent + " and shares its DMA identity",
                        "disable VMD for its port in the firmware's setup, or pass through " + parent);
            }
        });
    }

    /** Whether there is an IOMMU at work, so that groups mean something. */
    private boolean iommuWorks() {
        if (iommu.active().orElse(false)) {
            return true;
        }
        if (iommu.active() instanceof Reading.Unreadable<Boolean> u) {
            add(
                    Code.IOMMU_NOT_CAPTURED,
                    Severity.UNKNOWN,
                    "the captured tree",
                    u.file(),
                    "the tree holds neither IOMMU groups nor IOMMU units",
                    "capture /sys/kernel/iommu_groups and /sys/class/iommu too");
            return false;
        }
        boolean off = false;
        for (KernelArgument argument : iommu.arguments()) {
            boolean turnsOff = argument.is("intel_iommu") || argument.is("amd_iommu") || argument.is("iommu");
            if (turnsOff && ("," + argument.value() + ",").contains(",off,")) {
                add(
                        Code.IOMMU_OFF_BY_ARGUMENT,
                        Severity.BLOCKER,
                        argument.toString(),
                        CMDLINE,
                        "the kernel was told to leave the IOMMU off: " + argument,
                        Remedies.removeArgument(argument.toString()));
                off = true;
            }
        }
        if (iommu.firmwareTable().isAbsent()) {
            add(
                    Code.IOMMU_NOT_IN_FIRMWARE,
                    Severity.BLOCKER,
                    "firmware",
                    "/sys/firmware/acpi/tables",
                    "firmware describes no IOMMU (no DMAR, IVRS, IORT or VIOT table)",
                    Remedies.enableInFirmware());
        } else if (!off) {
            add(
                    Code.IOMMU_NOT_STARTED,
                    Severity.BLOCKER,
                    "kernel",
                    "/sys/class/iommu",
                    "the kernel runs no IOMMU"
                            + (iommu.firmwareTable().isPresent()
                                    ? ", although firmware describes one in "
                                            + iommu.firmwareTable().orElse("")
                                    : ""),
                    Remedies.start(iommu.kind()));
        }
        return false;
    }

    private void group() {
        String address = device.address().toString();
        if (device.iommuGroup() instanceof Reading.Unreadable<IommuGroup> u) {
            add(
                    Code.GROUP_NOT_CAPTURED,
                    Severity.UNKNOWN,
                    address,
                    u.file(),
                    "its IOMMU group could not be read (" + u.why() + ")",
                    "look at the host itself");
            return;
        }
        if (!device.iommuGroup().isPresent()) {
            boolean later = iommu.kind() != IommuState.Kind.INTEL_VTD
                    && iommu.kind() != IommuState.Kind.AMD_VI
                    && !device.driver().isPresent();
            boolean isIommu = device.pciClass().orElse(new PciClass(0)).type() == IOMMU_CLASS;
            if (isIommu) {
                add(
                        Code.NO_IOMMU_GROUP,
                        Severity.IMPOSSIBLE,
                        address,
                        device.path() + "/class",
                        address + " is the IOMMU itself",
                        "leave it to the host");
            } else if (later) {
                add(
                        Code.GROUP_APPEARS_WHEN_BOUND,
                        Severity.UNKNOWN,
                        address,
                        device.path(),
                        "a device without a driver has no IOMMU group yet on this kind of host",
                        "bind it to vfio-pci, then look again");
            } else {
                add(
                        Code.NO_IOMMU_GROUP,
                        Severity.BLOCKER,
                        address,
                        device.path(),
                        "it is in no IOMMU group: its DMA is not translated",
                        "look in dmesg whether an argument or firmware leaves it out (intel_iommu=igfx_off)");
            }
            return;
        }
        IommuGroup group = device.iommuGroup().value().orElseThrow();
        String dir = "/sys/kernel/iommu_groups/" + group.number();
        if (group.noIommu()) {
            add(
                    Code.NO_IOMMU_MODE,
                    Severity.WARNING,
                    "vfio-noiommu",
                    dir + "/name",
                    "no IOMMU stands behind it: a guest that has it can write to all memory, and the kernel is tainted",
                    Remedies.enableInFirmware());
        }
        for (PciDevice member : members) {
            if (group.viability().blockers().contains(member.address())) {
                add(
                        Code.GROUP_MEMBER_ON_HOST_DRIVER,
                        Severity.BLOCKER,
                        member.address().toString(),
                        member.path() + "/driver",
                        member.address() + ", in the same IOMMU group " + group.number() + ", is on "
                                + member.driver().orElse("a host driver"),
                        Remedies.freeMember(member));
            }
        }
        for (PciAddress member : group.viability().unknown()) {
            add(
                    Code.GROUP_MEMBER_UNREADABLE,
                    Severity.UNKNOWN,
                    member.toString(),
                    dir + "/devices/" + member,
                    "the driver of " + member + ", in the same IOMMU group " + group.number() + ", could not be read",
                    "look again; if it stays, look at " + dir + "/devices");
        }
        for (ReservedRegion region : group.reservedRegions().orElse(List.of())) {
            if (region.isDirect()) {
                add(
                        Code.DIRECT_RESERVED_REGION,
                        Severity.BLOCKER,
                        "firmware",
                        dir + "/reserved_regions",
                        "firmware keeps using memory through the device (RMRR 0x" + Long.toHexString(region.start())
                                + " to 0x" + Long.toHexString(region.end()) + "), so vfio refuses the group",
                        "turn the feature that needs it off in the firmware's setup (on HPE: conrep, see the vendor's"
                                + " advisory), or update the firmware");
                break;
            }
        }
    }

    private void interrupts() {
        if (iommu.interruptRemapping() instanceof Reading.Known<Boolean> remapping && !remapping.fact()) {
            boolean allowed = vfio.unsafeInterruptsAllowed().orElse(false);
            add(
                    Code.INTERRUPT_REMAPPING_OFF,
                    allowed ? Severity.WARNING : Severity.BLOCKER,
                    "interrupt remapping",
                    "/sys/class/iommu",
                    "interrupts are not remapped, so a guest's device can forge them"
                            + (allowed ? "; allow_unsafe_interrupts lets vfio do it nevertheless" : ": vfio refuses"),
                    "enable interrupt remapping (x2APIC) in the firmware's setup and remove intremap=off; if every guest is"
                            + " trusted: options vfio_iommu_type1 allow_unsafe_interrupts=1 in /etc/modprobe.d/vfio.conf");
        }
    }

    private void vfioModules() {
        if (device.vfioDevice()) {
            return;
        }
        if (!vfio.driverLoaded().orElse(true)) {
            add(
                    Code.VFIO_NOT_LOADED,
                    Severity.WARNING,
                    "vfio-pci",
                    "/sys/bus/pci/drivers/vfio-pci",
                    "the driver vfio-pci is not loaded",
                    "modprobe vfio-pci");
        } else if (!vfio.deviceNode().orElse(true)) {
            add(
                    Code.VFIO_DEVICE_MISSING,
                    Severity.WARNING,
                    "vfio",
                    "/dev/vfio/vfio",
                    "/dev/vfio/vfio does not exist",
                    "modprobe vfio-pci vfio_iommu_type1");
        }
    }

    private void inUse() {
        for (HostUse use : device.uses()) {
            Code code = use.kind() == HostUse.Kind.BOOT_DISPLAY ? Code.BOOT_DISPLAY : Code.IN_USE_BY_HOST;
            if (!device.vfioDevice()) {
                add(
                        code,
                        use.kind().isVital() ? Severity.BLOCKER : Severity.WARNING,
                        device.address().toString(),
                        use.evidence(),
                        "the host uses it: " + use,
                        Remedies.freeFrom(use));
            }
        }
        for (PciDevice member : members) {
            for (HostUse use : member.uses()) {
                if (use.kind().isVital() && !member.vfioDevice()) {
                    add(
                            Code.GROUP_MEMBER_IN_USE_BY_HOST,
                            Severity.BLOCKER,
                            member.address().toString(),
                            use.evidence(),
                            "the host uses " + member.address() + " of the same IOMMU group: " + use,
                            Remedies.freeFrom(use));
                }
            }
        }
    }

    private void binding() {
        String address = device.address().toString();
        if (device.sriov().orElse(NOT_SRIOV) instanceof Sriov.PhysicalFunction pf
                && !pf.vfs().isEmpty()
                && !device.vfioDevice()) {
            add(
                    Code.VIRTUAL_FUNCTIONS_PRESENT,
                    Severity.BLOCKER,
                    address,
                    device.path() + "/sriov_numvfs",
                    "it has " + pf.vfs().size() + " virtual functions, and vfio-pci does not take it while it has",
                    "pass through a virtual function, or: echo 0 > " + device.path() + "/sriov_numvfs");
        }
        String override = device.driverOverride().orElse("");
        boolean toVfio = override.isEmpty() || override.equals("vfio-pci") || override.endsWith("vfio-pci");
        if (!toVfio) {
            add(
                    Code.OVERRIDE_TO_OTHER_DRIVER,
                    Severity.WARNING,
                    address,
                    device.path() + "/driver_override",
                    "only the driver " + override + " may bind it",
                    "the plan sets driver_override to vfio-pci");
        } else if (!override.isEmpty() && !device.vfioDevice()) {
            add(
                    Code.OVERRIDE_PENDING,
                    Severity.INFO,
                    address,
                    device.path() + "/driver_override",
                    "it is meant for " + override + " and not bound to it yet",
                    "echo " + address + " > /sys/bus/pci/drivers_probe, once its driver has let go");
        }
        if (device.resetMethods().isAbsent() && !device.bridge()) {
            add(
                    Code.NO_RESET,
                    Severity.WARNING,
                    address,
                    device.path(),
                    "it cannot be reset: what one guest did to it the next one finds",
                    "restart the host between guests that do not trust each other");
        }
    }

    private static final Sriov NOT_SRIOV = new Sriov.None();

    private void arguments() {
        for (IdClaim claim : iommu.idClaims()) {
            if (claim.matches().contains(device.address())) {
                add(
                        Code.CLAIMED_BY_ID,
                        Severity.INFO,
                        claim.driver() + ".ids=" + claim.pattern(),
                        claim.source(),
                        claim.driver() + " claims every " + claim.pattern() + " at boot: " + claim.matches(),
                        "");
            }
        }
        for (KernelArgument argument : iommu.arguments()) {
            if (argument.is("amd_iommu") && argument.value().equals("on")) {
                add(
                        Code.ARGUMENT_IGNORED,
                        Severity.INFO,
                        argument.toString(),
                        CMDLINE,
                        "amd_iommu=on is no option of Linux; AMD-Vi is on by default",
                        Remedies.removeArgument(argument.toString()));
            }
        }
    }

    private void add(Code code, Severity severity, String culprit, String evidence, String message, String remedy) {
        findings.add(new Finding(code, severity, culprit, evidence, message, remedy));
    }
}
