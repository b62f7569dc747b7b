package io.kvm4j.internal.jna;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import org.jspecify.annotations.Nullable;

/**
 * Backups and checkpoints, of {@code include/libvirt/libvirt-domain.h} (since 6.0) and
 * {@code libvirt-domain-checkpoint.h} (since 5.6). Checkpoints answered belong to the caller.
 */
public interface BackupFunctions extends Library {

    int virDomainBackupBegin(Pointer domain, String backup, @Nullable String checkpoint, int flags);

    /** {@code char *} for the caller to free. */
    @Nullable
    Pointer virDomainBackupGetXMLDesc(Pointer domain, int flags);

    @Nullable
    Pointer virDomainCheckpointCreateXML(Pointer domain, String xml, int flags);

    /** The array and every checkpoint in it belong to the caller. */
    int virDomainListAllCheckpoints(Pointer domain, PointerByReference checkpoints, int flags);

    @Nullable
    Pointer virDomainCheckpointLookupByName(Pointer domain, String name, int flags);

    /** Belongs to libvirt. */
    @Nullable
    String virDomainCheckpointGetName(Pointer checkpoint);

    /** {@code char *} for the caller to free. */
    @Nullable
    Pointer virDomainCheckpointGetXMLDesc(Pointer checkpoint, int flags);

    int virDomainCheckpointDelete(Pointer checkpoint, int flags);

    int virDomainCheckpointFree(Pointer checkpoint);

    /** Loads the native library at first use, and not before. */
    final class Holder {
        private Holder() {}

        public static final BackupFunctions BACKUP = LibvirtNative.load(BackupFunctions.class);
    }
}
