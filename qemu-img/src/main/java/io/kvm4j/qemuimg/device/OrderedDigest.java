package io.kvm4j.qemuimg.device;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** SHA-256 of spans that are read in any order: each waits for its turn. */
final class OrderedDigest {

    private final MessageDigest digest;
    private int turn;

    OrderedDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds a span, from the start of {@code buffer}; without a buffer, of zeros. */
    void update(int number, @Nullable ByteBuffer buffer, long length, BooleanSupplier stopped)
            throws InterruptedException {
        synchronized (this) {
            while (turn != number && !stopped.getAsBoolean()) {
                wait(100);
            }
            for (long done = 0; done < length; done += Zeros.BYTES) {
                ByteBuffer part = (buffer == null ? Zeros.BLOCK : buffer).duplicate();
                digest.update(part.clear().limit((int) Math.min(Zeros.BYTES, length - done)));
            }
            turn++;
            notifyAll();
        }
    }

    synchronized String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
