package io.kvm4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The probe command on a small captured host: a NIC that can be bound, a disk with an empty header, a bridge. */
class ProbeCommandTest {

    private static final String NIC = "sys/devices/pci0000:00/0000:00:03.0";

    @TempDir
    Path root;

    private String out = "";
    private String err = "";

    @BeforeEach
    void a_captured_host() throws IOException {
        file("proc/version", "Linux version 6.1.0 (x@y)");
        file("proc/cmdline", "intel_iommu=on");
        file("sys/firmware/acpi/tables/DMAR", "DMAR");
        link("sys/class/iommu/dmar0", "../../devices/virtual/iommu/dmar0");
        file("sys/devices/virtual/iommu/dmar0/intel-iommu/ecap", "f00f4e");
        Files.createDirectories(root.resolve("sys/module/vfio_pci"));
        Files.createDirectories(root.resolve("sys/bus/pci/drivers/vfio-pci"));
        Files.createDirectories(root.resolve("sys/bus/pci/drivers/e1000e"));
        file(NIC + "/uevent", "DRIVER=e1000e\nPCI_CLASS=20000\nPCI_ID=8086:10D3");
        file(NIC + "/numa_node", "0");
        file(NIC + "/driver_override", "(null)");
        file(NIC + "/reset_method", "flr");
        file(NIC + "/sriov_totalvfs", "4");
        file(NIC + "/sriov_numvfs", "0");
        file(NIC + "/sriov_drivers_autoprobe", "1");
        link(NIC + "/driver", "../../../bus/pci/drivers/e1000e");
        link(NIC + "/iommu_group", "../../../kernel/iommu_groups/7");
        link("sys/bus/pci/devices/0000:00:03.0", "../../../devices/pci0000:00/0000:00:03.0");
        link("sys/kernel/iommu_groups/7/devices/0000:00:03.0", "../../../../devices/pci0000:00/0000:00:03.0");
        file("sys/kernel/iommu_groups/7/type", "identity");
        file("sys/devices/system/node/node0/cpulist", "0-3");
        file("sys/devices/system/node/node0/meminfo", "Node 0 MemTotal: 2097152 kB\nNode 0 MemFree: 1048576 kB");
        file("sys/devices/system/node/node0/distance", "10");
        file("sys/devices/virtual/net/br0/uevent", "DEVTYPE=bridge");
        Files.createDirectories(root.resolve("sys/devices/virtual/net/br0/bridge"));
        link("sys/class/net/br0", "../../devices/virtual/net/br0");
        file("sys/devices/virtual/block/vda/dev", "254:0");
        file("sys/devices/virtual/block/vda/size", "2048");
        link("sys/class/block/vda", "../../devices/virtual/block/vda");
    }

    private void file(String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text + "\n");
    }

    private void link(String path, String target) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.createSymbolicLink(root.resolve(path), Path.of(target));
    }

    private int run(String... words) {
        StringWriter printed = new StringWriter();
        StringWriter complained = new StringWriter();
        CommandLine line = ProbeCommand.command();
        line.setOut(new PrintWriter(printed, true));
        line.setErr(new PrintWriter(complained, true));
        String[] all = new String[words.length + 2];
        all[0] = "--root";
        all[1] = root.toString();
        System.arraycopy(words, 0, all, 2, words.length);
        int status = line.execute(all);
        out = printed.toString();
        err = complained.toString();
        return status;
    }

    @Test
    void every_question_has_a_command() throws IOException {
        assertThat(run()).isZero();
        assertThat(out).contains("○ 0000:00:03.0").contains("1 can be bound");
        assertThat(run("--json")).isZero();
        assertThat(out).startsWith("{").contains("\"pciDevices\"").contains("\"0000:00:03.0\"");
        assertThat(run("pci")).isZero();
        assertThat(out).contains("e1000e").contains("group 7");
        assertThat(run("iommu")).isZero();
        assertThat(out).contains("INTEL_VTD: active true").contains("group 7");
        assertThat(run("numa")).isZero();
        assertThat(out).contains("node 0 size: 2048 MB");
        assertThat(run("disks")).isZero();
        assertThat(out).contains("vda").contains("254:0").contains("1048576");
        assertThat(run("net")).isZero();
        assertThat(out).contains("br0").contains("BRIDGE");
    }

    @Test
    void the_exit_status_is_the_answer() {
        assertThat(run("diagnose", "0000:00:03.0")).isZero();
        assertThat(out).startsWith("0000:00:03.0  BINDABLE");
        assertThat(run("diagnose", "0000:00:04.0")).isEqualTo(1);
        assertThat(out).contains("NO_SUCH_DEVICE").contains("do  check the address");
        assertThat(run("net", "br0")).isZero();
        assertThat(run("net", "br1")).isEqualTo(1);
        assertThat(out).contains("br1 is no Linux bridge").contains("bridges here: br0");
        assertThat(run("diagnose", "no address")).isEqualTo(2);
        assertThat(err).contains("\"no address\"");
        assertThat(run("no-such-command")).isEqualTo(2);
    }

    @Test
    void every_command_explains_itself() {
        for (String command : ProbeCommand.command().getSubcommands().keySet()) {
            assertThat(run(command, "--help")).as(command).isZero();
            assertThat(out).startsWith("Usage: probe " + command);
        }
        CommandLine image = ImageCommand.commandLine();
        StringWriter said = new StringWriter();
        image.setOut(new PrintWriter(said, true));
        for (String command : image.getSubcommands().keySet()) {
            assertThat(image.execute(command, "--help")).as(command).isZero();
            assertThat(said.toString()).contains("Usage: image " + command);
            assertThat(image.getSubcommands().get(command).getCommandSpec().options())
                    .allMatch(option -> option.description().length > 0);
        }
    }

    @Test
    void an_answer_that_nobody_gets_is_a_failure() {
        CommandLine line = ImageCommand.commandLine();
        StringWriter complained = new StringWriter();
        line.setOut(new PrintWriter(OutputStream.nullOutputStream()) {
            @Override
            public boolean checkError() {
                return true;
            }
        });
        line.setErr(new PrintWriter(complained, true));

        assertThat(ImageCommand.execute(line, "--version")).isEqualTo(3);
        assertThat(complained.toString()).contains("could not be written");
    }

    @Test
    void pictures_are_files_or_text() throws IOException {
        Path svg = root.resolve("host.svg");
        Path html = root.resolve("host.html");

        assertThat(run("picture", "--svg", svg.toString(), "--html", html.toString()))
                .isZero();
        assertThat(out).isEmpty();
        assertThat(svg).content().startsWith("<svg").contains("0000:00:03.0");
        assertThat(html).content().contains("<svg").endsWith("</html>\n");
        assertThat(run("picture")).isZero();
        assertThat(out).contains("0000:00:03.0");
    }

    @Test
    void a_plan_is_printed_and_nothing_is_changed() throws IOException {
        String before = Files.readString(root.resolve(NIC + "/driver_override"));

        assertThat(run("bind", "0000:00:03.0")).isZero();
        assertThat(out).contains("driver_override").contains("vfio-pci").contains("drivers_probe");
        assertThat(run("unbind", "0000:00:03.0")).isEqualTo(2);
        assertThat(err).contains("no vfio driver has it, but e1000e");
        assertThat(run("vfs", "0000:00:03.0", "2")).as(err).isZero();
        assertThat(out).contains("sriov_numvfs");
        assertThat(run("vfs", "0000:00:03.0", "5")).isEqualTo(2);
        assertThat(run("undo", root.resolve("no-journal").toString())).isEqualTo(2);
        assertThat(err).contains("no-journal");
        assertThat(Files.readString(root.resolve(NIC + "/driver_override"))).isEqualTo(before);
    }
}
