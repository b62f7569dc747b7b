package io.kvm4j.qemuimg;

import java.util.List;

/** qemu-img failed: with its arguments, its exit code and the end of what it wrote. Secrets are in none of them. */
public class QemuImgException extends ImageException {

    private static final long serialVersionUID = 1L;

    /** What went wrong, as far as qemu-img's words tell. */
    public enum Reason {
        /** Another process, such as a guest, holds the image. */
        LOCKED("wait for the other process, or shut the guest down"),
        /** A file does not exist. */
        NOT_FOUND("check the path"),
        /** The backing file cannot be opened. */
        BACKING_MISSING("restore the backing file, or rebase the image"),
        /** The chain of backing files is a circle. */
        BACKING_LOOP("rebase one image of the chain"),
        /** A backing file needs its format. */
        BACKING_FORMAT_MISSING("say the format of the backing file"),
        /** The kernel said no. */
        PERMISSION_DENIED("run as a user who may open the file"),
        /** A folder, a pipe or a socket. */
        NOT_REGULAR_FILE("name a regular file or a block device"),
        /** This qemu-img has no such driver. */
        UNKNOWN_FORMAT("install the package with QEMU's block driver, or use another format"),
        /** This qemu-img cannot reach that kind of storage. */
        UNKNOWN_PROTOCOL("install the package with QEMU's block driver, such as qemu-block-extra"),
        /** The bytes are not in the format that was said. */
        FORMAT_MISMATCH("say the format it is in"),
        /** An option or a value is refused. */
        INVALID_OPTION("see the message for the option"),
        /** Larger than the format can hold. */
        SIZE_TOO_LARGE("choose a smaller size or another format"),
        /** The file system is full. */
        NO_SPACE("make room, then try again; nothing was left behind"),
        /** The target is smaller than the source. */
        TARGET_TOO_SMALL("choose a larger target"),
        /** A limit on the length of files was hit. */
        FILE_TOO_LARGE("raise the limit on output, or refuse the image"),
        /** Making an image smaller was not asked for. */
        SHRINK_NOT_ALLOWED("say that the end of the disk may be lost"),
        /** The format cannot do that. */
        UNSUPPORTED("convert to a format that can, such as qcow2"),
        /** The image's metadata is damaged. */
        CORRUPT("check the image, restore it from a backup"),
        /** No such snapshot. */
        SNAPSHOT_NOT_FOUND("list the snapshots"),
        /** No such bitmap. */
        BITMAP_NOT_FOUND("list the bitmaps with info"),
        /** There is such a bitmap already. */
        BITMAP_EXISTS("choose another name"),
        /** Encrypted, and no secret was given. */
        SECRET_REQUIRED("give the secret"),
        /** The secret is wrong. */
        WRONG_SECRET("give the right secret"),
        /** The key derivation could not be timed; by chance. */
        KEY_DERIVATION_UNTIMED("try again"),
        /** The image has a journal that only a writer may replay. */
        JOURNAL_REPLAY_NEEDED(
                "open and close it with the program that wrote it, or vouch for it and call repairAllAcceptingLoss"),
        /** A limit on memory, processor time or files was hit. */
        RESOURCE_LIMIT("refuse the image, or raise the limits if it is trusted"),
        /** Reading or writing failed in the kernel or on the wire. */
        IO_ERROR("look at the kernel's log, replace the disk"),
        /** Killed by somebody else. */
        KILLED("look for who killed it, such as the kernel when memory is short"),
        /** Something this module has no name for. */
        OTHER("see the message of qemu-img");

        private final String remedy;

        Reason(String remedy) {
            this.remedy = remedy;
        }

        /** What to do next, for people. */
        public String remedy() {
            return remedy;
        }
    }

    private final Reason reason;
    private final List<String> arguments;
    private final int exitCode;
    private final String stderr;

    QemuImgException(Reason reason, List<String> arguments, int exitCode, String stderr) {
        super(message(reason, arguments, exitCode, stderr));
        this.reason = reason;
        this.arguments = List.copyOf(arguments);
        this.exitCode = exitCode;
        this.stderr = stderr;
    }

    private static String message(Reason reason, List<String> arguments, int exitCode, String stderr) {
        String said = stderr.isBlank() ? "" : ": " + stderr.strip();
        return "qemu-img " + String.join(" ", arguments) + " failed with exit code " + exitCode + said + " ("
                + reason.remedy() + ")";
    }

    /** What went wrong. */
    public Reason reason() {
        return reason;
    }

    /** The arguments of qemu-img, without the executable. */
    public List<String> arguments() {
        return arguments;
    }

    /** The exit code; above 128 the number of a signal plus 128. */
    public int exitCode() {
        return exitCode;
    }

    /** The beginning and the end of what it wrote to stderr, at most 12 KiB. */
    public String stderr() {
        return stderr;
    }

    /** Whether the same call may succeed later without any change. */
    public boolean isRetriable() {
        return reason == Reason.LOCKED || reason == Reason.KEY_DERIVATION_UNTIMED;
    }
}
