package io.kvm4j.internal.jna;

import com.sun.jna.Library;
import com.sun.jna.Pointer;

/** libvirt's functions that free typed parameters; {@code include/libvirt/libvirt-common.h}. */
public interface ParameterFunctions extends Library {

    /** Frees the texts in an array, not the array. */
    void virTypedParamsClear(Pointer parameters, int count);

    /** Frees an array that libvirt allocated, with its texts. */
    void virTypedParamsFree(Pointer parameters, int count);

    /** Loads the native library at first use, and not before. */
    final class Holder {
        private Holder() {}

        public static final ParameterFunctions PARAMETERS = LibvirtNative.load(ParameterFunctions.class);
    }
}
