package io.kvm4j.qemuimg.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.qemuimg.OtherJvm;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand mutations of headers of each format, in a JVM of its own that has 64 MiB of heap. */
class HeaderMutationIT {

    private static final String MUTATIONS = System.getProperty("kvm4j.mutations", "100000");

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void every_mutated_header_is_answered_or_refused_in_little_memory() throws Exception {
        Process jvm = OtherJvm.running(
                        List.of("-Xmx64m", "-XX:MaxDirectMemorySize=8m", "-XX:+ExitOnOutOfMemoryError"),
                        HeaderMutations.class,
                        folder,
                        MUTATIONS)
                .redirectErrorStream(true)
                .start();

        String said = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(jvm.waitFor()).as(said).isZero();
        assertThat(said.lines().filter(line -> line.contains(" answered")).count())
                .isEqualTo(HeaderMutations.samples().count());
    }
}
