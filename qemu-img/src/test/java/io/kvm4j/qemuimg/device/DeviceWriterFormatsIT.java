package io.kvm4j.qemuimg.device;

import static io.kvm4j.qemuimg.device.Disks.MIB;
import static io.kvm4j.qemuimg.device.Disks.sha256;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kvm4j.qemuimg.Cancellation;
import io.kvm4j.qemuimg.CancelledException;
import io.kvm4j.qemuimg.Conversion;
import io.kvm4j.qemuimg.Finding;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.Image;
import io.kvm4j.qemuimg.ImageRefusedException;
import io.kvm4j.qemuimg.NewImage;
import io.kvm4j.qemuimg.Progress;
import io.kvm4j.qemuimg.QemuImg;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images of every format onto loop devices, each full of old data before. */
class DeviceWriterFormatsIT {

    private final QemuImg img = QemuImg.onPath();

    @TempDir
    Path folder;

    @BeforeAll
    static void needs_root_and_loop_devices() {
        assumeTrue(Files.isWritable(Path.of("/dev/loop-control")), "writing to /dev/loop-control (root)");
    }

    @Test
    void an_image_of_any_format_becomes_the_disk_and_nothing_old_survives() throws Exception {
        Path disk = Disks.halfSparse(folder.resolve("disk"), 32 * MIB);
        for (Format format : List.of(
                Format.QCOW2, Format.QCOW, Format.QED, Format.VMDK, Format.VDI, Format.VHDX, Format.PARALLELS)) {
            Path image = folder.resolve("image." + format);
            img.convert(Conversion.from(Image.untrusted(disk).as(Format.RAW))
                    .to(image)
                    .as(format));
            List<Progress> seen = new ArrayList<>();

            try (LoopDevice device = LoopDevice.dirty(folder, 40 * MIB)) {
                CopyReport report = DeviceWriter.from(image, format)
                        .to(device.path)
                        .verified()
                        .checksums(Checksum.SHA256)
                        .run(seen::add);

                byte[] written = Files.readAllBytes(device.file);
                assertThat(Arrays.copyOf(written, 32 * MIB)).as("%s", format).isEqualTo(Files.readAllBytes(disk));
                assertThat(written[32 * MIB]).isEqualTo((byte) 0xff);
                assertThat(report.checksums()).containsEntry(Checksum.SHA256, sha256(disk));
                assertThat(report.diskBytes()).isEqualTo(32 * MIB);
                assertThat(report.verified()).isTrue();
                assertThat(seen.get(seen.size() - 1).percent()).isEqualTo(100);
            }
        }
    }

    @Test
    void compressed_small_odd_and_wiped_disks_are_right_to_the_byte() throws Exception {
        for (int bytes : new int[] {512, MIB - 512, MIB, MIB + 512, 3 * MIB + 1536}) {
            Path disk = Disks.random(folder.resolve("disk" + bytes), bytes);
            Path image = folder.resolve("image" + bytes);
            img.convert(Conversion.from(Image.untrusted(disk).as(Format.RAW))
                    .to(image)
                    .zstd());

            try (LoopDevice device = LoopDevice.dirty(folder, 8 * MIB)) {
                DeviceWriter.from(image, Format.QCOW2)
                        .to(device.path)
                        .verified()
                        .wipingTail()
                        .run(p -> {});

                assertThat(Files.readAllBytes(device.file))
                        .as("%s", bytes)
                        .isEqualTo(Arrays.copyOf(Files.readAllBytes(disk), 8 * MIB));
            }
        }
    }

    @Test
    void what_must_not_be_opened_does_not_reach_the_device() throws Exception {
        Path base = Disks.random(folder.resolve("base"), MIB);
        Path overlay = folder.resolve("overlay");
        img.create(NewImage.overlay(overlay, Image.trusted(base).as(Format.RAW)));
        try (LoopDevice device = LoopDevice.dirty(folder, 4 * MIB)) {
            byte[] before = Files.readAllBytes(device.file);

            assertThatThrownBy(() -> DeviceWriter.from(overlay, Format.QCOW2)
                            .to(device.path)
                            .run(p -> {}))
                    .isInstanceOfSatisfying(
                            ImageRefusedException.class,
                            e -> assertThat(e.has("backing-file")).isTrue());
            assertThatThrownBy(() -> DeviceWriter.from(base, Format.QCOW2)
                            .to(device.path)
                            .run(p -> {}))
                    .isInstanceOfSatisfying(
                            ImageRefusedException.class,
                            e -> assertThat(e.has("wrong-format")).isTrue());
            assertThat(Files.readAllBytes(device.file)).isEqualTo(before);

            DeviceWriter.from(Image.trusted(overlay).as(Format.QCOW2))
                    .to(device.path)
                    .verified()
                    .run(p -> {});
            assertThat(Arrays.copyOf(Files.readAllBytes(device.file), MIB)).isEqualTo(Files.readAllBytes(base));
        }
    }

    @Test
    void an_image_that_is_said_to_be_raw_and_is_not_is_written_by_force_only() throws Exception {
        Path image = folder.resolve("image");
        img.create(NewImage.qcow2(image, 8L * MIB));
        try (LoopDevice device = LoopDevice.dirty(folder, 4 * MIB)) {
            DeviceWriter writer = DeviceWriter.from(image, Format.RAW).to(device.path);

            assertThat(writer.findings()).extracting(Finding::code).contains("ambiguous");
            assertThatThrownBy(() -> writer.run(p -> {})).isInstanceOf(ImageRefusedException.class);
            writer.force("ambiguous").run(p -> {});

            assertThat(Files.readAllBytes(device.file)).startsWith(Files.readAllBytes(image));
        }
    }

    @Test
    void a_device_in_use_or_too_small_is_refused_as_for_a_raw_image() throws Exception {
        Path image = folder.resolve("image");
        img.create(NewImage.qcow2(image, 8L * MIB));
        try (LoopDevice device = LoopDevice.dirty(folder, 4 * MIB)) {
            DeviceWriter writer = DeviceWriter.from(image, Format.QCOW2).to(device.path);

            assertThat(writer.findings()).extracting(Finding::code).containsExactly("too-small");
            assertThatThrownBy(() -> writer.run(p -> {})).isInstanceOf(ImageRefusedException.class);
        }
    }

    @Test
    void a_guest_cannot_open_the_device_while_it_is_written_and_a_cancel_is_marked_on_it() throws Exception {
        Path disk = Disks.random(folder.resolve("disk"), 256 * MIB);
        Path image = folder.resolve("image");
        img.convert(Conversion.from(Image.untrusted(disk).as(Format.RAW)).to(image));
        Cancellation cancellation = new Cancellation();
        StringBuilder guest = new StringBuilder();
        try (LoopDevice device = LoopDevice.dirty(folder, 256 * MIB)) {
            DeviceWriter writer = DeviceWriter.from(image, Format.QCOW2).to(device.path);

            assertThatThrownBy(() -> writer.cancelledBy(cancellation).run(p -> {
                        if (p.percent() > 10) {
                            guest.append(openAsGuest(device.path));
                            cancellation.cancel();
                        }
                    }))
                    .isInstanceOf(CancelledException.class);

            assertThat(guest).contains("lock");
            assertThat(new String(Disks.head(device.file), StandardCharsets.US_ASCII))
                    .startsWith("kvm4j: a copy to this device was not finished");
            assertThat(writer.verified().run(p -> {}).findings())
                    .extracting(Finding::code)
                    .contains("unfinished-copy");
            assertThat(Files.mismatch(disk, device.file)).isEqualTo(-1);
        }
    }

    /** A guest's disk is opened for writing and shared with no other writer. */
    private static String openAsGuest(Path device) {
        try {
            Process process = new ProcessBuilder(
                            "qemu-system-x86_64",
                            "-S",
                            "-machine",
                            "pc,accel=tcg",
                            "-nodefaults",
                            "-display",
                            "none",
                            "-blockdev",
                            "driver=host_device,node-name=d,filename=" + device,
                            "-device",
                            "virtio-blk-pci,drive=d")
                    .redirectErrorStream(true)
                    .start();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e.toString();
        } catch (IOException e) {
            return e.toString();
        }
    }
}
