package io.kvm4j.job;

import io.kvm4j.internal.XmlText;
import java.nio.file.Path;

/** Where a disk is copied to while its guest runs. Immutable; safe for use by many threads. */
public final class CopyTarget {

    private final String type;
    private final String path;
    private final String format;
    private final boolean reuse;
    private final boolean shallow;
    private final long limit;

    private CopyTarget(String type, String path, String format, boolean reuse, boolean shallow, long limit) {
        this.type = type;
        this.path = path;
        this.format = format;
        this.reuse = reuse;
        this.shallow = shallow;
        this.limit = limit;
    }

    /** A new image file of that format, such as {@code raw} or {@code qcow2}; QEMU makes it. */
    public static CopyTarget file(Path path, String format) {
        return new CopyTarget("file", requireAbsolute(path), requireFormat(format), false, false, 0);
    }

    /** An image file that is there, as large as the disk or larger; what is on it is lost. */
    public static CopyTarget existingFile(Path path, String format) {
        return new CopyTarget("file", requireAbsolute(path), requireFormat(format), true, false, 0);
    }

    /** A block device, as large as the disk or larger; what is on it is lost. */
    public static CopyTarget device(Path path) {
        return new CopyTarget("block", requireAbsolute(path), "raw", true, false, 0);
    }

    private static String requireAbsolute(Path path) {
        if (!path.isAbsolute()) {
            throw new IllegalArgumentException("a copy's path is absolute, was \"" + path + "\"");
        }
        return path.toString();
    }

    private static String requireFormat(String format) {
        if (format.isBlank()) {
            throw new IllegalArgumentException("a format has a name, such as qcow2, was \"" + format + "\"");
        }
        return format;
    }

    /** Copies the top image only; the copy has the same backing chain. */
    public CopyTarget topOnly() {
        return new CopyTarget(type, path, format, reuse, true, limit);
    }

    /** Copies no faster than that. */
    public CopyTarget limitBytesPerSecond(long bytesPerSecond) {
        return new CopyTarget(type, path, format, reuse, shallow, DomainDisk.requireSpeed(bytesPerSecond));
    }

    String path() {
        return path;
    }

    boolean reuses() {
        return reuse;
    }

    boolean isShallow() {
        return shallow;
    }

    long limit() {
        return limit;
    }

    String toXml() {
        return "<disk type='" + type + "'><driver type='" + XmlText.escape(format) + "'/><source "
                + (type.equals("block") ? "dev" : "file") + "='" + XmlText.escape(path) + "'/></disk>";
    }

    /** The path, with the format. */
    @Override
    public String toString() {
        return path + " (" + format + ")";
    }
}
