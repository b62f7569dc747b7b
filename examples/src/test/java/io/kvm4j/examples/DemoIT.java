package io.kvm4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoIT {

    @TempDir
    private Path folder;

    private Process demo(String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Demo.class.getName()));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("stderr").toFile())
                .start();
    }

    private static List<String> lines(Process demo) throws IOException {
        return new String(demo.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @Test
    void the_demo_shows_the_main_job_and_leaves_nothing() throws Exception {
        Process demo = demo();
        List<String> lines = lines(demo);

        assertThat(demo.waitFor())
                .as(lines + Files.readString(folder.resolve("stderr")))
                .isZero();
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("defined and started demo: RUNNING"));
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("its disks now: [sda from /dev/loop"));
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("the second attach is refused: /dev/loop"));
        assertThat(lines).endsWith("cleaned up: no guest, no loop device, no file is left");
        assertThat(Files.readString(folder.resolve("stderr"))).isEmpty();
        requireNothingLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"losetup", "qemu-system-x86_64"})
    void without_loop_devices_or_qemu_the_demo_says_so_and_shows_the_host_in_memory(String hidden) throws Exception {
        Process demo = demo(
                "unshare",
                "-m",
                "sh",
                "-c",
                "mount --bind /dev/null $(command -v " + hidden + ") && exec \"$@\"",
                "demo");
        List<String> lines = lines(demo);

        assertThat(demo.waitFor()).as(String.join("\n", lines)).isZero();
        assertThat(lines).contains("falling back to the host in memory: nothing below is real");
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("the second attach is refused: /dev/loop0"));
        requireNothingLeft();
    }

    @Test
    void an_interrupted_demo_leaves_nothing() throws Exception {
        Process demo = demo();
        BufferedReader lines = demo.inputReader();
        String line = lines.readLine();
        while (line != null && !line.startsWith("defined and started")) {
            line = lines.readLine();
        }
        assertThat(line).isNotNull();

        new ProcessBuilder("kill", "-INT", Long.toString(demo.pid())).start().waitFor();

        assertThat(demo.waitFor(60, TimeUnit.SECONDS)).isTrue();
        requireNothingLeft();
    }

    private void requireNothingLeft() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("kvm4j")))
                    .isEmpty();
        }
        Process loops = new ProcessBuilder("losetup", "--list", "--output", "BACK-FILE").start();
        assertThat(new String(loops.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .doesNotContain(folder.toString());
        assertThat(ProcessHandle.allProcesses().flatMap(process -> process.info().commandLine().stream()))
                .noneMatch(command -> command.contains("qemu-system") && command.contains(folder.toString()));
    }
}
