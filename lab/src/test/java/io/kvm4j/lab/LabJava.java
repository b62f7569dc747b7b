package io.kvm4j.lab;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * Java as it runs inside. The project's tree is there at its own path, so what is outside of it is copied into it, and
 * directories are packed, for only jars can have a class data archive.
 */
final class LabJava {

    private static final Path LIBRARIES = LabRun.TARGET.resolve("lib");
    private static final Path CLASSES = LIBRARIES.resolve("classes");
    private static final Path ARCHIVE = LIBRARIES.resolve("classes.jsa");

    /** As in the archive, or it would not be used. The same classes are verified outside. */
    private static final List<String> UNVERIFIED =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote");

    private LabJava() {}

    /**
     * Java that interprets: under emulation each method that is compiled costs a translation of what was just written, and tests
     * take twice the time.
     */
    static List<String> command(String classPath) {
        List<String> command = new ArrayList<>(List.of("java", "-Xint", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(UNVERIFIED);
        if (Files.exists(ARCHIVE)) {
            command.add("-XX:SharedArchiveFile=" + ARCHIVE);
        }
        // JUnit would start Flight Recorder if this were not said to be a native image
        command.addAll(
                List.of("-Dorg.graalvm.nativeimage.imagecode=runtime", "-Djava.io.tmpdir=/tmp", "-cp", classPath));
        return command;
    }

    /** The class path of this JVM as it is inside. */
    static String classPath() throws IOException {
        Files.createDirectories(LIBRARIES);
        LabRun.empty(LIBRARIES);
        List<String> inside = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry).toAbsolutePath().normalize();
            Path packed = LIBRARIES.resolve(inside.size() + "-" + path.getFileName());
            if (Files.isDirectory(path)) {
                packed = Path.of(packed + ".jar");
                ToolProvider.findFirst("jar")
                        .orElseThrow()
                        .run(System.out, System.err, "-c", "-0", "-f", packed.toString(), "-C", path.toString(), ".");
            } else if (!Files.exists(path)) {
                continue;
            } else if (path.startsWith(LabRun.tree())) {
                packed = path;
            } else {
                Files.copy(path, packed);
            }
            inside.add(packed.toString());
        }
        return String.join(File.pathSeparator, inside);
    }

    /**
     * Archives the classes that a rehearsal outside needs, with the Java of the machine: inside, to find, parse and link them takes
     * longer than most tests. Where that Java does not run outside there is no archive, and all goes on without.
     */
    static void archive(Path image, String classPath) throws IOException {
        String java = image.resolve("jvm/default-java/bin/java").toString();
        List<String> rehearse = new ArrayList<>(List.of("timeout", "120", java, "-XX:DumpLoadedClassList=" + CLASSES));
        Path results = Files.createDirectories(LIBRARIES.resolve("rehearsal"));
        rehearse.addAll(List.of("-D" + LabMain.RESULTS + "=" + results, "-D" + LabExtension.SHAPE + "=outside"));
        rehearse.addAll(List.of("-Djava.io.tmpdir=" + results, "-cp", classPath, LabMain.class.getName()));
        rehearse.addAll(List.of(Rehearsal.class.getName(), LocalProbeLabIT.class.getName()));
        LabRun.start(rehearse, results.resolve("log"));
        List<String> dump =
                new ArrayList<>(List.of("timeout", "120", java, "-Xshare:dump", "-XX:SharedClassListFile=" + CLASSES));
        dump.addAll(UNVERIFIED);
        dump.addAll(List.of("-XX:SharedArchiveFile=" + ARCHIVE, "-cp", classPath));
        if (LabRun.start(dump, LIBRARIES.resolve("archive")) != 0) {
            Files.deleteIfExists(ARCHIVE);
        }
    }
}
