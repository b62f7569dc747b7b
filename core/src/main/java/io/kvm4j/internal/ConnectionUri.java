package io.kvm4j.internal;

/** A connection's URI as text. */
public final class ConnectionUri {

    private ConnectionUri() {}

    /** For messages and logs, which must not show user:password@host. */
    public static String withoutPassword(String uri) {
        return uri.replaceFirst("(//[^/@:]*):[^/@]*@", "$1:***@");
    }
}
