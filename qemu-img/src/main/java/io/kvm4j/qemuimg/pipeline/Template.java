package io.kvm4j.qemuimg.pipeline;

import io.kvm4j.qemuimg.Conversion;
import io.kvm4j.qemuimg.Converted;
import io.kvm4j.qemuimg.Image;
import io.kvm4j.qemuimg.ImageException;
import io.kvm4j.qemuimg.NewImage;
import io.kvm4j.qemuimg.Progress;
import io.kvm4j.qemuimg.QemuImg;
import io.kvm4j.qemuimg.header.ImageHeader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A base image and the overlays of many guests on it. Immutable; safe for use by many threads. */
public final class Template {

    private final QemuImg img;
    private final Path base;

    private Template(QemuImg img, Path base) {
        this.img = img;
        this.base = base;
    }

    /** An image of our own as a base; from now on nobody may write to it, so it is made read-only. */
    public static Template of(QemuImg img, Path base) {
        try {
            Path real = base.toRealPath();
            Set<PosixFilePermission> mode = EnumSet.copyOf(Files.getPosixFilePermissions(real));
            mode.removeAll(EnumSet.of(
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_WRITE));
            Files.setPosixFilePermissions(real, mode);
            return new Template(img, real);
        } catch (IOException e) {
            throw new ImageException("cannot use " + base + " as a template: " + e, e);
        }
    }

    /** A disk that begins as the base and takes only what its guest writes. */
    public void overlay(Path top) {
        img.create(NewImage.overlay(top, base));
    }

    /** A disk that begins as the base and is larger. */
    public void overlay(Path top, long virtualBytes) {
        img.create(NewImage.overlay(top, base).virtualBytes(virtualBytes));
    }

    /** A copy of an overlay that needs no base; the overlay stays. */
    public Converted flatten(Path top, Path target, Consumer<Progress> progress) {
        return img.convert(Conversion.from(Image.trusted(top)).to(target).compared(), progress);
    }

    /** The images of a folder that lie right on the base: while there are any, it must neither change nor go. */
    public List<Path> overlaysIn(Path folder) {
        List<Path> overlays = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (Files.isRegularFile(file) && liesOnBase(file)) {
                    overlays.add(file);
                }
            }
        } catch (IOException e) {
            throw new ImageException("cannot look into " + folder + ": " + e, e);
        }
        overlays.sort(null);
        return List.copyOf(overlays);
    }

    private boolean liesOnBase(Path file) throws IOException {
        ImageHeader header;
        try {
            header = ImageHeader.read(file);
        } catch (ImageException e) {
            return false;
        }
        if (header.backing().isEmpty()) {
            return false;
        }
        Path named = file.resolveSibling(header.backing().get().name());
        return Files.exists(named) && Files.isSameFile(named, base);
    }
}
