package io.kvm4j.qemuimg;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The calls that change an image, and the small ones. */
final class Changes {

    private static final Pattern COMPLETED = Pattern.compile("completed in (\\d{1,9}(?:\\.\\d{1,9})?) seconds");

    private Changes() {}

    static void snapshot(Engine engine, Image image, String action, String name) {
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a snapshot needs a name, was \"" + name + "\"");
        }
        Opened opened = Opened.toChange(engine, image);
        // What is repaired below was sound before, so nothing of it is given up.
        ImageCheck.requireSound(engine, opened);
        Call call = new Call("snapshot").option(action, name).limits(opened.conversionLimits(engine));
        // The one subcommand that takes no format, and would guess.
        call.operand(opened.nodeWithDriver(call)).outlivingJvm();
        try {
            engine.run(call);
        } catch (CancelledException | ImageTimeoutException e) {
            repair(engine, opened, e);
            throw e;
        } catch (QemuImgException e) {
            if (e.exitCode() > 128) {
                repair(engine, opened, e);
            }
            throw e;
        }
    }

    /**
     * Killed between its writes, qemu-img leaves an image that is read rightly, but into whose snapshots the guest would write: the
     * tables say that a cluster is the guest's alone, and the reference counts say that it is not.
     */
    private static void repair(Engine engine, Opened opened, ImageException reason) {
        boolean interrupted = Thread.interrupted();
        try {
            var unused = ImageCheck.check(engine.unstoppable(), opened, "-r", "all");
        } catch (ImageException e) {
            reason.addSuppressed(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static void resize(Engine engine, Resize resize) {
        Opened opened = Opened.toChange(engine, resize.image());
        if (resize.shrinks()) {
            shrink(engine, opened, resize);
            return;
        }
        ImageInfo info = opened.infoWhenOpened(engine);
        if (resize.virtualBytes() < info.virtualBytes()) {
            throw new ImageRefusedException(
                    opened.toString(),
                    Finding.blocker(
                            "would-shrink",
                            resize.virtualBytes() + " bytes are less than the " + info.virtualBytes() + " it has",
                            "say shrinkAcceptingLoss, after file systems and partitions were made smaller"));
        }
        try {
            resizeFile(engine, opened, resize);
        } catch (ImageException e) {
            restoreRawSize(opened, info);
            throw e;
        }
        flush(opened);
    }

    /** A raw file is as long as its disk: what a failed preallocation appended goes away again. */
    private static void restoreRawSize(Opened opened, ImageInfo info) {
        if (!opened.format().equals(Format.RAW) || opened.path().isEmpty() || opened.isDevice()) {
            return;
        }
        try (FileChannel channel = FileChannel.open(opened.path().get(), StandardOpenOption.WRITE)) {
            channel.truncate(info.virtualBytes());
        } catch (IOException e) {
            throw new ImageException("cannot give " + opened + " its old length of " + info.virtualBytes(), e);
        }
    }

    private static void shrink(Engine engine, Opened opened, Resize resize) {
        Path path = Path.of(opened.pathText());
        try (StagedImage staged = StagedImage.beside(path, true)) {
            staged.copyFrom(engine, path);
            Image copy = resize.image().at(staged.file()).as(opened.format());
            resizeFile(engine, Opened.known(copy), resize);
            ImageCheck.requireSound(engine, Opened.known(copy));
            staged.publish();
        }
    }

    private static void resizeFile(Engine engine, Opened opened, Resize resize) {
        Call call = new Call("resize").option("-q").limits(opened.conversionLimits(engine));
        call.optionIf(resize.shrinks(), "--shrink");
        resize.preallocation().ifPresent(mode -> call.option("--preallocation=" + mode));
        opened.add(call);
        call.operand(Long.toString(resize.virtualBytes()));
        engine.run(call);
    }

    private static void flush(Opened opened) {
        opened.path().ifPresent(path -> {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.force(true);
            } catch (IOException e) {
                throw new ImageException("cannot flush " + path + ": " + e, e);
            }
        });
    }

    static void rebase(Engine engine, Rebase rebase, Consumer<Progress> progress) {
        Image top = Image.trusted(rebase.overlay());
        // a new header is what mends a chain that cannot be followed
        Opened overlay = rebase.isUnsafe() ? Opened.toAsk(engine, top) : Opened.toUse(engine, top);
        long total = overlay.info(engine).virtualBytes();
        // QEMU writes the new header before the tables it has in memory: killed between, the image would have neither
        // the old base nor the data copied from it. Written through, the tables are there first.
        Call call = new Call("rebase").progress().option("-t", "writethrough").optionIf(rebase.isUnsafe(), "-u");
        if (rebase.base().isPresent()) {
            Opened base = Opened.toUse(engine, rebase.base().get());
            call.option("-b", base.pathText(), "-F", base.format().driver());
        } else {
            call.option("-b", "");
        }
        overlay.add(call);
        engine.run(call, new Clock().percentOf(total, progress));
        flush(overlay);
    }

    static void commit(Engine engine, Commit commit, Consumer<Progress> progress) {
        Opened overlay = Opened.toUse(engine, Image.trusted(commit.overlay()));
        long total = overlay.info(engine).virtualBytes();
        Call call = new Call("commit").progress().option("-t", "writeback").optionIf(commit.keeps(), "-d");
        commit.base()
                .ifPresent(base -> call.option(
                        "-b", Opened.toUse(engine, Image.trusted(base)).pathText()));
        if (overlay.format().equals(Format.QCOW2)) {
            // Emptying it, QEMU would give clusters back to the file system before the tables say so: killed in
            // between,
            // the disk would have zeros there.
            call.option("-f", overlay.format().driver())
                    .operand(overlay.nodeWith(call, "pass-discard-snapshot", false));
        } else {
            overlay.add(call);
        }
        engine.run(call, new Clock().percentOf(total, progress));
    }

    static void amend(Engine engine, Image image, Map<String, String> options) {
        if (options.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to amend");
        }
        Map<String, String> valid = new LinkedHashMap<>();
        for (Map.Entry<String, String> option : options.entrySet()) {
            valid.putAll(Options.with(Map.of(), option.getKey(), option.getValue()));
        }
        Opened opened = Opened.toChange(engine, image);
        Call call = new Call("amend").option("-t", "writeback").limits(opened.conversionLimits(engine));
        Options.add(call, opened.format(), valid, Optional.empty());
        opened.add(call);
        engine.run(call);
    }

    static void bitmap(Engine engine, BitmapChange change) {
        if (change.steps().isEmpty()) {
            throw new IllegalArgumentException("say what is to be done with bitmap \"" + change.name() + "\"");
        }
        Opened opened = Opened.toChange(engine, change.image());
        Call call = new Call("bitmap").limits(opened.conversionLimits(engine));
        call.option(change.steps().toArray(String[]::new));
        call.optionIf(change.granularityBytes() > 0, "-g", Long.toString(change.granularityBytes()));
        if (change.source().isPresent()) {
            Opened source = Opened.toUse(engine, change.source().get());
            call.option("-b", source.node(call), "-F", source.format().driver());
        }
        opened.add(call);
        call.operand(change.name());
        engine.run(call);
    }

    static void dd(Engine engine, BlockCopy copy) {
        Opened source = Opened.toUse(engine, copy.source());
        try (StagedImage staged = StagedImage.beside(copy.target(), false)) {
            engine.run(copy.call(source, staged.file()).limits(source.conversionLimits(engine)));
            long expected = copy.expectedBytes(source.info(engine).virtualBytes());
            long made = Opened.known(Image.trusted(staged.file()).as(copy.format()))
                    .info(engine)
                    .virtualBytes();
            if (made < expected) {
                throw new ImageException("the part of " + source + " has " + made + " bytes instead of " + expected);
            }
            staged.publish();
        }
    }

    static Duration bench(Engine engine, Bench bench) {
        Opened opened = Opened.toUse(engine, bench.image());
        Call call = bench.call().limits(opened.conversionLimits(engine));
        opened.add(call);
        String words = new String(engine.run(call).stdout(), StandardCharsets.UTF_8);
        Matcher matcher = COMPLETED.matcher(words);
        if (!matcher.find()) {
            throw new ImageException("qemu-img bench told no time: \"" + words + "\"");
        }
        return Duration.ofNanos(Math.round(Double.parseDouble(matcher.group(1)) * 1e9));
    }
}
