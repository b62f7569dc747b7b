package io.kvm4j.internal.libvirt;

import com.sun.jna.Library;
import com.sun.jna.Native;

/** What libvirt reads from the environment when it is loaded. */
final class Environment {

    private Environment() {}

    /** C's {@code setenv(3)} in this process: Java cannot change its own environment. */
    private interface C extends Library {
        int setenv(String name, String value, int overwrite);
    }

    /**
     * Keeps libvirt's log off stderr, where a driver inside this process would write it, unless the operator has said
     * where it goes. Every error reaches the caller as an exception all the same.
     */
    static void quietLibvirt() {
        if (System.getenv("LIBVIRT_LOG_OUTPUTS") == null) {
            Once.C.setenv("LIBVIRT_LOG_OUTPUTS", "4:file:/dev/null", 0);
        }
    }

    private static final class Once {
        private static final C C = Native.load((String) null, C.class);
    }
}
