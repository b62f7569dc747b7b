package io.kvm4j.internal.jna;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import org.jspecify.annotations.Nullable;

/** Snapshots, of {@code include/libvirt/libvirt-domain-snapshot.h}. Snapshots answered belong to the caller. */
public interface SnapshotFunctions extends Library {

    @Nullable
    Pointer virDomainSnapshotCreateXML(Pointer domain, String xml, int flags);

    /** The array and every snapshot in it belong to the caller. */
    int virDomainListAllSnapshots(Pointer domain, PointerByReference snapshots, int flags);

    @Nullable
    Pointer virDomainSnapshotLookupByName(Pointer domain, String name, int flags);

    /** Belongs to libvirt. */
    @Nullable
    String virDomainSnapshotGetName(Pointer snapshot);

    /** {@code char *} for the caller to free. */
    @Nullable
    Pointer virDomainSnapshotGetXMLDesc(Pointer snapshot, int flags);

    int virDomainSnapshotIsCurrent(Pointer snapshot, int flags);

    int virDomainRevertToSnapshot(Pointer snapshot, int flags);

    int virDomainSnapshotDelete(Pointer snapshot, int flags);

    int virDomainSnapshotFree(Pointer snapshot);

    /** Loads the native library at first use, and not before. */
    final class Holder {
        private Holder() {}

        public static final SnapshotFunctions SNAPSHOT = LibvirtNative.load(SnapshotFunctions.class);
    }
}
