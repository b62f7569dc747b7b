package io.kvm4j.internal.jna;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The libvirt C functions that libvirt-java does not bind. Does not extend libvirt-java's interface, whose static
 * initialiser needs the native library: this one can be mocked without it.
 *
 * <p>Signatures are those of libvirt's {@code include/libvirt/libvirt-domain.h}, {@code libvirt-event.h} and
 * {@code virterror.h}. libvirt keeps the last error per thread: ask for it on the thread that failed.
 */
public interface LibvirtNative extends Library {

    int virEventRegisterDefaultImpl();

    int virEventRunDefaultImpl();

    int virEventAddTimeout(int milliseconds, TimeoutCallback callback, @Nullable Pointer opaque, @Nullable Pointer ff);

    void virEventUpdateTimeout(int timer, int milliseconds);

    int virGetLastErrorCode();

    /** The caller owns the answer and frees it with {@link #virDomainFree}. */
    @Nullable
    Pointer virDomainLookupByUUIDString(Pointer connection, String uuid);

    int virDomainFree(Pointer domain);

    /** Since libvirt 4.4; returns before the guest has let go. */
    int virDomainDetachDeviceAlias(Pointer domain, String alias, int flags);

    @Nullable
    String virGetLastErrorMessage();

    int virGetLastErrorDomain();

    int virDomainGetState(Pointer domain, IntByReference state, IntByReference reason, int flags);

    int virConnectDomainEventRegisterAny(
            Pointer connection,
            Pointer domain,
            int eventId,
            DeviceCallback cb,
            @Nullable Pointer opaque,
            @Nullable Pointer ff);

    int virConnectDomainEventDeregisterAny(Pointer connection, int callbackId);

    /** {@code virEventTimeoutCallback}. */
    interface TimeoutCallback extends Callback {
        void invoke(int timer, @Nullable Pointer opaque);
    }

    /** {@code virConnectDomainEventDeviceRemovedCallback}; device-removal-failed has the same shape. */
    interface DeviceCallback extends Callback {
        void invoke(Pointer connection, Pointer domain, String alias, @Nullable Pointer opaque);
    }

    /** {@code VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED}, since libvirt 1.1.1. */
    int EVENT_DEVICE_REMOVED = 15;

    /** {@code VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED}, since libvirt 1.3.4. */
    int EVENT_DEVICE_REMOVAL_FAILED = 22;

    /** Loads the native library at first use, and not before. */
    final class Holder {
        private Holder() {}

        public static final LibvirtNative LIBVIRT = Native.load(
                Platform.isWindows() ? "virt-0" : "virt",
                LibvirtNative.class,
                Map.of(Library.OPTION_STRING_ENCODING, "UTF-8"));
    }
}
