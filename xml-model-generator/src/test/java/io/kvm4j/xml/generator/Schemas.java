package io.kvm4j.xml.generator;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** libvirt's schemas and documents, which are not part of this project. */
final class Schemas {
    private Schemas() {}

    static Path folder(String name) {
        String at = System.getProperty("kvm4j.corpus", System.getenv("KVM4J_CORPUS"));
        assumeTrue(at != null, "no schemas: set -Dkvm4j.corpus or KVM4J_CORPUS to the folder that has " + name);
        Path folder = Path.of(at).resolve(name);
        assumeTrue(Files.isDirectory(folder), "no schemas: " + folder + " is not there");
        return folder;
    }
}
