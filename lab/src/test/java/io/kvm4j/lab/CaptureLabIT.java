package io.kvm4j.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import io.kvm4j.examples.ProbeCommand;
import io.kvm4j.probe.HostProbe;
import io.kvm4j.probe.Picture;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the probe says inside a machine it says outside of the machine's capture. Both stay with the results. */
@Lab({"vtd2", "vtd4", "amdvi", "noiommu", "iommu-off", "noir", "shared-groups", "sriov"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaptureLabIT {

    private static final Path RESULTS = Path.of("/lab/out");

    @TempDir
    Path capture;

    @BeforeAll
    void capture_the_machine() throws Exception {
        Path copy = Path.of("/tmp/capture");
        Inside.output(LabRun.tree().resolve("lab/capture").toString(), copy.toString());
        Inside.output("tar", "-C", copy.toString(), "-cf", RESULTS + "/capture.tar", ".");
        // what the command prints, without its parser, which would take longer here than the probe
        HostProbe probe = HostProbe.local();
        Picture picture = probe.picture();
        Files.writeString(RESULTS.resolve("picture.txt"), picture.text());
        Files.writeString(RESULTS.resolve("picture.html"), picture.html());
        Files.writeString(RESULTS.resolve("probe.json"), probe.json());
    }

    @Test
    @Outside
    void the_picture_of_the_capture_is_that_of_the_machine(Path results) throws Exception {
        Inside.output("tar", "-C", capture.toString(), "-xpf", results + "/capture.tar");

        Picture captured = HostProbe.at(capture).picture();
        assertThat(results.resolve("picture.txt")).content().isEqualTo(captured.text());
        assertThat(results.resolve("picture.html")).content().isEqualTo(captured.html());
        assertThat(probe("--root", capture.toString())).isEqualTo(captured.text());
    }

    @Test
    @Outside
    void what_kvm4j_probe_says_of_the_capture_it_says_of_the_machine(Path results) throws Exception {
        Inside.output("tar", "-C", capture.toString(), "-xpf", results + "/capture.tar");

        same(
                "",
                JSON.std.anyFrom(Files.readString(results.resolve("probe.json"))),
                JSON.std.anyFrom(probe("--json", "--root", capture.toString())));
    }

    private static String probe(String... arguments) {
        StringWriter told = new StringWriter();
        CommandLine command = ProbeCommand.command();
        command.setOut(new PrintWriter(told));
        assertThat(command.execute(arguments)).isZero();
        return told.toString();
    }

    /** The same facts, but for those that change from look to look and those of which the capture says that it cannot know them. */
    private static void same(String where, @Nullable Object machine, @Nullable Object capture) {
        if (capture instanceof Map<?, ?> fact && "NOT_CAPTURED".equals(fact.get("unreadable"))) {
            return;
        }
        if (capture instanceof Map<?, ?> fact && fact.containsKey("inferredFrom")) {
            same(where, machine instanceof Map<?, ?> known ? known.get("value") : machine, fact.get("value"));
        } else if (machine instanceof Map<?, ?> there && capture instanceof Map<?, ?> here) {
            assertThat(here.keySet()).as(where).isEqualTo(there.keySet());
            there.forEach((name, value) -> {
                if (!name.toString().matches("root|.*[fF]ree.*|available.*")) {
                    same(where + "." + name, value, here.get(name));
                }
            });
        } else if (machine instanceof List<?> there && capture instanceof List<?> here) {
            assertThat(here).as(where).hasSameSizeAs(there);
            if (there.stream().allMatch(String.class::isInstance)) {
                assertThat(Set.copyOf(here)).as(where).isEqualTo(Set.copyOf(there));
                return;
            }
            for (int i = 0; i < there.size(); i++) {
                same(where + "[" + i + "]", there.get(i), here.get(i));
            }
        } else {
            assertThat(capture).as(where).isEqualTo(machine);
        }
    }
}
