package io.kvm4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kvm4j.qemuimg.NewImage;
import io.kvm4j.qemuimg.QemuImg;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The image command, with the real qemu-img. */
class ImageCommandIT {

    @TempDir
    Path dir;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... arguments) {
        CommandLine line = ImageCommand.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return line.execute(words);
    }

    @Test
    void an_image_is_converted_looked_at_compared_and_shrunk() {
        Path source = dir.resolve("a.qcow2");
        Path copy = dir.resolve("b.vmdk");
        QemuImg.onPath().create(NewImage.qcow2(source, 8L << 20));

        assertThat(run("convert", "-O", "vmdk", source, copy)).isZero();
        assertThat(err.toString()).contains("100.0 %");
        assertThat(run("info", "--json", copy)).isZero();
        assertThat(out.toString()).contains("\"format\":\"vmdk\"").contains("\"virtualBytes\":8388608");
        assertThat(run("info", "--header", source)).isZero();
        assertThat(run("check", source)).isZero();
        assertThat(run("compare", source, copy)).isZero();
        assertThat(run("shrink", "--zstd", source)).isZero();
        assertThat(out.toString()).contains("smallest-disk");
    }

    @Test
    void a_device_is_written_and_read_by_blocks() throws Exception {
        assumeTrue(Files.isWritable(Path.of("/dev/loop-control")), "writing to /dev/loop-control (root)");
        Path disk = Files.write(dir.resolve("disk"), new byte[4 << 20]);
        Path image = dir.resolve("image.qcow2");
        Path part = dir.resolve("part");
        QemuImg.onPath().create(NewImage.qcow2(image, 4L << 20));
        String device = losetup("-f", "--show", disk.toString());
        try {
            Files.write(Path.of(device), new byte[1 << 20]);
            assertThat(run("write", "-f", "qcow2", "--verify", "--json", image, device))
                    .isZero();
            assertThat(run("read", "--check", "--count", "63488", device, part)).isEqualTo(1);
            assertThat(out.toString()).contains("too-small");
            assertThat(run("read", "--bs", "512", "--skip", "2", "--count", "3", "--sha256", device, part))
                    .isZero();
        } finally {
            losetup("-d", device);
        }

        assertThat(out.toString()).contains("\"diskBytes\":4194304").contains("sha256: ");
        assertThat(part).hasBinaryContent(new byte[3 * 512]);
    }

    @Test
    void a_signal_cancels_what_it_is_at_and_nothing_is_left() throws Exception {
        Path source = dir.resolve("source");
        byte[] bytes = new byte[256 << 20];
        new Random(3).nextBytes(bytes);
        Files.write(source, bytes);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImageCommand.class.getName(),
                        "convert",
                        "--from=raw",
                        "--zlib",
                        source.toString(),
                        dir.resolve("target").toString())
                .redirectErrorStream(true)
                .start();
        InputStream said = process.getInputStream();
        int read = said.read();
        while (read != '%' && read >= 0) {
            read = said.read();
        }

        // Process.destroy would close what it says
        process.toHandle().destroy();

        String rest = new String(said.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(rest).isEqualTo(143);
        try (Stream<Path> files = Files.list(dir)) {
            assertThat(files).containsExactly(source);
        }
    }

    private static String losetup(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("losetup"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void a_refusal_is_a_sentence_and_an_exit_code() throws Exception {
        Path source = dir.resolve("a.qcow2");
        Path precious = Files.writeString(dir.resolve("precious"), "precious");
        QemuImg.onPath().create(NewImage.qcow2(source, 8L << 20));

        assertThat(run("convert", source, precious)).isEqualTo(3);
        assertThat(run("info", dir.resolve("absent"))).isEqualTo(3);
        assertThat(run("write", source, precious)).isEqualTo(3);
        assertThat(run("convert", source)).isEqualTo(2);

        assertThat(err.toString())
                .contains("target-exists")
                .contains("no such file")
                .doesNotContain("\tat ");
        assertThat(precious).hasContent("precious");
    }
}
