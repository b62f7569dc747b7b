package io.kvm4j.examples;

import com.fasterxml.jackson.jr.ob.JSON;
import io.kvm4j.qemuimg.CheckResult;
import io.kvm4j.qemuimg.CompareResult;
import io.kvm4j.qemuimg.Conversion;
import io.kvm4j.qemuimg.Converted;
import io.kvm4j.qemuimg.Finding;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.Image;
import io.kvm4j.qemuimg.ImageException;
import io.kvm4j.qemuimg.ImageInfo;
import io.kvm4j.qemuimg.Progress;
import io.kvm4j.qemuimg.QemuImg;
import io.kvm4j.qemuimg.device.Checksum;
import io.kvm4j.qemuimg.device.CopyReport;
import io.kvm4j.qemuimg.device.DeviceReader;
import io.kvm4j.qemuimg.device.DeviceWriter;
import io.kvm4j.qemuimg.header.ImageHeader;
import io.kvm4j.qemuimg.pipeline.Shrink;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * Images on the command line: {@code image convert a.vmdk a.qcow2}.
 *
 * <p>The exit code is 0 if all is well, 1 if something is the matter with the image, 2 if the command is wrong, 3 if it failed
 * or was refused.
 */
@Command(
        name = "image",
        version = Commands.VERSION,
        mixinStandardHelpOptions = true,
        description = "Looks at, converts, shrinks and copies disk images.")
public final class ImageCommand {

    private static final int BAR = 30;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "write one JSON object instead of text")
    private boolean json;

    @Option(
            names = "--trusted",
            scope = ScopeType.INHERIT,
            description = "the image is our own: it may have backing files, and there are no limits")
    private boolean trusted;

    /** Run by {@code ./kvm4j image}. Ctrl-C cancels what it is at, and it leaves nothing behind. */
    public static void main(String[] arguments) {
        Thread working = Thread.currentThread();
        CountDownLatch done = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            working.interrupt();
            try {
                done.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                // the JVM ends anyway
            }
        }));
        int code = execute(commandLine(), arguments);
        done.countDown();
        System.exit(code);
    }

    static int execute(CommandLine line, String... arguments) {
        return Commands.execute(line, 3, "the answer could not be written", arguments);
    }

    static CommandLine commandLine() {
        return Commands.withHelpBelow(new CommandLine(new ImageCommand()))
                .setExecutionExceptionHandler((e, line, result) -> {
                    if (e instanceof ImageException
                            || e instanceof IllegalArgumentException
                            || e instanceof ArithmeticException) {
                        line.getErr().println(e.getMessage());
                        return 3;
                    }
                    throw e;
                });
    }

    @Command(name = "info", description = "What is known of an image, without reading its data.")
    int info(
            @Parameters(paramLabel = "IMAGE") Path path,
            @Option(names = "--header", description = "without qemu-img") boolean header) {
        Map<String, Object> answer = new LinkedHashMap<>();
        if (header) {
            ImageHeader found = ImageHeader.read(path.toAbsolutePath());
            answer.put("format", found.format().driver());
            answer.put("virtualBytes", found.virtualBytes());
            answer.put("fileBytes", found.fileBytes());
            answer.put("clusterBytes", found.clusterBytes());
            found.backing().ifPresent(backing -> answer.put("backing", backing.name()));
            answer.put("marks", found.marks().stream().map(Enum::name).sorted().toList());
            answer.put(
                    "signatures", found.signatures().stream().map(s -> s.name()).toList());
        } else {
            ImageInfo found = QemuImg.onPath().info(image(path, Optional.empty()));
            answer.put("format", found.format().driver());
            answer.put("virtualBytes", found.virtualBytes());
            found.actualBytes().ifPresent(bytes -> answer.put("actualBytes", bytes));
            found.clusterBytes().ifPresent(bytes -> answer.put("clusterBytes", bytes));
            found.backing().ifPresent(backing -> answer.put("backing", backing.name()));
            answer.put("encrypted", found.encrypted());
            answer.put("dirty", found.dirty());
            answer.put(
                    "snapshots", found.snapshots().stream().map(s -> s.name()).toList());
        }
        return print(answer, 0);
    }

    @Command(name = "check", description = "Looks for damage in an image's metadata; changes nothing.")
    int check(@Parameters(paramLabel = "IMAGE") Path path) {
        CheckResult result = QemuImg.onPath().check(image(path, Optional.empty()));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("state", result.state().name());
        answer.put("corruptions", result.corruptions());
        answer.put("leaks", result.leaks());
        return print(answer, result.isSound() ? 0 : 1);
    }

    @Command(name = "compare", description = "Whether two images show a guest the same disk.")
    int compare(
            @Parameters(paramLabel = "LEFT") Path left,
            @Parameters(paramLabel = "RIGHT") Path right,
            @Option(names = "--left-format", description = "its format, if its header shall not decide")
                    Optional<String> leftFormat,
            @Option(names = "--right-format", description = "its format, if its header shall not decide")
                    Optional<String> rightFormat) {
        CompareResult result =
                withBar(bar -> QemuImg.onPath().compare(image(left, leftFormat), image(right, rightFormat), bar));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("equal", result.equal());
        result.firstDifference().ifPresent(offset -> answer.put("firstDifferenceBytes", offset));
        return print(answer, result.equal() ? 0 : 1);
    }

    @Command(name = "convert", description = "Copies an image into another format.")
    int convert(
            @Parameters(paramLabel = "SOURCE") Path source,
            @Parameters(paramLabel = "TARGET") Path target,
            @Option(
                            names = {"-f", "--from"},
                            description = "the source's format, if its header shall not decide")
                    Optional<String> from,
            @Option(
                            names = {"-O", "--to"},
                            defaultValue = "qcow2",
                            description = "the target's format: ${DEFAULT-VALUE} unless said otherwise")
                    String to,
            @Option(names = "--zlib", description = "compress with zlib") boolean zlib,
            @Option(names = "--zstd", description = "compress a qcow2 target with zstd: faster, no larger")
                    boolean zstd,
            @Option(names = "--compare", description = "compare every byte before the target gets its name")
                    boolean compare,
            @Option(names = "--replace", description = "replace an existing target") boolean replace) {
        Conversion conversion = Conversion.from(image(source, from)).to(target).as(Format.of(to));
        conversion = zlib ? conversion.compressed() : conversion;
        conversion = zstd ? conversion.zstd() : conversion;
        conversion = compare ? conversion.compared() : conversion;
        Conversion asked = replace ? conversion.replacing() : conversion;
        return converted(withBar(bar -> QemuImg.onPath().convert(asked, bar)));
    }

    @Command(name = "shrink", description = "Makes a qcow2 image smaller, in place or into another file.")
    int shrink(
            @Parameters(paramLabel = "IMAGE") Path path,
            @Parameters(paramLabel = "TARGET", arity = "0..1") Optional<Path> target,
            @Option(names = "--zlib", description = "compress with zlib") boolean zlib,
            @Option(names = "--zstd", description = "compress with zstd: faster, no larger") boolean zstd,
            @Option(names = "--size", description = "a smaller disk, in bytes") Optional<Long> bytes,
            @Option(names = "--steps", description = "keep finished steps in this folder, and go on from them")
                    Optional<Path> steps,
            @Option(names = "--plan", description = "only say what would limit it") boolean plan,
            @Option(names = "--drop-snapshots", description = "give up the internal snapshots") boolean dropSnapshots,
            @Option(names = "--flatten", description = "take in what lies in backing files") boolean flatten,
            @Option(
                            names = "--drop-backup-gpt",
                            description = "give up the partition table's copy at the end of the disk")
                    boolean dropBackup) {
        Image image = image(path, Optional.empty());
        Shrink shrink = target.map(file -> Shrink.of(image, file)).orElseGet(() -> Shrink.inPlaceOf(image));
        shrink = zlib ? shrink.zlib() : shrink;
        shrink = zstd ? shrink.zstd() : shrink;
        shrink = bytes.isPresent() ? shrink.virtualBytes(bytes.get()) : shrink;
        shrink = dropSnapshots ? shrink.droppingSnapshots() : shrink;
        shrink = flatten ? shrink.flattening() : shrink;
        shrink = steps.isPresent() ? shrink.keepingStepsIn(steps.get()) : shrink;
        Shrink asked = dropBackup ? shrink.droppingBackupTable() : shrink;
        Map<String, Object> answer = new LinkedHashMap<>();
        if (plan) {
            List<Finding> findings = asked.plan(QemuImg.onPath());
            answer.put("findings", texts(findings));
            boolean blocked = findings.stream().anyMatch(f -> f.severity() == Finding.Severity.BLOCKER);
            return print(answer, blocked ? 1 : 0);
        }
        Shrink.Report report = withBar(bar -> asked.run(QemuImg.onPath(), bar));
        answer.put("bytesBefore", report.bytesBefore());
        answer.put("bytesAfter", report.bytesAfter());
        answer.put("savedPercent", Math.round(report.saved() * 1000) / 10.0);
        answer.put("virtualBytes", report.virtualBytesAfter());
        answer.put("findings", texts(report.findings()));
        return print(answer, 0);
    }

    @Command(name = "write", description = "Writes an image to a block device, after looking for every reason not to.")
    int write(
            @Parameters(paramLabel = "IMAGE") Path source,
            @Parameters(paramLabel = "DEVICE") Path device,
            @Option(
                            names = {"-f", "--from"},
                            defaultValue = "raw",
                            description = "the image's format: ${DEFAULT-VALUE} unless said otherwise")
                    String from,
            @Option(names = "--verify", description = "read everything back") boolean verify,
            @Option(names = "--wipe-tail", description = "zero the rest of a larger device") boolean wipeTail,
            @Option(names = "--sha256", description = "say the checksum of the disk") boolean sha256,
            @Option(names = "--journal", description = "go on from here if it was stopped before")
                    Optional<Path> journal,
            @Option(names = "--force", description = "overrides the finding of exactly this code") List<String> force,
            @Option(names = "--check", description = "only say what speaks against it") boolean check) {
        DeviceWriter writer =
                DeviceWriter.from(image(source, Optional.of(from))).to(device);
        writer = verify ? writer.verified() : writer;
        writer = wipeTail ? writer.wipingTail() : writer;
        writer = sha256 ? writer.checksums(Checksum.SHA256) : writer;
        writer = journal.isPresent() ? writer.journal(journal.get()) : writer;
        for (String code : force == null ? List.<String>of() : force) {
            writer = writer.force(code);
        }
        DeviceWriter asked = writer;
        return check ? findings(asked.findings()) : copied(withBar(asked::run));
    }

    @Command(name = "read", description = "Reads a block device, or a part of it, into an image.")
    int read(
            @Parameters(paramLabel = "DEVICE") Path device,
            @Parameters(paramLabel = "TARGET") Path target,
            @Option(
                            names = {"-O", "--to"},
                            defaultValue = "raw",
                            description = "the image's format: ${DEFAULT-VALUE} unless said otherwise")
                    String to,
            @Option(names = "--compress", description = "a compressed qcow2 image") boolean compress,
            @Option(names = "--bs", defaultValue = "1048576", description = "bytes of a block: ${DEFAULT-VALUE}")
                    long blockBytes,
            @Option(names = "--skip", defaultValue = "0", description = "blocks to leave out at the start") long skip,
            @Option(names = "--count", description = "blocks to read; all if not said") Optional<Long> count,
            @Option(names = "--verify", description = "compare the image with the device") boolean verify,
            @Option(names = "--sha256", description = "say the checksum of the disk") boolean sha256,
            @Option(names = "--replace", description = "replace an existing target") boolean replace,
            @Option(names = "--journal", description = "go on from here if it was stopped before; raw only")
                    Optional<Path> journal,
            @Option(names = "--force", description = "overrides the finding of exactly this code") List<String> force,
            @Option(names = "--check", description = "only say what speaks against it") boolean check) {
        DeviceReader reader = DeviceReader.from(device)
                .to(target)
                .as(Format.of(to))
                .offsetBytes(Math.multiplyExact(skip, blockBytes));
        if (blockBytes <= 0) {
            throw new IllegalArgumentException("--bs must be positive, was " + blockBytes);
        }
        reader = compress ? reader.compressed() : reader;
        reader = count.isPresent() ? reader.blocks(count.get(), blockBytes) : reader;
        reader = verify ? reader.verified() : reader;
        reader = sha256 ? reader.checksums(Checksum.SHA256) : reader;
        reader = replace ? reader.replacing() : reader;
        reader = journal.isPresent() ? reader.journal(journal.get()) : reader;
        for (String code : force == null ? List.<String>of() : force) {
            reader = reader.force(code);
        }
        DeviceReader asked = reader;
        return check ? findings(asked.findings()) : copied(withBar(asked::run));
    }

    private int findings(List<Finding> findings) {
        return print(Map.of("findings", texts(findings)), findings.isEmpty() ? 0 : 1);
    }

    private int copied(CopyReport report) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("diskBytes", report.diskBytes());
        answer.put("dataBytes", report.dataBytes());
        answer.put("zeroBytes", report.zeroBytes());
        report.checksums().forEach((name, sum) -> answer.put(name.name().toLowerCase(Locale.ROOT), sum));
        answer.put("verified", report.verified());
        answer.put("seconds", report.elapsed().toMillis() / 1000.0);
        answer.put("findings", texts(report.findings()));
        return print(answer, 0);
    }

    private Image image(Path path, Optional<String> format) {
        Image image = trusted ? Image.trusted(path) : Image.untrusted(path);
        return format.map(name -> image.as(Format.of(name))).orElse(image);
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(f -> f.severity() + " " + f).toList();
    }

    private int converted(Converted result) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("format", result.format().driver());
        answer.put("virtualBytes", result.virtualBytes());
        answer.put("fileBytes", result.fileBytes());
        answer.put("seconds", result.elapsed().toMillis() / 1000.0);
        return print(answer, 0);
    }

    private interface Task<T> {
        T run(Consumer<Progress> bar);
    }

    /** Progress goes to stderr, so that stdout holds the answer alone. */
    private <T> T withBar(Task<T> task) {
        PrintWriter out = spec.commandLine().getErr();
        boolean[] shown = {false};
        try {
            return task.run(progress -> {
                if (!json) {
                    int full = (int) (progress.percent() / 100 * BAR);
                    out.print("\r[" + "#".repeat(full) + " ".repeat(BAR - full) + "] " + progress + "   ");
                    out.flush();
                    shown[0] = true;
                }
            });
        } finally {
            // what comes next, be it why it failed, begins on a line of its own
            if (shown[0]) {
                out.println();
            }
        }
    }

    private int print(Map<String, Object> answer, int exitCode) {
        if (json) {
            spec.commandLine().getOut().println(json(answer));
        } else {
            answer.forEach((name, value) -> spec.commandLine().getOut().println(name + ": " + value));
        }
        return exitCode;
    }

    private static String json(Map<String, Object> answer) {
        try {
            return JSON.std.asString(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
