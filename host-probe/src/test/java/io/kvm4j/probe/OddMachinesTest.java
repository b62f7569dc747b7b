package io.kvm4j.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines that are built otherwise than a server of today with one or two sockets. */
class OddMachinesTest {

    private static final String NODES = "sys/devices/system/node/";
    private static final String CPUS = "sys/devices/system/cpu/";

    @TempDir
    Path root;

    private CapturedHost host;

    @BeforeEach
    void an_empty_tree() {
        host = new CapturedHost(root).directory("sys").directory("proc");
    }

    private void node(int id, String cpus, long kibibytes, String distances) {
        host.file(NODES + "node" + id + "/cpulist", cpus)
                .file(
                        NODES + "node" + id + "/meminfo",
                        "Node " + id + " MemTotal: " + kibibytes + " kB\nNode " + id + " MemFree: 0 kB")
                .file(NODES + "node" + id + "/distance", distances);
    }

    private void function(String rootBus, String address, String driver, String group) {
        String place = rootBus + "/" + address;
        String dir = "sys/devices/" + place;
        String up = "../".repeat(place.split("/", -1).length + 1);
        host.file(dir + "/uevent", "PCI_CLASS=20000\nPCI_ID=15B3:1016\nPCI_SLOT_NAME=" + address)
                .file(dir + "/numa_node", "-1")
                .link("sys/bus/pci/devices/" + address, "../../../devices/" + place);
        if (!driver.isEmpty()) {
            host.directory("sys/bus/pci/drivers/" + driver).link(dir + "/driver", up + "bus/pci/drivers/" + driver);
        }
        if (!group.isEmpty()) {
            host.link(dir + "/iommu_group", up + "kernel/iommu_groups/" + group)
                    .link("sys/kernel/iommu_groups/" + group + "/devices/" + address, "../../../../devices/" + place);
        }
    }

    private Diagnosis diagnose(String address) {
        return host.probe().diagnose(PciAddress.of(address));
    }

    @Test
    void a_tree_with_nothing_in_it_is_answered_everywhere() {
        HostProbe probe = host.probe();

        assertThat(probe.pciScan()).isEqualTo(new PciScan(List.of(), List.of(), List.of()));
        assertThat(probe.numaNodes()).singleElement().matches(NumaNode::implied);
        assertThat(probe.numaText()).startsWith("available: 1 nodes (0)\nnode 0 cpus:\nnode 0 size: <not available>");
        assertThat(probe.cpu().threads()).isZero();
        assertThat(probe.iommu().active().isUnreadable()).isTrue();
        assertThat(probe.kvm().device().isUnreadable()).isTrue();
        assertThat(diagnose("0000:00:01.0").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(probe.json()).contains("NOT_CAPTURED");
        assertThat(probe.picture().html()).contains("</html>");
    }

    @Test
    void a_machine_without_a_pci_bus_is_a_machine_without_functions() {
        host.file("proc/cpuinfo", "processor : 0\nvendor_id : GenuineIntel\nflags : fpu vmx")
                .directory("sys/devices/system/cpu/cpu0")
                .directory("sys/class/block");

        assertThat(host.probe().pciDevices()).isEmpty();
        assertThat(host.probe().diagnoses()).isEmpty();
        assertThat(host.probe().picture().text()).isNotEmpty();
    }

    @Test
    void a_mainframe_has_a_domain_for_every_function_and_offline_cpus_by_the_hundred() {
        host.file("proc/version", "Linux version 5.15.0 (x@y)")
                .file(
                        "proc/cpuinfo",
                        "vendor_id       : IBM/S390\n# processors    : 2\n"
                                + "features\t: esan3 zarch stfle msa sie\n"
                                + "processor 0: version = FF,  identification = 123456,  machine = 3906")
                .file(CPUS + "possible", "0-140")
                .file(CPUS + "present", "0-7")
                .file(CPUS + "online", "0-1")
                .file(CPUS + "cpu0/topology/physical_package_id", "1")
                .file(CPUS + "cpu0/topology/core_id", "0")
                .file(CPUS + "cpu1/topology/physical_package_id", "1")
                .file(CPUS + "cpu1/topology/core_id", "1")
                .directory(CPUS + "cpu7")
                .directory("sys/devices/virtual/iommu/s390-iommu.0")
                .link("sys/class/iommu/s390-iommu.0", "../../devices/virtual/iommu/s390-iommu.0")
                .directory("sys/module/vfio_pci");
        function("pci0001:00", "0001:00:00.0", "mlx5_core", "0");
        function("pci10000:00", "10000:00:00.0", "vfio-pci", "1");

        CpuTopology cpu = host.probe().cpu();

        assertThat(cpu.threads()).isEqualTo(2);
        assertThat(cpu.vendor()).isEqualTo(Reading.known("IBM/S390"));
        assertThat(cpu.possible().orElse(CpuSet.empty()).size()).isEqualTo(141);
        assertThat(host.probe().kvm().cpuExtension()).isEqualTo(Reading.known("sie"));
        assertThat(host.probe().iommu().kind()).isEqualTo(IommuState.Kind.OTHER);
        assertThat(diagnose("0001:00:00.0").verdict()).isEqualTo(Verdict.BINDABLE);
        assertThat(diagnose("10000:00:00.0").verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void graphics_memory_as_nodes_of_a_power_machine_keeps_its_distances_by_position() {
        host.file(NODES + "online", "0,8,252-253");
        node(0, "0-3", 1 << 20, "10 40 80 80");
        node(8, "4-7", 1 << 20, "40 10 80 80");
        node(252, "", 1 << 14, "80 80 10 80");
        node(253, "", 0, "80 80 80 10");
        host.file("proc/cpuinfo", "processor : 0\ncpu : POWER9, altivec supported\nplatform : PowerNV");
        function("pci0035:00", "0035:00:00.0", "mlx5_core", "5");

        List<NumaNode> nodes = host.probe().numaNodes();

        assertThat(nodes).extracting(NumaNode::id).containsExactly(0, 8, 252, 253);
        assertThat(nodes.get(1).distances()).isEqualTo(Reading.known(Map.of(0, 40, 8, 10, 252, 80, 253, 80)));
        assertThat(nodes.get(2).isCpuLess()).isTrue();
        assertThat(nodes.get(3).isMemoryLess()).isTrue();
        assertThat(host.probe().numaText())
                .startsWith("available: 4 nodes (0,8,252-253)\n")
                .contains("node 252 cpus:\nnode 252 size: 16 MB\n")
                .contains("\n 253:  80  80  80  10\n");
        assertThat(host.probe().cpu().model()).isEqualTo(Reading.known("POWER9, altivec supported"));
        assertThat(host.probe().pci("0035:00:00.0").numaNode().isPresent()).isFalse();
    }

    @Test
    void an_arm_function_gets_its_group_when_a_driver_binds() {
        host.file("proc/version", "Linux version 6.1.0 (x@y)")
                .file("proc/cpuinfo", "processor : 0\nFeatures : fp asimd\nCPU implementer : 0x41\nCPU part : 0xd0c")
                .file("sys/firmware/acpi/tables/IORT", "IORT")
                .directory("sys/kernel/iommu_groups")
                .directory("sys/module/vfio_pci")
                .link("sys/class/iommu/smmu3.0x0000000009050000", "../../devices/platform/elsewhere/iommu/smmu3");
        function("pci0000:00", "0000:00:01.0", "", "");
        function("pci0000:00", "0000:00:02.0", "mlx5_core", "3");

        assertThat(host.probe().iommu().kind()).isEqualTo(IommuState.Kind.ARM_SMMU);
        assertThat(diagnose("0000:00:01.0").firstBlocker().orElseThrow().code())
                .isEqualTo(Finding.Code.GROUP_APPEARS_WHEN_BOUND);
        assertThat(diagnose("0000:00:02.0").verdict()).isEqualTo(Verdict.BINDABLE);
        assertThat(host.probe().cpu().vendor()).isEqualTo(Reading.known("0x41"));
    }

    @Test
    void a_kernel_of_2_6_has_masks_and_no_lists_and_functions_without_override_or_group() {
        host.file("proc/version", "Linux version 2.6.18-8.el5 (x@y)")
                .file("proc/cmdline", "ro root=LABEL=/")
                .file(NODES + "node0/cpumap", "00000000,00000003")
                .file(NODES + "node0/meminfo", "\nNode 0 MemTotal:      1048576 kB\nNode 0 MemFree: 4096 kB")
                .file(NODES + "node0/distance", "10 20")
                .file(NODES + "node1/cpumap", "00000001,00000000")
                .file(NODES + "node1/meminfo", "\nNode 1 MemTotal:      1048576 kB\nNode 1 MemFree: 4096 kB")
                .file(NODES + "node1/distance", "20 10")
                .file(CPUS + "cpu0/topology/thread_siblings", "00000000,00000001")
                .file(CPUS + "cpu0/topology/physical_package_id", "0")
                .file(CPUS + "cpu0/topology/core_id", "0")
                .file(CPUS + "cpu32/topology/thread_siblings", "00000001,00000000")
                .file(CPUS + "cpu32/topology/physical_package_id", "1")
                .file(CPUS + "cpu32/topology/core_id", "0")
                .directory("sys/block/sda")
                .file("sys/block/sda/dev", "8:0")
                .file("sys/block/sda/size", "2048")
                .file("sys/block/sda/sda1/dev", "8:1")
                .file("sys/block/sda/sda1/size", "1024")
                .file("sys/block/sda/sda1/start", "63");
        String dir = "sys/devices/pci0000:00/0000:00:1f.2";
        host.file(dir + "/vendor", "0x8086")
                .file(dir + "/device", "0x2922")
                .file(dir + "/class", "0x010601")
                .link("sys/bus/pci/devices/0000:00:1f.2", "../../../devices/pci0000:00/0000:00:1f.2");

        HostProbe probe = host.probe();

        assertThat(probe.numaNodes())
                .extracting(NumaNode::cpus)
                .containsExactly(Reading.known(CpuSet.ofList("0-1")), Reading.known(CpuSet.of(32)));
        assertThat(probe.numaText()).contains("node 0 size: 1024 MB\nnode 0 free: 4 MB");
        assertThat(probe.cpu().packages()).isEqualTo(2);
        assertThat(probe.cpu().online()).isEqualTo(Reading.inferred(CpuSet.ofList("0,32"), "/" + CPUS + "cpu*/online"));
        assertThat(probe.pci("0000:00:1f.2").id()).isEqualTo(Reading.known(new PciId(0x8086, 0x2922)));
        assertThat(diagnose("0000:00:1f.2").verdict()).isNotIn(Verdict.READY, Verdict.BINDABLE);
        assertThat(probe.blockDevices()).extracting(BlockDevice::name).contains("sda");
    }

    @Test
    void a_xen_control_domain_says_what_is_below_it() {
        host.file("sys/hypervisor/type", "xen")
                .file("proc/xen/capabilities", "control_d")
                .file("proc/cpuinfo", "processor : 0\nvendor_id : GenuineIntel\nflags : fpu hypervisor")
                .directory("dev");

        assertThat(host.probe().kvm().hypervisorBelow()).isEqualTo(Reading.known("xen"));
        assertThat(host.probe().kvm().usable()).isEqualTo(Reading.known(false));
    }

    @Test
    void nodes_whose_distances_are_not_told_are_shown_as_numactl_shows_them() {
        host.file(NODES + "node0/cpulist", "0-1").file(NODES + "node0/meminfo", "Node 0 MemTotal: 2097152 kB");

        assertThat(host.probe().numaText()).isEqualTo("""
                        available: 1 nodes (0)
                        node 0 cpus: 0 1
                        node 0 size: 2048 MB
                        node 0 free: <not available>
                        No distance information available.
                        """);
    }
}
