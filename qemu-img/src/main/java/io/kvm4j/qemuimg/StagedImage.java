package io.kvm4j.qemuimg;

import com.sun.nio.file.ExtendedOpenOption;
import io.kvm4j.qemuimg.internal.Staging;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A new image that gets its name when it is whole: {@link Staging} in the words of this package. One thread at a time. */
final class StagedImage implements AutoCloseable {

    private final Staging staging;
    private final boolean replace;

    private StagedImage(Staging staging, boolean replace) {
        this.staging = staging;
        this.replace = replace;
    }

    static StagedImage beside(Path target, boolean replace) {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new ImageRefusedException(
                    target.toString(),
                    Finding.blocker(
                            "not-a-file",
                            "it exists and is not a regular file",
                            "write block devices with the device writer"));
        }
        try {
            return new StagedImage(Staging.beside(target, replace), replace);
        } catch (FileAlreadyExistsException e) {
            throw exists(target);
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    private static ImageRefusedException exists(Path target) {
        return new ImageRefusedException(
                target.toString(),
                Finding.blocker("target-exists", "it exists", "choose another name, or say replacing()"));
    }

    private static ImageException failed(Path target, IOException e) {
        return new ImageException("cannot make " + target + ": " + e, e);
    }

    Path file() {
        return staging.file();
    }

    /** Begins with a copy of a file, holes and all; at no cost where the file system shares blocks. */
    void copyFrom(Engine engine, Path original) {
        engine.copy(original, staging.file());
    }

    /** The best way of writing that reaches the disk before qemu-img ends: past the cache where the file system can. */
    String cacheMode() {
        Path probe = staging.file().resolveSibling(".kvm4j.direct");
        try (FileChannel direct = FileChannel.open(
                probe,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE,
                ExtendedOpenOption.DIRECT)) {
            return direct.isOpen() ? "none" : "writeback";
        } catch (IOException | UnsupportedOperationException e) {
            return "writeback";
        }
    }

    void publish() {
        try {
            staging.flush();
            staging.publish(replace);
        } catch (FileAlreadyExistsException e) {
            throw exists(staging.target());
        } catch (IOException e) {
            throw failed(staging.target(), e);
        }
    }

    @Override
    public void close() {
        try {
            staging.close();
        } catch (IOException e) {
            // The image is safe either way; the next operation beside it tries again.
            System.getLogger(StagedImage.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "cannot remove " + staging.file().getParent() + ": " + e);
        }
    }
}
