package io.kvm4j.qemuimg.device;

import com.sun.jna.Native;
import com.sun.jna.Pointer;

/** The system calls that Java does not have. Constants are those of x86-64, arm64 and s390x. */
final class Linux {

    static final int O_RDONLY = 0;
    static final int O_RDWR = 2;
    static final int O_CREAT = 0100;
    static final int O_EXCL = 0200;
    static final int O_CLOEXEC = 02000000;
    /** arm64 has its own bits for this one. */
    static final int O_DIRECT = System.getProperty("os.arch").equals("aarch64") ? 0200000 : 040000;

    static final int SEEK_END = 2;
    static final int SEEK_DATA = 3;
    static final int SEEK_HOLE = 4;

    static final int EPERM = 1;
    static final int EIO = 5;
    static final int ENXIO = 6;
    static final int EAGAIN = 11;
    static final int EACCES = 13;
    static final int EBUSY = 16;
    static final int EINVAL = 22;
    static final int EROFS = 30;
    static final int EOPNOTSUPP = 95;

    static final int F_OFD_GETLK = 36;
    static final int F_OFD_SETLK = 37;
    static final short F_RDLCK = 0;
    static final short F_WRLCK = 1;
    static final short F_UNLCK = 2;

    static final long BLKROGET = 0x125e;
    static final long BLKRRPART = 0x125f;
    static final long BLKFLSBUF = 0x1261;
    static final long BLKSSZGET = 0x1268;
    static final long BLKZEROOUT = 0x127f;

    static final int POSIX_FADV_SEQUENTIAL = 2;

    static {
        Native.register(Linux.class, "c");
    }

    private Linux() {}

    static native int open(String path, int flags, int mode);

    static native int close(int fd);

    static native long pread(int fd, Pointer buffer, long length, long offset);

    static native long pwrite(int fd, Pointer buffer, long length, long offset);

    static native long lseek(int fd, long offset, int whence);

    static native int fsync(int fd);

    static native int ftruncate(int fd, long length);

    static native int ioctl(int fd, long request, Pointer argument);

    static native int fcntl(int fd, int command, Pointer argument);

    static native int posix_fadvise(int fd, long offset, long length, int advice);

    static native String strerror(int errno);

    /** Why the last call of this thread failed. */
    static int errno() {
        return Native.getLastError();
    }
}
