package io.kvm4j.internal.jna;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;
import org.jspecify.annotations.Nullable;

/** Jobs of domains and migration, of {@code include/libvirt/libvirt-domain.h}. */
public interface JobFunctions extends Library {

    /** The parameters belong to the caller. */
    int virDomainGetJobStats(
            Pointer domain, IntByReference type, PointerByReference parameters, IntByReference count, int flags);

    int virDomainAbortJob(Pointer domain);

    int virDomainMigrateToURI3(Pointer domain, String uri, @Nullable Pointer parameters, int count, int flags);

    /** Since libvirt 3.7. */
    int virDomainMigrateGetMaxDowntime(Pointer domain, LongByReference millis, int flags);

    int virDomainMigrateSetMaxDowntime(Pointer domain, long millis, int flags);

    /** Loads the native library at first use, and not before. */
    final class Holder {
        private Holder() {}

        public static final JobFunctions JOBS = LibvirtNative.load(JobFunctions.class);
    }
}
