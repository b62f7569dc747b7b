package io.kvm4j.qemuimg.device;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A file or block device opened by its number, so that it can be claimed, locked and written past the cache. */
final class OpenFile implements DiskSource, AutoCloseable {

    /** What a kernel takes at once without holding up others. */
    static final long ZERO_STEP = 128L << 20;

    final Path path;
    private final int fd;
    private volatile boolean zeroout = true;

    private OpenFile(Path path, int fd) {
        this.path = path;
        this.fd = fd;
    }

    /** @throws FailedCall with the error number */
    static OpenFile open(Path path, int flags) throws FailedCall {
        int fd = Linux.open(path.toString(), flags | Linux.O_CLOEXEC, 0600);
        if (fd < 0) {
            throw new FailedCall("open " + path, Linux.errno(), -1);
        }
        return new OpenFile(path, fd);
    }

    /** Memory that direct I/O may use. */
    static ByteBuffer alignedBuffer(int bytes) {
        return ByteBuffer.allocateDirect(bytes + 4096).alignedSlice(4096).slice(0, bytes);
    }

    long size() throws FailedCall {
        return check(Linux.lseek(fd, 0, Linux.SEEK_END), "find the size of", -1);
    }

    int query(long request) throws FailedCall {
        try (Memory value = new Memory(8)) {
            value.clear();
            check(Linux.ioctl(fd, request, value), "ask", -1);
            return value.getInt(0);
        }
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public boolean read(ByteBuffer buffer, long offset) throws FailedCall {
        Pointer memory = Native.getDirectBufferPointer(buffer);
        while (buffer.hasRemaining()) {
            long at = offset + buffer.position();
            long n = check(Linux.pread(fd, memory.share(buffer.position()), buffer.remaining(), at), "read", at);
            if (n == 0) {
                return false;
            }
            buffer.position(buffer.position() + (int) n);
        }
        return true;
    }

    /** Writes the buffer from its position to its limit. */
    void write(ByteBuffer buffer, long offset) throws FailedCall {
        Pointer memory = Native.getDirectBufferPointer(buffer);
        int start = buffer.position();
        while (buffer.hasRemaining()) {
            long at = offset + buffer.position() - start;
            long n = check(Linux.pwrite(fd, memory.share(buffer.position()), buffer.remaining(), at), "write", at);
            if (n == 0) {
                throw new FailedCall("write " + path, Linux.EIO, at);
            }
            buffer.position(buffer.position() + (int) n);
        }
    }

    /** Makes a range of a device read as zeros, whatever it held; a kernel without the call gets zeros written. */
    void zero(long offset, long length, ByteBuffer zeros) throws FailedCall {
        if (zeroout) {
            try (Memory range = new Memory(16)) {
                range.setLong(0, offset);
                range.setLong(8, length);
                if (Linux.ioctl(fd, Linux.BLKZEROOUT, range) == 0) {
                    return;
                }
                int errno = Linux.errno();
                if (errno != Linux.EOPNOTSUPP && errno != Linux.EINVAL) {
                    throw new FailedCall("zero " + path, errno, offset);
                }
                zeroout = false;
            }
        }
        for (long at = offset; at < offset + length; at += zeros.capacity()) {
            write(zeros.duplicate().clear().limit((int) Math.min(zeros.capacity(), offset + length - at)), at);
        }
    }

    @Override
    public long[] nextData(long from, long size) throws FailedCall {
        long start = Linux.lseek(fd, from, Linux.SEEK_DATA);
        if (start < 0) {
            int errno = Linux.errno();
            if (errno == Linux.ENXIO) {
                return new long[] {size, size};
            }
            if (errno == Linux.EINVAL || errno == Linux.EOPNOTSUPP) {
                // a device, or a file system that does not tell
                return new long[] {from, size};
            }
            throw new FailedCall("find data in " + path, errno, from);
        }
        long end = check(Linux.lseek(fd, start, Linux.SEEK_HOLE), "find holes in", start);
        return new long[] {Math.min(start, size), Math.min(end, size)};
    }

    void flush() throws FailedCall {
        check(Linux.fsync(fd), "flush", -1);
    }

    /** Cuts or extends the file. */
    void truncate(long bytes) throws FailedCall {
        check(Linux.ftruncate(fd, bytes), "set the length of", -1);
    }

    /** What others read of the device from now on comes from the device itself. */
    void dropCache() throws FailedCall {
        check(Linux.ioctl(fd, Linux.BLKFLSBUF, Pointer.NULL), "drop the cache of", -1);
    }

    void willReadInOrder() {
        // an advice; nothing depends on it
        int unused = Linux.posix_fadvise(fd, 0, 0, Linux.POSIX_FADV_SEQUENTIAL);
    }

    /** Whether the kernel now sees the partitions that were written; false where the device cannot have any. */
    boolean rereadPartitions() throws FailedCall {
        if (Linux.ioctl(fd, Linux.BLKRRPART, Pointer.NULL) == 0) {
            return true;
        }
        int errno = Linux.errno();
        if (errno == Linux.EINVAL) {
            return false;
        }
        throw new FailedCall("re-read the partitions of " + path, errno, -1);
    }

    /** Whether another open file holds a lock on the byte that a lock of {@code type} would meet. */
    boolean lockedByOther(short type, long offset) throws FailedCall {
        try (Memory lock = lock(type, offset)) {
            check(Linux.fcntl(fd, Linux.F_OFD_GETLK, lock), "ask for locks of", offset);
            return lock.getShort(0) != Linux.F_UNLCK;
        }
    }

    /** Holds a shared lock on a byte until this file is closed; false if another excludes it. */
    boolean lockShared(long offset) {
        try (Memory lock = lock(Linux.F_RDLCK, offset)) {
            return Linux.fcntl(fd, Linux.F_OFD_SETLK, lock) == 0;
        }
    }

    /** Keeps other runs of ours off this file until it is closed; false if one is at it. */
    boolean claimAlone() {
        try (Memory lock = lock(Linux.F_WRLCK, 0)) {
            return Linux.fcntl(fd, Linux.F_OFD_SETLK, lock) == 0 || Linux.errno() != Linux.EAGAIN;
        }
    }

    /** Gives up the lock on a byte. */
    void unlock(long offset) throws FailedCall {
        try (Memory lock = lock(Linux.F_UNLCK, offset)) {
            check(Linux.fcntl(fd, Linux.F_OFD_SETLK, lock), "unlock", offset);
        }
    }

    private static Memory lock(short type, long offset) {
        Memory flock = new Memory(32);
        flock.clear();
        flock.setShort(0, type);
        flock.setLong(8, offset);
        flock.setLong(16, 1);
        return flock;
    }

    private long check(long result, String what, long offset) throws FailedCall {
        if (result < 0) {
            throw new FailedCall(what + " " + path, Linux.errno(), offset);
        }
        return result;
    }

    @Override
    public void close() {
        int unused = Linux.close(fd);
    }

    /** A system call that failed, and why. */
    static final class FailedCall extends IOException {

        private static final long serialVersionUID = 1L;

        final int errno;
        final long offset;

        FailedCall(String what, int errno, long offset) {
            super(what + (offset < 0 ? "" : " at byte " + offset) + ": " + Linux.strerror(errno));
            this.errno = errno;
            this.offset = offset;
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
