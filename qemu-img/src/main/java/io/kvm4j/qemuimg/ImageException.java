package io.kvm4j.qemuimg;

import org.jspecify.annotations.Nullable;

/** An operation on an image or a device failed; every exception of this module is one. */
public class ImageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what was asked, what happened and what to do. */
    public ImageException(String message) {
        super(message);
    }

    /** With what was asked, what happened and what to do, and where it came from. */
    public ImageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
