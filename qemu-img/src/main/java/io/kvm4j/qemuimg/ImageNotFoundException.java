package io.kvm4j.qemuimg;

import java.util.List;

/** The image or one of its backing files does not exist. */
public final class ImageNotFoundException extends QemuImgException {

    private static final long serialVersionUID = 1L;

    ImageNotFoundException(Reason reason, List<String> arguments, int exitCode, String stderr) {
        super(reason, arguments, exitCode, stderr);
    }
}
