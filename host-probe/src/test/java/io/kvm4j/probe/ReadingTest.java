package io.kvm4j.probe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void a_reading_is_printed_as_its_fact_or_as_why_there_is_none() {
        assertThat(Reading.known(CpuSet.of(0, 1))).hasToString("0-1");
        assertThat(Reading.absent()).hasToString("none");
        assertThat(Reading.unreadable("/sys/x", Why.NO_PERMISSION)).hasToString("unreadable (/sys/x: NO_PERMISSION)");
        assertThat(Reading.inferred(7, "its parent")).hasToString("7 (from its parent)");
    }
}
