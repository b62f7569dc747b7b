package io.kvm4j.testing;

import io.kvm4j.Host;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** One embedded QEMU for all tests of this JVM: opening it probes QEMU, which takes a second or more. */
final class EmbeddedQemu {

    private static final Path ROOT;
    private static final Host HOST;

    static {
        try {
            ROOT = Files.createTempDirectory("kvm4j-qemu-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        HOST = Host.embedded(ROOT);
        Runtime.getRuntime().addShutdownHook(new Thread(EmbeddedQemu::remove));
    }

    private EmbeddedQemu() {}

    static Host host() {
        return HOST;
    }

    private static void remove() {
        HOST.close();
        try (Stream<Path> files = Files.walk(ROOT)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
