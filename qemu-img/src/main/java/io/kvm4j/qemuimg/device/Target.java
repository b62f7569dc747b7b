package io.kvm4j.qemuimg.device;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Where a copy goes. */
interface Target {

    /** For reading a source only. */
    Target NOWHERE = new Target() {
        @Override
        public void write(ByteBuffer buffer, long offset) {}

        @Override
        public void zero(long offset, long length) {}

        @Override
        public boolean read(ByteBuffer buffer, long offset) {
            return false;
        }

        @Override
        public void flush() {}
    };

    void write(ByteBuffer buffer, long offset) throws IOException;

    /** From now on the range reads as zeros, whatever it held. */
    void zero(long offset, long length) throws IOException;

    /** Reads past the cache. */
    boolean read(ByteBuffer buffer, long offset) throws IOException;

    void flush() throws IOException;
}
