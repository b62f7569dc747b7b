package io.kvm4j.internal.jna;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The libvirt C functions that every connection needs. Does not extend libvirt-java's interface, whose static
 * initialiser needs the native library: this one can be mocked without it, and has a tenth of its functions to bind.
 *
 * <p>Signatures are those of libvirt's {@code include/libvirt/libvirt-host.h}, {@code libvirt-domain.h},
 * {@code libvirt-storage.h}, {@code libvirt-event.h} and {@code virterror.h}. libvirt keeps the last error per thread:
 * ask for it on the thread that failed. Pointers answered as {@code char *} belong to the caller, who frees them with
 * C's {@code free}; those answered as a {@link String} belong to libvirt.
 */
public interface LibvirtNative extends Library {

    @Nullable
    Pointer virConnectOpen(String uri);

    int virConnectRef(Pointer connection);

    /** Answers the number of references that are left. */
    int virConnectClose(Pointer connection);

    int virConnectSetKeepAlive(Pointer connection, int intervalSeconds, int count);

    /** {@code char *} for the caller to free. */
    @Nullable
    Pointer virConnectGetURI(Pointer connection);

    /** {@code char *} for the caller to free. */
    @Nullable
    Pointer virConnectGetCapabilities(Pointer connection);

    /** The array and every domain in it belong to the caller. */
    int virConnectListAllDomains(Pointer connection, PointerByReference domains, int flags);

    @Nullable
    Pointer virDomainLookupByName(Pointer connection, String name);

    @Nullable
    Pointer virDomainDefineXMLFlags(Pointer connection, String xml, int flags);

    int virDomainIsPersistent(Pointer domain);

    int virDomainCreateWithFlags(Pointer domain, int flags);

    int virDomainShutdown(Pointer domain);

    int virDomainDestroy(Pointer domain);

    int virDomainUndefine(Pointer domain);

    int virDomainAttachDeviceFlags(Pointer domain, String xml, int flags);

    int virDomainDetachDeviceFlags(Pointer domain, String xml, int flags);

    int virDomainUpdateDeviceFlags(Pointer domain, String xml, int flags);

    @Nullable
    Pointer virStoragePoolLookupByName(Pointer connection, String name);

    int virStoragePoolFree(Pointer pool);

    @Nullable
    Pointer virStorageVolLookupByName(Pointer pool, String name);

    int virStorageVolFree(Pointer volume);

    /** {@code char *} for the caller to free. */
    @Nullable
    Pointer virStorageVolGetPath(Pointer volume);

    /** Without a function libvirt prints every error on stderr. */
    void virSetErrorFunc(@Nullable Pointer userData, @Nullable ErrorCallback handler);

    int virEventRegisterDefaultImpl();

    int virEventRunDefaultImpl();

    int virEventAddTimeout(int milliseconds, TimeoutCallback callback, @Nullable Pointer opaque, @Nullable Pointer ff);

    void virEventUpdateTimeout(int timer, int milliseconds);

    int virGetLastErrorCode();

    /** The caller owns the answer and frees it with {@link DomainCalls#virDomainFree}. */
    @Nullable
    Pointer virDomainLookupByUUIDString(Pointer connection, String uuid);

    /** Since libvirt 4.4; returns before the guest has let go. */
    int virDomainDetachDeviceAlias(Pointer domain, String alias, int flags);

    @Nullable
    String virGetLastErrorMessage();

    int virGetLastErrorDomain();

    /** {@code virDomainControlInfo}: two unsigned and an unsigned long long. */
    int virDomainGetControlInfo(Pointer domain, Pointer info, int flags);

    /** {@code virErrorFunc}. */
    interface ErrorCallback extends Callback {
        void invoke(@Nullable Pointer userData, @Nullable Pointer error);
    }

    /** {@code virEventTimeoutCallback}. */
    interface TimeoutCallback extends Callback {
        void invoke(int timer, @Nullable Pointer opaque);
    }

    // on Linux the name that programs are linked to: the dynamic linker finds it by itself, without the development
    // package and without a search by JNA
    String FILE = file("virt");

    private static String file(String library) {
        return Platform.isLinux() ? "lib" + library + ".so.0" : Platform.isWindows() ? library + "-0" : library;
    }

    /** Loads the native library at first use, and not before. */
    final class Holder {
        private Holder() {}

        public static final LibvirtNative LIBVIRT = load(LibvirtNative.class);
    }

    /** Binds another group of libvirt's functions, each group by itself: a program pays for those it uses. */
    static <T extends Library> T load(Class<T> functions) {
        return load("virt", functions);
    }

    /** Binds functions of a library beside libvirt's own, such as {@code virt-qemu}. */
    static <T extends Library> T load(String library, Class<T> functions) {
        return Native.load(
                file(library),
                functions,
                Map.of(Library.OPTION_STRING_ENCODING, "UTF-8", Library.OPTION_TYPE_MAPPER, WholeText.MAPPER));
    }
}
