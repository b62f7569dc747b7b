package io.kvm4j.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** This host's nodes against the real numactl. */
class NumactlIT {

    @Test
    void what_is_printed_is_what_numactl_prints() {
        Shell.needs("numactl");

        String theirs = Shell.run("numactl", "--hardware");
        String ours = HostProbe.local().numaText();

        assertThat(withoutFree(ours)).isEqualTo(withoutFree(theirs));
        List<Long> free = freeMegabytes(ours);
        List<Long> expected = freeMegabytes(theirs);
        assertThat(free).hasSameSizeAs(expected);
        for (int i = 0; i < free.size(); i++) {
            // memory comes and goes between the two
            assertThat((double) free.get(i)).isCloseTo(expected.get(i), within(1024 + expected.get(i) / 2.0));
        }
    }

    /** Columns are padded differently by versions of numactl. */
    private static String withoutFree(String text) {
        return text.strip()
                .replaceAll("free: \\d+ MB", "free")
                .replaceAll("(?m) +$", "")
                .replaceAll(" +", " ");
    }

    private static List<Long> freeMegabytes(String text) {
        List<Long> free = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.contains(" free: ")) {
                free.add(Long.parseLong(line.replaceAll(".*free: (\\d+) MB.*", "$1")));
            }
        }
        return free;
    }
}
