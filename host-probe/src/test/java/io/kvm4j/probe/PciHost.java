package io.kvm4j.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A captured host with PCI functions and an IOMMU, made by the test that reads it. */
final class PciHost {

    final CapturedHost files;
    private final Path root;

    private PciHost(Path root) {
        this.root = root;
        this.files = new CapturedHost(root);
    }

    /** No functions yet, VT-d at work, a current kernel, vfio-pci loaded. */
    static PciHost vtd(Path root) {
        PciHost host = new PciHost(root);
        host.files
                .file("proc/version", "Linux version 6.1.0-56-amd64 (someone@example) #1 SMP")
                .file("proc/cmdline", "root=/dev/vda1 quiet intel_iommu=on")
                .file("sys/firmware/acpi/tables/DMAR", "DMAR")
                .file("sys/devices/virtual/iommu/dmar0/intel-iommu/ecap", "f00f4e")
                .link("sys/class/iommu/dmar0", "../../devices/virtual/iommu/dmar0")
                .directory("sys/kernel/iommu_groups")
                .directory("sys/bus/pci/devices")
                .file("sys/module/vfio_iommu_type1/parameters/allow_unsafe_interrupts", "N")
                .directory("sys/module/vfio_pci");
        for (String driver : new String[] {
            "vfio-pci",
            "pci-stub",
            "pcieport",
            "nvme",
            "snd_hda_intel",
            "bochs-drm",
            "lpc_ich",
            "ahci",
            "i801_smbus",
            "shpchp",
            "e1000e"
        }) {
            host.files.directory("sys/bus/pci/drivers/" + driver);
        }
        return host;
    }

    /** A function on root bus 00, or behind a bridge. */
    PciHost function(String address, String behind, String pciClass, String id, int group) {
        String place = "pci0000:00/" + (behind.isEmpty() ? "" : behind + "/") + address;
        String dir = "sys/devices/" + place;
        String[] ids = id.split(":", -1);
        files.file(
                        dir + "/uevent",
                        "PCI_CLASS=" + pciClass + "\nPCI_ID=" + id.toUpperCase(java.util.Locale.ROOT)
                                + "\nPCI_SUBSYS_ID=1AF4:1100\nPCI_SLOT_NAME=" + address)
                .file(dir + "/vendor", "0x" + ids[0])
                .file(dir + "/device", "0x" + ids[1])
                .file(dir + "/class", "0x" + pciClass)
                .file(dir + "/subsystem_vendor", "0x1af4")
                .file(dir + "/subsystem_device", "0x1100")
                .file(dir + "/numa_node", "-1")
                .file(dir + "/driver_override", "(null)")
                .file(dir + "/reset_method", "flr bus")
                .file(dir + "/reset", "")
                .file(dir + "/config", "must never be opened")
                .file(dir + "/resource", "0x00000000fe000000 0x00000000fe003fff 0x0000000000140204")
                .link("sys/bus/pci/devices/" + address, "../../../devices/" + place);
        if (pciClass.startsWith("0604")) {
            files.directory(dir + "/pci_bus");
        }
        if (group >= 0) {
            files.link(dir + "/iommu_group", up(place) + "kernel/iommu_groups/" + group)
                    .file("sys/kernel/iommu_groups/" + group + "/type", "identity")
                    .file(
                            "sys/kernel/iommu_groups/" + group + "/reserved_regions",
                            "0x00000000fee00000 0x00000000feefffff msi")
                    .link("sys/kernel/iommu_groups/" + group + "/devices/" + address, "../../../../devices/" + place);
        }
        return this;
    }

    PciHost function(String address, String pciClass, String id, int group) {
        return function(address, "", pciClass, id, group);
    }

    /** Binds a function to a driver, or to none. */
    PciHost driver(String address, String driver) {
        try {
            Path dir = root.resolve("sys/bus/pci/devices/" + address).toRealPath();
            Files.deleteIfExists(dir.resolve("driver"));
            String uevent = Files.readString(dir.resolve("uevent")).replaceAll("DRIVER=.*\n", "");
            Files.writeString(dir.resolve("uevent"), (driver.isEmpty() ? "" : "DRIVER=" + driver + "\n") + uevent);
            if (!driver.isEmpty()) {
                Path drivers = root.toRealPath().resolve("sys/bus/pci/drivers");
                Files.createSymbolicLink(dir.resolve("driver"), dir.relativize(drivers.resolve(driver)));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String up(String place) {
        return "../".repeat(place.split("/", -1).length + 1);
    }

    HostProbe probe() {
        return HostProbe.at(root);
    }

    Diagnosis diagnose(String address) {
        return probe().diagnose(PciAddress.of(address));
    }

    /** Three functions of a chipset, a display with sound, a disk, a NIC, and two functions behind a PCI bridge. */
    static PciHost desktop(Path root) {
        return vtd(root)
                .function("0000:00:1f.0", "060100", "8086:2918", 13)
                .function("0000:00:1f.2", "010601", "8086:2922", 13)
                .function("0000:00:1f.3", "0c0500", "8086:2930", 13)
                .function("0000:00:08.0", "060400", "1b36:000c", 5)
                .function("0000:09:00.0", "0000:00:08.0", "030000", "1234:1111", 20)
                .function("0000:09:00.1", "0000:00:08.0", "040300", "8086:2668", 20)
                .function("0000:00:02.0", "010802", "1b36:0010", 6)
                .function("0000:00:03.0", "020000", "8086:10d3", 7)
                .function("0000:07:00.0", "060400", "1b36:000e", 9)
                .function("0000:08:01.0", "0000:07:00.0", "020000", "8086:100e", 9)
                .function("0000:08:02.0", "0000:07:00.0", "040300", "8086:2668", 9)
                .driver("0000:00:08.0", "pcieport");
    }
}
