package io.kvm4j.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {

    @TempDir
    Path root;

    private HostProbe host() {
        CapturedHost host = new CapturedHost(root)
                .file("proc/version", "Linux version 6.12.1")
                .file("proc/cmdline", "quiet intel_iommu=on")
                .file("proc/sys/kernel/hostname", "<b>&host")
                .file("sys/devices/system/node/node1/cpulist", "4-7")
                .file("sys/devices/system/node/node1/meminfo", "Node 1 MemTotal: 2097152 kB")
                .file("sys/firmware/acpi/tables/DMAR", "x")
                .file("sys/class/iommu/dmar0/intel-iommu/ecap", "f00f4e");
        function(host, "0000:01:00.0", "0x030000", "nouveau", 7);
        function(host, "0000:01:00.1", "0x040300", "snd_hda_intel", 7);
        function(host, "0000:02:00.0", "0x020000", "", 8);
        return host.probe();
    }

    private static void function(CapturedHost host, String address, String pciClass, String driver, int group) {
        String dir = "sys/devices/pci0000:00/" + address;
        host.file(dir + "/class", pciClass)
                .file(dir + "/vendor", "0x8086")
                .file(dir + "/device", "0x1234")
                .file(dir + "/numa_node", "1")
                .file(dir + "/reset_method", "flr")
                .file(dir + "/resource", "0x0 0x0 0x0")
                .file(
                        dir + "/uevent",
                        (driver.isEmpty() ? "" : "DRIVER=" + driver + "\n") + "PCI_CLASS=" + pciClass.substring(2)
                                + "\nPCI_ID=8086:1234\nPCI_SLOT_NAME=" + address)
                .link(dir + "/iommu_group", "../../../kernel/iommu_groups/" + group)
                .link("sys/kernel/iommu_groups/" + group + "/devices/" + address, "../../../../" + dir.substring(4))
                .file("sys/kernel/iommu_groups/" + group + "/type", "DMA")
                .link("sys/bus/pci/devices/" + address, "../../../" + dir.substring(4));
        if (!driver.isEmpty()) {
            host.directory("sys/bus/pci/drivers/" + driver).link(dir + "/driver", "../../../bus/pci/drivers/" + driver);
        }
    }

    @Test
    void the_text_shows_lane_group_and_what_is_in_the_way() {
        String text = host().picture().text();

        assertThat(text).contains("NUMA node 1  CPUs 4-7 · 2 GiB", "[g7×2]", "[g8]");
        assertThat(text.lines()
                        .filter(line -> line.contains("0000:01:00.0 "))
                        .findFirst()
                        .orElseThrow())
                .contains("✖")
                .contains("0000:01:00.1 is on snd_hda_intel")
                .as("a sentence without the group, which stands beside it");
        assertThat(text.lines()
                        .filter(line -> line.contains("0000:02:00.0 "))
                        .findFirst()
                        .orElseThrow())
                .doesNotContain("✖");
    }

    @Test
    void the_svg_is_well_formed_whatever_the_host_is_called() {
        Picture picture = host().picture();
        String svg = picture.svg();

        Deque<String> open = new ArrayDeque<>();
        Matcher tags = Pattern.compile("<(/?)(\\w+)[^<>]*?(/?)>").matcher(svg);
        while (tags.find()) {
            if (!tags.group(1).isEmpty()) {
                assertThat(tags.group(2)).isEqualTo(open.pop());
            } else if (tags.group(3).isEmpty()) {
                open.push(tags.group(2));
            }
        }
        assertThat(open).isEmpty();
        assertThat(svg).startsWith("<svg xmlns=");
        assertThat(svg).contains("&lt;b&gt;&amp;host").doesNotContain("<b>").contains("prefers-color-scheme:dark");
        assertThat(picture.html()).doesNotContain("http://localhost").doesNotContain("<script");
    }

    @Test
    void a_host_without_any_function_still_has_a_picture() {
        Picture picture = new CapturedHost(root).directory("sys").probe().picture();

        assertThat(picture.text()).isNotBlank();
        assertThat(picture.svg()).contains("</svg>");
    }

    @Test
    void the_export_is_json_with_everything_in_it() {
        Map<?, ?> json = (Map<?, ?>) Json.parse(host().json());

        assertThat(json.keySet().stream().map(Object::toString))
                .contains("iommu", "pciDevices", "iommuGroups", "diagnoses", "blockDevices", "network");
        Map<?, ?> device = (Map<?, ?>) ((List<?>) json.get("pciDevices")).get(0);
        assertThat(device.get("address")).isEqualTo("0000:01:00.0");
        assertThat(device.get("driver")).isEqualTo("nouveau");
        assertThat(device.get("numaNode")).isEqualTo(1L);
    }

    @Test
    void an_unknown_fact_says_why_in_json() {
        assertThat(JsonExport.of(Reading.unreadable("/sys/x", Why.NO_PERMISSION)))
                .isEqualTo("{\"unreadable\": \"NO_PERMISSION\", \"file\": \"/sys/x\"}\n");
        assertThat(JsonExport.of(Reading.inferred(3, "a bridge")))
                .isEqualTo("{\"value\": 3, \"inferredFrom\": \"a bridge\"}\n");
        assertThat(JsonExport.of(Reading.absent())).isEqualTo("null\n");
        assertThat(JsonExport.of(new BlockKind.Multipath("m"))).contains("\"kind\": \"Multipath\"");
    }
}
