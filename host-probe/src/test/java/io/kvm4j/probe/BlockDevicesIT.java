package io.kvm4j.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kvm4j.probe.Signature.Use;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real block devices of this machine: loop devices, partitions, file systems, and device-mapper where the kernel has it. */
class BlockDevicesIT {

    private static final int MIB = 1 << 20;

    @TempDir
    Path folder;

    private final HostProbe probe = HostProbe.local();
    private final Deque<String[]> undo = new ArrayDeque<>();

    @BeforeEach
    void needs_root() {
        Shell.needsRoot();
        Shell.needs("losetup");
    }

    @AfterEach
    void clean() {
        undo.forEach(Shell::attempt);
    }

    @Test
    void the_loop_device_that_was_set_up_is_the_difference_of_two_looks() throws IOException {
        List<BlockDevice> before = probe.blockDevices();
        String loop = loop("disk.img", 8 * MIB);

        BlockDiff diff = BlockDiff.between(before, probe.blockDevices());

        BlockDevice added = diff.addedDisks().stream()
                .filter(device -> device.path().toString().equals(loop))
                .findFirst()
                .orElseThrow();
        assertThat(added.sizeBytes()).isEqualTo(Reading.known(8L * MIB));
        assertThat(added.kind())
                .isEqualTo(
                        new BlockKind.Loop(Reading.known(folder.toRealPath().resolve("disk.img")), Reading.known(0L)));
        assertThat(added.identity()).isEqualTo(BlockIdentity.of(Path.of(loop)).orElseThrow());
        assertThat(added.signatures()).isEqualTo(Reading.known(List.of()));
        assertThat(added.readOnly()).isEqualTo(Reading.known(false));
    }

    @Test
    void another_file_in_the_same_loop_device_is_another_disk() throws IOException {
        String loop = loop("one.img", 4 * MIB);
        List<BlockDevice> before = probe.blockDevices();
        Shell.run("losetup", "-d", loop);
        file("two.img", 4 * MIB);
        Shell.run("losetup", loop, folder.resolve("two.img").toString());

        BlockDiff diff = BlockDiff.between(before, probe.blockDevices());

        assertThat(diff.added()).extracting(BlockDevice::path).contains(Path.of(loop));
        assertThat(diff.removed()).extracting(BlockDevice::path).contains(Path.of(loop));
    }

    @Test
    void every_path_of_one_device_has_one_identity() throws IOException {
        String loop = loop("disk.img", 4 * MIB);
        Path byId = Files.createDirectories(Path.of("/dev/disk/by-id"));
        Path alias = byId.resolve("kvm4j-test-" + ProcessHandle.current().pid());
        Files.createSymbolicLink(alias, Path.of("../.." + loop.substring("/dev".length())));
        undo.push(new String[] {"rm", "-f", alias.toString()});

        BlockDevice device = device(loop);

        assertThat(device.aliases()).containsExactly(alias);
        assertThat(BlockIdentity.of(alias)).contains(device.identity());
    }

    @Test
    void partitions_mounts_and_swap_are_those_of_the_kernel() throws IOException {
        Shell.needs("sfdisk", "partx", "mkfs.ext4", "mkswap");
        String loop = loop("disk.img", 64 * MIB);
        Path script = Files.writeString(folder.resolve("table"), "label: gpt\nsize=32M\nsize=16M\n");
        Shell.run("sh", "-c", "sfdisk -q --no-reread --no-tell-kernel " + loop + " <" + script);
        undo.push(new String[] {"partx", "-d", loop});
        Shell.attempt("partx", "-a", loop); // says "busy" where the kernel read the table itself
        Shell.run("mkfs.ext4", "-q", "-L", "my disk", loop + "p1");
        Shell.run("mkswap", loop + "p2");
        Path directory = Files.createDirectory(folder.resolve("a b"));
        Shell.run("mount", "-o", "ro", loop + "p1", directory.toString());
        undo.push(new String[] {"umount", directory.toString()});

        BlockDevice disk = device(loop);
        BlockDevice first = device(loop + "p1");
        BlockDevice second = device(loop + "p2");

        assertThat(disk.partitions()).containsExactly(first.name(), second.name());
        assertThat(disk.signatures().orElse(List.of()))
                .extracting(Signature::type)
                .containsExactly("gpt");
        assertThat(first.kind())
                .isEqualTo(new BlockKind.Partition(disk.name(), Reading.known(1), Reading.known((long) MIB)));
        assertThat(first.mounts())
                .containsExactly(new Mount(directory.toRealPath().toString(), "ext4", true));
        assertThat(first.inUse()).isTrue();
        assertThat(first.signatures().orElse(List.of())).singleElement().satisfies(signature -> {
            assertThat(signature.use()).isEqualTo(Use.FILE_SYSTEM);
            assertThat(signature.label()).contains("my disk");
        });
        assertThat(second.signatures().orElse(List.of()))
                .extracting(Signature::type)
                .containsExactly("swap");
        assertThat(second.sizeBytes()).isEqualTo(Reading.known(16L * MIB));
        assertThat(second.inUse()).isFalse();
        HostProbe probe = HostProbe.local();
        assertThat(probe.usesOf(disk.identity()))
                .isEqualTo(probe.usesOf(first.identity()))
                .singleElement()
                .satisfies(use -> {
                    assertThat(use.kind()).isEqualTo(HostUse.Kind.MOUNTED);
                    assertThat(use.what()).isEqualTo(first.name());
                    assertThat(use.detail()).isEqualTo(first.mounts().get(0).target());
                });
        assertThat(probe.usesOf(second.identity())).isEmpty();
    }

    @Test
    void swap_in_use_is_said() throws IOException {
        Shell.needs("mkswap", "swapon", "dd");
        String loop = loop("swap.img", 8 * MIB);
        Shell.run("mkswap", loop);
        assumeTrue(Shell.attempt("swapon", loop).status() == 0, "swap is not allowed here");
        undo.push(new String[] {"swapoff", loop});

        assertThat(device(loop).swap()).isTrue();
        assertThat(device(loop).inUse()).isTrue();
        assertThat(HostProbe.local().usesOf(device(loop).identity()))
                .extracting(HostUse::kind)
                .containsExactly(HostUse.Kind.SWAP);
    }

    @ParameterizedTest
    @CsvSource({
        "mkfs.ext4, ext4, -q -L lab DEVICE",
        "mkfs.ext2, ext2, -q DEVICE",
        "mkfs.xfs, xfs, -q -L lab DEVICE",
        "mkfs.btrfs, btrfs, -q -L lab DEVICE",
        "mkfs.vfat, vfat, -n LAB DEVICE",
        "mkfs.exfat, exfat, DEVICE",
        "mkfs.f2fs, f2fs, -q DEVICE",
        "mkntfs, ntfs, -q -F DEVICE",
        "mkfs.ocfs2, ocfs2, -q -x -L lab -b 4096 --fs-feature-level=max-compat -M local DEVICE",
        "mkfs.gfs2, gfs2, -q -O -t cluster:lab -J 8 DEVICE",
        "mkswap, swap, -L lab DEVICE",
        "pvcreate, LVM2_member, -q -ff -y DEVICE",
        "make-bcache, bcache, -B DEVICE",
        "sfdisk, gpt, -q --no-tell-kernel -X gpt DEVICE",
        "sfdisk, dos, -q --no-tell-kernel -X dos DEVICE",
        "cryptsetup, crypto_LUKS, -q luksFormat --pbkdf pbkdf2 --pbkdf-force-iterations 1000 DEVICE -",
    })
    void signatures_are_what_blkid_finds(String program, String type, String arguments) throws IOException {
        Shell.needs(program, "blkid");
        String loop = loop("disk.img", 320 * MIB);
        Shell.run("sh", "-c", "echo ',,L' | " + program + " " + arguments.replace("DEVICE", loop));

        Signature found = device(loop).signatures().orElse(List.of()).get(0);

        Map<String, String> blkid = new LinkedHashMap<>();
        Shell.run("blkid", "-p", "-o", "export", loop)
                .lines()
                .forEach(line -> blkid.put(line.replaceFirst("=.*", ""), line.replaceFirst(".*?=", "")));
        boolean table = found.use() == Use.PARTITION_TABLE;
        assertThat(found.type()).isEqualTo(type).isEqualTo(blkid.get(table ? "PTTYPE" : "TYPE"));
        assertThat(found.uuid()).isEqualTo(Optional.ofNullable(blkid.get(table ? "PTUUID" : "UUID")));
        assertThat(found.label()).isEqualTo(Optional.ofNullable(blkid.get("LABEL")));
    }

    @Test
    void disks_are_those_of_lsblk() throws IOException {
        Shell.needs("lsblk");
        loop("disk.img", 4 * MIB);
        Map<?, ?> answer = (Map<?, ?>) Json.parse(
                Shell.run("lsblk", "-J", "-b", "-l", "-e", "1", "-o", "KNAME,MAJ:MIN,SIZE,RO,RM,LOG-SEC,PHY-SEC,ROTA"));
        Map<String, BlockDevice> devices = new LinkedHashMap<>();
        probe.blockDevicesUnopened().forEach(device -> devices.put(device.name(), device));

        for (Object entry : (List<?>) answer.get("blockdevices")) {
            Map<?, ?> disk = (Map<?, ?>) entry;
            BlockDevice device = devices.get((String) disk.get("kname"));
            if (device == null && disk.get("kname").toString().matches("(loop|zram)[0-9]+")) {
                continue; // other programs of this machine set these up and take them down
            }
            assertThat(device).as("%s", disk).isNotNull();
            assertThat(device.identity()).hasToString((String) disk.get("maj:min"));
            assertThat(device.sizeBytes().value()).contains((Long) disk.get("size"));
            assertThat(device.readOnly().value()).contains((Boolean) disk.get("ro"));
            assertThat(device.removable().value()).contains((Boolean) disk.get("rm"));
            assertThat(device.rotational().value()).contains((Boolean) disk.get("rota"));
            assertThat(device.logicalSectorBytes().value()).contains(((Long) disk.get("log-sec")).intValue());
            assertThat(device.physicalSectorBytes().value()).contains(((Long) disk.get("phy-sec")).intValue());
        }
    }

    @Tag("device-mapper")
    @Test
    void a_logical_volume_is_one_device_under_all_its_names() throws IOException {
        Shell.needs("pvcreate", "vgcreate", "lvcreate", "dmsetup");
        String loop = loop("pv.img", 64 * MIB);
        String group = "kvm4j-" + ProcessHandle.current().pid();
        Shell.run("pvcreate", "-q", loop);
        Shell.run("vgcreate", "-q", group, loop);
        undo.push(new String[] {"vgremove", "-q", "-ff", "-y", group});
        Shell.run("lvcreate", "-q", "-y", "-Zn", "-L", "8M", "-n", "a-b", group);

        BlockDevice volume = probe.blockDevices().stream()
                .filter(device -> device.kind().equals(new BlockKind.LogicalVolume(group, "a-b")))
                .findFirst()
                .orElseThrow();

        assertThat(volume.slaves()).containsExactly(Path.of(loop).getFileName().toString());
        assertThat(volume.aliases())
                .isNotEmpty()
                .allSatisfy(alias -> assertThat(BlockIdentity.of(alias)).contains(volume.identity()));
        assertThat(device(loop).holders()).containsExactly(volume.name());
    }

    private BlockDevice device(String path) {
        return probe.blockDevices().stream()
                .filter(device -> device.path().toString().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private String loop(String name, int bytes) throws IOException {
        file(name, bytes);
        String loop = Shell.run("losetup", "-f", "--show", folder.resolve(name).toString());
        undo.push(new String[] {"losetup", "-d", loop});
        return loop;
    }

    private void file(String name, int bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.setLength(bytes);
        }
    }
}
