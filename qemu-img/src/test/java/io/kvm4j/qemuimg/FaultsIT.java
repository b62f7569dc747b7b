package io.kvm4j.qemuimg;

import static io.kvm4j.qemuimg.Images.MIB;
import static io.kvm4j.qemuimg.Images.names;
import static io.kvm4j.qemuimg.Images.sh;
import static io.kvm4j.qemuimg.Images.sha256;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong in earnest: the source survives, the target is whole or absent, nothing is left lying around. */
class FaultsIT {

    private final QemuImg img = QemuImg.onPath();

    @TempDir
    Path dir;

    private Path source;
    private Path target;
    private String sum;

    @BeforeEach
    void a_source() {
        source = Images.sparse(dir.resolve("source.raw"), 64);
        target = dir.resolve("target.qcow2");
        sum = sha256(source);
    }

    @AfterEach
    void the_source_is_untouched_and_nothing_is_left() {
        assertThat(sha256(source)).isEqualTo(sum);
        assertThat(names(dir)).noneMatch(name -> name.startsWith(".kvm4j"));
    }

    /** Slow enough to be met half way. */
    private Conversion slowly() {
        return Conversion.from(source)
                .to(target)
                .compressed()
                .bytesPerSecond(4L * MIB)
                .coroutines(1);
    }

    @Test
    void an_interrupt_stops_the_conversion_and_the_flag_stays() throws Exception {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread worker = new Thread(() -> {
            try {
                img.convert(slowly());
            } catch (ImageException e) {
                thrown.set(e);
                flag.set(Thread.currentThread().isInterrupted());
            }
        });
        worker.start();
        await(() -> qemuImg(ProcessHandle.current()).isPresent());

        worker.interrupt();
        worker.join(20_000);

        assertThat(thrown.get()).isInstanceOf(CancelledException.class);
        assertThat(flag.get()).isTrue();
        assertThat(qemuImg(ProcessHandle.current())).isEmpty();
        assertThat(target).doesNotExist();
    }

    @Test
    void a_cancellation_stops_the_conversion() {
        Cancellation cancellation = new Cancellation();

        assertThatThrownBy(() -> img.cancelledBy(cancellation).convert(slowly(), progress -> cancellation.cancel()))
                .isInstanceOf(CancelledException.class);
        assertThat(target).doesNotExist();
    }

    @Test
    void a_listener_that_throws_stops_the_conversion() {
        assertThatThrownBy(() -> img.convert(slowly(), progress -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
        assertThat(target).doesNotExist();
        assertThat(qemuImg(ProcessHandle.current())).isEmpty();
    }

    @Test
    void a_killed_qemu_img_is_a_typed_failure() {
        Thread killer = new Thread(() -> {
            await(() -> converting(ProcessHandle.current()).isPresent());
            converting(ProcessHandle.current()).ifPresent(ProcessHandle::destroyForcibly);
        });
        killer.start();

        assertThatThrownBy(() -> img.convert(slowly())).isInstanceOfSatisfying(QemuImgException.class, e -> {
            assertThat(e.reason()).isEqualTo(QemuImgException.Reason.KILLED);
            assertThat(e.exitCode()).isEqualTo(137);
        });
        assertThat(target).doesNotExist();
    }

    @Test
    void a_stopped_qemu_img_is_noticed_as_idle() {
        Thread stopper = new Thread(() -> {
            await(() -> converting(ProcessHandle.current()).isPresent());
            converting(ProcessHandle.current()).ifPresent(p -> sh("kill", "-STOP", Long.toString(p.pid())));
        });
        stopper.start();

        assertThatThrownBy(() -> img.idleTimeout(Duration.ofSeconds(1)).convert(slowly()))
                .isInstanceOfSatisfying(
                        ImageTimeoutException.class, e -> assertThat(e.isIdle()).isTrue());
        assertThat(target).doesNotExist();
        assertThat(qemuImg(ProcessHandle.current())).isEmpty();
    }

    @Test
    void too_long_is_a_timeout() {
        assertThatThrownBy(() -> img.timeout(Duration.ofMillis(800)).convert(slowly()))
                .isInstanceOfSatisfying(
                        ImageTimeoutException.class, e -> assertThat(e.isIdle()).isFalse());
        assertThat(target).doesNotExist();
    }

    @Test
    void a_killed_jvm_takes_qemu_img_along_and_its_litter_goes_with_the_next_operation() throws Exception {
        Process jvm = OtherJvm.start(SlowConversion.class, source, target);
        await(() -> converting(jvm.toHandle()).isPresent() || !jvm.isAlive());
        ProcessHandle child = converting(jvm.toHandle()).orElseThrow();
        assertThat(names(dir)).anyMatch(name -> name.startsWith(".kvm4j"));

        jvm.destroyForcibly().waitFor();

        await(() -> !child.isAlive());
        assertThat(target).doesNotExist();
        assertThat(names(dir)).anyMatch(name -> name.startsWith(".kvm4j"));
        img.create(NewImage.qcow2(dir.resolve("next.qcow2"), MIB));
        assertThat(names(dir)).containsExactly("next.qcow2", "source.raw");
    }

    /** What the other JVM runs. */
    static final class SlowConversion {
        private SlowConversion() {}

        public static void main(String[] args) {
            QemuImg.onPath()
                    .convert(Conversion.from(Path.of(args[0]))
                            .to(Path.of(args[1]))
                            .compressed()
                            .coroutines(1)
                            .bytesPerSecond(MIB));
        }
    }

    @Test
    void a_living_operation_is_not_taken_for_litter() {
        Conversion second = Conversion.from(source).to(dir.resolve("second.qcow2"));
        boolean[] once = new boolean[1];

        img.convert(slowly().bytesPerSecond(40L * MIB), progress -> {
            if (!once[0]) {
                once[0] = true;
                img.convert(second);
            }
        });

        assertThat(names(dir)).containsExactly("second.qcow2", "source.raw", "target.qcow2");
    }

    @Test
    void a_full_file_system_leaves_no_target() throws Exception {
        Path small = Files.createDirectory(dir.resolve("small"));
        assumeThat(mounted("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", small.toString()))
                .as("mounting needs root")
                .isTrue();
        try {
            Path full = small.resolve("full.raw");
            assertThatThrownBy(
                            () -> img.convert(Conversion.from(source).to(full).as(Format.RAW)))
                    .isInstanceOf(NoSpaceException.class);
            assertThatThrownBy(() -> img.create(NewImage.raw(full, 32L * MIB).preallocation("full")))
                    .isInstanceOf(NoSpaceException.class);
            assertThat(names(small)).isEmpty();

            // Replacing: the old content survives.
            Files.writeString(full, "old");
            assertThatThrownBy(() -> img.convert(
                            Conversion.from(source).to(full).as(Format.RAW).replacing()))
                    .isInstanceOf(NoSpaceException.class);
            assertThat(full).hasContent("old");

            // Growing in place: the disk keeps its size and its data.
            Path grown = small.resolve("grown.raw");
            img.create(NewImage.raw(grown, 4L * MIB));
            assertThatThrownBy(() -> img.resize(
                            Resize.grow(Image.untrusted(grown), 64L * MIB).preallocation("full")))
                    .isInstanceOf(NoSpaceException.class);
            assertThat(grown).hasSize(4L * MIB);

            // Flattening in place: the overlay still lies on its base.
            Path top = small.resolve("top.qcow2");
            img.create(NewImage.overlay(top, Image.trusted(source).as(Format.RAW)));
            assertThatThrownBy(() -> img.rebase(Rebase.flatten(top))).isInstanceOf(NoSpaceException.class);
            assertThat(img.compare(Image.trusted(top), Image.untrusted(source)).equal())
                    .isTrue();
        } finally {
            sh("umount", small.toString());
        }
    }

    private static boolean mounted(String... command) throws Exception {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }

    @Test
    void a_truncated_source_is_refused_in_every_format_that_can_tell() throws Exception {
        for (Format format : List.of(Format.QCOW2, Format.QED, Format.VMDK, Format.VHDX, Format.VDI, Format.VPC)) {
            Path cut = dir.resolve("cut." + format);
            img.convert(Conversion.from(source).to(cut).as(format));
            try (FileChannel channel = FileChannel.open(cut, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }

            assertThatThrownBy(() -> img.convert(Conversion.from(cut).to(target)))
                    .as("%s", format)
                    .isInstanceOf(ImageException.class);
            assertThatThrownBy(() ->
                            img.convert(Conversion.from(Image.trusted(cut)).to(target)))
                    .as("trusted %s", format)
                    .isInstanceOf(ImageException.class);
            assertThat(target).doesNotExist();
        }
    }

    @Test
    void a_source_that_changes_meanwhile_gives_no_target() {
        Path moving = Images.sparse(dir.resolve("moving.raw"), 16);

        assertThatThrownBy(() -> img.convert(Conversion.from(moving).to(target), progress -> write(moving)))
                .isInstanceOf(ImageException.class)
                .hasMessageContaining("changed while it was read");
        assertThat(target).doesNotExist();
    }

    private static void write(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(8L * MIB);
            channel.write(ByteBuffer.wrap(new byte[] {1}), 0);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void an_image_of_a_running_guest_is_locked() throws Exception {
        Path image = dir.resolve("guest.qcow2");
        img.create(NewImage.qcow2(image, 4L * MIB));
        Process holder = new ProcessBuilder("qemu-io", "-f", "qcow2", image.toString()).start();
        try {
            await(() -> isLocked(image));

            assertThatThrownBy(() -> img.resize(Resize.grow(Image.untrusted(image), 8L * MIB)))
                    .isInstanceOfSatisfying(
                            ImageLockedException.class,
                            e -> assertThat(e.isRetriable()).isTrue());
            assertThat(img.info(Image.untrusted(image).allowInconsistent()).virtualBytes())
                    .isEqualTo(4L * MIB);
        } finally {
            holder.destroyForcibly().waitFor();
        }
    }

    private boolean isLocked(Path image) {
        try {
            img.info(image);
            return false;
        } catch (ImageLockedException e) {
            return true;
        }
    }

    @Test
    void a_disk_with_bad_sectors_gives_no_target() throws Exception {
        assumeThat(Files.isExecutable(Path.of("/usr/bin/nbdkit")) || Files.isExecutable(Path.of("/usr/sbin/nbdkit")))
                .as("nbdkit is not installed")
                .isTrue();
        Path socket = dir.resolve("s");
        Process server = new ProcessBuilder(
                        "nbdkit",
                        "-f",
                        "-U",
                        socket.toString(),
                        "--filter=error",
                        "pattern",
                        "16M",
                        "error=EIO",
                        "error-pread-rate=100%")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            await(() -> Files.exists(socket));
            Image bad = Image.nbd(socket, "").as(Format.RAW);

            assertThatThrownBy(() -> img.convert(Conversion.from(bad).to(target)))
                    .isInstanceOfSatisfying(
                            QemuImgException.class,
                            e -> assertThat(e.reason()).isEqualTo(QemuImgException.Reason.IO_ERROR));
            assertThat(target).doesNotExist();

            img.convert(Conversion.from(bad).to(target).salvagingUnreadable());
            assertThat(target).exists();
        } finally {
            server.destroyForcibly().waitFor();
            Files.deleteIfExists(socket);
        }
    }

    @Test
    void a_pipe_is_refused_instead_of_waited_for() {
        Path pipe = dir.resolve("pipe");
        sh("mkfifo", pipe.toString());

        assertThatThrownBy(() -> img.info(pipe))
                .isInstanceOfSatisfying(
                        ImageRefusedException.class,
                        e -> assertThat(e.has("not-a-file")).isTrue());
        assertThatThrownBy(() -> img.info(dir)).isInstanceOf(ImageRefusedException.class);
        assertThatThrownBy(() -> img.info(dir.resolve("absent"))).isInstanceOf(ImageNotFoundException.class);
    }

    private static Optional<ProcessHandle> converting(ProcessHandle parent) {
        return qemuImg(parent).filter(p -> arguments(p).anyMatch("convert"::equals));
    }

    private static Optional<ProcessHandle> qemuImg(ProcessHandle parent) {
        return parent.descendants()
                .filter(p ->
                        p.info().command().filter(c -> c.endsWith("qemu-img")).isPresent())
                .findFirst();
    }

    private static Stream<String> arguments(ProcessHandle process) {
        return Stream.of(process.info().arguments().orElse(new String[0]));
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not happen within 20 seconds");
            }
            Thread.onSpinWait();
        }
    }
}
