package io.kvm4j.qemuimg.device;

import io.kvm4j.qemuimg.ImageException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The first sector of a device while a copy to it is not finished.
 *
 * <p>A half-written disk does not look like a disk, says what it is, and is known again after a crash by whatever name it has then.
 */
final class Marker {

    private static final String TEXT = "kvm4j: a copy to this device was not finished: ";
    private static final int ID_LENGTH = 36;

    private Marker() {}

    static ByteBuffer sector(String id) {
        return OpenFile.alignedBuffer(4096)
                .put((TEXT + id + "\n").getBytes(StandardCharsets.US_ASCII))
                .clear();
    }

    /** The identity of the copy that was not finished. */
    static Optional<String> read(Path device) {
        ByteBuffer start = ByteBuffer.allocate(TEXT.length() + ID_LENGTH);
        try (FileChannel channel = FileChannel.open(device, StandardOpenOption.READ)) {
            if (channel.read(start, 0) < start.capacity()) {
                return Optional.empty();
            }
        } catch (IOException e) {
            throw new ImageException("read the first sector of " + device + ": " + e.getMessage(), e);
        }
        String text = new String(start.array(), StandardCharsets.US_ASCII);
        return text.startsWith(TEXT) ? Optional.of(text.substring(TEXT.length())) : Optional.empty();
    }
}
