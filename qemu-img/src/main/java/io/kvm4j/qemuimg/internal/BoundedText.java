package io.kvm4j.qemuimg.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps the head and the tail of a stream of any length. One thread at a time. */
final class BoundedText {

    private static final int HEAD = 4096;
    private static final int TAIL = 8192;

    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final byte[] tail = new byte[TAIL];
    private long afterHead;

    void append(byte[] bytes, int length) {
        int toHead = Math.min(length, HEAD - head.size());
        head.write(bytes, 0, toHead);
        for (int i = toHead; i < length; i++) {
            tail[(int) (afterHead++ % TAIL)] = bytes[i];
        }
    }

    String text() {
        if (afterHead == 0) {
            return head.toString(StandardCharsets.UTF_8);
        }
        int kept = (int) Math.min(afterHead, TAIL);
        int start = (int) ((afterHead - kept) % TAIL);
        byte[] end = new byte[kept];
        for (int i = 0; i < kept; i++) {
            end[i] = tail[(start + i) % TAIL];
        }
        String gap = afterHead > TAIL ? "\n[" + (afterHead - TAIL) + " bytes left out]\n" : "";
        return head.toString(StandardCharsets.UTF_8) + gap + new String(end, StandardCharsets.UTF_8);
    }
}
