package io.kvm4j.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The model in a JVM of its own, on the class path and on the module path, with each JDK of this machine. */
class FreshJvmIT {
    private static final String PLAIN = """
            import io.kvm4j.xml.*;
            import java.nio.file.Path;

            public class Plain {
                public static void main(String[] args) {
                    DomainXml domain = DomainXml.parse(Path.of(args[0]));
                    domain.devices().disks().get(0).driver(d -> d.cache("writeback"));
                    System.out.println(DomainXml.parse(Path.of(args[0])).diff(DomainXml.parse(domain.toXml())));
                }
            }
            """;

    private static final String BOUND = """
            import io.kvm4j.xml.*;
            import jakarta.xml.bind.JAXBContext;
            import java.nio.file.Path;

            public class Bound {
                public static void main(String[] args) throws Exception {
                    JAXBContext context = JAXBContext.newInstance(DomainXml.class);
                    Object read = context.createUnmarshaller().unmarshal(Path.of(args[0]).toFile());
                    System.out.println(read.equals(DomainXml.parse(Path.of(args[0]))));
                }
            }
            """;

    private static final String MODULE = """
            module demo {
                requires io.kvm4j.xml;
            }
            """;

    private static final String EXPECTED = "[devices/disk[vda]/driver/@cache: none -> writeback]\n";

    @TempDir
    private Path folder;

    static List<Path> jdks() throws IOException {
        List<Path> found = new ArrayList<>();
        Path own = Path.of(System.getProperty("java.home"));
        found.add(own);
        Path all = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(all)) {
            try (Stream<Path> jdks = Files.list(all)) {
                jdks.filter(j -> !Files.isSymbolicLink(j))
                        .filter(j -> !j.equals(own) && Files.exists(j.resolve("bin/javac")))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<String> jars() {
        // surefire runs with the module patched, so the jars are on both paths
        String both = System.getProperty("jdk.module.path", "")
                + File.pathSeparator
                + System.getProperty("java.class.path", "");
        return Stream.of(both.split(File.pathSeparator))
                .filter(p -> p.endsWith(".jar") && Files.exists(Path.of(p)))
                .filter(p -> p.matches(".*/(jakarta|jaxb|angus|istack|txw2)[^/]*jar"))
                .distinct()
                .toList();
    }

    private static String libraries() {
        String libraries = String.join(File.pathSeparator, jars());
        assumeTrue(!libraries.isEmpty(), "the libraries are not jars in this build");
        return "target/classes" + File.pathSeparator + libraries;
    }

    private String run(Path jdk, String name, String source, List<String> arguments) throws Exception {
        Path program = Files.writeString(folder.resolve(name + ".java"), source);
        String path = String.join(File.pathSeparator, "target/classes", String.join(File.pathSeparator, jars()));
        Path javac = Path.of(System.getProperty("java.home"), "bin", "javac");
        assertThat(start(List.of(
                        javac.toString(), "--release", "17", "-proc:none", "-nowarn", "-cp", path, program.toString())))
                .isEmpty();
        List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/java").toString()));
        command.addAll(arguments);
        command.add(name);
        command.add(
                Files.writeString(folder.resolve("domain.xml"), Samples.DOMAIN).toString());
        return start(command);
    }

    private String start(List<String> command) throws Exception {
        File output = folder.resolve("output").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(output.toPath());
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void on_the_class_path(Path jdk) throws Exception {
        List<String> path = List.of("-cp", folder + File.pathSeparator + libraries());

        assertThat(run(jdk, "Plain", PLAIN, path)).isEqualTo(EXPECTED);
        assertThat(run(jdk, "Bound", BOUND, path)).isEqualTo("true\n");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void on_the_module_path(Path jdk) throws Exception {
        List<String> modules = List.of(
                "-p",
                libraries(),
                "--add-modules",
                "io.kvm4j.xml,org.glassfish.jaxb.runtime",
                "-cp",
                folder.toString());

        assertThat(run(jdk, "Plain", PLAIN, modules)).isEqualTo(EXPECTED);
        assertThat(run(jdk, "Bound", BOUND, modules)).isEqualTo("true\n");
    }

    /** The jar as users get it, their program a module of its own, and of Jakarta XML Binding no more than its interfaces. */
    @ParameterizedTest
    @MethodSource("jdks")
    void as_a_module_from_the_jar_without_a_binding_runtime(Path jdk) throws Exception {
        String path;
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            List<String> jar = built.map(Path::toString)
                    .filter(p -> p.matches(".*/kvm4j-xml-model-[0-9.]+(-SNAPSHOT)?\\.jar"))
                    .toList();
            assertThat(jar).as("jars in target").hasSize(1);
            path = Stream.concat(jar.stream(), jars().stream().filter(p -> p.matches(".*-api-[^/]*")))
                    .collect(Collectors.joining(File.pathSeparator));
        }
        Path sources = Files.createDirectories(folder.resolve("sources/demo"));
        Path program = Files.writeString(sources.resolve("Plain.java"), "package demo;\n" + PLAIN);
        Path module = Files.writeString(folder.resolve("sources/module-info.java"), MODULE);
        Path classes = folder.resolve("classes");
        Path document = Files.writeString(folder.resolve("domain.xml"), Samples.DOMAIN);

        String compiled = start(List.of(
                jdk.resolve("bin/javac").toString(),
                "--module-path",
                path,
                "-d",
                classes.toString(),
                module.toString(),
                program.toString()));
        String ran = start(List.of(
                jdk.resolve("bin/java").toString(),
                "--module-path",
                path + File.pathSeparator + classes,
                "-m",
                "demo/demo.Plain",
                document.toString()));

        assertThat(compiled).isEmpty();
        assertThat(ran).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void without_any_library_reading_and_writing_work_and_load_no_binding(Path jdk) throws Exception {
        String path = folder + File.pathSeparator + "target/classes";

        String loaded = run(jdk, "Plain", PLAIN, List.of("-Xlog:class+load", "-cp", path));

        assertThat(loaded).contains(EXPECTED.strip()).contains("io.kvm4j.xml.DomainXml ");
        assertThat(loaded.lines().filter(l -> l.contains("io.kvm4j.xml.JaxbContent") || l.contains("jakarta.xml.bind")))
                .isEmpty();
        assertThat(loaded).doesNotContain(" io.kvm4j.xml.NetworkXml ");
    }
}
