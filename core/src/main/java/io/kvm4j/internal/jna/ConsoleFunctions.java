package io.kvm4j.internal.jna;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The libvirt C functions of screens, keys and consoles, and of the streams they come through; signatures of {@code
 * libvirt-domain.h} and {@code libvirt-stream.h}.
 */
public interface ConsoleFunctions extends Library {

    /** {@code VIR_STREAM_NONBLOCK}. */
    int STREAM_NONBLOCK = 1;

    /** {@code virStreamEventType}. */
    int STREAM_READABLE = 1;

    int STREAM_WRITABLE = 2;
    int STREAM_ERROR = 4;
    int STREAM_HANGUP = 8;

    /** What {@code virStreamRecv} and {@code virStreamSend} answer when they would have to wait. */
    int WOULD_BLOCK = -2;

    /** {@code char *} for the caller to free: the MIME type of what then comes through the stream. */
    @Nullable
    Pointer virDomainScreenshot(Pointer domain, Pointer stream, int screen, int flags);

    int virDomainSendKey(Pointer domain, int codeset, int holdMilliseconds, int[] keys, int count, int flags);

    int virDomainOpenConsole(Pointer domain, @Nullable String alias, Pointer stream, int flags);

    /** The connection of a domain, without a reference of its own. */
    Pointer virDomainGetConnect(Pointer domain);

    @Nullable
    Pointer virStreamNew(Pointer connection, int flags);

    int virStreamRecv(Pointer stream, byte[] data, long length);

    int virStreamSend(Pointer stream, byte[] data, long length);

    int virStreamFinish(Pointer stream);

    int virStreamAbort(Pointer stream);

    int virStreamFree(Pointer stream);

    int virStreamEventAddCallback(
            Pointer stream, int events, StreamCallback callback, @Nullable Pointer opaque, @Nullable Pointer ff);

    int virStreamEventUpdateCallback(Pointer stream, int events);

    int virStreamEventRemoveCallback(Pointer stream);

    /** {@code virStreamEventCallback}. */
    interface StreamCallback extends Callback {
        void invoke(Pointer stream, int events, @Nullable Pointer opaque);
    }

    /** Loads the native library at first use, and not before. */
    final class Holder {
        private Holder() {}

        public static final ConsoleFunctions CONSOLES = LibvirtNative.load(ConsoleFunctions.class);
    }
}
