package io.kvm4j.internal.libvirt;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
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
import io.kvm4j.internal.jna.CapabilityFunctions;
import io.kvm4j.internal.jna.DomainCalls;
import io.kvm4j.internal.jna.LibvirtNative;
import io.kvm4j.internal.jna.LifecycleFunctions;
import io.kvm4j.internal.jna.NodeDevices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The seam over libvirt itself, for the connections that kvm4j opens. */
public final class NativeHypervisor implements Hypervisor {

    private final LibvirtNative libvirt = LibvirtNative.Holder.LIBVIRT;
    private final NativeConnection connection;
    private final NativeConnection direct;
    private final boolean embedded;

    private NativeHypervisor(NativeConnection connection, boolean embedded) {
        this.connection = connection;
        this.direct = connection.direct();
        this.embedded = embedded;
    }

    /** Opens a connection as most programs want it. */
    public static NativeHypervisor open(String uri) {
        return open(uri, NativeOptions.DEFAULT);
    }

    /** Opens a connection, with the event loop running before it. */
    public static NativeHypervisor open(String uri, NativeOptions options) {
        return new NativeHypervisor(NativeConnection.open(uri, options), EmbeddedDriver.is(uri));
    }

    /** Takes part in a connection that somebody else opened. */
    static NativeHypervisor sharing(Pointer theirs, String uri) {
        return new NativeHypervisor(NativeConnection.sharing(theirs), EmbeddedDriver.is(uri));
    }

    @Override
    public Optional<String> uri() {
        return direct.call(c -> Optional.of(NativeConnection.text(libvirt.virConnectGetURI(c))));
    }

    @Override
    public String capabilities() {
        return direct.call(c -> NativeConnection.text(libvirt.virConnectGetCapabilities(c)));
    }

    @Override
    public List<DomainRef> domains() {
        return direct.find(wire -> {
            PointerByReference array = new PointerByReference();
            int count = NativeConnection.succeeded(libvirt.virConnectListAllDomains(wire.pointer(), array, 0));
            List<DomainRef> refs = new ArrayList<>(count);
            for (Pointer domain : array.getValue().getPointerArray(0, count)) {
                refs.add(wire.adopt(domain));
            }
            NativeConnection.free(array.getValue());
            return refs;
        });
    }

    @Override
    public DomainRef lookup(String name) {
        return direct.find(
                wire -> wire.adopt(NativeConnection.found(libvirt.virDomainLookupByName(wire.pointer(), name))));
    }

    @Override
    public DomainRef define(String xml) {
        return define(xml, 0);
    }

    @Override
    public DomainRef define(String xml, int flags) {
        requireSafe(xml);
        return connection.call(
                c -> connection.refOf(NativeConnection.found(libvirt.virDomainDefineXMLFlags(c, xml, flags))));
    }

    @Override
    public DomainRef create(String xml, int flags) {
        requireSafe(xml);
        return connection
                .patient()
                .call(c -> connection.refOf(
                        NativeConnection.found(LifecycleFunctions.Holder.LIFECYCLE.virDomainCreateXML(c, xml, flags))));
    }

    private void requireSafe(String xml) {
        if (embedded) {
            EmbeddedDriver.requireSafe(xml);
        }
    }

    @Override
    public String domainCapabilities(@Nullable String arch, @Nullable String machine, @Nullable String type) {
        return connection.call(c -> NativeConnection.text(
                CapabilityFunctions.Holder.LIBVIRT.virConnectGetDomainCapabilities(c, null, arch, machine, type, 0)));
    }

    @Override
    public String xml(DomainRef domain, int flags) {
        return direct.on(domain, d -> NativeConnection.text(DomainCalls.virDomainGetXMLDesc(d, flags)));
    }

    // virDomainGetState needs no lock on the guest, virDomainGetInfo may wait for a busy one
    @Override
    public int state(DomainRef domain) {
        int[] state = new int[1];
        direct.run(domain, d -> DomainCalls.virDomainGetState(d, state, new int[1], 0));
        return state[0];
    }

    @Override
    public boolean isActive(DomainRef domain) {
        return direct.run(domain, DomainCalls::virDomainIsActive) == 1;
    }

    @Override
    public boolean isPersistent(DomainRef domain) {
        return direct.run(domain, libvirt::virDomainIsPersistent) == 1;
    }

    @Override
    public void start(DomainRef domain) {
        connection.patient().run(domain, d -> libvirt.virDomainCreateWithFlags(d, 0));
    }

    @Override
    public void shutdown(DomainRef domain) {
        connection.run(domain, libvirt::virDomainShutdown);
    }

    @Override
    public void destroy(DomainRef domain) {
        connection.urgent().run(domain, libvirt::virDomainDestroy);
    }

    @Override
    public void undefine(DomainRef domain) {
        connection.run(domain, libvirt::virDomainUndefine);
    }

    @Override
    public void attach(DomainRef domain, String deviceXml, int flags) {
        requireSafe(deviceXml);
        connection.run(domain, d -> libvirt.virDomainAttachDeviceFlags(d, deviceXml, flags));
    }

    @Override
    public void detach(DomainRef domain, String deviceXml, @Nullable String alias, int flags) {
        connection.run(
                domain,
                d -> alias == null
                        ? libvirt.virDomainDetachDeviceFlags(d, deviceXml, flags)
                        : libvirt.virDomainDetachDeviceAlias(d, alias, flags));
    }

    @Override
    public void update(DomainRef domain, String deviceXml, int flags) {
        connection.run(domain, d -> libvirt.virDomainUpdateDeviceFlags(d, deviceXml, flags));
    }

    @Override
    public Optional<Events> events() {
        return Optional.of(connection.events());
    }

    @Override
    public Control control(DomainRef domain) {
        return ControlInfo.of(direct, domain).control();
    }

    @Override
    public String nodeDeviceXml(String name) {
        return connection.call(c -> {
            Pointer device = NativeConnection.found(NodeDevices.LIBVIRT.virNodeDeviceLookupByName(c, name));
            try {
                return NativeConnection.text(NodeDevices.LIBVIRT.virNodeDeviceGetXMLDesc(device, 0));
            } finally {
                NodeDevices.LIBVIRT.virNodeDeviceFree(device);
            }
        });
    }

    @Override
    public Optional<String> volumePath(String pool, String volume) {
        try {
            return connection.call(c -> Optional.of(pathOf(c, pool, volume)));
        } catch (HypervisorException e) {
            return switch (e.code()) {
                case NO_STORAGE_POOL, NO_STORAGE_VOL, NO_SUPPORT, NO_CONNECT -> Optional.empty();
                default -> throw e;
            };
        }
    }

    @Override
    public Statistics statistics() {
        return new NativeStatistics(connection, direct);
    }

    @Override
    public Agent agent() {
        return new NativeAgent(connection);
    }

    @Override
    public Blocks blocks() {
        return new NativeBlocks(connection);
    }

    @Override
    public Snapshots snapshots() {
        return new NativeSnapshots(connection.patient());
    }

    @Override
    public Jobs jobs() {
        return new NativeJobs(connection);
    }

    @Override
    public Backups backups() {
        return new NativeBackups(connection);
    }

    private String pathOf(Pointer connection, String pool, String volume) {
        Pointer inPool = NativeConnection.found(libvirt.virStoragePoolLookupByName(connection, pool));
        try {
            Pointer found = NativeConnection.found(libvirt.virStorageVolLookupByName(inPool, volume));
            try {
                return NativeConnection.text(libvirt.virStorageVolGetPath(found));
            } finally {
                libvirt.virStorageVolFree(found);
            }
        } finally {
            libvirt.virStoragePoolFree(inPool);
        }
    }

    @Override
    public Lifecycle lifecycle() {
        return new NativeLifecycle(connection);
    }

    @Override
    public Consoles consoles() {
        return new NativeConsoles(connection);
    }

    @Override
    public Tuning tuning() {
        return new NativeTuning(connection);
    }

    @Override
    public void close() {
        connection.close();
    }
}
