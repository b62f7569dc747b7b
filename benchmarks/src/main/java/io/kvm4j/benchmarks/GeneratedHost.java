package io.kvm4j.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a captured host of any size: functions in groups of four behind root ports, NUMA nodes, disks and NICs. */
final class GeneratedHost {

    private static final int PER_GROUP = 4;
    private static final String[] ATTRIBUTES = {
        "ari_enabled", "broken_parity_status", "consistent_dma_mask_bits", "d3cold_allowed", "dma_mask_bits", "enable",
        "irq", "local_cpus", "msi_bus", "power_state", "remove", "rescan"
    };

    private final Path root;

    private GeneratedHost(Path root) {
        this.root = root;
    }

    static Path write(Path root, int functions, int nodes) throws IOException {
        GeneratedHost host = new GeneratedHost(root);
        host.file("proc/version", "Linux version 6.1.0 (x@y)");
        host.file("proc/cmdline", "intel_iommu=on iommu=pt");
        host.file("sys/firmware/acpi/tables/DMAR", "DMAR");
        host.file("sys/devices/virtual/iommu/dmar0/intel-iommu/ecap", "f00f4e");
        host.link("sys/class/iommu/dmar0", "../../devices/virtual/iommu/dmar0");
        host.file("sys/module/vfio_iommu_type1/parameters/allow_unsafe_interrupts", "N");
        for (String driver : new String[] {"pcieport", "e1000e", "nvme", "vfio-pci", "snd_hda_intel"}) {
            host.file("sys/bus/pci/drivers/" + driver + "/uevent", "");
            host.file("sys/module/" + driver + "/initstate", "live");
            host.link("sys/bus/pci/drivers/" + driver + "/module", "../../../../module/" + driver);
        }
        for (int node = 0; node < nodes; node++) {
            String dir = "sys/devices/system/node/node" + node;
            host.file(dir + "/cpulist", node * 4 + "-" + (node * 4 + 3));
            host.file(
                    dir + "/meminfo", "Node " + node + " MemTotal: 4194304 kB\nNode " + node + " MemFree: 1048576 kB");
            host.file(dir + "/distance", ("21 ".repeat(node) + "10 " + "21 ".repeat(nodes - node - 1)).strip());
        }
        for (int i = 0; i < functions; i++) {
            host.function(i, nodes);
        }
        return root;
    }

    private void function(int index, int nodes) throws IOException {
        int group = index / PER_GROUP;
        int member = index % PER_GROUP;
        String bus = String.format("%02x", group % 200 + 1);
        String domain = String.format("%04x", group / 200);
        String port = String.format("%s:00:%02x.%x", domain, group % 200 / 8, group % 8);
        String address = member == 0 ? port : domain + ":" + bus + ":00." + (member - 1);
        String place = "pci" + domain + ":00/" + port + (member == 0 ? "" : "/" + address);
        String dir = "sys/devices/" + place;
        String[] kind = switch (member) {
            case 0 -> new String[] {"pcieport", "060400", "1b36:000c"};
            case 1 -> new String[] {"e1000e", "020000", "8086:10d3"};
            case 2 -> new String[] {group % 2 == 0 ? "nvme" : "vfio-pci", "010802", "144d:a80a"};
            default -> new String[] {"snd_hda_intel", "040300", "10de:10f0"};
        };
        String vendor = kind[2].substring(0, 4);
        String device = kind[2].substring(5);
        file(
                dir + "/uevent",
                "DRIVER=" + kind[0] + "\nPCI_CLASS=" + Integer.toHexString(Integer.parseInt(kind[1], 16))
                        + "\nPCI_ID=" + vendor + ":" + device + "\nPCI_SUBSYS_ID=1AF4:1100\nPCI_SLOT_NAME=" + address
                        + "\nMODALIAS=pci:v0000" + vendor + "d0000" + device + "sv00001AF4sd00001100bc02sc00i00");
        file(dir + "/vendor", "0x" + vendor);
        file(dir + "/device", "0x" + device);
        file(dir + "/class", "0x" + kind[1]);
        file(dir + "/revision", "0x01");
        file(dir + "/subsystem_vendor", "0x1af4");
        file(dir + "/subsystem_device", "0x1100");
        file(dir + "/modalias", "pci:v0000" + vendor + "d0000" + device);
        file(dir + "/numa_node", Integer.toString(group % nodes));
        file(dir + "/local_cpulist", "0-63");
        file(dir + "/driver_override", "(null)");
        file(
                dir + "/resource",
                "0x00000000fe000000 0x00000000fe01ffff 0x0000000000040200\n".repeat(2)
                        + "0x0000000000000000 0x0000000000000000 0x0000000000000000\n".repeat(11));
        for (String attribute : ATTRIBUTES) {
            file(dir + "/" + attribute, "1");
        }
        byte[] config = new byte[256];
        int[] ids = {Integer.parseInt(vendor, 16), Integer.parseInt(device, 16)};
        for (int i = 0; i < 4; i++) {
            config[i] = (byte) (ids[i / 2] >> 8 * (i % 2));
        }
        config[9 + 2] = (byte) Integer.parseInt(kind[1].substring(0, 2), 16);
        config[9 + 1] = (byte) Integer.parseInt(kind[1].substring(2, 4), 16);
        config[0x0e] = (byte) (member == 0 ? 1 : 0);
        Files.write(root.resolve(dir + "/config"), config);
        if (member == 0) {
            file(dir + "/pci_bus/" + domain + ":" + bus + "/cpulistaffinity", "0-63");
        } else {
            file(dir + "/reset", "");
            file(dir + "/reset_method", "flr bus");
        }
        if (member == 1) {
            file(dir + "/net/eth" + group + "/operstate", "up");
            link("sys/class/net/eth" + group, "../../devices/" + place + "/net/eth" + group);
        }
        String up = "../".repeat(place.split("/", -1).length + 1);
        link(dir + "/driver", up + "bus/pci/drivers/" + kind[0]);
        link(dir + "/subsystem", up + "bus/pci");
        link(dir + "/iommu_group", up + "kernel/iommu_groups/" + group);
        link("sys/bus/pci/devices/" + address, "../../../devices/" + place);
        link("sys/kernel/iommu_groups/" + group + "/devices/" + address, "../../../../devices/" + place);
        file("sys/kernel/iommu_groups/" + group + "/type", "identity");
        file("sys/kernel/iommu_groups/" + group + "/reserved_regions", "0x00000000fee00000 0x00000000feefffff msi");
    }

    private void file(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void link(String path, String target) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.createSymbolicLink(file, Path.of(target));
    }
}
