package io.kvm4j.lab;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.TestAbortedException;

/** One boot of a shape for all test classes that want it, and what their tests came to. */
final class LabRun {

    static final Path TARGET = Path.of("target", "shapes").toAbsolutePath();
    private static final String LIMIT_SECONDS = "1200";
    // a machine is busy with one thing at a time mostly: two keep two processors busy
    private static final int AT_ONCE = Math.min(2, Runtime.getRuntime().availableProcessors());
    private static final Map<String, Future<LabRun>> RUNS = new HashMap<>();
    private static final ExecutorService LANES = Executors.newFixedThreadPool(AT_ONCE, task -> {
        Thread thread = new Thread(task, "lab");
        thread.setDaemon(true);
        return thread;
    });

    private static @Nullable String missing;
    private static @Nullable String classPath;

    private final Path results;
    private final int exit;

    private LabRun(Path results, int exit) {
        this.results = results;
        this.exit = exit;
    }

    /** The boot of a shape, when it has ended. */
    static LabRun of(String shape, Class<?> tests) {
        try {
            return submitted(shape, tests).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the lab ran shape " + shape, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TestAbortedException aborted) {
                throw aborted;
            }
            throw new AssertionError(e.getCause());
        }
    }

    /** Has all shapes booted that the plan needs, those with the most tests first. */
    static synchronized void begin() {
        LabPlan.shapes().forEach(planned -> {
            Set<String> classes = LabPlan.classes(planned);
            RUNS.put(planned, LANES.submit(() -> boot(planned, classes)));
        });
    }

    private static synchronized Future<LabRun> submitted(String shape, Class<?> tests) {
        return Objects.requireNonNull(RUNS.get(shape), () -> tests + " is not in the plan");
    }

    /** Aborts the test where the lab cannot run, saying what it lacks. The first time, the image is made if it is not there. */
    static synchronized void require() throws IOException {
        if (missing == null) {
            Path log = Files.createDirectories(TARGET).resolve("check");
            missing = start(List.of(command(), "--check"), log) == 0
                    ? ""
                    : Files.readString(log).strip();
            if (missing.isEmpty()) {
                Path image = Files.createDirectories(TARGET.resolve("image"));
                timed(List.of(command(), "--image"), image);
            }
        }
        if (!missing.isEmpty()) {
            abort("the lab cannot run here: " + missing);
        }
    }

    /** The class path inside, once the lab can run: its image is there, and the archive of the classes. */
    private static synchronized String prepared() throws IOException {
        require();
        if (classPath == null) {
            classPath = LabJava.classPath();
            String image = Files.readString(TARGET.resolve("image/log")).strip();
            LabJava.archive(Path.of(image.substring(image.lastIndexOf('\n') + 1)), classPath);
        }
        return classPath;
    }

    /** Runs a command; what it says is in the directory's file log, and how long it took in seconds. */
    private static int timed(List<String> command, Path dir) throws IOException {
        long begun = System.nanoTime();
        int exit = start(command, dir.resolve("log"));
        Files.writeString(
                dir.resolve("seconds"),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds() + "\n");
        return exit;
    }

    private static String command() {
        return tree().resolve("lab/run").toString();
    }

    private static LabRun boot(String shape, Set<String> classes) throws IOException {
        String classPath = prepared();
        Path results = Files.createDirectories(results(shape));
        empty(results);
        List<String> command =
                new ArrayList<>(List.of(command(), shape, "-t", LIMIT_SECONDS, "-o", results.toString(), "--"));
        command.addAll(LabJava.command(classPath));
        command.addAll(List.of("-D" + LabExtension.SHAPE + "=" + shape, LabMain.class.getName()));
        command.addAll(classes);
        return new LabRun(results, timed(command, results));
    }

    /** The project's tree. */
    static Path tree() {
        for (Path dir = TARGET; dir != null; dir = dir.getParent()) {
            if (Files.isExecutable(dir.resolve("lab/run"))) {
                return dir;
            }
        }
        return abort("no lab/run above " + TARGET);
    }

    static int start(List<String> command, Path log) throws IOException {
        // when this JVM is killed the machine goes too
        List<String> tied = new ArrayList<>(List.of("setpriv", "--pdeathsig", "TERM"));
        tied.addAll(command);
        Process process = new ProcessBuilder(tied)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy(); // it powers the machine off and tidies up
            Thread.currentThread().interrupt();
            throw new IOException("interrupted: " + String.join(" ", command), e);
        }
    }

    static void empty(Path dir) throws IOException {
        try (Stream<Path> files = Files.walk(dir)) {
            files.sorted(Comparator.reverseOrder())
                    .filter(file -> !file.equals(dir))
                    .forEach(file -> file.toFile().delete());
        }
    }

    /** Where a shape's results are. */
    static Path results(String shape) {
        return TARGET.resolve(shape);
    }

    /** Runs a test on what was left inside, and notes how it ended. */
    void finish(Class<?> tests, String test, Executable body) throws Throwable {
        Path result = results.resolve(LabMain.file(tests.getSimpleName(), test));
        if (exit != 0 || Files.exists(result)) {
            report(tests, test); // there is nothing to look at
        }
        Files.writeString(result, LabMain.FAILED);
        body.execute();
        Files.writeString(result, LabMain.PASSED);
    }

    /** Passes, fails or aborts as the test did inside. */
    void report(Class<?> tests, String test) {
        Path result = results.resolve(LabMain.file(tests.getSimpleName(), test));
        try {
            if (!Files.exists(result)) {
                throw new AssertionError("the machine ended (" + exit + ") before " + test + " did:\n"
                        + new String(Files.readAllBytes(results.resolve("log")), StandardCharsets.UTF_8));
            }
            String text = Files.readString(result);
            if (text.startsWith(LabMain.FAILED)) {
                throw new AssertionError(text.substring(LabMain.FAILED.length()));
            }
            if (text.startsWith(LabMain.ABORTED)) {
                abort(text.substring(LabMain.ABORTED.length()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("read " + result, e);
        }
    }
}
