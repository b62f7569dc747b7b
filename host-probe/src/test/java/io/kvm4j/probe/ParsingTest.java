package io.kvm4j.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParsingTest {

    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | ''",
                "0 | 0",
                "0-3,8 | 0-3,8",
                "6-7,10-11,14-15 | 6-7,10-11,14-15",
                "3,1,2 | 1-3",
                "0-31:2/4 | 0-1,4-5,8-9,12-13,16-17,20-21,24-25,28-29",
                "5-9:1/2 | 5,7,9"
            })
    void a_list_of_cpus_is_read_in_every_form_the_kernel_takes(String list, String same) {
        assertThat(CpuSet.ofList(list)).hasToString(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ff | 0-7", "000000ff,ffffffff | 0-39", "0x5 | 0,2", "00000000 | ''", "1,00000000,00000000 | 64"})
    void a_mask_of_cpus_may_be_wider_than_64_bits(String mask, String list) {
        assertThat(CpuSet.ofMask(mask)).isEqualTo(CpuSet.ofList(list)).hasToString(list);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "3-1", "-1", "0-3:0/4", "0-3:4/2", "99999999", "0-3:", "1-2-3"})
    void what_is_no_list_of_cpus_is_refused_with_the_text(String list) {
        assertThatThrownBy(() -> CpuSet.ofList(list))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + list + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "0000:65:00.0, 0000:65:00.0",
        "65:00.0, 0000:65:00.0",
        "10000:e0:06.7, 10000:e0:06.7",
        "F0000000:00:1F.0, f0000000:00:1f.0"
    })
    void an_address_reads_as_the_kernel_writes_it(String text, String same) {
        assertThat(PciAddress.of(text)).hasToString(same).isEqualTo(PciAddress.of(same));
    }

    @Test
    void domains_are_ordered_as_unsigned_numbers() {
        assertThat(PciAddress.of("f0000000:00:00.0")).isGreaterThan(PciAddress.of("10000:ff:1f.7"));
    }

    @Test
    void kernel_arguments_keep_what_quotes_hold_together_and_end_where_init_s_begin() {
        assertThat(KernelArguments.parse("quiet dyndbg=\"file a.c +p\" \"vfio-pci.ids=1:2,3:4\"  x= -- iommu=off\n"))
                .extracting(KernelArgument::toString)
                .containsExactly("quiet", "dyndbg=file a.c +p", "vfio-pci.ids=1:2,3:4", "x");
        assertThat(new KernelArgument("vfio_pci.ids", "1:2").is("vfio-pci.ids")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"6.1.0-56-amd64,6,1", "'Linux version 5.19.0 (gcc 12)',5,19", "6.18.44-fc-v669,6,18", "unknown,6,0"})
    void the_kernel_s_version_is_the_first_number_with_a_dot(String text, int major, int minor) {
        assertThat(KernelVersion.parse(text)).isEqualTo(new KernelVersion(major, minor));
    }

    @Test
    void names_come_from_pci_ids_packed_or_not_and_say_when_they_are_another_host_s() throws IOException {
        PciHost host = PciHost.desktop(root);
        String ids = "# comment\n8086  Intel\u00e9 Corporation\n\t10d3  82574L\n\t\t1af4 1100  Board\n"
                + "ffff  Illegal Vendor\nC 02  Network controller\n\t00  Ethernet controller\nC 04  Multimedia\n";
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(ids.getBytes(StandardCharsets.UTF_8));
        }
        host.files.bytes("usr/share/hwdata/pci.ids.gz", packed.toByteArray());

        PciDevice nic = host.probe().pci("0000:00:03.0");

        assertThat(nic.vendorName()).isEqualTo(Reading.known("Intel\u00e9 Corporation"));
        assertThat(nic.deviceName()).isEqualTo(Reading.known("82574L"));
        assertThat(nic.className()).isEqualTo(Reading.known("Ethernet controller"));
        assertThat(host.probe().pci("0000:08:02.0").deviceName().isAbsent()).isTrue();
        assertThat(host.probe().pci("0000:08:02.0").className()).isEqualTo(Reading.known("Multimedia"));
        Deleting.tree(root.resolve("usr"));
        assertThat(host.probe().pci("0000:00:03.0").vendorName()).isNotInstanceOf(Reading.Known.class);
    }

    @Test
    void a_node_is_inferred_from_the_bridge_or_the_bus_and_never_taken_for_0() {
        PciHost host = PciHost.desktop(root);
        host.files
                .file("sys/devices/pci0000:00/0000:00:08.0/numa_node", "1")
                .file("sys/devices/system/node/node0/cpulist", "0-3")
                .file("sys/devices/system/node/node1/cpulist", "4-7");

        assertThat(host.probe().pci("0000:00:03.0").numaNode().isAbsent()).isTrue();
        assertThat(host.probe().pci("0000:09:00.0").numaNode())
                .isEqualTo(Reading.inferred(1, "the bridge 0000:00:08.0"));

        host.files.file("sys/devices/pci0000:00/pci_bus/0000:00/cpulistaffinity", "4-7");
        assertThat(host.probe().pci("0000:00:03.0").numaNode().value()).contains(1);

        host.files.file("sys/devices/pci0000:00/pci_bus/0000:00/cpulistaffinity", "0-7");
        assertThat(host.probe().pci("0000:00:03.0").numaNode().isAbsent()).isTrue();
    }

    @Test
    void distances_go_by_the_position_among_the_nodes_online() {
        CapturedHost host = new CapturedHost(root);
        host.file("sys/devices/system/node/online", "0,8,250");
        for (int node : new int[] {0, 8, 250}) {
            host.file("sys/devices/system/node/node" + node + "/cpulist", node == 250 ? "" : Integer.toString(node))
                    .file("sys/devices/system/node/node" + node + "/meminfo", "Node " + node + " MemTotal:  2048 kB")
                    .file("sys/devices/system/node/node" + node + "/distance", node == 0 ? "10 40 80" : "40 10");
        }
        host.file("sys/devices/system/cpu/online", "0,8");

        var nodes = host.probe().numaNodes();

        assertThat(nodes).extracting(NumaNode::id).containsExactly(0, 8, 250);
        assertThat(nodes.get(0).distances().value().orElseThrow()).containsEntry(250, 80);
        assertThat(nodes.get(1).distances()).isInstanceOf(Reading.Unreadable.class);
        assertThat(nodes.get(2).isCpuLess()).isTrue();
        assertThat(nodes.get(2).totalBytes()).isEqualTo(Reading.known(2L << 20));
    }

    @Test
    void a_host_without_nodes_is_one_node_that_is_implied() {
        CapturedHost host = new CapturedHost(root);
        host.file("proc/meminfo", "MemTotal: 1024 kB").file("sys/devices/system/cpu/online", "0-1");

        assertThat(host.probe().numaNodes()).singleElement().satisfies(node -> {
            assertThat(node.implied()).isTrue();
            assertThat(node.onlineCpus()).isEqualTo(CpuSet.of(0, 1));
        });
        assertThat(host.probe().numaText()).startsWith("available: 1 nodes (0)\nnode 0 cpus: 0 1\nnode 0 size: 1 MB");
    }
}
