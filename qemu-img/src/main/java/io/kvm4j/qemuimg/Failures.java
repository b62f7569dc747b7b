package io.kvm4j.qemuimg;

import io.kvm4j.qemuimg.QemuImgException.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The one table from qemu-img's words and exit codes to exceptions; the words are those of versions 5 to 10 in the C locale. */
final class Failures {

    /** In order: the first match wins, so the particular stands before the general. */
    private static final Map<Pattern, Reason> WORDS = new LinkedHashMap<>();

    static {
        say(
                Reason.LOCKED,
                "Failed to get (shared )?\"?\\w+[^\"]*\"? lock|Is another process using the image|Failed to lock byte");
        say(
                Reason.RESOURCE_LIMIT,
                "Too many open files|Could not allocate metadata caches|Cannot allocate memory|failed to allocate");
        say(Reason.NO_SPACE, "No space left on device|Disk quota exceeded");
        say(Reason.FILE_TOO_LARGE, "File too large");
        say(Reason.BACKING_LOOP, "creates an infinite loop");
        say(Reason.BACKING_FORMAT_MISSING, "specified without backing format");
        say(Reason.BACKING_MISSING, "Could not open backing (file|image)");
        say(Reason.KEY_DERIVATION_UNTIMED, "Unable to get accurate CPU usage");
        say(Reason.WRONG_SECRET, "Invalid password, cannot unlock any keyslot");
        say(
                Reason.SECRET_REQUIRED,
                "Parameter '(encrypt\\.)?key-secret' is required|key-secret' is required for cipher");
        say(Reason.JOURNAL_REPLAY_NEEDED, "contains a log that needs to be replayed");
        say(Reason.CORRUPT, "Image is corrupt|Marking image as corrupt|Image has probably been truncated");
        say(
                Reason.SNAPSHOT_NOT_FOUND,
                "snapshot not found|Can't find snapshot|Failed to load snapshot|Could not find snapshot");
        say(Reason.BITMAP_NOT_FOUND, "Dirty bitmap '.*' not found");
        say(Reason.BITMAP_EXISTS, "Bitmap already exists");
        say(Reason.SHRINK_NOT_ALLOWED, "Use the --shrink option");
        say(Reason.TARGET_TOO_SMALL, "output file is smaller than input file|Cannot grow device files");
        say(
                Reason.SIZE_TOO_LARGE,
                "image size is too large|Must be between 0 and 9223372036854775807|Image size must be less than");
        say(Reason.UNKNOWN_FORMAT, "Unknown driver|Unknown file format");
        say(Reason.UNKNOWN_PROTOCOL, "Unknown protocol");
        say(
                Reason.FORMAT_MISMATCH,
                "Image (is )?not in \\w+ format|Image not in|invalid VMDK image descriptor|header too short|does not match the magic|(is )?not a valid|not in qcow");
        say(Reason.UNSUPPORTED, "does not support|not supported|Operation not supported|Unsupported|Can't create");
        say(Reason.NOT_REGULAR_FILE, "to be a regular file|Is a directory");
        say(Reason.PERMISSION_DENIED, "Permission denied|Operation not permitted|Read-only file system");
        say(
                Reason.INVALID_OPTION,
                "Invalid parameter|must be a power of two|Invalid image size|needs a size parameter|unrecognized option|invalid option|Invalid option|expects|Parameter '.*'");
        say(Reason.NOT_FOUND, "No such file or directory|Could not open .*: No such device");
        say(
                Reason.IO_ERROR,
                "Input/output error|error while (reading|writing)|Connection (refused|reset)|Failed to connect|Broken pipe|Transport endpoint");
    }

    private Failures() {}

    private static void say(Reason reason, String words) {
        WORDS.put(Pattern.compile(words), reason);
    }

    static Reason reason(int exitCode, String stderr) {
        // 133, 134 and 139: what glib and malloc do when the address space ends; 152: too much processor time; 153: too
        // long a file.
        if (exitCode == 133 || exitCode == 134 || exitCode == 139 || exitCode == 152) {
            return Reason.RESOURCE_LIMIT;
        }
        if (exitCode == 153) {
            return Reason.FILE_TOO_LARGE;
        }
        for (Map.Entry<Pattern, Reason> entry : WORDS.entrySet()) {
            if (entry.getKey().matcher(stderr).find()) {
                return entry.getValue();
            }
        }
        return exitCode > 128 ? Reason.KILLED : Reason.OTHER;
    }

    static QemuImgException failure(List<String> arguments, int exitCode, String stderr) {
        Reason reason = reason(exitCode, stderr);
        return switch (reason) {
            case LOCKED -> new ImageLockedException(reason, arguments, exitCode, stderr);
            case NOT_FOUND, BACKING_MISSING -> new ImageNotFoundException(reason, arguments, exitCode, stderr);
            case CORRUPT -> new CorruptImageException(reason, arguments, exitCode, stderr);
            case UNSUPPORTED, UNKNOWN_FORMAT, UNKNOWN_PROTOCOL ->
                new UnsupportedImageException(reason, arguments, exitCode, stderr);
            case SECRET_REQUIRED, WRONG_SECRET -> new SecretException(reason, arguments, exitCode, stderr);
            case RESOURCE_LIMIT, FILE_TOO_LARGE -> new ResourceLimitException(reason, arguments, exitCode, stderr);
            case NO_SPACE -> new NoSpaceException(reason, arguments, exitCode, stderr);
            default -> new QemuImgException(reason, arguments, exitCode, stderr);
        };
    }
}
