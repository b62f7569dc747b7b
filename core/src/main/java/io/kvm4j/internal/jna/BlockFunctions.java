package io.kvm4j.internal.jna;

import com.sun.jna.Library;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import org.jspecify.annotations.Nullable;

/** Work on the disks of a domain, of {@code include/libvirt/libvirt-domain.h}. */
public interface BlockFunctions extends Library {

    /** {@code virDomainBlockInfo}: capacity, allocation, physical, each {@code unsigned long long}. */
    int virDomainGetBlockInfo(Pointer domain, String disk, long[] info, int flags);

    int virDomainBlockResize(Pointer domain, String disk, long size, int flags);

    int virDomainBlockPull(Pointer domain, String disk, NativeLong bandwidth, int flags);

    int virDomainBlockRebase(Pointer domain, String disk, @Nullable String base, NativeLong bandwidth, int flags);

    int virDomainBlockCommit(
            Pointer domain, String disk, @Nullable String base, @Nullable String top, NativeLong bandwidth, int flags);

    int virDomainBlockCopy(
            Pointer domain, String disk, String destination, @Nullable Pointer parameters, int count, int flags);

    /**
     * {@code virDomainBlockJobInfo}: {@code int type; unsigned long bandwidth; unsigned long long cur, end}, 32 bytes
     * where a long has eight. Answers 0 if there is no job.
     */
    int virDomainGetBlockJobInfo(Pointer domain, String disk, Pointer info, int flags);

    int virDomainBlockJobAbort(Pointer domain, String disk, int flags);

    int virDomainBlockJobSetSpeed(Pointer domain, String disk, NativeLong bandwidth, int flags);

    /** Since libvirt 3.2. */
    int virDomainSetBlockThreshold(Pointer domain, String device, long threshold, int flags);

    /** {@code virDomainDiskError}: {@code char *disk; int error}, 16 bytes where pointers have eight; the texts are the caller's. */
    int virDomainGetDiskErrors(Pointer domain, @Nullable Pointer errors, int most, int flags);

    int virDomainGetBlockIoTune(
            Pointer domain, String disk, @Nullable Pointer parameters, IntByReference count, int flags);

    int virDomainSetBlockIoTune(Pointer domain, String disk, @Nullable Pointer parameters, int count, int flags);

    /** Loads the native library at first use, and not before. */
    final class Holder {
        private Holder() {}

        public static final BlockFunctions BLOCK = LibvirtNative.load(BlockFunctions.class);
    }
}
