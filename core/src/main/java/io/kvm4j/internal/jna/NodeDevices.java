package io.kvm4j.internal.jna;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/** libvirt's functions for devices of the host. */
public interface NodeDevices extends Library {

    NodeDevices LIBVIRT = LibvirtNative.load(NodeDevices.class);

    /** The caller owns the answer and frees it with {@link #virNodeDeviceFree}. */
    @Nullable
    Pointer virNodeDeviceLookupByName(Pointer connection, String name);

    /** {@code char *} for the caller to free. */
    @Nullable
    Pointer virNodeDeviceGetXMLDesc(Pointer device, int flags);

    int virNodeDeviceFree(Pointer device);
}
