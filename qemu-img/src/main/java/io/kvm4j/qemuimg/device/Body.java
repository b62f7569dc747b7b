package io.kvm4j.qemuimg.device;

import java.io.IOException;
import java.util.Map;

/** What is written to a device, its beginning last. */
interface Body {

    /** How much of the beginning is kept back. */
    int HEAD = Zeros.BYTES;

    /** Writes all but the beginning. */
    void writeRest() throws IOException;

    /** Compares all but the beginning with what was to be written, past the cache. */
    void verifyRest() throws IOException;

    void writeHead() throws IOException;

    void verifyHead() throws IOException;

    long dataBytes();

    long zeroBytes();

    /** Of the guest's disk; called when all is written. */
    Map<Checksum, String> checksums() throws IOException;

    /** Tells the caller that all is done. */
    void report();
}
