package io.kvm4j.internal.libvirt;

import com.sun.jna.Pointer;
import com.sun.jna.PointerType;
import io.kvm4j.error.ErrorCode;
import io.kvm4j.internal.Agent;
import io.kvm4j.internal.Backups;
import io.kvm4j.internal.Blocks;
import io.kvm4j.internal.Consoles;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Events;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.Jobs;
import io.kvm4j.internal.Lifecycle;
import io.kvm4j.internal.Snapshots;
import io.kvm4j.internal.Statistics;
import io.kvm4j.internal.Tuning;
import io.kvm4j.internal.jna.LibvirtNative;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.libvirt.Connect;
import org.libvirt.Device;
import org.libvirt.Domain;
import org.libvirt.DomainInfo;
import org.libvirt.LibvirtException;
import org.libvirt.StoragePool;
import org.libvirt.StorageVol;

/**
 * The seam over a libvirt-java connection that somebody else opened and will close, or that a unit test mocks. What
 * libvirt-java has goes through it; what it lacks, through a reference of our own to the native connection, which a mock
 * does not have.
 *
 * <p>Each call opens the native domain, uses it and frees it. So no native pointer outlives a call, and libvirt-java's
 * finalizers (which may free a pointer that is in use) and its unguarded {@code free()} (which crashes when two
 * threads call it) never meet an object that two threads share.
 */
public final class WrappedHypervisor implements Hypervisor {

    private final Connect connect;
    private @Nullable NativeHypervisor whole;
    private volatile boolean closed;

    private WrappedHypervisor(Connect connect) {
        this.connect = connect;
    }

    public static WrappedHypervisor over(Connect connect) {
        return new WrappedHypervisor(Objects.requireNonNull(connect, "connect"));
    }

    /** Everything that libvirt has, over the same native connection; empty for a mock. */
    private synchronized Optional<Hypervisor> whole() {
        if (whole == null && !closed) {
            Pointer theirs = nativeConnection();
            whole = theirs == null ? null : NativeHypervisor.sharing(theirs, uri().orElse(""));
        }
        return Optional.ofNullable(whole);
    }

    // libvirt-java keeps it in a protected field and is no named module, so that it is open to us everywhere
    private @Nullable Pointer nativeConnection() {
        try {
            Field field = Connect.class.getDeclaredField("vcp");
            field.setAccessible(true);
            return field.get(connect) instanceof PointerType pointer ? pointer.getPointer() : null;
        } catch (ReflectiveOperationException | InaccessibleObjectException e) {
            return null;
        }
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
        return on(domain, d -> {
            DomainInfo info = d.getInfo();
            return info == null || info.state == null ? 0 : info.state.ordinal();
        });
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
        Optional<Hypervisor> libvirt = alias == null ? Optional.empty() : whole();
        if (libvirt.isPresent()) {
            libvirt.get().detach(domain, deviceXml, alias, flags);
        } else {
            run(domain, d -> d.detachDeviceFlags(deviceXml, flags));
        }
    }

    @Override
    public void update(DomainRef domain, String deviceXml, int flags) {
        run(domain, d -> d.updateDeviceFlags(deviceXml, flags));
    }

    @Override
    public Optional<Events> events() {
        return Optional.empty();
    }

    @Override
    public String nodeDeviceXml(String name) {
        return call(() -> {
            Device device = connect.deviceLookupByName(name);
            if (device == null) {
                return "";
            }
            try {
                return Objects.requireNonNullElse(device.getXMLDescription(), "");
            } finally {
                device.free();
            }
        });
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
    public Lifecycle lifecycle() {
        return whole().map(Hypervisor::lifecycle).orElseGet(Hypervisor.super::lifecycle);
    }

    @Override
    public Consoles consoles() {
        return whole().map(Hypervisor::consoles).orElseGet(Hypervisor.super::consoles);
    }

    @Override
    public Tuning tuning() {
        return whole().map(Hypervisor::tuning).orElseGet(Hypervisor.super::tuning);
    }

    @Override
    public Statistics statistics() {
        return whole().map(Hypervisor::statistics).orElseGet(Hypervisor.super::statistics);
    }

    @Override
    public Agent agent() {
        return whole().map(Hypervisor::agent).orElseGet(Hypervisor.super::agent);
    }

    @Override
    public Blocks blocks() {
        return whole().map(Hypervisor::blocks).orElseGet(Hypervisor.super::blocks);
    }

    @Override
    public Snapshots snapshots() {
        return whole().map(Hypervisor::snapshots).orElseGet(Hypervisor.super::snapshots);
    }

    @Override
    public DomainRef create(String xml, int flags) {
        return whole().map(libvirt -> libvirt.create(xml, flags)).orElseGet(() -> Hypervisor.super.create(xml, flags));
    }

    @Override
    public Jobs jobs() {
        return whole().map(Hypervisor::jobs).orElseGet(Hypervisor.super::jobs);
    }

    @Override
    public Backups backups() {
        return whole().map(Hypervisor::backups).orElseGet(Hypervisor.super::backups);
    }

    @Override
    public String domainCapabilities(@Nullable String arch, @Nullable String machine, @Nullable String type) {
        return whole().map(libvirt -> libvirt.domainCapabilities(arch, machine, type))
                .orElseGet(() -> Hypervisor.super.domainCapabilities(arch, machine, type));
    }

    @Override
    public Control control(DomainRef domain) {
        return whole().map(libvirt -> libvirt.control(domain)).orElseGet(() -> Hypervisor.super.control(domain));
    }

    @Override
    public DomainRef define(String xml, int flags) {
        return whole().map(libvirt -> libvirt.define(xml, flags)).orElseGet(() -> define(xml));
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (whole != null) {
            whole.close();
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
        if (closed) {
            throw new HypervisorException(ErrorCode.INVALID_CONN, "the host is closed");
        }
        try {
            return call.run();
        } catch (LibvirtException e) {
            throw failure(e);
        }
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
