package io.kvm4j.internal.jna;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is called once for each of many domains, bound to the C functions directly: such a call costs a fraction of one
 * through the proxies of {@link LibvirtNative}, whose rules hold here too.
 */
public final class DomainCalls {

    static {
        Native.register(
                DomainCalls.class,
                NativeLibrary.getInstance(LibvirtNative.FILE, Map.of(Library.OPTION_STRING_ENCODING, "UTF-8")));
    }

    private DomainCalls() {}

    public static native @Nullable String virDomainGetName(Pointer domain);

    /** {@code uuid} has room for {@code VIR_UUID_STRING_BUFLEN}: 37 bytes. */
    public static native int virDomainGetUUIDString(Pointer domain, byte[] uuid);

    /** State and reason go into the first element of each array. */
    public static native int virDomainGetState(Pointer domain, int[] state, int[] reason, int flags);

    public static native int virDomainIsActive(Pointer domain);

    /** {@code char *} for the caller to free. */
    public static native @Nullable Pointer virDomainGetXMLDesc(Pointer domain, int flags);

    public static native int virDomainFree(Pointer domain);
}
