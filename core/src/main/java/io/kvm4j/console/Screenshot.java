package io.kvm4j.console;

/**
 * A picture of a guest's screen.
 *
 * @param mimeType what it is: {@code image/png} or, from older hypervisors, {@code image/x-portable-pixmap}
 * @param bytes the picture, as a file has it
 */
public record Screenshot(String mimeType, byte[] bytes) {

    /** Keeps a copy. */
    public Screenshot {
        bytes = bytes.clone();
    }

    /** A copy of the picture's bytes. */
    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The type and the size. */
    @Override
    public String toString() {
        return mimeType + ", " + bytes.length + " bytes";
    }
}
