package io.kvm4j.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.probe.Finding.Code;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosisTest {

    @TempDir
    Path root;

    private PciHost host;

    @BeforeEach
    void a_desktop() {
        host = PciHost.desktop(root);
    }

    /** What VFIO_GROUP_GET_STATUS of Linux 6.1 says in each state of binding. */
    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            0000:09:00.0 | 09:00.0=vfio-pci 09:00.1=vfio-pci             | READY   |
            0000:09:00.0 | 09:00.0=vfio-pci                              | READY   |
            0000:09:00.0 | 09:00.0=vfio-pci 09:00.1=pci-stub             | READY   |
            0000:09:00.0 | 09:00.0=vfio-pci 09:00.1=snd_hda_intel        | BLOCKED | 0000:09:00.1
            0000:09:00.1 | 09:00.0=bochs-drm 09:00.1=vfio-pci            | BLOCKED | 0000:09:00.0
            0000:09:00.1 | 09:00.1=vfio-pci                              | READY   |
            0000:09:00.1 | 09:00.0=pci-stub 09:00.1=vfio-pci             | READY   |
            0000:09:00.0 | 09:00.0=bochs-drm 09:00.1=snd_hda_intel       | BLOCKED | 0000:09:00.1
            0000:00:1f.3 | 1f.3=vfio-pci                                 | READY   |
            0000:00:1f.3 | 1f.0=lpc_ich 1f.3=vfio-pci                    | BLOCKED | 0000:00:1f.0
            0000:00:1f.3 | 1f.2=ahci 1f.3=vfio-pci                       | BLOCKED | 0000:00:1f.2
            0000:00:1f.3 | 1f.0=lpc_ich 1f.2=ahci 1f.3=vfio-pci          | BLOCKED | 0000:00:1f.0
            0000:00:1f.3 | 1f.0=vfio-pci 1f.2=vfio-pci 1f.3=vfio-pci     | READY   |
            0000:00:1f.3 | 1f.0=pci-stub 1f.2=vfio-pci 1f.3=vfio-pci     | READY   |
            0000:00:1f.3 | 1f.2=pci-stub 1f.3=vfio-pci                   | READY   |
            0000:00:1f.3 | 1f.0=lpc_ich 1f.2=vfio-pci 1f.3=vfio-pci      | BLOCKED | 0000:00:1f.0
            0000:00:1f.2 | 1f.2=vfio-pci 1f.3=i801_smbus                 | BLOCKED | 0000:00:1f.3
            0000:08:02.0 | 08:02.0=vfio-pci                              | READY   |
            0000:08:02.0 | 07:00.0=shpchp 08:02.0=vfio-pci               | BLOCKED | 0000:07:00.0
            0000:08:02.0 | 07:00.0=pcieport 08:02.0=vfio-pci             | READY   |
            0000:08:02.0 | 08:01.0=e1000e 08:02.0=vfio-pci               | BLOCKED | 0000:08:01.0
            0000:08:02.0 | 08:01.0=vfio-pci 08:02.0=vfio-pci             | READY   |
            0000:08:02.0 | 07:00.0=shpchp 08:01.0=vfio-pci 08:02.0=vfio-pci | BLOCKED | 0000:07:00.0
            0000:00:02.0 | 00:02.0=vfio-pci                              | READY   |
            """)
    void a_group_is_viable_where_the_kernel_says_so(String device, String drivers, Verdict verdict, String culprit) {
        bind(drivers);

        Diagnosis diagnosis = host.diagnose(device);

        assertThat(diagnosis.verdict()).isEqualTo(verdict);
        assertThat(diagnosis.firstBlocker().map(Finding::culprit)).isEqualTo(java.util.Optional.ofNullable(culprit));
        int blockers = host.probe()
                .pci(device)
                .iommuGroup()
                .value()
                .orElseThrow()
                .viability()
                .blockers()
                .size();
        assertThat(blockers == 0).isEqualTo(verdict == Verdict.READY);
    }

    private void bind(String drivers) {
        for (String pair : drivers.strip().split(" +", -1)) {
            String address = pair.substring(0, pair.indexOf('='));
            String full = address.length() == 4 ? "0000:00:" + address : "0000:" + address;
            host.driver(full, pair.substring(pair.indexOf('=') + 1));
        }
    }

    @Test
    void before_5_19_a_bridge_does_not_block_whatever_its_driver() {
        bind("07:00.0=shpchp 08:02.0=vfio-pci");
        host.files.file("proc/version", "Linux version 5.15.0-91-generic (buildd@x) #1 SMP");

        assertThat(host.diagnose("0000:08:02.0").verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void a_variant_driver_with_vfio_dev_counts_as_vfio() {
        bind("09:00.0=bochs-drm 09:00.1=vfio-pci");
        host.files.directory("sys/devices/pci0000:00/0000:00:08.0/0000:09:00.0/vfio-dev/vfio0");

        assertThat(host.diagnose("0000:09:00.1").verdict()).isEqualTo(Verdict.READY);
        assertThat(host.diagnose("0000:09:00.0").verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void a_device_alone_on_its_host_driver_can_be_bound() {
        assertThat(host.driver("0000:00:03.0", "e1000e")
                        .diagnose("0000:00:03.0")
                        .verdict())
                .isEqualTo(Verdict.BINDABLE);
    }

    @Test
    void a_bridge_is_impossible_and_says_what_to_pass_instead() {
        Diagnosis diagnosis = host.diagnose("0000:00:08.0");

        assertThat(diagnosis.verdict()).isEqualTo(Verdict.IMPOSSIBLE);
        assertThat(diagnosis.findings().get(0).code()).isEqualTo(Code.BRIDGE);
    }

    @Test
    void an_iommu_that_is_off_names_the_argument_and_where_it_is() {
        iommuGone();
        host.files.file("proc/cmdline", "quiet intel_iommu=off");

        Finding first = host.diagnose("0000:00:03.0").firstBlocker().orElseThrow();

        assertThat(first.code()).isEqualTo(Code.IOMMU_OFF_BY_ARGUMENT);
        assertThat(first.culprit()).isEqualTo("intel_iommu=off");
        assertThat(first.evidence()).isEqualTo("/proc/cmdline");
        assertThat(first.remedy()).contains("remove intel_iommu=off").contains("/etc/default/grub");
    }

    @Test
    void an_iommu_nobody_started_needs_the_argument() {
        iommuGone();
        host.files.file("proc/cmdline", "quiet");

        Finding first = host.diagnose("0000:00:03.0").firstBlocker().orElseThrow();

        assertThat(first.code()).isEqualTo(Code.IOMMU_NOT_STARTED);
        assertThat(first.remedy()).contains("intel_iommu=on");
    }

    @Test
    void an_iommu_firmware_hides_is_told_before_everything_else() throws Exception {
        iommuGone();
        Files.delete(root.resolve("sys/firmware/acpi/tables/DMAR"));

        Finding first = host.diagnose("0000:00:03.0").firstBlocker().orElseThrow();

        assertThat(first.code()).isEqualTo(Code.IOMMU_NOT_IN_FIRMWARE);
        assertThat(first.culprit()).isEqualTo("firmware");
    }

    private void iommuGone() {
        Deleting.tree(root.resolve("sys/kernel/iommu_groups"));
        Deleting.tree(root.resolve("sys/class/iommu"));
        host.files.directory("sys/kernel/iommu_groups").directory("sys/class/iommu");
        for (PciDevice device : host.probe().pciDevices()) {
            Deleting.tree(root.resolve(device.path().substring(1) + "/iommu_group"));
        }
    }

    @Test
    void a_tree_without_iommu_files_is_unknown_and_not_off() {
        iommuGone();
        Deleting.tree(root.resolve("sys/kernel/iommu_groups"));
        Deleting.tree(root.resolve("sys/class/iommu"));

        Diagnosis diagnosis = host.diagnose("0000:00:03.0");

        assertThat(diagnosis.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(diagnosis.firstBlocker().orElseThrow().code()).isEqualTo(Code.IOMMU_NOT_CAPTURED);
    }

    @Test
    void without_interrupt_remapping_vfio_refuses_unless_it_was_allowed() {
        host.files.file("sys/devices/virtual/iommu/dmar0/intel-iommu/ecap", "f42");

        assertThat(host.diagnose("0000:00:03.0").firstBlocker().orElseThrow().code())
                .isEqualTo(Code.INTERRUPT_REMAPPING_OFF);

        host.files.file("sys/module/vfio_iommu_type1/parameters/allow_unsafe_interrupts", "Y");

        assertThat(host.diagnose("0000:00:03.0").verdict()).isEqualTo(Verdict.BINDABLE);
    }

    @Test
    void memory_that_firmware_keeps_using_blocks_and_a_relaxable_one_does_not() {
        String file = "sys/kernel/iommu_groups/7/reserved_regions";
        host.files.file(file, "0x00000000000e8000 0x00000000000e8fff direct-relaxable");
        assertThat(host.diagnose("0000:00:03.0").verdict()).isEqualTo(Verdict.BINDABLE);

        host.files.file(file, "0x00000000000e8000 0x00000000000e8fff direct");
        assertThat(host.diagnose("0000:00:03.0").firstBlocker().orElseThrow().code())
                .isEqualTo(Code.DIRECT_RESERVED_REGION);
    }

    @Test
    void a_mounted_disk_and_the_nic_of_the_default_route_are_in_use() {
        String disk = "sys/devices/pci0000:00/0000:00:02.0/nvme/nvme0/nvme0n1";
        host.driver("0000:00:02.0", "nvme").driver("0000:00:03.0", "e1000e");
        host.files
                .file(disk + "/dev", "259:0")
                .file(disk + "/nvme0n1p1/dev", "259:1")
                .link("sys/class/block/nvme0n1", "../../devices/pci0000:00/0000:00:02.0/nvme/nvme0/nvme0n1")
                .file("proc/self/mountinfo", "22 1 259:1 / /srv/my\\040data rw - ext4 /dev/nvme0n1p1 rw")
                .file("sys/devices/pci0000:00/0000:00:03.0/net/eth0/upper_br0", "")
                .link("sys/class/net/eth0", "../../devices/pci0000:00/0000:00:03.0/net/eth0")
                .file(
                        "proc/net/route",
                        "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\n"
                                + "br0\t00000000\t0100000A\t0003\t0\t0\t0\t00000000\t0\t0\t0");

        assertThat(host.diagnose("0000:00:02.0").firstBlocker().orElseThrow().message())
                .contains("nvme0n1p1 is mounted at /srv/my data");
        assertThat(host.probe().pci("0000:00:03.0").uses())
                .extracting(HostUse::kind)
                .contains(HostUse.Kind.NETWORK_PORT, HostUse.Kind.DEFAULT_ROUTE);
        assertThat(host.diagnose("0000:00:03.0").verdict()).isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void claims_by_id_name_every_device_they_match() {
        host.files
                .file("proc/cmdline", "intel_iommu=on vfio-pci.ids=8086:2668,10de:ffff")
                .file("etc/modprobe.d/vfio.conf", "options vfio_pci ids=8086:10d3");

        IommuState iommu = host.probe().iommu();

        assertThat(iommu.idClaims())
                .extracting(IdClaim::pattern)
                .containsExactly("8086:2668", "10de:ffff", "8086:10d3");
        assertThat(iommu.idClaims().get(0).matches())
                .containsExactly(PciAddress.of("0000:08:02.0"), PciAddress.of("0000:09:00.1"));
        assertThat(host.diagnose("0000:00:03.0").findings())
                .anySatisfy(f -> assertThat(f.evidence()).isEqualTo("/etc/modprobe.d/vfio.conf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000:00:1f.9", "zz:00.0", "0000:00:20.0", "100000000:00:00.0", "", "0000:00:00.00"})
    void what_is_no_address_is_refused_with_the_text(String text) {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> host.probe().pci(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text + "\"");
    }

    @Test
    void an_address_nobody_has_is_unknown() {
        assertThat(host.diagnose("0000:55:00.0").verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void every_finding_has_culprit_evidence_and_remedy() {
        bind("1f.0=lpc_ich 1f.2=ahci");
        for (Diagnosis diagnosis : host.probe().diagnoses()) {
            assertThat(diagnosis.findings()).allSatisfy(finding -> {
                assertThat(finding.culprit()).isNotEmpty();
                assertThat(finding.evidence()).startsWith("/");
                assertThat(finding.remedy()).isNotEmpty();
            });
            assertThat(diagnosis.findings()).extracting(Finding::code).isSorted();
            assertThat(host.probe().diagnose(diagnosis.device())).isEqualTo(diagnosis);
        }
    }
}
