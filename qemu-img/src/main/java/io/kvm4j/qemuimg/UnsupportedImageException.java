package io.kvm4j.qemuimg;

import java.util.List;

/** The format or this qemu-img cannot do what was asked. */
public final class UnsupportedImageException extends QemuImgException {

    private static final long serialVersionUID = 1L;

    UnsupportedImageException(Reason reason, List<String> arguments, int exitCode, String stderr) {
        super(reason, arguments, exitCode, stderr);
    }
}
