package io.kvm4j.qemuimg.device;

import static io.kvm4j.qemuimg.device.Disks.MIB;
import static io.kvm4j.qemuimg.device.Disks.head;
import static io.kvm4j.qemuimg.device.Disks.sha256;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kvm4j.qemuimg.Cancellation;
import io.kvm4j.qemuimg.CancelledException;
import io.kvm4j.qemuimg.Finding;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.ImageRefusedException;
import io.kvm4j.qemuimg.Progress;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On loop devices, each full of old data before. */
class DeviceWriterIT {

    @TempDir
    Path folder;

    @BeforeAll
    static void needs_root_and_loop_devices() {
        assumeTrue(Files.isWritable(Path.of("/dev/loop-control")), "writing to /dev/loop-control (root)");
    }

    @Test
    void nothing_of_the_old_data_survives_where_the_image_has_holes_or_zeros() throws Exception {
        Path image = halfSparse(64 * MIB);
        List<Progress> seen = new ArrayList<>();

        try (LoopDevice device = LoopDevice.dirty(folder, 64 * MIB)) {
            CopyReport report = DeviceWriter.from(image, Format.RAW)
                    .to(device.path)
                    .verified()
                    .checksums(Checksum.SHA256, Checksum.CRC32C)
                    .run(seen::add);

            assertThat(Files.mismatch(image, device.file)).isEqualTo(-1);
            assertThat(report.diskBytes()).isEqualTo(64 * MIB);
            assertThat(report.dataBytes()).isEqualTo(32 * MIB);
            assertThat(report.zeroBytes()).isEqualTo(32 * MIB);
            assertThat(report.verified()).isTrue();
            assertThat(report.checksums().get(Checksum.SHA256)).isEqualTo(sha256(image));
        }
        assertThat(seen.get(seen.size() - 1).percent()).isEqualTo(100);
    }

    @Test
    void an_image_of_odd_size_is_padded_and_the_tail_is_kept_or_wiped_as_asked() throws Exception {
        Path image = folder.resolve("odd");
        byte[] bytes = new byte[3 * MIB + 777];
        new Random(3).nextBytes(bytes);
        Files.write(image, bytes);

        try (LoopDevice device = LoopDevice.dirty(folder, 8 * MIB)) {
            DeviceWriter writer =
                    DeviceWriter.from(image, Format.RAW).to(device.path).verified();
            writer.run(p -> {});

            byte[] kept = Files.readAllBytes(device.file);
            assertThat(kept).startsWith(bytes);
            assertThat(kept[8 * MIB - 1]).isEqualTo((byte) 0xff);

            writer.wipingTail().run(p -> {});

            byte[] wiped = Files.readAllBytes(device.file);
            assertThat(wiped).startsWith(bytes);
            assertThat(ByteBuffer.wrap(wiped, bytes.length, wiped.length - bytes.length)
                            .slice())
                    .isEqualTo(ByteBuffer.allocate(wiped.length - bytes.length));
        }
    }

    @Test
    void a_mounted_file_system_is_refused_and_unharmed() throws Exception {
        try (LoopDevice device = LoopDevice.dirty(folder, 16 * MIB)) {
            LoopDevice.sh("mkfs.ext4", "-q", "-F", device.path.toString());
            Path mount = Files.createDirectory(folder.resolve("a mount"));
            LoopDevice.sh("mount", device.path.toString(), mount.toString());
            try {
                assertThat(refusal(device)).contains("mounted", "in-use");
                assertThat(DeviceWriter.from(halfSparse(8 * MIB), Format.RAW)
                                .to(device.path)
                                .findings())
                        .extracting(Finding::remedy)
                        .contains("umount " + mount);
            } finally {
                LoopDevice.sh("umount", mount.toString());
            }
            LoopDevice.sh("e2fsck", "-fn", device.path.toString());
            assertThat(refusal(device)).containsExactly("signature:ext4");
        }
    }

    @Test
    void a_signature_is_overridden_by_its_own_name_only() throws Exception {
        Path image = halfSparse(8 * MIB);
        try (LoopDevice device = LoopDevice.dirty(folder, 16 * MIB)) {
            LoopDevice.sh("mkfs.ext4", "-q", "-F", device.path.toString());
            DeviceWriter writer = DeviceWriter.from(image, Format.RAW).to(device.path);

            assertThatThrownBy(() -> writer.force("signature:xfs").run(p -> {}))
                    .isInstanceOf(ImageRefusedException.class);
            CopyReport report = writer.force("signature:ext4").run(p -> {});

            assertThat(report.findings()).extracting(Finding::code).contains("signature:ext4");
        }
        assertThatThrownBy(() -> DeviceWriter.from(image, Format.RAW)
                        .to(Path.of("/dev/null"))
                        .force("mounted"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void swap_is_refused() throws Exception {
        try (LoopDevice device = LoopDevice.dirty(folder, 16 * MIB)) {
            LoopDevice.sh("mkswap", device.path.toString());
            LoopDevice.sh("swapon", device.path.toString());
            try {
                assertThat(refusal(device)).contains("swap");
            } finally {
                LoopDevice.sh("swapoff", device.path.toString());
            }
            assertThat(refusal(device)).containsExactly("signature:swap");
        }
    }

    @Test
    void a_loop_device_over_the_device_is_a_holder() throws Exception {
        try (LoopDevice device = LoopDevice.dirty(folder, 16 * MIB);
                LoopDevice above = LoopDevice.over(device.path)) {
            assertThat(above.path).isNotNull();
            assertThat(refusal(device)).contains("holder");
        }
    }

    @Test
    void a_device_that_is_read_only_too_small_or_none_is_refused() throws Exception {
        try (LoopDevice device = LoopDevice.dirty(folder, 16 * MIB, "--read-only")) {
            assertThat(refusal(device)).containsAnyOf("read-only");
        }
        try (LoopDevice device = LoopDevice.dirty(folder, 4 * MIB)) {
            assertThat(refusal(device)).containsExactly("too-small");
        }
        Path file = Files.write(folder.resolve("file"), new byte[MIB]);
        assertThatThrownBy(() -> DeviceWriter.from(halfSparse(8 * MIB), Format.RAW)
                        .to(file)
                        .run(p -> {}))
                .isInstanceOfSatisfying(
                        ImageRefusedException.class,
                        e -> assertThat(e.has("not-a-block-device")).isTrue());
        assertThat(Files.readAllBytes(file)).containsOnly(0);
    }

    @Test
    void the_file_behind_the_device_is_not_its_own_source() throws Exception {
        try (LoopDevice device = LoopDevice.dirty(folder, 4 * MIB)) {
            assertThatThrownBy(() -> DeviceWriter.from(device.file, Format.RAW)
                            .to(device.path)
                            .run(p -> {}))
                    .isInstanceOfSatisfying(
                            ImageRefusedException.class,
                            e -> assertThat(e.has("source-is-target")).isTrue());
        }
    }

    @Test
    void the_hosts_root_disk_is_refused() throws IOException {
        String root = LoopDevice.sh("findmnt", "-no", "MAJ:MIN", "/").strip();
        Path device = Path.of("/dev/block").resolve(root);
        if (!Files.exists(device)) {
            device = Path.of(
                    "/dev",
                    Path.of("/sys/dev/block", root).toRealPath().getFileName().toString());
        }
        assumeTrue(Files.exists(device), "a root file system on a block device, was " + root);

        assertThat(DeviceWriter.from(halfSparse(8 * MIB), Format.RAW).to(device).findings())
                .extracting(Finding::code)
                .contains("root-disk");
    }

    @Test
    void a_device_that_qemu_has_open_is_refused_and_cannot_be_opened_by_it_meanwhile() throws Exception {
        try (LoopDevice device = LoopDevice.dirty(folder, 16 * MIB)) {
            Process guest = new ProcessBuilder(
                            "qemu-storage-daemon",
                            "--blockdev",
                            "driver=host_device,node-name=d,locking=on,filename=" + device.path,
                            "--nbd-server",
                            "addr.type=unix,addr.path=" + folder.resolve("nbd"),
                            "--export",
                            "nbd,id=e,node-name=d,writable=on")
                    .redirectErrorStream(true)
                    .start();
            try {
                org.awaitility.Awaitility.await().until(() -> Files.exists(folder.resolve("nbd")));

                assertThat(refusal(device)).contains("running-guest");
            } finally {
                guest.destroy();
                guest.waitFor();
            }
            String[] answer = {""};
            DeviceWriter.from(halfSparse(8 * MIB), Format.RAW).to(device.path).run(p -> {
                if (answer[0].isEmpty()) {
                    answer[0] = qemuIo(device.path);
                }
            });
            assertThat(answer[0]).contains("lock");
        }
    }

    @Test
    void a_cancelled_copy_says_so_on_the_device_and_goes_on_where_it_was() throws Exception {
        Path image = halfSparse(600 * MIB);
        Path journal = folder.resolve("journal");
        Cancellation cancellation = new Cancellation();
        try (LoopDevice device = LoopDevice.dirty(folder, 600 * MIB)) {
            DeviceWriter writer = DeviceWriter.from(image, Format.RAW)
                    .to(device.path)
                    .requests(1)
                    .journal(journal)
                    .checksums(Checksum.CRC32C);
            Pause pause = new Pause();

            assertThatThrownBy(() -> writer.cancelledBy(cancellation)
                            .pausedBy(pause)
                            .run(p -> {
                                if (p.doneBytes() > 300 * MIB) {
                                    cancellation.cancel();
                                }
                            }))
                    .isInstanceOf(CancelledException.class);
            assertThat(new String(head(device.file), java.nio.charset.StandardCharsets.US_ASCII))
                    .startsWith("kvm4j: a copy to this device was not finished");
            assertThat(Long.parseLong(Files.readAllLines(journal).get(3))).isGreaterThanOrEqualTo(256 * MIB);

            CopyReport report = writer.verified().run(p -> {});

            assertThat(Files.mismatch(image, device.file)).isEqualTo(-1);
            assertThat(report.diskBytes()).isEqualTo(600 * MIB);
            assertThat(journal).doesNotExist();
        }
    }

    @Test
    void a_journal_of_another_image_is_refused() throws Exception {
        Path journal = Files.writeString(folder.resolve("journal"), "something else\n");
        try (LoopDevice device = LoopDevice.dirty(folder, 16 * MIB)) {
            assertThatThrownBy(() -> DeviceWriter.from(halfSparse(8 * MIB), Format.RAW)
                            .to(device.path)
                            .journal(journal)
                            .run(p -> {}))
                    .isInstanceOfSatisfying(
                            ImageRefusedException.class,
                            e -> assertThat(e.has("journal")).isTrue());
        }
    }

    @Test
    void an_interrupt_stops_it_and_is_kept() throws Exception {
        try (LoopDevice device = LoopDevice.dirty(folder, 64 * MIB)) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> DeviceWriter.from(halfSparse(64 * MIB), Format.RAW)
                            .to(device.path)
                            .run(p -> {}))
                    .isInstanceOf(CancelledException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void a_source_that_is_cut_while_it_is_read_fails_and_leaves_no_disk() throws Exception {
        Path image = halfSparse(64 * MIB);
        Pause pause = new Pause();
        pause.pause();
        try (LoopDevice device = LoopDevice.dirty(folder, 64 * MIB)) {
            CopyFailedException failure = catchThrowableOfType(
                    CopyFailedException.class,
                    () -> DeviceWriter.from(image, Format.RAW)
                            .to(device.path)
                            .pausedBy(pause)
                            .run(p -> {
                                if (pause.isPaused()) {
                                    truncate(image, 8 * MIB);
                                    pause.resume();
                                }
                            }));

            assertThat(failure).isNotNull();
            assertThat(new String(head(device.file), java.nio.charset.StandardCharsets.US_ASCII))
                    .startsWith("kvm4j: a copy");
        }
    }

    private List<String> refusal(LoopDevice device) throws IOException {
        byte[] before = head(device.file);
        ImageRefusedException refusal = catchThrowableOfType(
                ImageRefusedException.class,
                () -> DeviceWriter.from(halfSparse(8 * MIB), Format.RAW)
                        .to(device.path)
                        .run(p -> {}));
        assertThat(refusal).isNotNull();
        assertThat(head(device.file)).isEqualTo(before);
        DeviceWriter writer =
                DeviceWriter.from(folder.resolve("image"), Format.RAW).to(device.path);
        List<Finding> findings = new ArrayList<>(refusal.findings());
        findings.addAll(writer.findings());
        return findings.stream()
                .filter(f -> f.severity() == Finding.Severity.BLOCKER)
                .map(Finding::code)
                .distinct()
                .toList();
    }

    private Path halfSparse(int bytes) throws IOException {
        return Disks.halfSparse(folder.resolve("image"), bytes);
    }

    private static String qemuIo(Path device) {
        try {
            Process process = new ProcessBuilder("qemu-io", "-f", "raw", "-c", "write 0 512", device.toString())
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8) + " ";
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void truncate(Path file, long bytes) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
