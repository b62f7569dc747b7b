package io.kvm4j.internal.jna;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * libvirt's events: registering, and the shapes of the callbacks. {@code include/libvirt/libvirt-domain.h},
 * {@code libvirt-network.h}, {@code libvirt-storage.h}, {@code libvirt-nodedev.h}, {@code libvirt-secret.h} and
 * {@code libvirt-host.h}. Registering answers a number, or -1.
 */
public interface EventFunctions extends Library {

    int virConnectDomainEventRegisterAny(
            Pointer connection, @Nullable Pointer domain, int event, Callback cb, Pointer opaque, @Nullable Pointer ff);

    int virConnectDomainEventDeregisterAny(Pointer connection, int registration);

    int virConnectNetworkEventRegisterAny(
            Pointer connection,
            @Nullable Pointer network,
            int event,
            Callback cb,
            Pointer opaque,
            @Nullable Pointer ff);

    int virConnectNetworkEventDeregisterAny(Pointer connection, int registration);

    int virConnectStoragePoolEventRegisterAny(
            Pointer connection, @Nullable Pointer pool, int event, Callback cb, Pointer opaque, @Nullable Pointer ff);

    int virConnectStoragePoolEventDeregisterAny(Pointer connection, int registration);

    int virConnectNodeDeviceEventRegisterAny(
            Pointer connection, @Nullable Pointer device, int event, Callback cb, Pointer opaque, @Nullable Pointer ff);

    int virConnectNodeDeviceEventDeregisterAny(Pointer connection, int registration);

    int virConnectSecretEventRegisterAny(
            Pointer connection, @Nullable Pointer secret, int event, Callback cb, Pointer opaque, @Nullable Pointer ff);

    int virConnectSecretEventDeregisterAny(Pointer connection, int registration);

    int virConnectRegisterCloseCallback(Pointer connection, CloseCallback cb, Pointer opaque, @Nullable Pointer ff);

    int virConnectUnregisterCloseCallback(Pointer connection, CloseCallback cb);

    /** 1 alive, 0 not, -1 the driver cannot tell. Asks nobody. */
    int virConnectIsAlive(Pointer connection);

    @Nullable
    String virNetworkGetName(Pointer network);

    int virNetworkGetUUIDString(Pointer network, byte[] uuid);

    @Nullable
    String virStoragePoolGetName(Pointer pool);

    int virStoragePoolGetUUIDString(Pointer pool, byte[] uuid);

    @Nullable
    String virNodeDeviceGetName(Pointer device);

    int virSecretGetUUIDString(Pointer secret, byte[] uuid);

    /** {@code virConnectCloseFunc}. */
    interface CloseCallback extends Callback {
        void invoke(Pointer connection, int reason, @Nullable Pointer opaque);
    }

    /** Of an object, with nothing more. */
    interface Plain extends Callback {
        void invoke(Pointer connection, Pointer object, @Nullable Pointer opaque);
    }

    /** With one number. */
    interface Number extends Callback {
        void invoke(Pointer connection, Pointer object, int number, @Nullable Pointer opaque);
    }

    /** With two numbers, such as {@code virConnectDomainEventCallback}. */
    interface Numbers extends Callback {
        void invoke(Pointer connection, Pointer object, int number, int second, @Nullable Pointer opaque);
    }

    /** With three numbers: {@code virConnectDomainEventMemoryFailureCallback}. */
    interface ThreeNumbers extends Callback {
        void invoke(Pointer connection, Pointer object, int number, int second, int third, @Nullable Pointer opaque);
    }

    /** With a 64-bit number. */
    interface Long extends Callback {
        void invoke(Pointer connection, Pointer object, long number, @Nullable Pointer opaque);
    }

    /** With a text. */
    interface Text extends Callback {
        void invoke(Pointer connection, Pointer object, @Nullable String text, @Nullable Pointer opaque);
    }

    /** With a text and a number. */
    interface TextNumber extends Callback {
        void invoke(Pointer connection, Pointer object, @Nullable String text, int number, @Nullable Pointer opaque);
    }

    /** With a number and a text. */
    interface NumberText extends Callback {
        void invoke(Pointer connection, Pointer object, int number, @Nullable String text, @Nullable Pointer opaque);
    }

    /** With a text and a 64-bit number. */
    interface TextLong extends Callback {
        void invoke(Pointer connection, Pointer object, @Nullable String text, long number, @Nullable Pointer opaque);
    }

    /** With a text and two numbers. */
    interface TextNumbers extends Callback {
        void invoke(
                Pointer connection,
                Pointer object,
                @Nullable String text,
                int number,
                int second,
                @Nullable Pointer opaque);
    }

    /** {@code virConnectDomainEventIOErrorCallback}. */
    interface IoError extends Callback {
        void invoke(
                Pointer connection,
                Pointer object,
                @Nullable String path,
                @Nullable String alias,
                int action,
                @Nullable Pointer opaque);
    }

    /** {@code virConnectDomainEventIOErrorReasonCallback}. */
    interface IoErrorReason extends Callback {
        void invoke(
                Pointer connection,
                Pointer object,
                @Nullable String path,
                @Nullable String alias,
                int action,
                @Nullable String reason,
                @Nullable Pointer opaque);
    }

    /** {@code virConnectDomainEventGraphicsCallback}; the addresses are structures. */
    interface Graphics extends Callback {
        void invoke(
                Pointer connection,
                Pointer object,
                int phase,
                @Nullable Pointer local,
                @Nullable Pointer remote,
                @Nullable String authScheme,
                @Nullable Pointer subject,
                @Nullable Pointer opaque);
    }

    /** {@code virConnectDomainEventDiskChangeCallback}. */
    interface DiskChange extends Callback {
        void invoke(
                Pointer connection,
                Pointer object,
                @Nullable String oldPath,
                @Nullable String newPath,
                @Nullable String alias,
                int reason,
                @Nullable Pointer opaque);
    }

    /** With typed parameters, which stay libvirt's. */
    interface Parameters extends Callback {
        void invoke(Pointer connection, Pointer object, @Nullable Pointer array, int count, @Nullable Pointer opaque);
    }

    /** {@code virConnectDomainEventBlockThresholdCallback}. */
    interface Threshold extends Callback {
        void invoke(
                Pointer connection,
                Pointer object,
                @Nullable String target,
                @Nullable String path,
                long threshold,
                long excess,
                @Nullable Pointer opaque);
    }

    /** Loads the native library at first use, and not before. */
    final class Holder {
        private Holder() {}

        public static final EventFunctions EVENTS = LibvirtNative.load(EventFunctions.class);
    }
}
