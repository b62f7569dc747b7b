package io.kvm4j.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockCorpusTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"amdvi", "noiommu"})
    void disks_are_what_lsblk_said_inside_the_machine(String name) throws Exception {
        Corpus.unpack("emulated/" + name + ".tar.xz", folder);
        List<Path> oracles;
        try (Stream<Path> files = Files.walk(folder, 4)) {
            oracles = files.filter(file -> file.endsWith("oracle/lsblk.json")).toList();
        }

        assertThat(oracles).isNotEmpty();
        for (Path oracle : oracles) {
            Path root = oracle.getParent().getParent();
            List<BlockDevice> devices = HostProbe.at(root).blockDevices();
            Map<?, ?> lsblk = (Map<?, ?>) Json.parse(Files.readString(oracle));
            for (Object entry : (List<?>) lsblk.get("blockdevices")) {
                Map<?, ?> disk = (Map<?, ?>) entry;
                assertThat(devices).as("%s", root).anySatisfy(device -> {
                    assertThat(device.name()).isEqualTo(disk.get("kname"));
                    assertThat(device.identity()).hasToString((String) disk.get("maj:min"));
                    assertThat(device.logicalSectorBytes().orElse(0))
                            .isEqualTo(((Long) disk.get("log-sec")).intValue());
                    assertThat(device.physicalSectorBytes().orElse(0))
                            .isEqualTo(((Long) disk.get("phy-sec")).intValue());
                    assertThat(device.readOnly().value()).contains((Boolean) disk.get("ro"));
                    assertThat(device.removable().value()).contains((Boolean) disk.get("rm"));
                    assertThat(device.rotational().value()).contains((Boolean) disk.get("rota"));
                    assertThat(device.sizeBytes().orElse(0L) >> 20).isEqualTo(mebibytes((String) disk.get("size")));
                });
            }
            assertThat(devices).hasSameSizeAs((List<?>) lsblk.get("blockdevices"));
        }
    }

    private static long mebibytes(String size) {
        assertThat(size).endsWith("M");
        return Long.parseLong(size.substring(0, size.length() - 1));
    }

    @Test
    void a_running_lab_host_shows_its_volume_and_serials_and_notes_the_disk_that_was_not_captured() throws Exception {
        Corpus.unpack("lab/intel2-busy.tar.gz", folder);

        List<Note> notes = new ArrayList<>();

        List<BlockDevice> devices = new BlockScan(HostProbe.at(folder).tree(), true, notes).devices();

        assertThat(devices).extracting(BlockDevice::name).containsExactly("dm-0", "vda", "vdb", "vdc");
        assertThat(notes).extracting(Note::file).contains("/sys/class/block/nvme0n1");
        assertThat(devices.get(0).kind()).isEqualTo(new BlockKind.LogicalVolume("labvg", "plain"));
        assertThat(devices.get(0).aliases()).containsExactly(Path.of("/dev/mapper/labvg-plain"));
        assertThat(devices.get(2).serial()).isEqualTo(Reading.known("LABLVM0"));
        assertThat(devices.get(2).holders()).containsExactly("dm-0");
    }

    @Test
    void partitions_are_found_in_a_tree_without_the_block_class() throws IOException, InterruptedException {
        Corpus.unpack("ghw/linux-amd64-8581cf3a529e5d8b97ea876eade2f60d.tar.gz", folder);

        List<BlockDevice> devices = HostProbe.at(folder).blockDevices();

        assertThat(devices)
                .filteredOn(BlockDevice::isPartition)
                .extracting(BlockDevice::name)
                .containsExactly("sda1", "sda2", "sda3");
        assertThat(devices)
                .filteredOn(device -> device.name().startsWith("dm-"))
                .hasSize(5);
    }
}
