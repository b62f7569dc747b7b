package io.kvm4j.internal.libvirt;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import io.kvm4j.error.ErrorCode;
import io.kvm4j.error.Failure;
import io.kvm4j.error.LibvirtMissingException;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.jna.LibvirtNative;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.libvirt.Connect;
import org.libvirt.Domain;
import org.libvirt.DomainInfo;
import org.libvirt.ErrorCallback;
import org.libvirt.LibvirtException;
import org.libvirt.StoragePool;
import org.libvirt.StorageVol;

/**
 * The seam over libvirt-java, and over JNA for what it lacks.
 *
 * <p>Each call opens the native domain, uses it and frees it. So no native pointer outlives a call, and libvirt-java's
 * finalizers (which may free a pointer that is in use) and its unguarded {@code free()} (which crashes when two
 * threads call it) never meet an object that two threads share.
 */
public final class LibvirtHypervisor implements Hypervisor {

    // libvirt prints every error on stderr until a callback is set; it must stay reachable for as long as libvirt may
    // call it
    private static final ErrorCallback SILENCE = new ErrorCallback();

    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(5);

    private final Connect connect;
    private final @Nullable OpenConnect opened;
    private final Lifetime lifetime = new Lifetime(this::disconnect);

    private LibvirtHypervisor(Connect connect, @Nullable OpenConnect opened) {
        this.connect = connect;
        this.opened = opened;
    }

    /** Opens a connection of our own, with the event loop running before it. */
    public static LibvirtHypervisor open(String uri) {
        try {
            Environment.quietLibvirt();
            EventLoop.hold();
        } catch (LinkageError e) {
            throw missing(uri, e);
        }
        try {
            Connect.setErrorCallback(SILENCE);
            OpenConnect connect = new OpenConnect(uri);
            keepAlive(connect);
            return new LibvirtHypervisor(connect, connect);
        } catch (LibvirtException e) {
            EventLoop.release();
            throw failure(e);
        } catch (LinkageError e) {
            EventLoop.release();
            throw missing(uri, e);
        }
    }

    /** Uses a connection that somebody else opened and will close. Touches no native library by itself. */
    public static LibvirtHypervisor over(Connect connect) {
        return new LibvirtHypervisor(Objects.requireNonNull(connect, "connect"), null);
    }

    // a daemon that hangs is noticed after 20 s instead of never; drivers inside this process have no keepalive
    private static void keepAlive(Connect connect) {
        try {
            connect.setKeepAlive(5, 3);
        } catch (LibvirtException e) {
            System.getLogger(LibvirtHypervisor.class.getName())
                    .log(System.Logger.Level.DEBUG, "no keepalive on this connection: {0}", e.getMessage());
        }
    }

    private static LibvirtMissingException missing(String uri, LinkageError e) {
        return new LibvirtMissingException(new Failure(
                "connect to " + uri,
                "the libvirt client library cannot be loaded ("
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                        + "); install libvirt0 (Debian, Ubuntu) or libvirt-libs (Fedora)",
                ErrorCode.NOT_FROM_LIBVIRT,
                ErrorCode.NOT_FROM_LIBVIRT.number(),
                e));
    }

    @Override
    public Optional<String> uri() {
        return call(() -> Optional.ofNullable(connect.getURI()));
    }

    @Override
    public String capabilities() {
        return call(() -> Objects.requireNonNullElse(connect.getCapabilities(), ""));
    }

    @Override
    public List<DomainRef> domains() {
        return call(() -> {
            Domain[] domains = connect.listAllDomains(0);
            if (domains == null) {
                return List.of();
            }
            List<DomainRef> refs = new ArrayList<>(domains.length);
            for (Domain domain : domains) {
                try {
                    refs.add(new DomainRef(domain.getName(), domain.getUUIDString()));
                } finally {
                    domain.free();
                }
            }
            return refs;
        });
    }

    @Override
    public DomainRef lookup(String name) {
        return call(() -> ref(existing(connect.domainLookupByName(name), name), name));
    }

    @Override
    public DomainRef define(String xml) {
        return call(() -> ref(existing(connect.domainDefineXML(xml), "defined domain"), "defined domain"));
    }

    private static DomainRef ref(Domain domain, String name) throws LibvirtException {
        try {
            return new DomainRef(Objects.requireNonNullElse(domain.getName(), name), domain.getUUIDString());
        } finally {
            domain.free();
        }
    }

    @Override
    public String xml(DomainRef domain, int flags) {
        return on(domain, d -> Objects.requireNonNullElse(d.getXMLDesc(flags), ""));
    }

    @Override
    public int state(DomainRef domain) {
        if (opened != null && domain.uuid() != null) {
            OpenConnect connection = opened;
            String uuid = domain.uuid();
            return call(() -> nativeState(connection.pointer(), uuid));
        }
        return on(domain, d -> {
            DomainInfo info = d.getInfo();
            return info == null || info.state == null ? 0 : info.state.ordinal();
        });
    }

    // virDomainGetState needs no lock on the guest, virDomainGetInfo may wait for a busy one
    private static int nativeState(Pointer connection, String uuid) {
        LibvirtNative libvirt = LibvirtNative.Holder.LIBVIRT;
        Pointer domain = nativeDomain(libvirt, connection, uuid);
        try {
            IntByReference state = new IntByReference();
            if (libvirt.virDomainGetState(domain, state, new IntByReference(), 0) < 0) {
                throw nativeFailure(libvirt);
            }
            return state.getValue();
        } finally {
            libvirt.virDomainFree(domain);
        }
    }

    static Pointer nativeDomain(LibvirtNative libvirt, Pointer connection, String uuid) {
        Pointer domain = libvirt.virDomainLookupByUUIDString(connection, uuid);
        if (domain == null) {
            throw nativeFailure(libvirt);
        }
        return domain;
    }

    @Override
    public boolean isActive(DomainRef domain) {
        return on(domain, d -> d.isActive() == 1);
    }

    @Override
    public boolean isPersistent(DomainRef domain) {
        return on(domain, d -> d.isPersistent() == 1);
    }

    @Override
    public void start(DomainRef domain) {
        on(domain, Domain::create);
    }

    @Override
    public void shutdown(DomainRef domain) {
        run(domain, Domain::shutdown);
    }

    @Override
    public void destroy(DomainRef domain) {
        run(domain, Domain::destroy);
    }

    @Override
    public void undefine(DomainRef domain) {
        run(domain, Domain::undefine);
    }

    @Override
    public void attach(DomainRef domain, String deviceXml, int flags) {
        run(domain, d -> d.attachDeviceFlags(deviceXml, flags));
    }

    @Override
    public void detach(DomainRef domain, String deviceXml, @Nullable String alias, int flags) {
        if (opened == null || domain.uuid() == null || alias == null) {
            run(domain, d -> d.detachDeviceFlags(deviceXml, flags));
            return;
        }
        OpenConnect connection = opened;
        String uuid = domain.uuid();
        call(() -> {
            detachAlias(connection.pointer(), uuid, alias, flags);
            return true;
        });
    }

    private static void detachAlias(Pointer connection, String uuid, String alias, int flags) {
        LibvirtNative libvirt = LibvirtNative.Holder.LIBVIRT;
        Pointer domain = nativeDomain(libvirt, connection, uuid);
        try {
            if (libvirt.virDomainDetachDeviceAlias(domain, alias, flags) < 0) {
                throw nativeFailure(libvirt);
            }
        } finally {
            libvirt.virDomainFree(domain);
        }
    }

    /** libvirt's last error on this thread. */
    static HypervisorException nativeFailure(LibvirtNative libvirt) {
        return new HypervisorException(
                libvirt.virGetLastErrorCode(), libvirt.virGetLastErrorDomain(), libvirt.virGetLastErrorMessage(), null);
    }

    @Override
    public Optional<Subscription> watchRemovals(DomainRef domain, Consumer<Removal> handler) {
        if (opened == null || domain.uuid() == null) {
            return Optional.empty();
        }
        // libvirt keeps a connection open that has callbacks: so the watch counts as a call under way
        lifetime.enter();
        try {
            RemovalWatch watch = RemovalWatch.open(opened.pointer(), domain.uuid(), handler);
            return Optional.of(() -> {
                watch.close();
                lifetime.leave();
            });
        } catch (HypervisorException e) {
            lifetime.leave();
            throw e;
        }
    }

    @Override
    public Optional<String> volumePath(String pool, String volume) {
        try {
            return call(() -> {
                StoragePool storagePool = connect.storagePoolLookupByName(pool);
                if (storagePool == null) {
                    return Optional.empty();
                }
                try {
                    return volumePath(storagePool.storageVolLookupByName(volume));
                } finally {
                    storagePool.free();
                }
            });
        } catch (HypervisorException e) {
            return switch (e.code()) {
                case NO_STORAGE_POOL, NO_STORAGE_VOL, NO_SUPPORT, NO_CONNECT -> Optional.empty();
                default -> throw e;
            };
        }
    }

    private static Optional<String> volumePath(StorageVol volume) throws LibvirtException {
        try {
            return Optional.ofNullable(volume.getPath());
        } finally {
            volume.free();
        }
    }

    @Override
    public void close() {
        lifetime.close(CLOSE_LIMIT.toMillis());
    }

    private void disconnect() {
        if (opened == null) {
            return;
        }
        try {
            opened.close();
        } catch (LibvirtException e) {
            // the connection is gone either way, and there is nobody left to tell
            System.getLogger(LibvirtHypervisor.class.getName())
                    .log(System.Logger.Level.DEBUG, "closing the connection: {0}", e.getMessage());
        } finally {
            EventLoop.release();
        }
    }

    private interface Call<T> {
        T run() throws LibvirtException;
    }

    private interface DomainCall<T> {
        T run(Domain domain) throws LibvirtException;
    }

    private interface DomainAction {
        void run(Domain domain) throws LibvirtException;
    }

    private <T> T call(Call<T> call) {
        return lifetime.during(() -> {
            try {
                return call.run();
            } catch (LibvirtException e) {
                throw failure(e);
            }
        });
    }

    private void run(DomainRef ref, DomainAction action) {
        on(ref, domain -> {
            action.run(domain);
            return true;
        });
    }

    private <T> T on(DomainRef ref, DomainCall<T> action) {
        return call(() -> {
            Domain domain = open(ref);
            try {
                return action.run(domain);
            } finally {
                domain.free();
            }
        });
    }

    private Domain open(DomainRef ref) throws LibvirtException {
        Domain domain = ref.uuid() == null ? null : connect.domainLookupByUUIDString(ref.uuid());
        return domain != null ? domain : existing(connect.domainLookupByName(ref.name()), ref.name());
    }

    private static Domain existing(@Nullable Domain domain, String name) {
        if (domain == null) {
            throw new HypervisorException(ErrorCode.NO_DOMAIN, "Domain not found: no domain '" + name + "'");
        }
        return domain;
    }

    private static HypervisorException failure(LibvirtException e) {
        org.libvirt.Error error = e.getError();
        if (error == null || error.getCode() == null) {
            return new HypervisorException(ErrorCode.UNKNOWN.number(), 0, e.getMessage(), e);
        }
        int code = error.getCode().ordinal();
        if (error.getCode() == org.libvirt.Error.ErrorNumber.VIR_ERR_UNKNOWN) {
            // libvirt-java knows numbers up to libvirt 9.0 only; libvirt itself still has the number for this thread
            code = LibvirtNative.Holder.LIBVIRT.virGetLastErrorCode();
        }
        int domain = error.getDomain() == null ? 0 : error.getDomain().ordinal();
        return new HypervisorException(code, domain, error.getMessage(), e);
    }
}
