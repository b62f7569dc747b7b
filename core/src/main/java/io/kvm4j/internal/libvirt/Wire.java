package io.kvm4j.internal.libvirt;

import com.sun.jna.Pointer;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.jna.DomainCalls;
import io.kvm4j.internal.jna.EventFunctions;
import io.kvm4j.internal.jna.LibvirtNative;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One native connection, from its opening to its loss or end. */
final class Wire {

    private static final System.Logger LOG = System.getLogger(Wire.class.getName());

    private final LibvirtNative libvirt = LibvirtNative.Holder.LIBVIRT;
    private final Pointer connection;
    private final boolean remote;
    private final boolean shared;
    private final NativeDomains domains = new NativeDomains();
    private final Lifetime lifetime = new Lifetime(this::disconnect);

    // whether a call has it, if a daemon is at the other end; guarded by the session
    boolean busy;

    private volatile Runnable beforeTheEnd = () -> {};

    private Wire(Pointer connection, boolean remote, boolean shared) {
        this.connection = connection;
        this.remote = remote;
        this.shared = shared;
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
        // a daemon that hangs is noticed instead of waited for; drivers inside this process refuse to be asked
        boolean remote =
                libvirt.virConnectSetKeepAlive(opened, options.keepAliveSeconds(), options.keepAliveCount()) >= 0;
        return new Wire(opened, remote, false);
    }

    /**
     * Takes part in a connection that somebody else opened and sees to, by a reference of our own. Others call on it as they
     * please, so our own calls do not wait for each other either.
     */
    static Wire sharing(Pointer theirs) {
        NativeConnection.succeeded(LibvirtNative.Holder.LIBVIRT.virConnectRef(theirs));
        return new Wire(theirs, false, true);
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

    /** Calls with the native domain, which is the callee's only until it returns. */
    <T> T on(DomainRef ref, Function<Pointer, T> call) {
        NativeDomains.Use use = use(ref.name(), ref.uuid());
        try {
            return call.apply(use.domain());
        } finally {
            domains.done(use);
        }
    }

    private NativeDomains.Use use(String name, @Nullable String uuid) {
        if (uuid == null) {
            return domains.use(null, NativeConnection.found(libvirt.virDomainLookupByName(connection, name)));
        }
        NativeDomains.Use kept = domains.use(uuid);
        return kept != null
                ? kept
                : domains.use(uuid, NativeConnection.found(libvirt.virDomainLookupByUUIDString(connection, uuid)));
    }

    /** Takes over a native domain that was just found: calls on it need no look-up. */
    DomainRef adopt(Pointer domain) {
        DomainRef ref;
        try {
            ref = NativeConnection.identity(domain);
        } catch (HypervisorException e) {
            DomainCalls.virDomainFree(domain);
            throw e;
        }
        domains.done(domains.use(ref.uuid(), domain));
        return ref;
    }

    /** Refuses new calls, and closes when those under way are over, for which it waits up to the limit. */
    void close(long limitMillis) {
        lifetime.close(limitMillis);
    }

    /** The same, and lets go of what is registered when no call has the wire any more. */
    void close(long limitMillis, Consumer<Pointer> first) {
        beforeTheEnd = () -> first.accept(connection);
        lifetime.close(limitMillis);
    }

    private void disconnect() {
        beforeTheEnd.run();
        domains.close();
        int left = libvirt.virConnectClose(connection);
        if (shared) {
            return;
        }
        if (left > 0) {
            LOG.log(Level.WARNING, "a connection was closed with {0} references left: something native leaks", left);
        }
        EventLoop.release();
    }
}
