package io.kvm4j.internal.jna;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;

/** libvirt's bulk statistics; {@code include/libvirt/libvirt-domain.h}, since libvirt 1.2.8. */
public interface StatsFunctions extends Library {

    /** Answers the number of records; the array goes to {@link #virDomainStatsRecordListFree}. */
    int virConnectGetAllDomainStats(Pointer connection, int groups, PointerByReference records, int flags);

    /** {@code domains} is an array of native domains that ends with NULL. */
    int virDomainListGetStats(Pointer domains, int groups, PointerByReference records, int flags);

    void virDomainStatsRecordListFree(Pointer records);

    /** Loads the native library at first use, and not before. */
    final class Holder {
        private Holder() {}

        public static final StatsFunctions STATS = LibvirtNative.load(StatsFunctions.class);
    }
}
