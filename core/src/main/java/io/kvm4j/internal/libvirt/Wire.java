package io.kvm4j.internal.libvirt;

import com.sun.jna.Pointer;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.jna.EventFunctions;
import io.kvm4j.internal.jna.LibvirtNative;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One native connection, from its opening to its loss or end. */
final class Wire {

    private static final System.Logger LOG = System.getLogger(Wire.class.getName());

    private final LibvirtNative libvirt = LibvirtNative.Holder.LIBVIRT;
    private final Pointer connection;
    private final boolean remote;
    private final NativeDomains domains = new NativeDomains();
    private final Lifetime lifetime = new Lifetime(this::disconnect);

    // calls under way that may have to wait for a guest; guarded by the session
    int working;

    private Wire(Pointer connection, boolean remote) {
        this.connection = connection;
        this.remote = remote;
    }

    /** Opens a connection, with the event loop running before it. */
    static Wire open(String uri, NativeOptions options) {
        LibvirtNative libvirt = LibvirtNative.Holder.LIBVIRT;
        EventLoop.hold();
        Pointer opened = libvirt.virConnectOpen(uri);
        if (opened == null) {
            HypervisorException failure = NativeConnection.failure();
            EventLoop.release();
            throw failure;
        }
        // a daemon that hangs is noticed instead of waited for; drivers inside this process have no such thing
        boolean remote = options.keepAliveSeconds() > 0
                && libvirt.virConnectSetKeepAlive(opened, options.keepAliveSeconds(), options.keepAliveCount()) == 0;
        return new Wire(opened, remote);
    }

    Pointer pointer() {
        return connection;
    }

    /** Whether a daemon is at the other end. */
    boolean isRemote() {
        return remote;
    }

    boolean isAlive() {
        return EventFunctions.Holder.EVENTS.virConnectIsAlive(connection) != 0;
    }

    void enter() {
        lifetime.enter();
    }

    void leave() {
        lifetime.leave();
    }

    /** The native domain with a reference that the caller frees. */
    Pointer domain(DomainRef ref) {
        String uuid = ref.uuid();
        if (uuid == null) {
            return NativeConnection.found(libvirt.virDomainLookupByName(connection, ref.name()));
        }
        Pointer kept = domains.use(uuid);
        if (kept != null) {
            return kept;
        }
        Pointer domain = NativeConnection.found(libvirt.virDomainLookupByUUIDString(connection, uuid));
        domains.keep(uuid, domain);
        return domain;
    }

    /** Takes over a native domain that was just found: calls on it need no look-up. */
    DomainRef adopt(Pointer domain) {
        try {
            DomainRef ref = NativeConnection.identity(domain);
            if (ref.uuid() != null) {
                domains.keep(ref.uuid(), domain);
            }
            return ref;
        } finally {
            libvirt.virDomainFree(domain);
        }
    }

    /** Refuses new calls, and closes when those under way are over, for which it waits up to the limit. */
    void close(long limitMillis, @Nullable Consumer<Pointer> first) {
        if (first != null) {
            first.accept(connection);
        }
        lifetime.close(limitMillis);
    }

    private void disconnect() {
        domains.close();
        int left = libvirt.virConnectClose(connection);
        if (left > 0) {
            LOG.log(Level.WARNING, "a connection was closed with {0} references left: something native leaks", left);
        }
        EventLoop.release();
    }
}
