package io.kvm4j.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Runs the tools whose answers the tests compare with. */
final class Shell {

    private Shell() {}

    /** What a command printed; a failure of the command is one of the test. */
    static String run(String... command) {
        Result result = attempt(command);
        assertThat(result.status())
                .as("%s: %s", String.join(" ", command), result.output())
                .isZero();
        return result.output();
    }

    record Result(int status, String output) {}

    static Result attempt(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C");
            builder.environment().put("LVM_SUPPRESS_FD_WARNINGS", "1");
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Skips the test where one of these programs is not installed. */
    static void needs(String... programs) {
        List<String> missing =
                Arrays.stream(programs).filter(program -> !has(program)).toList();
        assumeTrue(missing.isEmpty(), "not installed: " + missing);
    }

    static boolean has(String program) {
        return Arrays.stream((System.getenv("PATH") + ":/sbin:/usr/sbin").split(":", -1))
                .anyMatch(dir -> Files.isExecutable(Path.of(dir, program)));
    }

    static void needsRoot() {
        assumeTrue(Files.isWritable(Path.of("/dev/loop-control")), "needs root and loop devices");
    }
}
