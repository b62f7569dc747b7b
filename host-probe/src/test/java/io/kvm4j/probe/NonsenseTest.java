package io.kvm4j.probe;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file says what no kernel would: everything is answered nevertheless. */
class NonsenseTest {

    private static final List<String> NONSENSE = List.of(
            "",
            "\0",
            "-1",
            "99999999999999999999999",
            "0x",
            "=\n:\n ",
            "0-4294967295",
            "3-1,,x",
            "zz:zz zz",
            "\u00ff\ufffd\u2028 <&>\"",
            "a".repeat(5000),
            "0 ".repeat(3000));

    @TempDir
    Path root;

    @Test
    void nonsense_in_any_file_is_never_an_exception() throws IOException {
        PciHost host = PciHost.desktop(root).driver("0000:00:1f.2", "ahci").driver("0000:00:03.0", "e1000e");
        String disk = "pci0000:00/0000:00:1f.2/ata1/host0/target0:0:0/0:0:0:0/block/sda";
        String nic = "sys/devices/pci0000:00/0000:00:03.0/net/eth0";
        host.files
                .disk(disk, "8:0", 1 << 30)
                .partition(disk + "/sda1", "8:1", 1, 1 << 20, 1 << 29)
                .file("run/udev/data/b8:0", "E:ID_SERIAL_SHORT=1\nE:ID_FS_TYPE=ext4")
                .file("proc/self/mountinfo", "20 1 8:1 / /boot rw - ext4 /dev/sda1 rw")
                .file("proc/swaps", "Filename\n/dev/sda1 partition 1 0 -2")
                .file("proc/net/route", "Iface\tDestination\neth0\t00000000\t0102A8C0\t0003\t0\t0\t0\t00000000")
                .file("proc/net/vlan/eth0", "eth0 VID: 5")
                .file("proc/cpuinfo", "processor : 0\nvendor_id : GenuineIntel\nflags : fpu vmx")
                .file("proc/meminfo", "MemTotal: 4096 kB")
                .file("proc/self/status", "Cpus_allowed_list:\t0-1")
                .file("proc/sys/vm/overcommit_memory", "0")
                .file("sys/kernel/mm/ksm/run", "1")
                .file("sys/kernel/mm/transparent_hugepage/enabled", "always [madvise] never")
                .file("sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages", "4")
                .file("sys/devices/system/cpu/online", "0-1")
                .file("sys/devices/system/cpu/cpu0/topology/core_id", "0")
                .file("sys/devices/system/cpu/cpu0/cache/index0/level", "1")
                .file("sys/devices/system/cpu/cpu0/cache/index0/size", "32K")
                .file("sys/devices/system/node/online", "0")
                .file("sys/devices/system/node/node0/cpulist", "0-1")
                .file("sys/devices/system/node/node0/meminfo", "Node 0 MemTotal: 4096 kB")
                .file("sys/devices/system/node/node0/distance", "10")
                .file("sys/devices/pci0000:00/0000:00:03.0/sriov_totalvfs", "4")
                .file("sys/devices/pci0000:00/0000:00:03.0/sriov_numvfs", "0")
                .file("etc/modprobe.d/vfio.conf", "options vfio-pci ids=8086:10d3")
                .file(nic + "/address", "52:54:00:00:00:01")
                .file(nic + "/uevent", "DEVTYPE=vlan")
                .file(nic + "/speed", "1000")
                .link("sys/class/net/eth0", "../../devices/pci0000:00/0000:00:03.0/net/eth0");
        host.probe().json();
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }

        int next = 0;
        for (Path file : files) {
            byte[] sense = Files.readAllBytes(file);
            String nonsense = NONSENSE.get(next++ % NONSENSE.size());
            Files.write(file, nonsense.getBytes(StandardCharsets.UTF_8));

            assertThatCode(() -> {
                        HostProbe probe = host.probe();
                        probe.json();
                        probe.numaText();
                        probe.picture().html();
                        for (PciDevice device : probe.pciDevices()) {
                            probe.diagnose(device.address());
                        }
                    })
                    .as("%s says \"%s\"", root.relativize(file), nonsense)
                    .doesNotThrowAnyException();
            Files.write(file, sense);
        }
    }
}
