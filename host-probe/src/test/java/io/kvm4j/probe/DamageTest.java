package io.kvm4j.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file of a tree is deleted, or made a link to nowhere: only what it belongs to may change. */
class DamageTest {

    @TempDir
    Path folder;

    @Test
    void damage_to_one_device_of_a_small_host_leaves_the_others_as_they_are() throws IOException {
        PciHost host = PciHost.desktop(folder)
                .driver("0000:00:1f.2", "ahci")
                .driver("0000:00:1f.0", "lpc_ich")
                .driver("0000:09:00.1", "snd_hda_intel");

        assertThat(damageEverything(host.probe(), folder, 1)).isGreaterThan(300);
    }

    @Test
    void damage_to_one_device_of_a_captured_machine_leaves_the_others_as_they_are() throws Exception {
        Corpus.unpack("lab/intel2-busy.tar.gz", folder);

        // every seventeenth file and link, so that each kind of file is met and the test stays short
        assertThat(damageEverything(HostProbe.at(folder), folder, 17)).isGreaterThan(50);
    }

    private static int damageEverything(HostProbe probe, Path root, int step) throws IOException {
        PciScan whole = probe.pciScan();
        Map<PciAddress, PciDevice> before = byAddress(whole);
        assertThat(before).isNotEmpty();
        int damages = 0;
        int index = 0;
        for (Path file : filesOf(root)) {
            if (index++ % step != 0) {
                continue;
            }
            for (boolean dangling : new boolean[] {false, true}) {
                Saved saved = Saved.take(file);
                if (dangling) {
                    Files.createSymbolicLink(file, Path.of("/nowhere/at-all"));
                }
                try {
                    check(
                            root.relativize(file).toString(),
                            HostProbe.at(root),
                            before,
                            whole.notes().size());
                    damages++;
                } finally {
                    saved.putBack();
                }
            }
        }
        assertThat(probe.pciScan()).isEqualTo(whole);
        return damages;
    }

    private static void check(String file, HostProbe probe, Map<PciAddress, PciDevice> before, int notesBefore) {
        PciScan scan = probe.pciScan();
        Map<PciAddress, PciDevice> after = byAddress(scan);
        Set<PciAddress> gone = new TreeSet<>(before.keySet());
        gone.removeAll(after.keySet());
        assertThat(gone).as(file).hasSizeLessThanOrEqualTo(1);
        assertThat(before.keySet()).as(file).containsAll(after.keySet());
        Set<PciAddress> changed = new TreeSet<>(gone);
        for (Map.Entry<PciAddress, PciDevice> entry : after.entrySet()) {
            if (!same(before.get(entry.getKey()), entry.getValue())) {
                changed.add(entry.getKey());
            }
        }
        if (file.startsWith("sys/devices/pci") || file.startsWith("sys/bus/pci/devices")) {
            assertThat(changed).as(file).hasSizeLessThanOrEqualTo(1);
            if (!changed.isEmpty() && !file.contains("boot_vga")) {
                PciAddress device = changed.iterator().next();
                assertThat(scan.notes()).as(file).hasSizeGreaterThan(notesBefore);
                assertThat(scan.notes())
                        .as(file)
                        .anySatisfy(note -> assertThat(note.message()).contains(device.toString()));
            }
        }
        assertThat(probe.diagnoses()).as(file).hasSameSizeAs(after.keySet());
        assertThat(probe.numaNodes()).as(file).isNotEmpty();
        assertThat(Objects.hash(probe.cpu(), probe.memory(), probe.kvm(), probe.iommu()))
                .as(file)
                .isNotNull();
    }

    /** Equal but for the drivers of the others in the group, which are theirs. */
    private static boolean same(PciDevice a, PciDevice b) {
        return a.id().equals(b.id())
                && a.subsystem().equals(b.subsystem())
                && a.pciClass().equals(b.pciClass())
                && a.driver().equals(b.driver())
                && a.driverOverride().equals(b.driverOverride())
                && a.numaNode().equals(b.numaNode())
                && a.parent().equals(b.parent())
                && a.iommuGroup().map(IommuGroup::number).equals(b.iommuGroup().map(IommuGroup::number))
                && a.sriov().equals(b.sriov())
                && a.resetMethods().equals(b.resetMethods())
                && a.bars().equals(b.bars())
                && a.romBytes().equals(b.romBytes());
    }

    private static Map<PciAddress, PciDevice> byAddress(PciScan scan) {
        Map<PciAddress, PciDevice> devices = new LinkedHashMap<>();
        scan.devices().forEach(device -> devices.put(device.address(), device));
        return devices;
    }

    private static List<Path> filesOf(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.toString().contains("/proc/")
                            && !file.toString().contains("/dev/"))
                    .sorted()
                    .toList();
        }
    }

    /** A file or link that was taken away. */
    private record Saved(Path file, Path aside) {

        static Saved take(Path file) throws IOException {
            Path aside = file.resolveSibling(file.getFileName() + ".aside").toAbsolutePath();
            Path outside = Path.of(System.getProperty("java.io.tmpdir"), "kvm4j-aside-" + aside.hashCode());
            Files.move(file, outside);
            return new Saved(file, outside);
        }

        void putBack() throws IOException {
            Files.deleteIfExists(file);
            Files.move(aside, file);
        }
    }

    @Test
    void links_of_a_captured_tree_never_lead_out_of_it() throws IOException {
        PciHost host = PciHost.desktop(folder);
        Path secret = Files.writeString(Path.of(System.getProperty("java.io.tmpdir"), "kvm4j-secret"), "DRIVER=secret");
        Path uevent = folder.resolve("sys/devices/pci0000:00/0000:00:03.0/uevent");
        Files.delete(uevent);
        Files.createSymbolicLink(uevent, secret);
        host.files.link("sys/bus/pci/devices/0000:55:00.0", secret.getParent().toString());
        Files.delete(folder.resolve("proc/version"));
        host.files.link("proc/version", "../../../../../../../../proc/version");

        PciScan scan = host.probe().pciScan();

        assertThat(scan.toString()).doesNotContain("secret");
        assertThat(scan.devices()).extracting(d -> d.address().toString()).doesNotContain("0000:55:00.0");
        assertThat(new Tree(folder).attribute("proc/version").isPresent()).isFalse();
        Files.delete(secret);
    }

    @Test
    void a_fifo_a_directory_and_a_huge_file_in_a_tree_are_refused_and_never_waited_for() throws Exception {
        PciHost host = PciHost.desktop(folder);
        Path dir = folder.resolve("sys/devices/pci0000:00/0000:00:03.0");
        Files.delete(dir.resolve("uevent"));
        Files.delete(dir.resolve("resource"));
        Files.delete(dir.resolve("numa_node"));
        assertThat(new ProcessBuilder("mkfifo", dir.resolve("uevent").toString())
                        .start()
                        .waitFor())
                .isZero();
        Files.createDirectory(dir.resolve("resource"));
        Files.write(dir.resolve("numa_node"), new byte[1 << 20]);

        PciDevice device = host.probe().pci("0000:00:03.0");

        assertThat(device.id().value().orElseThrow()).hasToString("8086:10d3");
        assertThat(device.bars()).isInstanceOf(Reading.Unreadable.class);
        assertThat(device.numaNode()).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void addresses_beyond_16_bits_of_domain_and_names_that_are_no_address_hide_nobody() throws IOException {
        PciHost host = PciHost.desktop(folder);
        String vmd = "sys/devices/pci0000:00/0000:00:03.0/pcif0000000:e0/f0000000:e0:06.0";
        host.files
                .file(vmd + "/uevent", "PCI_CLASS=10802\nPCI_ID=144D:A80A")
                .link("sys/bus/pci/devices/f0000000:e0:06.0", "../../../../" + vmd)
                .link("sys/bus/pci/devices/what-is-this", "../../../../" + vmd);

        PciScan scan = host.probe().pciScan();

        assertThat(scan.devices()).hasSize(12);
        assertThat(scan.notes()).anySatisfy(note -> assertThat(note.message()).contains("what-is-this"));
        PciDevice child = host.probe().pci("f0000000:e0:06.0");
        assertThat(child.parent()).isEqualTo(Reading.known(PciAddress.of("0000:00:03.0")));
        assertThat(host.diagnose("f0000000:e0:06.0").findings().get(0).code()).isEqualTo(Finding.Code.VMD_CHILD);
    }
}
