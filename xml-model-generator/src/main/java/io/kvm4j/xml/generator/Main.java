package io.kvm4j.xml.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the sources of xml-model from the schemas of one libvirt release. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        Path schemas = Path.of(args[0]);
        Path overlay = Path.of(args[1]);
        Path target = Path.of(args[2]);
        Generator.Result result = new Generator(Overlay.read(overlay)).generate(schemas);
        Files.createDirectories(target);
        try (Stream<Path> old = Files.list(target)) {
            for (Path file : old.toList()) {
                if (!result.sources().containsKey(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> source : result.sources().entrySet()) {
            Files.writeString(target.resolve(source.getKey()), source.getValue());
        }
        System.out.println(result.sources().size() + " classes");
    }
}
