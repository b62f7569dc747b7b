package io.kvm4j.qemuimg;

import java.util.List;

/** The image's metadata is damaged. */
public final class CorruptImageException extends QemuImgException {

    private static final long serialVersionUID = 1L;

    CorruptImageException(Reason reason, List<String> arguments, int exitCode, String stderr) {
        super(reason, arguments, exitCode, stderr);
    }
}
