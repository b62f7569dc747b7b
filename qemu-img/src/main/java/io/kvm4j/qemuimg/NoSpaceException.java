package io.kvm4j.qemuimg;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file system of the target is full; what was written is removed. */
public final class NoSpaceException extends QemuImgException {

    private static final long serialVersionUID = 1L;
    private static final Pattern OFFSET = Pattern.compile("at byte (\\d{1,18})");

    NoSpaceException(Reason reason, List<String> arguments, int exitCode, String stderr) {
        super(reason, arguments, exitCode, stderr);
    }

    /** The guest offset that could not be written, if qemu-img said so. */
    public OptionalLong offset() {
        Matcher matcher = OFFSET.matcher(stderr());
        return matcher.find() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }
}
