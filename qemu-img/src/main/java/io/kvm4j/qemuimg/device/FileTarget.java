package io.kvm4j.qemuimg.device;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A new file, written past the cache where its file system can; what is not written is a hole. */
final class FileTarget implements Target, AutoCloseable {

    private static final int PAGE = 4096;

    private final OpenFile file;
    private final long bytes;

    private FileTarget(OpenFile file, long bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /** Makes a file of a length, all hole. */
    static FileTarget create(Path path, long bytes) throws IOException {
        FileTarget target = new FileTarget(open(path, Linux.O_RDWR | Linux.O_CREAT | Linux.O_EXCL), bytes);
        // whole pages until it is finished, because direct I/O knows nothing else
        target.file.truncate((bytes + PAGE - 1) / PAGE * PAGE);
        return target;
    }

    private static OpenFile open(Path path, int flags) throws OpenFile.FailedCall {
        try {
            return OpenFile.open(path, flags | Linux.O_DIRECT);
        } catch (OpenFile.FailedCall e) {
            if (e.errno != Linux.EINVAL) {
                throw e;
            }
            // the file may have come into being before its flags were refused
            return OpenFile.open(path, flags & ~Linux.O_EXCL);
        }
    }

    @Override
    public void write(ByteBuffer buffer, long offset) throws IOException {
        file.write(buffer, offset);
    }

    @Override
    public void zero(long offset, long length) {
        // the file is new: it is zero there
    }

    @Override
    public boolean read(ByteBuffer buffer, long offset) throws IOException {
        return file.read(buffer, offset);
    }

    @Override
    public void flush() throws IOException {
        file.flush();
    }

    /** Gives the file its exact length. */
    void finish() throws IOException {
        file.truncate(bytes);
        file.flush();
    }

    @Override
    public void close() {
        file.close();
    }
}
