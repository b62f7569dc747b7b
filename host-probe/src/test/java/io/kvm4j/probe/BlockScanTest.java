package io.kvm4j.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.probe.Signature.Use;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockScanTest {

    private static final long GIB = 1L << 30;
    private static final String SDA = "pci0000:00/0000:00:1f.2/ata1/host0/target0:0:0/0:0:0:0/block/sda";
    private static final String NVME = "virtual/nvme-subsystem/nvme-subsys0/nvme0n1";

    @TempDir
    Path root;

    private CapturedHost host;

    @BeforeEach
    void a_host_with_a_disk_volumes_and_paths() {
        host = new CapturedHost(root)
                .disk(SDA, "8:0", 100 * GIB)
                .file("sys/devices/pci0000:00/0000:00:1f.2/ata1/host0/target0:0:0/0:0:0:0/vendor", "ATA")
                .link("sys/devices/" + SDA + "/device", "../../../0:0:0:0")
                .partition(SDA + "/sda1", "8:1", 1, 1 << 20, GIB)
                .partition(SDA + "/sda2", "8:2", 2, 1 << 21, GIB)
                .partition(SDA + "/sda10", "8:10", 10, 1 << 22, GIB)
                .disk("virtual/block/dm-0", "253:0", GIB)
                .file("sys/devices/virtual/block/dm-0/dm/name", "vg--a-lv--b")
                .file("sys/devices/virtual/block/dm-0/dm/uuid", "LVM-abc")
                .link("sys/devices/virtual/block/dm-0/slaves/sda2", "../../../../" + SDA + "/sda2")
                .link("sys/devices/" + SDA + "/sda2/holders/dm-0", "../../../../../../virtual/block/dm-0")
                .file(
                        "run/udev/data/b8:0",
                        "S:disk/by-id/ata-X\nE:ID_SERIAL_SHORT=S3R14L\nE:ID_MODEL=Disk_X\n"
                                + "E:ID_MODEL_ENC=Disk\\x20X\nE:ID_PART_TABLE_TYPE=gpt")
                .link("dev/disk/by-id/ata-X", "../../sda")
                .link("dev/disk/by-uuid/1234", "../../sda1")
                .link("dev/mapper/vg--a-lv--b", "../dm-0")
                .link("dev/vg-a/lv-b", "../dm-0")
                .file(
                        "proc/self/mountinfo",
                        "20 1 8:1 / /boot\\040dir rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
                                + "21 1 0:30 / /data ro - btrfs /dev/mapper/vg--a-lv--b rw")
                .file("proc/swaps", "Filename\t\tType\nSize\n/dev/sda10  partition  1 0 -2");
    }

    @Test
    void uses_are_found_by_number_by_name_and_behind_an_escaped_mount_point() {
        host.link("sys/dev/block/8:0", "../../devices/" + SDA)
                .link("sys/dev/block/8:2", "../../devices/" + SDA + "/sda2");

        assertThat(uses(8, 0))
                .containsExactlyInAnyOrder("MOUNTED /boot dir", "SWAP sda10", "HELD dm-0", "MOUNTED /data");

        host.file("proc/self/mountinfo", "21 1 0:30 / /data ro - btrfs /dev/mapper/vg--a-lv--b rw");
        assertThat(uses(8, 0)).containsExactlyInAnyOrder("SWAP sda10", "HELD dm-0", "MOUNTED /data");
        assertThat(uses(8, 2)).containsExactly("HELD dm-0", "MOUNTED /data");

        host.file("proc/self/mountinfo", "21 1 0:30 / /data ro - btrfs /dev/mapper/vg--a-lv--b2 rw");
        assertThat(uses(8, 2)).containsExactly("HELD dm-0");
    }

    private List<String> uses(int major, int minor) {
        return host.probe().usesOf(new BlockIdentity(major, minor)).stream()
                .map(use -> use.kind() + " " + use.detail())
                .toList();
    }

    @Test
    void devices_come_in_the_order_a_person_counts() {
        assertThat(host.probe().blockDevices())
                .extracting(BlockDevice::name)
                .containsExactly("dm-0", "sda", "sda1", "sda2", "sda10");
    }

    @Test
    void a_disk_says_what_the_kernel_knows_and_what_udev_asked_it() {
        BlockDevice disk = device("sda");

        assertThat(disk.identity()).isEqualTo(new BlockIdentity(8, 0));
        assertThat(disk.sizeBytes()).isEqualTo(Reading.known(100 * GIB));
        assertThat(disk.physicalSectorBytes()).isEqualTo(Reading.known(4096));
        assertThat(disk.rotational()).isEqualTo(Reading.known(false));
        assertThat(disk.pci()).contains(PciAddress.of("0000:00:1f.2"));
        assertThat(disk.vendor()).isEqualTo(Reading.known("ATA"));
        assertThat(disk.model()).isEqualTo(Reading.inferred("Disk X", "udev"));
        assertThat(disk.serial()).isEqualTo(Reading.inferred("S3R14L", "udev"));
        assertThat(disk.kind())
                .isInstanceOfSatisfying(
                        BlockKind.Disk.class,
                        kind -> assertThat(kind.transport())
                                .isEqualTo(Reading.inferred("sata", "/sys/devices/" + SDA)));
        assertThat(disk.partitions()).containsExactly("sda1", "sda2", "sda10");
        assertThat(disk.aliases()).containsExactly(Path.of("/dev/disk/by-id/ata-X"));
        assertThat(disk.signatures())
                .isEqualTo(Reading.inferred(
                        List.of(new Signature(Use.PARTITION_TABLE, "gpt", Optional.empty(), Optional.empty())),
                        "/run/udev/data/b8:0"));
    }

    @Test
    void a_partition_knows_its_disk_and_place() {
        BlockDevice part = device("sda2");

        assertThat(part.kind())
                .isEqualTo(new BlockKind.Partition("sda", Reading.known(2), Reading.known((long) (1 << 21))));
        assertThat(part.holders()).containsExactly("dm-0");
        assertThat(part.logicalSectorBytes()).isEqualTo(Reading.known(512));
        assertThat(part.inUse()).isTrue();
    }

    @Test
    void a_logical_volume_has_the_names_people_gave_it_and_all_its_paths() {
        BlockDevice volume = device("dm-0");

        assertThat(volume.kind()).isEqualTo(new BlockKind.LogicalVolume("vg-a", "lv-b"));
        assertThat(volume.slaves()).containsExactly("sda2");
        assertThat(volume.aliases()).containsExactly(Path.of("/dev/mapper/vg--a-lv--b"), Path.of("/dev/vg-a/lv-b"));
        assertThat(volume.serial().isAbsent()).isTrue();
    }

    @Test
    void mounts_are_found_by_number_and_for_btrfs_by_source() {
        assertThat(device("sda1").mounts()).containsExactly(new Mount("/boot dir", "ext4", false));
        assertThat(device("dm-0").mounts()).containsExactly(new Mount("/data", "btrfs", true));
        assertThat(device("sda").mounts()).isEmpty();
        assertThat(device("sda10").swap()).isTrue();
    }

    @Test
    void the_uuid_of_a_mapped_device_tells_its_maker() {
        mapped("dm-1", "253:1", "mpatha", "mpath-3600");
        mapped("dm-2", "253:2", "luks-1", "CRYPT-LUKS2-1-luks-1");
        mapped("dm-3", "253:3", "mpatha-part1", "part1-mpath-3600");

        assertThat(device("dm-1").kind()).isEqualTo(new BlockKind.Multipath("mpatha"));
        assertThat(device("dm-2").kind()).isEqualTo(new BlockKind.Crypt("luks-1"));
        assertThat(device("dm-3").kind())
                .isEqualTo(new BlockKind.Mapped(Reading.known("mpatha-part1"), Reading.known("part1-mpath-3600")));
    }

    @Test
    void a_raid_a_loop_and_memory_are_told() {
        host.disk("virtual/block/md0", "9:0", GIB)
                .file("sys/devices/virtual/block/md0/md/level", "raid1")
                .file("sys/devices/virtual/block/md0/md/array_state", "clean")
                .file("sys/devices/virtual/block/md0/md/degraded", "1")
                .disk("virtual/block/loop3", "7:3", GIB)
                .file("sys/devices/virtual/block/loop3/loop/backing_file", "/var/x.img")
                .file("sys/devices/virtual/block/loop3/loop/offset", "0")
                .disk("virtual/block/loop4", "7:4", 0)
                .disk("virtual/block/zram0", "252:0", GIB);

        assertThat(device("md0").kind())
                .isEqualTo(new BlockKind.Raid(Reading.known("raid1"), Reading.known("clean"), Reading.known(1)));
        assertThat(device("loop3").kind())
                .isEqualTo(new BlockKind.Loop(Reading.known(Path.of("/var/x.img")), Reading.known(0L)));
        assertThat(device("zram0").kind()).isEqualTo(new BlockKind.Zram());
        assertThat(host.probe().blockDevices()).extracting(BlockDevice::name).doesNotContain("loop4");
    }

    @Test
    void the_controller_of_a_shared_nvme_namespace_is_found_beside_it() {
        host.disk(NVME, "259:0", GIB)
                .file("sys/devices/" + NVME + "/wwid", "eui.01")
                .directory("sys/devices/pci0000:00/0000:01:00.0/nvme/nvme0")
                .link(
                        "sys/devices/virtual/nvme-subsystem/nvme-subsys0/nvme0",
                        "../../../pci0000:00/0000:01:00.0/nvme/nvme0")
                .file("sys/devices/pci0000:00/0000:01:00.0/nvme/nvme0/nvme0c0n1/hidden", "1")
                .link("sys/class/block/nvme0c0n1", "../../devices/pci0000:00/0000:01:00.0/nvme/nvme0/nvme0c0n1");

        assertThat(device("nvme0n1").pci()).contains(PciAddress.of("0000:01:00.0"));
        assertThat(device("nvme0n1").wwn()).isEqualTo(Reading.known("eui.01"));
        assertThat(host.probe().blockDevices()).extracting(BlockDevice::name).doesNotContain("nvme0c0n1");
    }

    @Test
    void a_header_is_read_from_a_captured_file_and_never_through_a_link_out_of_the_tree() throws IOException {
        byte[] header = new byte[1 << 16];
        System.arraycopy("XFSB".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, header, 0, 4);
        host.bytes("dev/sda1", header);
        Path outside = Files.write(Files.createTempFile("outside", ".img"), header);
        host.link("dev/sda2", outside.toString());

        assertThat(device("sda1").signatures().orElse(List.of()))
                .extracting(Signature::type)
                .containsExactly("xfs");
        assertThat(device("sda2").signatures()).isEqualTo(Reading.unreadable("/dev/sda2", Why.NOT_CAPTURED));
        Files.delete(outside);
    }

    @Test
    void a_suspended_device_is_not_opened() {
        host.file("sys/devices/virtual/block/dm-0/dm/suspended", "1").bytes("dev/dm-0", new byte[4096]);

        assertThat(device("dm-0").signatures())
                .isEqualTo(Reading.unreadable("/sys/devices/virtual/block/dm-0/dm/suspended", Why.IO_ERROR));
    }

    @Test
    void a_dead_disk_is_not_opened() {
        host.bytes("dev/sda", new byte[4096])
                .file("sys/devices/pci0000:00/0000:00:1f.2/ata1/host0/target0:0:0/0:0:0:0/state", "offline")
                .file("run/udev/data/b8:0", "");

        assertThat(device("sda").signatures())
                .isEqualTo(Reading.unreadable("/sys/devices/" + SDA + "/device/state", Why.IO_ERROR));
    }

    @Test
    void damage_to_one_device_changes_no_other() throws IOException {
        List<BlockDevice> whole = host.probe().blockDevices();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(root.resolve("sys"))) {
            all.filter(path -> !Files.isDirectory(path)).forEach(files::add);
        }
        assertThat(files).hasSizeGreaterThan(30);

        for (Path file : files) {
            Path aside = root.resolve("aside");
            Files.move(file, aside);
            List<Note> notes = new ArrayList<>();
            List<BlockDevice> damaged = new BlockScan(host.probe().tree(), true, notes).devices();
            BlockDiff diff = BlockDiff.between(whole, damaged);
            Files.createSymbolicLink(file, Path.of("nowhere"));
            List<BlockDevice> dangling = host.probe().blockDevices();
            Files.delete(file);
            Files.move(aside, file);

            assertThat(damaged).as("without %s", file).hasSizeGreaterThanOrEqualTo(whole.size() - 1);
            assertThat(dangling).as("dangling %s", file).hasSizeGreaterThanOrEqualTo(whole.size() - 1);
            assertThat(diff.removed().isEmpty() || !notes.isEmpty())
                    .as("a device is not lost without a note: %s", file)
                    .isTrue();
            boolean shared = file.toString().contains("0:0:0:0"); // a partition's facts are partly its disk's
            assertThat(diff.changed().stream().map(change -> change.after().name()))
                    .as("changed without %s", file)
                    .hasSizeLessThanOrEqualTo(shared ? 4 : 1);
        }
    }

    @Test
    void a_device_without_a_number_is_left_out_with_a_note() throws IOException {
        Files.delete(root.resolve("sys/devices/virtual/block/dm-0/dev"));
        List<Note> notes = new ArrayList<>();

        List<BlockDevice> devices = new BlockScan(host.probe().tree(), true, notes).devices();

        assertThat(devices).hasSize(4);
        assertThat(notes).extracting(Note::file).containsExactly("/sys/devices/virtual/block/dm-0/dev");
    }

    @Test
    void the_disk_that_was_plugged_in_is_the_difference_of_two_looks() {
        List<BlockDevice> before = host.probe().blockDevices();
        host.disk("pci0000:00/0000:00:14.0/usb2/2-1/2-1:1.0/host6/target6:0:0/6:0:0:0/block/sdb", "8:16", GIB)
                .partition(
                        "pci0000:00/0000:00:14.0/usb2/2-1/2-1:1.0/host6/target6:0:0/6:0:0:0/block/sdb/sdb1",
                        "8:17",
                        1,
                        1 << 20,
                        GIB / 2)
                .file("sys/devices/pci0000:00/0000:00:14.0/usb2/2-1/idVendor", "0781")
                .file("sys/devices/pci0000:00/0000:00:14.0/usb2/2-1/serial", "4C53");

        BlockDiff diff = BlockDiff.between(before, host.probe().blockDevices());

        assertThat(diff.addedDisks()).extracting(BlockDevice::name).containsExactly("sdb");
        assertThat(diff.added()).extracting(BlockDevice::name).containsExactly("sdb", "sdb1");
        assertThat(diff.addedDisks().get(0).serial())
                .isEqualTo(Reading.inferred("4C53", "/sys/devices/pci0000:00/0000:00:14.0/usb2/2-1/serial"));
        assertThat(diff.removed()).isEmpty();
        assertThat(diff.changed()).isEmpty();
    }

    @Test
    void another_disk_under_an_old_name_is_a_new_one() {
        List<BlockDevice> before = host.probe().blockDevices();
        host.file("sys/devices/" + SDA + "/diskseq", "8");

        BlockDiff diff = BlockDiff.between(before, host.probe().blockDevices());

        assertThat(diff.addedDisks()).extracting(BlockDevice::name).containsExactly("sda");
        assertThat(diff.removed()).extracting(BlockDevice::name).contains("sda", "sda1");
    }

    @Test
    void what_changed_on_a_device_that_stayed_is_named() {
        List<BlockDevice> before = host.probe().blockDevices();
        host.file("sys/devices/virtual/block/dm-0/size", "10").file("sys/devices/virtual/block/dm-0/ro", "1");

        BlockDiff diff = BlockDiff.between(before, host.probe().blockDevices());

        assertThat(diff.changed()).singleElement().satisfies(change -> {
            assertThat(change.after().name()).isEqualTo("dm-0");
            assertThat(change.facts()).containsExactly("sizeBytes", "readOnly");
        });
    }

    @Test
    void volume_names_with_hyphens_are_taken_apart_as_lvm_put_them_together() {
        assertThat(BlockKinds.logicalVolume("vg-lv")).isEqualTo(new BlockKind.LogicalVolume("vg", "lv"));
        assertThat(BlockKinds.logicalVolume("a--b-c--d")).isEqualTo(new BlockKind.LogicalVolume("a-b", "c-d"));
        assertThat(BlockKinds.logicalVolume("a----b-c")).isEqualTo(new BlockKind.LogicalVolume("a--b", "c"));
        assertThat(BlockKinds.logicalVolume("vg-pool_tdata-x"))
                .isEqualTo(new BlockKind.LogicalVolume("vg", "pool_tdata-x"));
    }

    private void mapped(String name, String number, String map, String uuid) {
        host.disk("virtual/block/" + name, number, GIB)
                .file("sys/devices/virtual/block/" + name + "/dm/name", map)
                .file("sys/devices/virtual/block/" + name + "/dm/uuid", uuid);
    }

    private BlockDevice device(String name) {
        return host.probe().blockDevices().stream()
                .filter(device -> device.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
