package io.kvm4j.qemuimg;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A passphrase, handed to qemu-img over a pipe: never on a command line, never in a file.
 *
 * <p>Safe for use by many threads. {@link #destroy()} forgets it.
 */
public final class Secret {

    private final byte[] bytes;

    private Secret(byte[] bytes) {
        if (bytes.length == 0) {
            throw new IllegalArgumentException("a secret must not be empty");
        }
        this.bytes = bytes;
    }

    /** A passphrase as text, in UTF-8; the array is copied and stays the caller's. */
    public static Secret of(char[] passphrase) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(passphrase));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return new Secret(bytes);
    }

    /** A passphrase of any bytes; the array is copied and stays the caller's. */
    public static Secret of(byte[] passphrase) {
        return new Secret(passphrase.clone());
    }

    byte[] bytes() {
        return bytes;
    }

    /** Overwrites the passphrase in memory; operations with it fail from now on. */
    public void destroy() {
        Arrays.fill(bytes, (byte) 0);
    }

    /** Never the passphrase. */
    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
