package io.kvm4j.qemuimg.device;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Where a copy comes from. */
interface DiskSource {

    /** For messages. */
    Path path();

    /** Fills the buffer from its position to its limit; returns false if the source ends before. */
    boolean read(ByteBuffer buffer, long offset) throws IOException;

    /** Where the next data begins, and where it ends: {@code {start, end}}; at the end of the source both are {@code size}. */
    long[] nextData(long from, long size) throws IOException;
}
