package io.kvm4j.qemuimg;

import java.util.List;

/** Another process, such as a guest, holds the image; the call may succeed later. */
public final class ImageLockedException extends QemuImgException {

    private static final long serialVersionUID = 1L;

    ImageLockedException(Reason reason, List<String> arguments, int exitCode, String stderr) {
        super(reason, arguments, exitCode, stderr);
    }
}
