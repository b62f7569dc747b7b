package io.kvm4j.internal.jna;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import org.jspecify.annotations.Nullable;

/**
 * The libvirt C functions of a domain's life, documents and saved states; signatures of {@code libvirt-domain.h}. Those
 * that answer an {@code int} answer -1 when they fail.
 */
public interface LifecycleFunctions extends Library {

    /** The domain belongs to the caller. */
    @Nullable
    Pointer virDomainCreateXML(Pointer connection, String xml, int flags);

    int virDomainShutdownFlags(Pointer domain, int flags);

    int virDomainReboot(Pointer domain, int flags);

    int virDomainReset(Pointer domain, int flags);

    int virDomainSuspend(Pointer domain);

    int virDomainResume(Pointer domain);

    int virDomainDestroyFlags(Pointer domain, int flags);

    int virDomainUndefineFlags(Pointer domain, int flags);

    int virDomainRename(Pointer domain, String name, int flags);

    int virDomainGetAutostart(Pointer domain, IntByReference autostart);

    int virDomainSetAutostart(Pointer domain, int autostart);

    /** {@code char *} for the caller to free. */
    @Nullable
    Pointer virDomainGetMetadata(Pointer domain, int type, @Nullable String uri, int flags);

    int virDomainSetMetadata(
            Pointer domain, int type, @Nullable String metadata, @Nullable String key, @Nullable String uri, int flags);

    int virDomainSaveFlags(Pointer domain, String to, @Nullable String xml, int flags);

    int virDomainRestoreFlags(Pointer connection, String from, @Nullable String xml, int flags);

    /** {@code char *} for the caller to free. */
    @Nullable
    Pointer virDomainSaveImageGetXMLDesc(Pointer connection, String file, int flags);

    int virDomainSaveImageDefineXML(Pointer connection, String file, String xml, int flags);

    int virDomainManagedSave(Pointer domain, int flags);

    int virDomainHasManagedSaveImage(Pointer domain, int flags);

    /** {@code char *} for the caller to free. */
    @Nullable
    Pointer virDomainManagedSaveGetXMLDesc(Pointer domain, int flags);

    int virDomainManagedSaveRemove(Pointer domain, int flags);

    int virDomainCoreDumpWithFormat(Pointer domain, String to, int format, int flags);

    int virDomainInjectNMI(Pointer domain, int flags);

    int virDomainPMSuspendForDuration(Pointer domain, int target, long seconds, int flags);

    int virDomainPMWakeup(Pointer domain, int flags);

    /** Loads the native library at first use, and not before. */
    final class Holder {
        private Holder() {}

        public static final LifecycleFunctions LIFECYCLE = LibvirtNative.load(LifecycleFunctions.class);
    }
}
