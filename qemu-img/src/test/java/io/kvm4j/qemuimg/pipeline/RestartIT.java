package io.kvm4j.qemuimg.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.qemuimg.Conversion;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.Image;
import io.kvm4j.qemuimg.OtherJvm;
import io.kvm4j.qemuimg.Progress;
import io.kvm4j.qemuimg.QemuImg;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A JVM that is killed in the middle of a task, and the same task run again. */
class RestartIT {

    private static final int DISK = 32 << 20;

    private final QemuImg img = QemuImg.onPath();

    @TempDir
    Path folder;

    private Path raw;
    private Path source;

    @BeforeEach
    void a_disk_in_two_formats() throws IOException {
        byte[] bytes = new byte[DISK];
        new Random(5).nextBytes(bytes);
        raw = Files.write(folder.resolve("raw"), bytes);
        source = folder.resolve("source.qcow2");
        img.convert(Conversion.from(Image.untrusted(raw).as(Format.RAW)).to(source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shrink", "shrink-in-place", "import", "gzip", "zstd", "flatten"})
    void a_task_of_a_killed_jvm_left_nothing_and_succeeds_the_next_time(String task) throws Exception {
        byte[] before = Files.readAllBytes(source);

        killDuring(task, 0);

        assertThat(Files.readAllBytes(source)).isEqualTo(before);
        Task.run(task, folder, progress -> {});
        if (task.equals("shrink-in-place")) {
            assertSameDisk(source);
        } else if (task.equals("gzip") || task.equals("zstd")) {
            Path target = folder.resolve("target");
            Archive archive = task.equals("gzip") ? Archive.gzip(target) : Archive.zstd(target);
            archive.unpack(folder.resolve("unpacked"), DISK, progress -> {});
            assertThat(Files.mismatch(raw, folder.resolve("unpacked"))).isEqualTo(-1);
        } else {
            assertSameDisk(folder.resolve("target"));
        }
        assertNoLitter();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shrink-steps", "import-steps"})
    void a_copy_that_a_killed_jvm_had_finished_is_only_compared_by_the_next_run(String task) throws Exception {
        killDuring(task, 51);
        Object copied = Files.getAttribute(folder.resolve("steps/copy.qcow2"), "unix:ino");
        List<Double> seen = new ArrayList<>();

        Task.run(task, folder, progress -> seen.add(progress.percent()));

        assertThat(Files.getAttribute(folder.resolve("target"), "unix:ino")).isEqualTo(copied);
        assertThat(seen).allMatch(percent -> percent >= 50).last().isEqualTo(100.0);
        assertSameDisk(folder.resolve("target"));
        assertNoLitter();
    }

    @Test
    void a_copy_of_another_state_of_the_source_is_made_anew() throws Exception {
        killDuring("shrink-steps", 51);
        Path copy = folder.resolve("steps/copy.qcow2");
        Object copied = Files.getAttribute(copy, "unix:ino");
        Files.createLink(folder.resolve("held"), copy); // so that its number is not given to another file
        try (RandomAccessFile disk = new RandomAccessFile(raw.toFile(), "rw")) {
            disk.write(1);
        }
        img.convert(
                Conversion.from(Image.untrusted(raw).as(Format.RAW)).to(source).replacing());

        Task.run("shrink-steps", folder, progress -> {});

        assertThat(Files.getAttribute(folder.resolve("target"), "unix:ino")).isNotEqualTo(copied);
        assertSameDisk(folder.resolve("target"));
        assertNoLitter();
    }

    @Test
    void an_image_that_was_made_sparse_before_the_jvm_was_killed_serves_the_next_run() throws Exception {
        Path tool =
                Files.writeString(Files.createDirectory(folder.resolve("tools")).resolve("virt-sparsify"), """
                #!/bin/sh
                echo ran >>"$(dirname "$0")/log"
                for last; do :; done
                exec qemu-img convert -f qcow2 -O qcow2 "$6" "$last"
                """);
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwx------"));

        killDuring("sparsify", 0);
        Task.run("sparsify", folder, progress -> {});

        assertThat(folder.resolve("tools/log")).hasContent("ran");
        assertSameDisk(folder.resolve("target"));
        assertNoLitter();
    }

    /** Kills a JVM that is at a task when it has come past some percent of it. */
    private void killDuring(String task, int percent) throws Exception {
        Path reached = folder.resolve("reached");
        Process jvm = OtherJvm.start(Task.class, task, folder, percent);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> !jvm.isAlive() || Files.exists(reached));
        assertThat(jvm.isAlive()).isTrue();
        jvm.destroyForcibly().waitFor();
        Files.delete(reached);
        assertThat(folder.resolve("target")).doesNotExist();
    }

    private void assertNoLitter() throws IOException {
        assertThat(folder.resolve("steps")).doesNotExist();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).noneMatch(name -> name.startsWith(".kvm4j"));
        }
    }

    private void assertSameDisk(Path image) {
        assertThat(img.compare(Image.untrusted(image), Image.untrusted(raw).as(Format.RAW))
                        .equal())
                .isTrue();
    }

    /** What the other JVM runs: it stands still when the task has begun, and waits to be killed. */
    static final class Task {

        private Task() {}

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[1]);
            int percent = Integer.parseInt(arguments[2]);
            run(arguments[0], folder, progress -> {
                if (progress.percent() < percent) {
                    return;
                }
                try {
                    Files.writeString(folder.resolve("reached"), "");
                    new CountDownLatch(1).await();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }

        static void run(String task, Path folder, Consumer<Progress> progress) {
            QemuImg img = QemuImg.onPath();
            Path source = folder.resolve("source.qcow2");
            Path target = folder.resolve("target");
            switch (task) {
                case "shrink" -> Shrink.of(Image.untrusted(source), target).run(img, progress);
                case "shrink-in-place" ->
                    Shrink.inPlaceOf(Image.untrusted(source)).zstd().run(img, progress);
                case "shrink-steps" ->
                    Shrink.of(Image.untrusted(source), target)
                            .keepingStepsIn(folder.resolve("steps"))
                            .run(img, progress);
                case "sparsify" ->
                    Shrink.of(Image.untrusted(source), target)
                            .sparsifyingWith(GuestTools.in(folder.resolve("tools")))
                            .keepingStepsIn(folder.resolve("steps"))
                            .run(img, progress);
                case "import-steps" ->
                    ImportDisk.of(Image.untrusted(source), target)
                            .keepingStepsIn(folder.resolve("steps"))
                            .run(img, progress);
                case "import" -> ImportDisk.of(Image.untrusted(source), target).run(img, progress);
                case "gzip" -> Archive.gzip(target).pack(folder.resolve("raw"), progress);
                case "zstd" -> Archive.zstd(target).pack(folder.resolve("raw"), progress);
                default -> Template.of(img, folder.resolve("raw")).flatten(source, target, progress);
            }
        }
    }
}
