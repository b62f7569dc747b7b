package io.kvm4j.qemuimg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One conversion, from the first look at the source to the target's name. */
final class ConvertJob {

    /** More than the metadata of any format takes beside its data, and than any allocates ahead: Parallels 128 MiB. */
    private static final long METADATA_ALLOWANCE = 512 << 20;

    private final Engine engine;
    private final Conversion.Settings settings;
    private final Consumer<Progress> progress;
    private final Clock clock = new Clock();

    ConvertJob(Engine engine, Conversion conversion, Consumer<Progress> progress) {
        this.engine = engine;
        this.settings = conversion.settings();
        this.progress = progress;
    }

    Converted run() {
        // Before anything is asked: what is converted is what was judged.
        @Nullable Stamp before = Stamp.of(settings.source);
        Opened source = Opened.toConvert(engine, settings.source, settings.checkSource);
        long virtualBytes = source.infoWhenOpened(engine).virtualBytes();
        Path target = settings.target;
        if (target == null) {
            Opened existing = Opened.toUse(engine, Objects.requireNonNull(settings.existing));
            convert(source, existing.image(), existing, "none", virtualBytes);
            requireSame(before, source);
            return new Converted(settings.format, virtualBytes, 0, clock.elapsed());
        }
        try (StagedImage staged = StagedImage.beside(target, settings.replace)) {
            Image made = made(staged.file());
            convert(source, made, null, staged.cacheMode(), virtualBytes);
            requireSame(before, source);
            ImageInfo result = verify(source, made, virtualBytes);
            staged.publish();
            return new Converted(
                    settings.format, result.virtualBytes(), result.actualBytes().orElse(0L), clock.elapsed());
        }
    }

    private Image made(Path file) {
        Image image = Image.trusted(file).as(settings.format);
        return settings.secret == null ? image : image.secret(settings.secret);
    }

    private void convert(Opened source, Image target, @Nullable Opened existing, String cacheMode, long virtualBytes) {
        Limits limits = source.conversionLimits(engine);
        if (!limits.isNone() && limits.outputBytes() == 0) {
            limits = limits.outputBytes(virtualBytes + virtualBytes / 64 + METADATA_ALLOWANCE);
        }
        Call call = new Call("convert").progress().limits(limits);
        call.option("-O", settings.format.driver(), "-t", cacheMode, "-m", Integer.toString(settings.coroutines));
        call.optionIf(settings.outOfOrder || (settings.format.equals(Format.RAW) && !settings.compress), "-W");
        call.optionIf(settings.compress, "-c");
        call.optionIf(settings.salvage, "--salvage");
        call.optionIf(settings.targetIsZero, "--target-is-zero");
        call.optionIf(settings.bitmaps, "--bitmaps");
        call.optionIf(settings.bytesPerSecond > 0, "-r", Long.toString(settings.bytesPerSecond));
        call.optionIf(settings.sparseBytes >= 0, "-S", Long.toString(settings.sparseBytes));
        if (settings.snapshot != null) {
            call.option("-l", "snapshot.name=" + settings.snapshot.replace(",", ",,"));
        }
        if (settings.base != null) {
            Opened base = Opened.toUse(engine, settings.base);
            call.option("-B", base.pathText(), "-F", base.format().driver());
        }
        source.add(call);
        if (existing != null) {
            call.option("-n");
            call.operand(existing.node(call));
        } else {
            Options.add(call, settings.format, settings.options, Optional.ofNullable(settings.secret));
            call.operand(target.path().orElseThrow().toString());
        }
        engine.run(call, clock.percentOf(virtualBytes, progress));
    }

    /** The target must be what was asked for before it gets its name: qemu-img's word for it is not enough. */
    private ImageInfo verify(Opened source, Image made, long virtualBytes) {
        Opened target = Opened.known(made);
        ImageInfo info = Together.run(() -> target.info(engine), () -> ImageCheck.requireSound(engine, target));
        // Formats with cylinders round up.
        if (!info.format().equals(settings.format) || info.virtualBytes() < virtualBytes) {
            throw new ImageException("the copy of " + source + " is " + info.format() + " of " + info.virtualBytes()
                    + " bytes instead of " + settings.format + " of " + virtualBytes);
        }
        if (settings.compare) {
            CompareResult result = Comparing.compare(engine, source, target, false, p -> {});
            if (!result.equal()) {
                throw new ImageException("the copy of " + source + " differs from it: " + result.message());
            }
        }
        return info;
    }

    private static void requireSame(@Nullable Stamp before, Opened source) {
        if (before != null && !before.equals(Stamp.of(source.image()))) {
            throw new ImageException(
                    source + " changed while it was read; stop whoever writes to it, or take a snapshot");
        }
    }

    /** What shows that a file was written to. */
    private record Stamp(
            long bytes,
            java.nio.file.attribute.FileTime modified,
            @Nullable Object key) {

        static @Nullable Stamp of(Image source) {
            if (source.path().isEmpty() || source.allowsInconsistent()) {
                return null;
            }
            try {
                BasicFileAttributes now = Files.readAttributes(source.path().get(), BasicFileAttributes.class);
                return now.isRegularFile() ? new Stamp(now.size(), now.lastModifiedTime(), now.fileKey()) : null;
            } catch (NoSuchFileException e) {
                return null;
            } catch (IOException e) {
                throw new ImageException("cannot look at " + source + ": " + e, e);
            }
        }
    }
}
