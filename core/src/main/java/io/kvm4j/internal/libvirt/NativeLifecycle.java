package io.kvm4j.internal.libvirt;

import com.sun.jna.ptr.IntByReference;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Lifecycle;
import io.kvm4j.internal.jna.DomainCalls;
import io.kvm4j.internal.jna.LibvirtNative;
import io.kvm4j.internal.jna.LifecycleFunctions;
import org.jspecify.annotations.Nullable;

/** A domain's life through libvirt itself. */
final class NativeLifecycle implements Lifecycle {

    private final LibvirtNative libvirt = LibvirtNative.Holder.LIBVIRT;
    private final LifecycleFunctions functions = LifecycleFunctions.Holder.LIFECYCLE;
    private final NativeConnection connection;
    private final NativeConnection direct;
    private final NativeConnection patient;

    NativeLifecycle(NativeConnection connection) {
        this.connection = connection;
        this.direct = connection.direct();
        this.patient = connection.patient();
    }

    @Override
    public void start(DomainRef domain, int flags) {
        patient.run(domain, d -> libvirt.virDomainCreateWithFlags(d, flags));
    }

    @Override
    public void shutdown(DomainRef domain, int flags) {
        connection.run(domain, d -> functions.virDomainShutdownFlags(d, flags));
    }

    @Override
    public void reboot(DomainRef domain, int flags) {
        connection.run(domain, d -> functions.virDomainReboot(d, flags));
    }

    @Override
    public void reset(DomainRef domain) {
        connection.run(domain, d -> functions.virDomainReset(d, 0));
    }

    @Override
    public void suspend(DomainRef domain) {
        connection.run(domain, functions::virDomainSuspend);
    }

    @Override
    public void resume(DomainRef domain) {
        connection.run(domain, functions::virDomainResume);
    }

    @Override
    public void destroy(DomainRef domain, int flags) {
        connection.urgent().run(domain, d -> functions.virDomainDestroyFlags(d, flags));
    }

    @Override
    public void undefine(DomainRef domain, int flags) {
        connection.run(domain, d -> functions.virDomainUndefineFlags(d, flags));
    }

    @Override
    public DomainRef rename(DomainRef domain, String name) {
        connection.run(domain, d -> functions.virDomainRename(d, name, 0));
        return new DomainRef(name, domain.uuid());
    }

    @Override
    public boolean autostart(DomainRef domain) {
        IntByReference on = new IntByReference();
        connection.run(domain, d -> functions.virDomainGetAutostart(d, on));
        return on.getValue() != 0;
    }

    @Override
    public void autostart(DomainRef domain, boolean on) {
        connection.run(domain, d -> functions.virDomainSetAutostart(d, on ? 1 : 0));
    }

    @Override
    public StateAndReason state(DomainRef domain) {
        int[] state = new int[1];
        int[] reason = new int[1];
        direct.run(domain, d -> DomainCalls.virDomainGetState(d, state, reason, 0));
        return new StateAndReason(state[0], reason[0]);
    }

    @Override
    public String metadata(DomainRef domain, int type, @Nullable String namespace, int flags) {
        return connection.on(
                domain, d -> NativeConnection.text(functions.virDomainGetMetadata(d, type, namespace, flags)));
    }

    @Override
    public void metadata(
            DomainRef domain,
            int type,
            @Nullable String value,
            @Nullable String prefix,
            @Nullable String namespace,
            int flags) {
        connection.run(domain, d -> functions.virDomainSetMetadata(d, type, value, prefix, namespace, flags));
    }

    @Override
    public void save(DomainRef domain, String file, @Nullable String xml, int flags) {
        patient.run(domain, d -> functions.virDomainSaveFlags(d, file, xml, flags));
    }

    @Override
    public void restore(String file, @Nullable String xml, int flags) {
        patient.call(c -> NativeConnection.succeeded(functions.virDomainRestoreFlags(c, file, xml, flags)));
    }

    @Override
    public String savedXml(String file, int flags) {
        return connection.call(c -> NativeConnection.text(functions.virDomainSaveImageGetXMLDesc(c, file, flags)));
    }

    @Override
    public void savedXml(String file, String xml, int flags) {
        connection.call(c -> NativeConnection.succeeded(functions.virDomainSaveImageDefineXML(c, file, xml, flags)));
    }

    @Override
    public void managedSave(DomainRef domain, int flags) {
        patient.run(domain, d -> functions.virDomainManagedSave(d, flags));
    }

    @Override
    public boolean hasManagedSave(DomainRef domain) {
        return connection.run(domain, d -> functions.virDomainHasManagedSaveImage(d, 0)) == 1;
    }

    @Override
    public String managedSavedXml(DomainRef domain, int flags) {
        return connection.on(domain, d -> NativeConnection.text(functions.virDomainManagedSaveGetXMLDesc(d, flags)));
    }

    @Override
    public void removeManagedSave(DomainRef domain) {
        connection.run(domain, d -> functions.virDomainManagedSaveRemove(d, 0));
    }

    @Override
    public void dumpCore(DomainRef domain, String file, int format, int flags) {
        patient.run(domain, d -> functions.virDomainCoreDumpWithFormat(d, file, format, flags));
    }

    @Override
    public void injectNmi(DomainRef domain) {
        connection.run(domain, d -> functions.virDomainInjectNMI(d, 0));
    }

    @Override
    public void pmSuspend(DomainRef domain, int target) {
        connection.run(domain, d -> functions.virDomainPMSuspendForDuration(d, target, 0, 0));
    }

    @Override
    public void pmWakeup(DomainRef domain) {
        connection.run(domain, d -> functions.virDomainPMWakeup(d, 0));
    }
}
