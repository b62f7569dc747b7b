package io.kvm4j.qemuimg.device;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A new file, written past the cache where its file system can; what is not written is a hole.
 *
 * <p>A file that an earlier run began is compared with what is to be written up to the place where that run was, and rewritten
 * where it differs: whatever it holds, in the end it holds what this run read.
 */
final class FileTarget implements Target, AutoCloseable {

    private static final int PAGE = 4096;

    private final OpenFile file;
    private final long bytes;
    private final long heldBefore;
    private final ThreadLocal<ByteBuffer> found = ThreadLocal.withInitial(() -> OpenFile.alignedBuffer(Zeros.BYTES));

    /** What the earlier run had read and is the same still, and what is not. */
    final AtomicLong keptBytes = new AtomicLong();

    final AtomicLong changedBytes = new AtomicLong();

    private FileTarget(OpenFile file, long bytes, long heldBefore) throws IOException {
        this.file = file;
        this.bytes = bytes;
        this.heldBefore = heldBefore;
        // whole pages until it is finished, because direct I/O knows nothing else
        file.truncate((bytes + PAGE - 1) / PAGE * PAGE);
    }

    /** Makes a file of a length, all hole. */
    static FileTarget create(Path path, long bytes) throws IOException {
        OpenFile file = open(path, Linux.O_RDWR | Linux.O_CREAT | Linux.O_EXCL);
        // nobody else can have it yet
        file.claimAlone();
        return new FileTarget(file, bytes, 0);
    }

    /** Goes on with a file of an earlier run; after {@code heldBefore} it becomes all hole. */
    static FileTarget goOn(Path path, long bytes, long heldBefore) throws IOException {
        OpenFile file = open(path, Linux.O_RDWR);
        if (!file.claimAlone()) {
            file.close();
            throw new FileSystemException(path.toString(), null, "another run is at it");
        }
        file.truncate(heldBefore);
        return new FileTarget(file, bytes, heldBefore);
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
        if (!holds(buffer, offset)) {
            file.write(buffer, offset);
        }
    }

    @Override
    public void zero(long offset, long length) throws IOException {
        // after what was held before the file is zero
        for (long at = offset; at < Math.min(offset + length, heldBefore); at += Zeros.BYTES) {
            write(Zeros.BLOCK.duplicate().limit((int) Math.min(Zeros.BYTES, offset + length - at)), at);
        }
    }

    private boolean holds(ByteBuffer wanted, long offset) throws IOException {
        if (offset >= heldBefore) {
            return false;
        }
        ByteBuffer there = found.get().clear().limit(wanted.remaining());
        boolean same = file.read(there, offset) && there.flip().equals(wanted);
        // the beginning is written last, so it was never there
        if (offset > 0) {
            (same ? keptBytes : changedBytes).addAndGet(wanted.remaining());
        }
        return same;
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
