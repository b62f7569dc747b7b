package io.kvm4j.qemuimg.device;

import io.kvm4j.qemuimg.ImageException;

/** A copy stopped because of an error in reading, writing or verifying; the device does not hold the image. */
public final class CopyFailedException extends ImageException {

    private static final long serialVersionUID = 1L;

    private final long offsetBytes;

    /** With what failed, and where on the disk. */
    public CopyFailedException(String message, long offsetBytes) {
        super(message);
        this.offsetBytes = offsetBytes;
    }

    /** Where it failed; -1 where no place can be told. */
    public long offsetBytes() {
        return offsetBytes;
    }
}
