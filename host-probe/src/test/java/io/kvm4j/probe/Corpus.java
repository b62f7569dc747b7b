package io.kvm4j.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Captured hosts that are no part of the project: the folder {@code kvm4j.corpus} or {@code KVM4J_CORPUS} names. */
final class Corpus {

    private Corpus() {}

    /** A file below {@code host-trees}; skips the test where there is no corpus. */
    static Path file(String name) {
        String folder = System.getProperty("kvm4j.corpus", System.getenv().getOrDefault("KVM4J_CORPUS", ""));
        assumeTrue(!folder.isEmpty(), "no corpus: set -Dkvm4j.corpus or KVM4J_CORPUS to its folder");
        Path file = Path.of(folder, "host-trees", name);
        assumeTrue(Files.exists(file), "not in the corpus: " + file);
        return file;
    }

    /** Unpacks an archive below {@code host-trees}; skips the test where there is no corpus. */
    static Path unpack(String archive, Path into) throws IOException, InterruptedException {
        Process tar = new ProcessBuilder(
                        "tar",
                        "xf",
                        file(archive).toString(),
                        "-C",
                        into.toString(),
                        "--exclude=dev/kvm",
                        "--exclude=power",
                        "--exclude=msi_irqs",
                        "--exclude=memory[0-9]*",
                        "--exclude=link")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(tar.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return into;
    }

    /** An archive unpacked once for all tests that only read it. */
    static synchronized Path shared(String archive) throws IOException, InterruptedException {
        Path known = SHARED.get(archive);
        if (known == null) {
            file(archive);
            if (SHARED.isEmpty()) {
                Runtime.getRuntime().addShutdownHook(new Thread(Corpus::remove));
            }
            known = unpack(archive, Files.createTempDirectory("kvm4j-corpus"));
            SHARED.put(archive, known);
        }
        return known;
    }

    /** Some 100,000 files: quicker by a program of its own, which also outlives this one if it has to. */
    private static void remove() {
        List<String> command = new ArrayList<>(List.of("rm", "-rf"));
        SHARED.values().forEach(folder -> command.add(folder.toString()));
        try {
            new ProcessBuilder(command).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one tree in a folder: the directory that has {@code sys}. */
    static Path rootIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.endsWith("sys") && !file.endsWith("proc/sys"))
                    .findFirst()
                    .orElseThrow()
                    .getParent();
        }
    }

    private static final Map<String, Path> SHARED = new HashMap<>();
}
