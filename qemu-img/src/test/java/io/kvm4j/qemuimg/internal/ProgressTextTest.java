package io.kvm4j.qemuimg.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Progress in pieces. */
class ProgressTextTest {

    private static final String RECORDS =
            "    (0.00/100%)\r    (12.34/100%)\rrubbish\n    (99.99/100%)\r    (100.00/100%)\r\n";

    @Test
    void records_may_be_split_anywhere() {
        byte[] bytes = RECORDS.getBytes(UTF_8);
        for (int split = 0; split <= bytes.length; split++) {
            ProgressText text = new ProgressText();

            text.append(bytes, split);
            byte[] rest = new String(bytes, split, bytes.length - split, UTF_8).getBytes(UTF_8);
            text.append(rest, rest.length);

            assertThat(text.percent()).as("split at %s", split).isEqualTo(100.0);
        }
    }

    @Test
    void nothing_but_a_record_counts() {
        ProgressText text = new ProgressText();
        byte[] bytes = "(101.00/100%) 50% (x/100%) (12.5/50%)".getBytes(UTF_8);

        text.append(bytes, bytes.length);

        assertThat(text.percent()).isNegative();
    }

    @Test
    void a_stream_without_end_costs_no_memory() {
        ProgressText text = new ProgressText();
        byte[] noise = "x".repeat(65536).getBytes(UTF_8);
        for (int i = 0; i < 1000; i++) {
            text.append(noise, noise.length);
        }
        byte[] record = "(7.00/100%)".getBytes(UTF_8);

        text.append(record, record.length);

        assertThat(text.percent()).isEqualTo(7.0);
    }
}
