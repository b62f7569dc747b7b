package io.kvm4j.qemuimg.device;

import static io.kvm4j.qemuimg.device.Disks.MIB;
import static io.kvm4j.qemuimg.device.Disks.sha256;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kvm4j.qemuimg.Conversion;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.Image;
import io.kvm4j.qemuimg.ImageRefusedException;
import io.kvm4j.qemuimg.ImageTimeoutException;
import io.kvm4j.qemuimg.OtherJvm;
import io.kvm4j.qemuimg.QemuImg;
import io.kvm4j.qemuimg.QemuImgException;
import io.kvm4j.qemuimg.Resize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad sectors, disks that go away, and processes that die, while a device is written or read. */
class DeviceFaultsIT {

    private static final int DISK = 64 * MIB;

    private final QemuImg img = QemuImg.onPath();

    @TempDir
    Path folder;

    private Path source;
    private Path qcow2;
    private String sum;

    @BeforeAll
    static void needs_root_loop_devices_and_fuse() {
        assumeTrue(Files.isWritable(Path.of("/dev/loop-control")), "writing to /dev/loop-control (root)");
        assumeTrue(Files.isWritable(Path.of("/dev/fuse")), "/dev/fuse");
    }

    @BeforeEach
    void a_source_in_two_formats() throws IOException {
        source = Disks.random(folder.resolve("source"), DISK);
        qcow2 = folder.resolve("source.qcow2");
        img.convert(Conversion.from(Image.untrusted(source).as(Format.RAW)).to(qcow2));
        sum = sha256(source) + sha256(qcow2);
    }

    @AfterEach
    void the_source_is_untouched_and_there_is_no_litter() throws IOException {
        assertThat(sha256(source) + sha256(qcow2)).isEqualTo(sum);
        assertThat(Disks.names(folder)).noneMatch(name -> name.startsWith(".kvm4j"));
    }

    private static Path old(Path file, int bytes) throws IOException {
        byte[] content = new byte[bytes];
        Arrays.fill(content, (byte) 0xff);
        return Files.write(file, content);
    }

    private static void assertUnfinished(Path content) throws IOException {
        assertThat(new String(Disks.head(content), StandardCharsets.US_ASCII))
                .startsWith("kvm4j: a copy to this device was not finished");
    }

    @Test
    void a_bad_sector_of_the_device_fails_the_write_and_the_device_says_so() throws Exception {
        for (Path image : List.of(source, qcow2)) {
            Path content = old(folder.resolve("disk"), DISK);
            Format format = image.equals(source) ? Format.RAW : Format.QCOW2;
            try (FaultyDisk disk = FaultyDisk.over(content, "write", 20L * MIB)) {
                DeviceWriter writer = DeviceWriter.from(image, format).to(disk.device.path);

                if (format.equals(Format.RAW)) {
                    assertThatThrownBy(() -> writer.run(p -> {}))
                            .isInstanceOfSatisfying(
                                    CopyFailedException.class,
                                    e -> assertThat(e.offsetBytes()).isBetween(20L * MIB, 21L * MIB - 1))
                            .hasMessageContaining("Input/output error");
                } else {
                    assertThatThrownBy(() -> writer.run(p -> {}))
                            .isInstanceOfSatisfying(
                                    QemuImgException.class,
                                    e -> assertThat(e.reason()).isEqualTo(QemuImgException.Reason.IO_ERROR));
                }
            }
            assertUnfinished(content);
            Files.delete(content);
            Files.delete(folder.resolve("disk.served"));
        }
    }

    @Test
    void a_bad_sector_of_the_device_fails_the_read_and_leaves_no_image() throws Exception {
        Path content = Files.copy(source, folder.resolve("disk"));
        Path image = folder.resolve("image");
        try (FaultyDisk disk = FaultyDisk.over(content, "read", 20L * MIB)) {
            DeviceReader reader = DeviceReader.from(disk.device.path).to(image);

            assertThatThrownBy(() -> reader.run(p -> {}))
                    .isInstanceOfSatisfying(
                            CopyFailedException.class,
                            e -> assertThat(e.offsetBytes()).isBetween(20L * MIB, 21L * MIB - 1))
                    .hasMessageContaining("Input/output error");
            assertThatThrownBy(() -> reader.as(Format.QCOW2).run(p -> {}))
                    .isInstanceOfSatisfying(
                            QemuImgException.class,
                            e -> assertThat(e.reason()).isEqualTo(QemuImgException.Reason.IO_ERROR));
            reader.countBytes(20L * MIB).verified().run(p -> {});
        }
        assertThat(image).hasSize(20L * MIB);
    }

    @Test
    void a_device_that_goes_away_is_a_typed_failure() throws Exception {
        Path content = old(folder.resolve("disk"), DISK);
        Pause pause = new Pause();
        pause.pause();
        try (FaultyDisk disk = FaultyDisk.over(content, "write", 10L * DISK)) {
            assertThatThrownBy(() -> DeviceWriter.from(source, Format.RAW)
                            .to(disk.device.path)
                            .pausedBy(pause)
                            .run(p -> {
                                disk.vanish();
                                pause.resume();
                            }))
                    .isInstanceOf(CopyFailedException.class);
        }
        assertUnfinished(content);
    }

    @Test
    void a_loop_device_that_is_detached_meanwhile_stays_until_the_copy_is_done() throws Exception {
        Path content = old(folder.resolve("disk"), DISK);
        boolean[] once = {false};
        LoopDevice device = LoopDevice.over(content);
        DeviceWriter.from(source, Format.RAW).to(device.path).verified().run(p -> {
            if (!once[0]) {
                once[0] = true;
                detach(device);
            }
        });
        assertThat(Files.mismatch(source, content)).isEqualTo(-1);
    }

    private static void detach(LoopDevice device) {
        try {
            device.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A qemu-img to which a signal happens when it has begun to write to a device. */
    private QemuImg struckBy(String signal) throws IOException {
        Path script = folder.resolve("qemu-img");
        Files.writeString(script, """
                #!/bin/sh
                case " $* " in
                *" -n "*"host_device"*) qemu-img "$@" & sleep 0.05; kill -KILL $!; kill -%s $$ ;;
                esac
                exec qemu-img "$@"
                """.formatted(signal));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return QemuImg.at(script);
    }

    @Test
    void a_qemu_img_that_is_killed_or_stops_is_a_typed_failure_and_the_next_run_mends_it() throws Exception {
        Path content = old(folder.resolve("disk"), DISK);
        try (LoopDevice device = LoopDevice.over(content)) {
            DeviceWriter writer = DeviceWriter.from(qcow2, Format.QCOW2).to(device.path);

            assertThatThrownBy(() -> writer.using(struckBy("KILL")).run(p -> {}))
                    .isInstanceOfSatisfying(
                            QemuImgException.class,
                            e -> assertThat(e.reason()).isEqualTo(QemuImgException.Reason.KILLED));
            assertUnfinished(content);
            assertThatThrownBy(() -> writer.using(struckBy("STOP").idleTimeout(Duration.ofSeconds(1)))
                            .run(p -> {}))
                    .isInstanceOfSatisfying(
                            ImageTimeoutException.class,
                            e -> assertThat(e.isIdle()).isTrue());
            assertUnfinished(content);

            writer.verified().run(p -> {});
        }
        assertThat(Files.mismatch(source, content)).isEqualTo(-1);
    }

    @Test
    void an_image_that_was_cut_off_does_not_reach_the_device() throws Exception {
        Path content = old(folder.resolve("disk"), DISK);
        Path cut = Files.copy(qcow2, folder.resolve("cut"));
        try (FileChannel channel = FileChannel.open(cut, StandardOpenOption.WRITE)) {
            channel.truncate(DISK / 2);
        }
        try (LoopDevice device = LoopDevice.over(content)) {
            assertThatThrownBy(() ->
                            DeviceWriter.from(cut, Format.QCOW2).to(device.path).run(p -> {}))
                    .isInstanceOfSatisfying(
                            ImageRefusedException.class,
                            e -> assertThat(e.has("truncated")).isTrue());
        }
        assertThat(Files.mismatch(content, old(folder.resolve("before"), DISK))).isEqualTo(-1);
    }

    @Test
    void a_killed_jvm_goes_on_where_the_journal_says() throws Exception {
        Path large = Disks.halfSparse(folder.resolve("large"), 600 * MIB);
        Path packed = folder.resolve("packed");
        img.convert(Conversion.from(Image.untrusted(large).as(Format.RAW)).to(packed));
        // what qemu-img writes is journalled by the stretch, so that disk must be long; it is mostly empty
        img.resize(Resize.grow(Image.untrusted(packed), 1400L * MIB));
        for (Path image : List.of(large, packed)) {
            String format = image.equals(large) ? "raw" : "qcow2";
            Path journal = folder.resolve("journal");
            long bytes = image.equals(large) ? 600L * MIB : 1400L * MIB;
            try (LoopDevice device = LoopDevice.dirty(folder, bytes)) {
                Process jvm = OtherJvm.start(Writer.class, image, format, device.path, journal);
                Awaitility.await()
                        .atMost(Duration.ofSeconds(60))
                        .until(() -> !jvm.isAlive() || Disks.resumesAt(journal) >= 256L * MIB);
                assertThat(jvm.isAlive()).isTrue();

                jvm.destroyForcibly().waitFor();
                assertUnfinished(device.file);
                DeviceWriter.from(image, Format.of(format))
                        .to(device.path)
                        .journal(journal)
                        .run(p -> {});

                assertThat(journal).doesNotExist();
                assertThat(img.compare(
                                        Image.untrusted(image).as(Format.of(format)),
                                        Image.untrusted(device.file).as(Format.RAW))
                                .equal())
                        .as(format)
                        .isTrue();
                Files.delete(device.file);
            }
        }
    }

    /** What the other JVM runs: it halts when the journal says that something is on the device, and waits to be killed. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] args) {
            Pause pause = new Pause();
            DeviceWriter.from(Path.of(args[0]), Format.of(args[1]))
                    .to(Path.of(args[2]))
                    .journal(Path.of(args[3]))
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
