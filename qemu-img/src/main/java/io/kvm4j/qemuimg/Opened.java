package io.kvm4j.qemuimg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An image that was looked at and may be given to qemu-img: its format is known, it is neither folder nor pipe. */
final class Opened {

    private static final int TYPE = 0170000;
    private static final int REGULAR = 0100000;
    private static final int BLOCK = 0060000;

    /** The drivers that take a backing file, and so can be told to have none. */
    private static final Set<Format> LAYERED = Set.of(Format.QCOW2, Format.QCOW, Format.QED, Format.VMDK);

    private final Image image;
    private final Format format;
    private final Optional<Path> path;
    private final boolean device;
    private final Optional<Long> headerBytes;
    private @Nullable ImageInfo agreed;

    private Opened(Image image, Format format, Optional<Path> path, boolean device, Optional<Long> headerBytes) {
        this.image = image;
        this.format = format;
        this.path = path;
        this.device = device;
        this.headerBytes = headerBytes;
    }

    /** For asking about an image: a stranger's may have a backing file, because nothing reads it. */
    static Opened toAsk(Engine engine, Image image) {
        return open(engine, image, false);
    }

    /** For reading or changing an image: a stranger's must have passed the gate, and qemu-img must agree with it. */
    static Opened toUse(Engine engine, Image image) {
        return open(engine, image, true).agreed(engine);
    }

    private Opened known(Engine engine) {
        agreed(engine).agreed = infoWhenOpened(engine);
        return this;
    }

    private Opened agreed(Engine engine) {
        if (!image.isTrusted()) {
            (image.part().isPresent() ? whole() : this).requireAgreement(engine);
        }
        return this;
    }

    /** The same, and its metadata must be sound unless the caller says not to look: both are asked at the same time. */
    static Opened toConvert(Engine engine, Image image, boolean check) {
        if (!check) {
            return toUse(engine, image);
        }
        Opened opened = open(engine, image, true);
        return Together.run(() -> opened.known(engine), () -> ImageCheck.requireSound(engine, opened.whole()));
    }

    /** For changing an image as such, not what is on its disk: a part of one has no metadata to change. */
    static Opened toChange(Engine engine, Image image) {
        requireWhole(image);
        return toUse(engine, image);
    }

    private static void requireWhole(Image image) {
        if (image.part().isPresent()) {
            throw new IllegalArgumentException("a part of " + image + " can only be read, or written onto");
        }
    }

    /** The image that this is a part of, or itself. */
    Opened whole() {
        return new Opened(image.whole(), format, path, device, headerBytes);
    }

    /** An image that was just made, in a format we know because we asked for it. */
    static Opened known(Image image) {
        return new Opened(image, image.format().orElseThrow(), image.path(), false, Optional.empty());
    }

    private static Opened open(Engine engine, Image image, boolean use) {
        if (image.path().isEmpty()) {
            Format format = image.format()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "the format of " + image + " must be said, there is no header to read: as(Format.RAW)"));
            return new Opened(image, format, Optional.empty(), false, Optional.empty());
        }
        Path path = image.path().get();
        int type;
        Path real;
        try {
            real = path.toRealPath();
            type = (Integer) Files.getAttribute(real, "unix:mode") & TYPE;
        } catch (NoSuchFileException e) {
            throw new ImageNotFoundException(
                    QemuImgException.Reason.NOT_FOUND, List.of("info", path.toString()), 1, "no such file: " + path);
        } catch (IOException e) {
            throw new ImageException("cannot look at " + path + ": " + e.getMessage(), e);
        }
        if (type != REGULAR && type != BLOCK) {
            throw new ImageRefusedException(
                    path.toString(),
                    Finding.blocker(
                            "not-a-file",
                            "it is neither a regular file nor a block device",
                            "name one; a pipe would be waited for without end"));
        }
        return judge(engine, image, real, type == BLOCK, use);
    }

    private static Opened judge(Engine engine, Image image, Path real, boolean device, boolean use) {
        ImageGate gate = engine.requireGate();
        if (!image.isTrusted() && use) {
            ImageGate.Verdict verdict = gate.admit(real, image.format());
            return new Opened(image, verdict.format(), Optional.of(real), device, verdict.virtualBytes());
        }
        ImageGate.Verdict verdict = gate.read(real);
        if (use && verdict.backing().isPresent()) {
            gate.follow(real, image.format());
        }
        if (!image.isTrusted() && !verdict.otherFiles().isEmpty()) {
            throw new ImageRefusedException(
                    real.toString(),
                    Finding.blocker(
                            "other-files",
                            "its header names other files: " + verdict.otherFiles(),
                            "vouch for it with Image.trusted"));
        }
        return new Opened(
                image, image.format().orElse(verdict.format()), Optional.of(real), device, verdict.virtualBytes());
    }

    /** Two readers of one header: where they differ, one of them is being fooled. */
    private void requireAgreement(Engine engine) {
        ImageInfo info = info(engine);
        agreed = info;
        Optional<String> difference = difference(info);
        if (difference.isPresent()) {
            throw new ImageRefusedException(
                    image.toString(),
                    Finding.blocker(
                            "qemu-img-disagrees",
                            "qemu-img and the header inspection differ: " + difference.get(),
                            "do not use the image"));
        }
    }

    private Optional<String> difference(ImageInfo info) {
        if (!info.format().equals(format)) {
            return Optional.of("format " + info.format() + " instead of " + format);
        }
        if (info.backing().isPresent()) {
            return Optional.of("backing file " + info.backing().get().name());
        }
        if (info.details() instanceof FormatSpecific.Qcow2 qcow2
                && qcow2.dataFile().isPresent()) {
            return Optional.of("data file " + qcow2.dataFile().get());
        }
        if (headerBytes.isPresent() && roundedUp(headerBytes.get()) != info.virtualBytes()) {
            return Optional.of("virtual size " + info.virtualBytes() + " instead of " + headerBytes.get());
        }
        return Optional.empty();
    }

    private static long roundedUp(long bytes) {
        return Math.addExact(bytes, 511) / 512 * 512;
    }

    /** What qemu-img said when it was asked to agree, or says now. */
    ImageInfo infoWhenOpened(Engine engine) {
        return agreed == null ? info(engine) : agreed;
    }

    ImageInfo info(Engine engine) {
        Call call = new Call("info").option("--output=json").limits(inspectionLimits(engine));
        add(call);
        return ImageInfo.parse(image.toString(), Json.object(engine.run(call).stdout()));
    }

    /** The absolute path, for options that take no node. */
    String pathText() {
        requireWhole(image);
        return path.orElseThrow(() -> new IllegalArgumentException(image + " is not a file, and must be one here"))
                .toString();
    }

    Format format() {
        return format;
    }

    boolean isDevice() {
        return device;
    }

    Image image() {
        return image;
    }

    Optional<Path> path() {
        return path;
    }

    Limits inspectionLimits(Engine engine) {
        return image.isTrusted() ? Limits.none() : engine.inspection();
    }

    Limits conversionLimits(Engine engine) {
        return image.isTrusted() ? Limits.none() : engine.conversion();
    }

    /** Adds the image with its format, as the next operand. */
    void add(Call call) {
        add(call, "-f", "");
    }

    void add(Call call, String formatFlag, String prefix) {
        call.optionIf(image.allowsInconsistent(), "-U").option(formatFlag, driver());
        call.operand(prefix + node(call));
    }

    /**
     * How qemu-img is told of the image. A trusted file goes by its absolute path, which nothing takes for an option or a
     * protocol; everything else as a node, which needs no quoting and can say that there is no backing file.
     */
    String node(Call call) {
        if (image.isTrusted()
                && path.isPresent()
                && image.secret().isEmpty()
                && image.part().isEmpty()) {
            return path.get().toString();
        }
        return "json:" + Json.write(nodeMembers(call));
    }

    /** The same for subcommands that take no format: a node always has its driver. */
    String nodeWithDriver(Call call) {
        return "json:" + Json.write(nodeMembers(call));
    }

    /** The same, with an option of the driver. */
    String nodeWith(Call call, String option, Object value) {
        Map<String, Object> node = wholeMembers(call);
        node.put(option, value);
        return "json:" + Json.write(node);
    }

    /** A part of an image in any format is raw. */
    private String driver() {
        return image.part().isPresent() ? Format.RAW.driver() : format.driver();
    }

    private Map<String, Object> nodeMembers(Call call) {
        Map<String, Object> node = wholeMembers(call);
        return image.part()
                .<Map<String, Object>>map(part ->
                        Map.of("driver", driver(), "offset", part.offsetBytes(), "size", part.bytes(), "file", node))
                .orElse(node);
    }

    private Map<String, Object> wholeMembers(Call call) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("driver", format.driver());
        if (path.isPresent()) {
            node.put(
                    "file",
                    Map.of(
                            "driver",
                            device ? "host_device" : "file",
                            "filename",
                            path.get().toString()));
        } else {
            node.put("file", image.location());
        }
        image.secret()
                .ifPresent(secret ->
                        node.put(format.equals(Format.LUKS) ? "key-secret" : "encrypt.key-secret", call.name(secret)));
        if (!image.isTrusted() && LAYERED.contains(format)) {
            node.put("backing", null);
        }
        return node;
    }

    @Override
    public String toString() {
        return image.toString();
    }
}
