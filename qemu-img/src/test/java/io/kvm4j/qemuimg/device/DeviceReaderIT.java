package io.kvm4j.qemuimg.device;

import static io.kvm4j.qemuimg.device.Disks.MIB;
import static io.kvm4j.qemuimg.device.Disks.sha256;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kvm4j.qemuimg.Cancellation;
import io.kvm4j.qemuimg.CancelledException;
import io.kvm4j.qemuimg.Finding;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.Image;
import io.kvm4j.qemuimg.ImageRefusedException;
import io.kvm4j.qemuimg.OtherJvm;
import io.kvm4j.qemuimg.Progress;
import io.kvm4j.qemuimg.QemuImg;
import io.kvm4j.qemuimg.pipeline.ImportDisk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On loop devices. */
class DeviceReaderIT {

    @TempDir
    Path folder;

    @BeforeAll
    static void needs_root_and_loop_devices() {
        assumeTrue(Files.isWritable(Path.of("/dev/loop-control")), "writing to /dev/loop-control (root)");
    }

    @Test
    void a_device_becomes_an_image_with_holes_where_it_holds_zeros() throws Exception {
        Path disk = Disks.halfSparse(folder.resolve("disk"), 64 * MIB);
        Path image = folder.resolve("image");
        List<Progress> seen = new ArrayList<>();

        try (LoopDevice device = LoopDevice.over(disk)) {
            CopyReport report = DeviceReader.from(device.path)
                    .to(image)
                    .verified()
                    .checksums(Checksum.SHA256, Checksum.CRC32C)
                    .run(seen::add);

            assertThat(report.diskBytes()).isEqualTo(64 * MIB);
            assertThat(report.dataBytes()).isEqualTo(32 * MIB);
            assertThat(report.zeroBytes()).isEqualTo(32 * MIB);
            assertThat(report.checksums()).containsEntry(Checksum.SHA256, sha256(disk));
            assertThat(report.checksums().get(Checksum.CRC32C)).matches("[0-9a-f]{8}");
        }
        assertThat(Files.mismatch(disk, image)).isEqualTo(-1);
        assertThat(allocated(image)).isBetween(32L * MIB, 33L * MIB);
        assertThat(seen.get(seen.size() - 1).percent()).isEqualTo(100);
        assertThat(Disks.names(folder)).containsExactly("disk", "image");
    }

    @Test
    void a_part_is_counted_in_blocks_as_dd_counts_them() throws Exception {
        Path disk = Disks.random(folder.resolve("disk"), 8 * MIB);
        byte[] bytes = Files.readAllBytes(disk);
        try (LoopDevice device = LoopDevice.over(disk)) {
            DeviceReader reader = DeviceReader.from(device.path).to(folder.resolve("part"));
            reader.offsetBytes(512L * 3).blocks(5, MIB / 2 + 1).run(p -> {});
            assertThat(Files.readAllBytes(folder.resolve("part")))
                    .isEqualTo(Arrays.copyOfRange(bytes, 512 * 3, 512 * 3 + 5 * (MIB / 2 + 1)));

            reader.replacing().countBytes(1).run(p -> {});
            assertThat(folder.resolve("part")).hasBinaryContent(new byte[] {bytes[0]});

            assertThat(codes(reader.replacing().blocks(63488, MIB))).containsExactly("too-small");
            assertThat(codes(reader.replacing().offsetBytes(100))).containsExactly("unaligned");
            assertThat(codes(reader)).containsExactly("target-exists");
        }
    }

    @Test
    void a_part_of_a_device_is_read_into_any_format() throws Exception {
        Path disk = Disks.halfSparse(folder.resolve("disk"), 32 * MIB);
        Path part =
                Files.write(folder.resolve("part"), Arrays.copyOfRange(Files.readAllBytes(disk), 4 * MIB, 20 * MIB));
        QemuImg img = QemuImg.onPath();
        try (LoopDevice device = LoopDevice.over(disk)) {
            for (Format format : List.of(Format.QCOW2, Format.VMDK, Format.VHDX, Format.RAW)) {
                Path image = folder.resolve("image." + format);
                CopyReport report = DeviceReader.from(device.path)
                        .to(image)
                        .as(format)
                        .offsetBytes(4L * MIB)
                        .blocks(16, MIB)
                        .verified()
                        .checksums(Checksum.SHA256)
                        .run(p -> {});

                assertThat(report.checksums()).containsEntry(Checksum.SHA256, sha256(part));
                assertThat(img.info(Image.untrusted(image).as(format)).format()).isEqualTo(format);
                assertThat(img.compare(
                                        Image.untrusted(image).as(format),
                                        Image.untrusted(part).as(Format.RAW))
                                .equal())
                        .as("%s", format)
                        .isTrue();
            }
            Path packed = folder.resolve("packed");
            DeviceReader.from(device.path).to(packed).compressed().verified().run(p -> {});
            assertThat(img.compare(
                                    Image.untrusted(packed),
                                    Image.untrusted(disk).as(Format.RAW))
                            .equal())
                    .isTrue();
        }
    }

    @Test
    void a_mounted_device_is_read_only_by_force_of_the_exact_words() throws Exception {
        Path image = folder.resolve("image");
        try (LoopDevice device = LoopDevice.dirty(folder, 16 * MIB)) {
            LoopDevice.sh("mkfs.ext4", "-q", "-F", device.path.toString());
            Path mount = Files.createDirectory(folder.resolve("mount"));
            LoopDevice.sh("mount", device.path.toString(), mount.toString());
            try {
                DeviceReader reader = DeviceReader.from(device.path).to(image);

                assertThat(codes(reader)).containsExactlyInAnyOrder("mounted", "in-use");
                assertThatThrownBy(() -> reader.force("mounted").run(p -> {}))
                        .isInstanceOf(ImageRefusedException.class);
                assertThat(image).doesNotExist();
                CopyReport report = reader.force("mounted", "in-use").run(p -> {});

                assertThat(report.findings()).extracting(Finding::code).contains("mounted", "in-use");
                assertThat(image).hasSize(16L * MIB);

                ImportDisk disk = ImportDisk.ofDevice(device.path, folder.resolve("imported"));
                assertThatThrownBy(() -> disk.run(QemuImg.onPath(), p -> {}))
                        .isInstanceOfSatisfying(
                                ImageRefusedException.class,
                                e -> assertThat(e.has("mounted")).isTrue());
                disk.allowMounted().run(QemuImg.onPath(), p -> {});
                assertThat(folder.resolve("imported")).exists();
            } finally {
                LoopDevice.sh("umount", mount.toString());
            }
            assertThatThrownBy(() -> DeviceReader.from(device.path).to(image).force("too-small"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_file_is_no_device() throws Exception {
        Path disk = Disks.random(folder.resolve("disk"), MIB);

        assertThat(codes(DeviceReader.from(disk).to(folder.resolve("image")))).containsExactly("not-a-block-device");
        assertThatThrownBy(() ->
                        DeviceReader.from(disk).to(folder.resolve("image")).run(p -> {}))
                .isInstanceOf(ImageRefusedException.class);
    }

    @Test
    void a_cancel_or_an_interrupt_leaves_nothing() throws Exception {
        Path disk = Disks.halfSparse(folder.resolve("disk"), 64 * MIB);
        Cancellation cancellation = new Cancellation();
        try (LoopDevice device = LoopDevice.over(disk)) {
            Pause pause = new Pause();
            pause.pause();
            DeviceReader reader = DeviceReader.from(device.path).to(folder.resolve("image"));

            assertThatThrownBy(() ->
                            reader.pausedBy(pause).cancelledBy(cancellation).run(p -> cancellation.cancel()))
                    .isInstanceOf(CancelledException.class);
            for (Format format : List.of(Format.RAW, Format.QCOW2)) {
                Thread.currentThread().interrupt();
                assertThatThrownBy(() -> reader.as(format).run(p -> {})).isInstanceOf(CancelledException.class);
                assertThat(Thread.interrupted()).isTrue();
            }
        }
        assertThat(Disks.names(folder)).containsExactly("disk");
    }

    @Test
    void a_full_file_system_leaves_nothing() throws Exception {
        Path disk = Disks.random(folder.resolve("disk"), 16 * MIB);
        Path small = Files.createDirectory(folder.resolve("small"));
        LoopDevice.sh("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", small.toString());
        try (LoopDevice device = LoopDevice.over(disk)) {
            CopyFailedException failure = catchThrowableOfType(
                    CopyFailedException.class,
                    () -> DeviceReader.from(device.path)
                            .to(small.resolve("image"))
                            .run(p -> {}));

            assertThat(failure).hasMessageContaining("No space left on device");
            assertThat(Disks.names(small)).isEmpty();
        } finally {
            LoopDevice.sh("umount", small.toString());
        }
    }

    private static List<String> codes(DeviceReader reader) {
        return reader.findings().stream()
                .filter(f -> f.severity() == Finding.Severity.BLOCKER)
                .map(Finding::code)
                .toList();
    }

    private static long allocated(Path file) throws Exception {
        return Long.parseLong(LoopDevice.sh("stat", "-c", "%b", file.toString()).strip()) * 512;
    }

    @Test
    void a_killed_jvm_goes_on_with_what_it_had_read_and_takes_anew_what_changed_since() throws Exception {
        long length = 600L * MIB;
        Path disk = Disks.halfSparse(folder.resolve("disk"), (int) length);
        Path image = folder.resolve("image");
        Path journal = folder.resolve("journal");
        try (LoopDevice device = LoopDevice.over(disk)) {
            Process jvm = OtherJvm.start(Reader.class, device.path, image, journal);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> !jvm.isAlive() || Disks.resumesAt(journal) >= 256L * MIB);
            assertThat(jvm.isAlive()).isTrue();

            jvm.destroyForcibly().waitFor();
            assertThat(image).doesNotExist();
            LoopDevice.sh("dd", "if=/dev/urandom", "of=" + device.path, "bs=1M", "seek=5", "count=1", "conv=fsync");
            LoopDevice.sh("dd", "if=/dev/zero", "of=" + device.path, "bs=1M", "seek=7", "count=1", "conv=fsync");
            DeviceReader reader = DeviceReader.from(device.path).to(image).journal(journal);
            assertThatThrownBy(() -> reader.countBytes(MIB).run(p -> {}))
                    .isInstanceOfSatisfying(
                            ImageRefusedException.class,
                            e -> assertThat(e.has("journal")).isTrue());
            CopyReport report = reader.verified().checksums(Checksum.SHA256).run(p -> {});

            assertThat(report.checksums()).containsEntry(Checksum.SHA256, sha256(disk));
            assertThat(report.findings()).extracting(Finding::code).containsExactly("resumed", "changed-since");
        }
        assertThat(Files.mismatch(disk, image)).isEqualTo(-1);
        assertThat(Disks.names(folder)).containsExactly("disk", "image");
    }

    @Test
    void only_a_raw_image_can_be_gone_on_with() {
        DeviceReader reader = DeviceReader.from(Path.of("/dev/loop0")).to(folder.resolve("image"));

        assertThatThrownBy(() -> reader.journal(folder.resolve("journal")).as(Format.QCOW2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("qcow2");
    }

    /** What the other JVM runs: it halts when much is read, and waits to be killed. */
    static final class Reader {

        private Reader() {}

        public static void main(String[] args) {
            Pause pause = new Pause();
            DeviceReader.from(Path.of(args[0]))
                    .to(Path.of(args[1]))
                    .journal(Path.of(args[2]))
                    .requests(1)
                    .pausedBy(pause)
                    .run(p -> {
                        if (p.doneBytes() > 300L * MIB) {
                            pause.pause();
                        }
                    });
        }
    }
}
