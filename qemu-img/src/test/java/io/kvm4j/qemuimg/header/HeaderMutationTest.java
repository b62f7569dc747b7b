package io.kvm4j.qemuimg.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a header says, there is an answer or a typed refusal; a first look, of which {@link HeaderMutationIT} is the long one. */
class HeaderMutationTest {

    private static final int MUTATIONS = 5_000;

    @TempDir
    Path folder;

    static Stream<HeaderMutations.Sample> samples() {
        return HeaderMutations.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_header_of_mutated_bytes_is_answered_or_refused(HeaderMutations.Sample sample) throws IOException {
        assertThat(HeaderMutations.answered(sample, folder, MUTATIONS))
                .as("mutations that change nothing that is refused")
                .isPositive();
    }
}
