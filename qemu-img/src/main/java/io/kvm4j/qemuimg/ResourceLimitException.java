package io.kvm4j.qemuimg;

import java.util.List;

/** A limit on memory, processor time, files or output was hit. */
public final class ResourceLimitException extends QemuImgException {

    private static final long serialVersionUID = 1L;

    ResourceLimitException(Reason reason, List<String> arguments, int exitCode, String stderr) {
        super(reason, arguments, exitCode, stderr);
    }
}
