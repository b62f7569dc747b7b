package io.kvm4j.qemuimg;

import io.kvm4j.qemuimg.internal.ToolRun;
import io.kvm4j.qemuimg.internal.ToolRun.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/** The executable, what it can do (asked once), and how it is started. Safe for use by many threads. */
final class Tool {

    private static final System.Logger LOG = System.getLogger(Tool.class.getName());

    private final Path executable;
    private final Optional<Path> prlimit = onPath("prlimit");
    private final Optional<Path> setpriv = onPath("setpriv");
    private @Nullable Capabilities capabilities;

    Tool(Path executable) {
        if (!Files.isExecutable(executable)) {
            throw new ImageException(
                    executable + " cannot be executed; install qemu-img (Debian: qemu-utils, Fedora: qemu-img)");
        }
        this.executable = executable.toAbsolutePath();
        if (setpriv.isEmpty()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "setpriv (util-linux) is missing: qemu-img would outlive a killed JVM");
        }
    }

    static Optional<Path> onPath(String name) {
        String path = System.getenv("PATH");
        for (String folder : (path == null ? "/usr/bin:/bin" : path).split(File.pathSeparator, -1)) {
            Path candidate = Path.of(folder, name);
            if (!folder.isEmpty() && Files.isRegularFile(candidate) && Files.isExecutable(candidate)) {
                return Optional.of(candidate.toAbsolutePath());
            }
        }
        return Optional.empty();
    }

    synchronized Capabilities capabilities() {
        Capabilities known = capabilities;
        if (known == null) {
            ToolRun run = new ToolRun(
                    List.of(executable.toString(), "--help"),
                    new byte[0],
                    Duration.ofSeconds(30),
                    Duration.ZERO,
                    1 << 20,
                    false);
            Outcome outcome = start(run, () -> false, percent -> {});
            known = Capabilities.parse(new String(outcome.stdout(), StandardCharsets.UTF_8));
            capabilities = known;
        }
        return known;
    }

    /** The whole command line: the kernel holds the child to the limits. */
    List<String> command(Limits limits, List<String> arguments) {
        List<String> words = new ArrayList<>();
        if (!limits.isNone()) {
            List<String> prefix = limits.prefix();
            prefix.set(
                    0,
                    prlimit.orElseThrow(() -> new ImageException(
                                    "prlimit (util-linux) is missing, and an untrusted image needs limits; install it"))
                            .toString());
            words.addAll(prefix);
        }
        words.add(executable.toString());
        words.addAll(arguments);
        return words;
    }

    /** The same command, killed by the kernel when this JVM ends. */
    List<String> dyingWithUs(List<String> command) {
        List<String> words = new ArrayList<>();
        if (setpriv.isPresent()) {
            words.addAll(List.of(setpriv.get().toString(), "--pdeathsig", "KILL", "--"));
        }
        words.addAll(command);
        return words;
    }

    static Outcome start(ToolRun run, BooleanSupplier cancelled, DoubleConsumer percent) {
        try {
            return run.run(cancelled, percent);
        } catch (IOException e) {
            throw new ImageException("qemu-img cannot be started: " + e.getMessage(), e);
        }
    }
}
