package io.kvm4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.testing.LoopDevice;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachDiskIT {

    private static final String TEST_DRIVER = "test:///default";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return AttachDisk.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    @Test
    void a_success_is_one_line_on_stdout_and_status_0() {
        try (LoopDevice loop = LoopDevice.ofBytes(1 << 20)) {
            int status = run("--kvm", "test", "--source", loop.toString(), "--connect", TEST_DRIVER, "--persistent");

            assertThat(err.toString()).isEmpty();
            assertThat(status).isZero();
            assertThat(out.toString()).isEqualTo("attached " + loop + " to test as vdb, from the next start on\n");
        }
    }

    @Test
    void a_refusal_is_one_line_on_stderr_and_status_1(@TempDir Path folder) {
        assertThat(run("-k", "tset", "-s", "/dev/null", "-c", TEST_DRIVER)).isEqualTo(1);
        assertThat(run("-k", "test", "-s", folder + "/none", "-c", TEST_DRIVER)).isEqualTo(1);
        assertThat(run("-k", "test", "-s", folder.toString(), "-c", TEST_DRIVER))
                .isEqualTo(1);
        assertThat(run("-k", "test", "-s", "/dev/null", "-c", "test+nonsense:///default"))
                .isEqualTo(1);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).hasSize(4);
        assertThat(err.toString())
                .contains(
                        "did you mean test?", folder + "/none does not exist on this host", folder + " is a directory");
    }

    @Test
    void wrong_usage_is_status_2() {
        assertThat(run("-k", "test")).isEqualTo(2);
        assertThat(run("-s", "/dev/null")).isEqualTo(2);
        assertThat(run("-k", "test", "-s", "relative")).isEqualTo(2);
        assertThat(run("-k", "test", "-s", "/dev/null", "-t", "disk")).isEqualTo(2);
        assertThat(run("-k", " ", "-s", "/dev/null")).isEqualTo(2);
        assertThat(run("-k", "test", "-s", "/dev/null", "--live", "--persistent"))
                .isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_dry_run_shows_the_element_and_changes_nothing() {
        try (LoopDevice loop = LoopDevice.ofBytes(1 << 20)) {
            String[] arguments = {"-k", "test", "-s", loop.toString(), "-c", TEST_DRIVER, "--persistent", "--dry-run"};

            assertThat(run(arguments)).isZero();
            assertThat(run(arguments)).isZero();

            assertThat(out.toString().lines())
                    .hasSize(2)
                    .allSatisfy(line -> assertThat(line)
                            .startsWith("would attach to test: <disk ")
                            .contains("<source dev=\"" + loop + "\"/>"));
        }
    }
}
