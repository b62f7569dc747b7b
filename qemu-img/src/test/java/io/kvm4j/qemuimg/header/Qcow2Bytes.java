package io.kvm4j.qemuimg.header;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes qcow2 headers as an attacker would: field by field, true or not. */
final class Qcow2Bytes {

    static final int CLUSTER = 65536;
    private final ByteBuffer bytes = ByteBuffer.allocate(5 * CLUSTER);
    private int extensions = 104;

    private Qcow2Bytes(long virtualBytes) {
        bytes.put(0, new byte[] {'Q', 'F', 'I', (byte) 0xfb});
        bytes.putInt(4, 3).putInt(20, 16).putLong(24, virtualBytes);
        bytes.putInt(36, (int) ((virtualBytes + (512L << 20) - 1) / (512L << 20)))
                .putLong(40, 3 * CLUSTER);
        bytes.putLong(48, CLUSTER).putInt(56, 1);
        bytes.putInt(96, 4).putInt(100, 104);
    }

    static Qcow2Bytes of(long virtualBytes) {
        return new Qcow2Bytes(virtualBytes);
    }

    Qcow2Bytes int32(int offset, int value) {
        bytes.putInt(offset, value);
        return this;
    }

    Qcow2Bytes int64(int offset, long value) {
        bytes.putLong(offset, value);
        return this;
    }

    Qcow2Bytes text(int offset, String text) {
        bytes.put(offset, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Qcow2Bytes extension(int type, String text) {
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        int32(extensions, type).int32(extensions + 4, length).text(extensions + 8, text);
        extensions += 8 + (length + 7) / 8 * 8;
        return this;
    }

    /** Encrypted by LUKS, with its header in the last cluster. */
    Qcow2Bytes luks(byte[] header) {
        int at = 4 * CLUSTER;
        bytes.put(at, header);
        return int32(32, 2)
                .extension(0x0537BE77, "\0".repeat(16))
                .int64(extensions - 16, at)
                .int64(extensions - 8, 592);
    }

    Qcow2Bytes backing(String name) {
        return int64(8, 2048)
                .int32(16, name.getBytes(StandardCharsets.UTF_8).length)
                .text(2048, name);
    }

    byte[] array() {
        return bytes.array();
    }

    Path in(Path folder) throws IOException {
        return Files.write(folder.resolve("image.qcow2"), array());
    }
}
