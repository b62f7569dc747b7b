package io.kvm4j.qemuimg.device;

import java.io.IOException;
import java.util.Map;

/** A raw image, copied as it is. */
final class RawBody implements Body {

    private final Copy copy;

    RawBody(Copy copy) {
        this.copy = copy;
    }

    @Override
    public void writeRest() {
        copy.run();
    }

    @Override
    public void verifyRest() {
        copy.verify(1, copy.spans.count());
    }

    @Override
    public void writeHead() throws IOException {
        copy.writeHead();
    }

    @Override
    public void verifyHead() {
        copy.verify(0, Math.min(1, copy.spans.count()));
    }

    @Override
    public long dataBytes() {
        return copy.dataBytes.get();
    }

    @Override
    public long zeroBytes() {
        return copy.zeroBytes.get();
    }

    @Override
    public Map<Checksum, String> checksums() {
        return copy.checksums();
    }

    @Override
    public void report() {
        copy.report();
    }
}
