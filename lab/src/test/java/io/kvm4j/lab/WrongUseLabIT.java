package io.kvm4j.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong use of the lab is refused outside, before there is a machine. */
class WrongUseLabIT {

    @TempDir
    Path dir;

    @Test
    void a_wrong_request_is_refused_with_what_is_wrong_in_it() throws IOException {
        assertThat(refused("nosuch", "--", "true")).contains("no shape nosuch; there are:", "vtd2 ");
        assertThat(refused("../run", "--", "true")).contains("lab/run SHAPE [OPTION...] -- COMMAND");
        assertThat(refused("vtd2")).contains("lab/run SHAPE [OPTION...] -- COMMAND");
        assertThat(refused("vtd2", "-t", "soon", "--", "true")).contains("-t soon: no whole number above 0");
        assertThat(refused("vtd2", "-m", "0", "--", "true")).contains("-m 0: no whole number above 0");
        assertThat(refused("vtd2", "-o", "/proc/results", "--", "true")).contains("-o /proc/results: cannot write");
        assertThat(refused("vtd2", "-s", dir + "/none", "--", "true")).contains("none: no such directory");
        String d = dir.toString();
        assertThat(refused("vtd2", "-s", d, "-s", d, "-s", d, "-s", d, "--", "true"))
                .contains("one directory too many");
    }

    private String refused(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(LabRun.tree().resolve("lab/run").toString()));
        command.addAll(List.of(arguments));
        Path log = dir.resolve("log");
        assertThat(LabRun.start(command, log)).as("%s", command).isEqualTo(2);
        return Files.readString(log);
    }
}
