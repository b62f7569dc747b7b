package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code capabilities} element of {@code domain/features}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"auditControlElements", "auditWriteElements", "blockSuspendElements", "chownElements", "dacOverrideElements", "dacReadSearchElements", "fownerElements", "fsetidElements", "ipcLockElements", "ipcOwnerElements", "killElements", "leaseElements", "linuxImmutableElements", "macAdminElements", "macOverrideElements", "mknodElements", "netAdminElements", "netBindServiceElements", "netBroadcastElements", "netRawElements", "setgidElements", "setfcapElements", "setpcapElements", "setuidElements", "sysAdminElements", "sysBootElements", "sysChrootElements", "sysModuleElements", "sysNiceElements", "sysPacctElements", "sysPtraceElements", "sysRawioElements", "sysResourceElements", "sysTimeElements", "sysTtyConfigElements", "syslogElements", "wakeAlarmElements", "otherContent"})
public final class FeaturesCapabilities extends Element {
    /** Makes an empty {@code capabilities} element. */
    public FeaturesCapabilities() {
        super("capabilities");
    }

    /**
     * Reads a {@code capabilities} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesCapabilities parse(String xml) {
        return XmlReader.read(xml, new FeaturesCapabilities());
    }

    @Override
    public FeaturesCapabilities copy() {
        return (FeaturesCapabilities) copyTree();
    }

    /** The {@code policy} attribute, or null if absent. Known values: {@code default}, {@code allow}, {@code deny}. */
    public @Nullable String policy() {
        return attributeText("policy");
    }

    /** Sets the {@code policy} attribute; null removes it. */
    public FeaturesCapabilities policy(@Nullable String policy) {
        setAttribute("policy", policy);
        return this;
    }

    /** The {@code audit_control} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesAuditControl auditControl() {
        return firstChild("audit_control", FeaturesCapabilitiesAuditControl.class);
    }

    /** Replaces the {@code audit_control} element; null removes it. */
    public FeaturesCapabilities auditControl(@Nullable FeaturesCapabilitiesAuditControl auditControl) {
        setChild("audit_control", auditControl);
        return this;
    }

    /** Changes the {@code audit_control} element, made when absent. */
    public FeaturesCapabilities auditControl(Consumer<? super FeaturesCapabilitiesAuditControl> change) {
        change.accept(madeChild("audit_control", FeaturesCapabilitiesAuditControl.class));
        return this;
    }

    /** The {@code audit_write} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesAuditWrite auditWrite() {
        return firstChild("audit_write", FeaturesCapabilitiesAuditWrite.class);
    }

    /** Replaces the {@code audit_write} element; null removes it. */
    public FeaturesCapabilities auditWrite(@Nullable FeaturesCapabilitiesAuditWrite auditWrite) {
        setChild("audit_write", auditWrite);
        return this;
    }

    /** Changes the {@code audit_write} element, made when absent. */
    public FeaturesCapabilities auditWrite(Consumer<? super FeaturesCapabilitiesAuditWrite> change) {
        change.accept(madeChild("audit_write", FeaturesCapabilitiesAuditWrite.class));
        return this;
    }

    /** The {@code block_suspend} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesBlockSuspend blockSuspend() {
        return firstChild("block_suspend", FeaturesCapabilitiesBlockSuspend.class);
    }

    /** Replaces the {@code block_suspend} element; null removes it. */
    public FeaturesCapabilities blockSuspend(@Nullable FeaturesCapabilitiesBlockSuspend blockSuspend) {
        setChild("block_suspend", blockSuspend);
        return this;
    }

    /** Changes the {@code block_suspend} element, made when absent. */
    public FeaturesCapabilities blockSuspend(Consumer<? super FeaturesCapabilitiesBlockSuspend> change) {
        change.accept(madeChild("block_suspend", FeaturesCapabilitiesBlockSuspend.class));
        return this;
    }

    /** The {@code chown} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesChown chown() {
        return firstChild("chown", FeaturesCapabilitiesChown.class);
    }

    /** Replaces the {@code chown} element; null removes it. */
    public FeaturesCapabilities chown(@Nullable FeaturesCapabilitiesChown chown) {
        setChild("chown", chown);
        return this;
    }

    /** Changes the {@code chown} element, made when absent. */
    public FeaturesCapabilities chown(Consumer<? super FeaturesCapabilitiesChown> change) {
        change.accept(madeChild("chown", FeaturesCapabilitiesChown.class));
        return this;
    }

    /** The {@code dac_override} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesDacOverride dacOverride() {
        return firstChild("dac_override", FeaturesCapabilitiesDacOverride.class);
    }

    /** Replaces the {@code dac_override} element; null removes it. */
    public FeaturesCapabilities dacOverride(@Nullable FeaturesCapabilitiesDacOverride dacOverride) {
        setChild("dac_override", dacOverride);
        return this;
    }

    /** Changes the {@code dac_override} element, made when absent. */
    public FeaturesCapabilities dacOverride(Consumer<? super FeaturesCapabilitiesDacOverride> change) {
        change.accept(madeChild("dac_override", FeaturesCapabilitiesDacOverride.class));
        return this;
    }

    /** The {@code dac_read_search} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesDacReadSearch dacReadSearch() {
        return firstChild("dac_read_search", FeaturesCapabilitiesDacReadSearch.class);
    }

    /** Replaces the {@code dac_read_search} element; null removes it. */
    public FeaturesCapabilities dacReadSearch(@Nullable FeaturesCapabilitiesDacReadSearch dacReadSearch) {
        setChild("dac_read_search", dacReadSearch);
        return this;
    }

    /** Changes the {@code dac_read_search} element, made when absent. */
    public FeaturesCapabilities dacReadSearch(Consumer<? super FeaturesCapabilitiesDacReadSearch> change) {
        change.accept(madeChild("dac_read_search", FeaturesCapabilitiesDacReadSearch.class));
        return this;
    }

    /** The {@code fowner} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesFowner fowner() {
        return firstChild("fowner", FeaturesCapabilitiesFowner.class);
    }

    /** Replaces the {@code fowner} element; null removes it. */
    public FeaturesCapabilities fowner(@Nullable FeaturesCapabilitiesFowner fowner) {
        setChild("fowner", fowner);
        return this;
    }

    /** Changes the {@code fowner} element, made when absent. */
    public FeaturesCapabilities fowner(Consumer<? super FeaturesCapabilitiesFowner> change) {
        change.accept(madeChild("fowner", FeaturesCapabilitiesFowner.class));
        return this;
    }

    /** The {@code fsetid} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesFsetid fsetid() {
        return firstChild("fsetid", FeaturesCapabilitiesFsetid.class);
    }

    /** Replaces the {@code fsetid} element; null removes it. */
    public FeaturesCapabilities fsetid(@Nullable FeaturesCapabilitiesFsetid fsetid) {
        setChild("fsetid", fsetid);
        return this;
    }

    /** Changes the {@code fsetid} element, made when absent. */
    public FeaturesCapabilities fsetid(Consumer<? super FeaturesCapabilitiesFsetid> change) {
        change.accept(madeChild("fsetid", FeaturesCapabilitiesFsetid.class));
        return this;
    }

    /** The {@code ipc_lock} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesIpcLock ipcLock() {
        return firstChild("ipc_lock", FeaturesCapabilitiesIpcLock.class);
    }

    /** Replaces the {@code ipc_lock} element; null removes it. */
    public FeaturesCapabilities ipcLock(@Nullable FeaturesCapabilitiesIpcLock ipcLock) {
        setChild("ipc_lock", ipcLock);
        return this;
    }

    /** Changes the {@code ipc_lock} element, made when absent. */
    public FeaturesCapabilities ipcLock(Consumer<? super FeaturesCapabilitiesIpcLock> change) {
        change.accept(madeChild("ipc_lock", FeaturesCapabilitiesIpcLock.class));
        return this;
    }

    /** The {@code ipc_owner} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesIpcOwner ipcOwner() {
        return firstChild("ipc_owner", FeaturesCapabilitiesIpcOwner.class);
    }

    /** Replaces the {@code ipc_owner} element; null removes it. */
    public FeaturesCapabilities ipcOwner(@Nullable FeaturesCapabilitiesIpcOwner ipcOwner) {
        setChild("ipc_owner", ipcOwner);
        return this;
    }

    /** Changes the {@code ipc_owner} element, made when absent. */
    public FeaturesCapabilities ipcOwner(Consumer<? super FeaturesCapabilitiesIpcOwner> change) {
        change.accept(madeChild("ipc_owner", FeaturesCapabilitiesIpcOwner.class));
        return this;
    }

    /** The {@code kill} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesKill kill() {
        return firstChild("kill", FeaturesCapabilitiesKill.class);
    }

    /** Replaces the {@code kill} element; null removes it. */
    public FeaturesCapabilities kill(@Nullable FeaturesCapabilitiesKill kill) {
        setChild("kill", kill);
        return this;
    }

    /** Changes the {@code kill} element, made when absent. */
    public FeaturesCapabilities kill(Consumer<? super FeaturesCapabilitiesKill> change) {
        change.accept(madeChild("kill", FeaturesCapabilitiesKill.class));
        return this;
    }

    /** The {@code lease} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesLease lease() {
        return firstChild("lease", FeaturesCapabilitiesLease.class);
    }

    /** Replaces the {@code lease} element; null removes it. */
    public FeaturesCapabilities lease(@Nullable FeaturesCapabilitiesLease lease) {
        setChild("lease", lease);
        return this;
    }

    /** Changes the {@code lease} element, made when absent. */
    public FeaturesCapabilities lease(Consumer<? super FeaturesCapabilitiesLease> change) {
        change.accept(madeChild("lease", FeaturesCapabilitiesLease.class));
        return this;
    }

    /** The {@code linux_immutable} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesLinuxImmutable linuxImmutable() {
        return firstChild("linux_immutable", FeaturesCapabilitiesLinuxImmutable.class);
    }

    /** Replaces the {@code linux_immutable} element; null removes it. */
    public FeaturesCapabilities linuxImmutable(@Nullable FeaturesCapabilitiesLinuxImmutable linuxImmutable) {
        setChild("linux_immutable", linuxImmutable);
        return this;
    }

    /** Changes the {@code linux_immutable} element, made when absent. */
    public FeaturesCapabilities linuxImmutable(Consumer<? super FeaturesCapabilitiesLinuxImmutable> change) {
        change.accept(madeChild("linux_immutable", FeaturesCapabilitiesLinuxImmutable.class));
        return this;
    }

    /** The {@code mac_admin} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesMacAdmin macAdmin() {
        return firstChild("mac_admin", FeaturesCapabilitiesMacAdmin.class);
    }

    /** Replaces the {@code mac_admin} element; null removes it. */
    public FeaturesCapabilities macAdmin(@Nullable FeaturesCapabilitiesMacAdmin macAdmin) {
        setChild("mac_admin", macAdmin);
        return this;
    }

    /** Changes the {@code mac_admin} element, made when absent. */
    public FeaturesCapabilities macAdmin(Consumer<? super FeaturesCapabilitiesMacAdmin> change) {
        change.accept(madeChild("mac_admin", FeaturesCapabilitiesMacAdmin.class));
        return this;
    }

    /** The {@code mac_override} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesMacOverride macOverride() {
        return firstChild("mac_override", FeaturesCapabilitiesMacOverride.class);
    }

    /** Replaces the {@code mac_override} element; null removes it. */
    public FeaturesCapabilities macOverride(@Nullable FeaturesCapabilitiesMacOverride macOverride) {
        setChild("mac_override", macOverride);
        return this;
    }

    /** Changes the {@code mac_override} element, made when absent. */
    public FeaturesCapabilities macOverride(Consumer<? super FeaturesCapabilitiesMacOverride> change) {
        change.accept(madeChild("mac_override", FeaturesCapabilitiesMacOverride.class));
        return this;
    }

    /** The {@code mknod} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesMknod mknod() {
        return firstChild("mknod", FeaturesCapabilitiesMknod.class);
    }

    /** Replaces the {@code mknod} element; null removes it. */
    public FeaturesCapabilities mknod(@Nullable FeaturesCapabilitiesMknod mknod) {
        setChild("mknod", mknod);
        return this;
    }

    /** Changes the {@code mknod} element, made when absent. */
    public FeaturesCapabilities mknod(Consumer<? super FeaturesCapabilitiesMknod> change) {
        change.accept(madeChild("mknod", FeaturesCapabilitiesMknod.class));
        return this;
    }

    /** The {@code net_admin} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesNetAdmin netAdmin() {
        return firstChild("net_admin", FeaturesCapabilitiesNetAdmin.class);
    }

    /** Replaces the {@code net_admin} element; null removes it. */
    public FeaturesCapabilities netAdmin(@Nullable FeaturesCapabilitiesNetAdmin netAdmin) {
        setChild("net_admin", netAdmin);
        return this;
    }

    /** Changes the {@code net_admin} element, made when absent. */
    public FeaturesCapabilities netAdmin(Consumer<? super FeaturesCapabilitiesNetAdmin> change) {
        change.accept(madeChild("net_admin", FeaturesCapabilitiesNetAdmin.class));
        return this;
    }

    /** The {@code net_bind_service} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesNetBindService netBindService() {
        return firstChild("net_bind_service", FeaturesCapabilitiesNetBindService.class);
    }

    /** Replaces the {@code net_bind_service} element; null removes it. */
    public FeaturesCapabilities netBindService(@Nullable FeaturesCapabilitiesNetBindService netBindService) {
        setChild("net_bind_service", netBindService);
        return this;
    }

    /** Changes the {@code net_bind_service} element, made when absent. */
    public FeaturesCapabilities netBindService(Consumer<? super FeaturesCapabilitiesNetBindService> change) {
        change.accept(madeChild("net_bind_service", FeaturesCapabilitiesNetBindService.class));
        return this;
    }

    /** The {@code net_broadcast} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesNetBroadcast netBroadcast() {
        return firstChild("net_broadcast", FeaturesCapabilitiesNetBroadcast.class);
    }

    /** Replaces the {@code net_broadcast} element; null removes it. */
    public FeaturesCapabilities netBroadcast(@Nullable FeaturesCapabilitiesNetBroadcast netBroadcast) {
        setChild("net_broadcast", netBroadcast);
        return this;
    }

    /** Changes the {@code net_broadcast} element, made when absent. */
    public FeaturesCapabilities netBroadcast(Consumer<? super FeaturesCapabilitiesNetBroadcast> change) {
        change.accept(madeChild("net_broadcast", FeaturesCapabilitiesNetBroadcast.class));
        return this;
    }

    /** The {@code net_raw} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesNetRaw netRaw() {
        return firstChild("net_raw", FeaturesCapabilitiesNetRaw.class);
    }

    /** Replaces the {@code net_raw} element; null removes it. */
    public FeaturesCapabilities netRaw(@Nullable FeaturesCapabilitiesNetRaw netRaw) {
        setChild("net_raw", netRaw);
        return this;
    }

    /** Changes the {@code net_raw} element, made when absent. */
    public FeaturesCapabilities netRaw(Consumer<? super FeaturesCapabilitiesNetRaw> change) {
        change.accept(madeChild("net_raw", FeaturesCapabilitiesNetRaw.class));
        return this;
    }

    /** The {@code setgid} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesSetgid setgid() {
        return firstChild("setgid", FeaturesCapabilitiesSetgid.class);
    }

    /** Replaces the {@code setgid} element; null removes it. */
    public FeaturesCapabilities setgid(@Nullable FeaturesCapabilitiesSetgid setgid) {
        setChild("setgid", setgid);
        return this;
    }

    /** Changes the {@code setgid} element, made when absent. */
    public FeaturesCapabilities setgid(Consumer<? super FeaturesCapabilitiesSetgid> change) {
        change.accept(madeChild("setgid", FeaturesCapabilitiesSetgid.class));
        return this;
    }

    /** The {@code setfcap} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesSetfcap setfcap() {
        return firstChild("setfcap", FeaturesCapabilitiesSetfcap.class);
    }

    /** Replaces the {@code setfcap} element; null removes it. */
    public FeaturesCapabilities setfcap(@Nullable FeaturesCapabilitiesSetfcap setfcap) {
        setChild("setfcap", setfcap);
        return this;
    }

    /** Changes the {@code setfcap} element, made when absent. */
    public FeaturesCapabilities setfcap(Consumer<? super FeaturesCapabilitiesSetfcap> change) {
        change.accept(madeChild("setfcap", FeaturesCapabilitiesSetfcap.class));
        return this;
    }

    /** The {@code setpcap} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesSetpcap setpcap() {
        return firstChild("setpcap", FeaturesCapabilitiesSetpcap.class);
    }

    /** Replaces the {@code setpcap} element; null removes it. */
    public FeaturesCapabilities setpcap(@Nullable FeaturesCapabilitiesSetpcap setpcap) {
        setChild("setpcap", setpcap);
        return this;
    }

    /** Changes the {@code setpcap} element, made when absent. */
    public FeaturesCapabilities setpcap(Consumer<? super FeaturesCapabilitiesSetpcap> change) {
        change.accept(madeChild("setpcap", FeaturesCapabilitiesSetpcap.class));
        return this;
    }

    /** The {@code setuid} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesSetuid setuid() {
        return firstChild("setuid", FeaturesCapabilitiesSetuid.class);
    }

    /** Replaces the {@code setuid} element; null removes it. */
    public FeaturesCapabilities setuid(@Nullable FeaturesCapabilitiesSetuid setuid) {
        setChild("setuid", setuid);
        return this;
    }

    /** Changes the {@code setuid} element, made when absent. */
    public FeaturesCapabilities setuid(Consumer<? super FeaturesCapabilitiesSetuid> change) {
        change.accept(madeChild("setuid", FeaturesCapabilitiesSetuid.class));
        return this;
    }

    /** The {@code sys_admin} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesSysAdmin sysAdmin() {
        return firstChild("sys_admin", FeaturesCapabilitiesSysAdmin.class);
    }

    /** Replaces the {@code sys_admin} element; null removes it. */
    public FeaturesCapabilities sysAdmin(@Nullable FeaturesCapabilitiesSysAdmin sysAdmin) {
        setChild("sys_admin", sysAdmin);
        return this;
    }

    /** Changes the {@code sys_admin} element, made when absent. */
    public FeaturesCapabilities sysAdmin(Consumer<? super FeaturesCapabilitiesSysAdmin> change) {
        change.accept(madeChild("sys_admin", FeaturesCapabilitiesSysAdmin.class));
        return this;
    }

    /** The {@code sys_boot} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesSysBoot sysBoot() {
        return firstChild("sys_boot", FeaturesCapabilitiesSysBoot.class);
    }

    /** Replaces the {@code sys_boot} element; null removes it. */
    public FeaturesCapabilities sysBoot(@Nullable FeaturesCapabilitiesSysBoot sysBoot) {
        setChild("sys_boot", sysBoot);
        return this;
    }

    /** Changes the {@code sys_boot} element, made when absent. */
    public FeaturesCapabilities sysBoot(Consumer<? super FeaturesCapabilitiesSysBoot> change) {
        change.accept(madeChild("sys_boot", FeaturesCapabilitiesSysBoot.class));
        return this;
    }

    /** The {@code sys_chroot} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesSysChroot sysChroot() {
        return firstChild("sys_chroot", FeaturesCapabilitiesSysChroot.class);
    }

    /** Replaces the {@code sys_chroot} element; null removes it. */
    public FeaturesCapabilities sysChroot(@Nullable FeaturesCapabilitiesSysChroot sysChroot) {
        setChild("sys_chroot", sysChroot);
        return this;
    }

    /** Changes the {@code sys_chroot} element, made when absent. */
    public FeaturesCapabilities sysChroot(Consumer<? super FeaturesCapabilitiesSysChroot> change) {
        change.accept(madeChild("sys_chroot", FeaturesCapabilitiesSysChroot.class));
        return this;
    }

    /** The {@code sys_module} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesSysModule sysModule() {
        return firstChild("sys_module", FeaturesCapabilitiesSysModule.class);
    }

    /** Replaces the {@code sys_module} element; null removes it. */
    public FeaturesCapabilities sysModule(@Nullable FeaturesCapabilitiesSysModule sysModule) {
        setChild("sys_module", sysModule);
        return this;
    }

    /** Changes the {@code sys_module} element, made when absent. */
    public FeaturesCapabilities sysModule(Consumer<? super FeaturesCapabilitiesSysModule> change) {
        change.accept(madeChild("sys_module", FeaturesCapabilitiesSysModule.class));
        return this;
    }

    /** The {@code sys_nice} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesSysNice sysNice() {
        return firstChild("sys_nice", FeaturesCapabilitiesSysNice.class);
    }

    /** Replaces the {@code sys_nice} element; null removes it. */
    public FeaturesCapabilities sysNice(@Nullable FeaturesCapabilitiesSysNice sysNice) {
        setChild("sys_nice", sysNice);
        return this;
    }

    /** Changes the {@code sys_nice} element, made when absent. */
    public FeaturesCapabilities sysNice(Consumer<? super FeaturesCapabilitiesSysNice> change) {
        change.accept(madeChild("sys_nice", FeaturesCapabilitiesSysNice.class));
        return this;
    }

    /** The {@code sys_pacct} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesSysPacct sysPacct() {
        return firstChild("sys_pacct", FeaturesCapabilitiesSysPacct.class);
    }

    /** Replaces the {@code sys_pacct} element; null removes it. */
    public FeaturesCapabilities sysPacct(@Nullable FeaturesCapabilitiesSysPacct sysPacct) {
        setChild("sys_pacct", sysPacct);
        return this;
    }

    /** Changes the {@code sys_pacct} element, made when absent. */
    public FeaturesCapabilities sysPacct(Consumer<? super FeaturesCapabilitiesSysPacct> change) {
        change.accept(madeChild("sys_pacct", FeaturesCapabilitiesSysPacct.class));
        return this;
    }

    /** The {@code sys_ptrace} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesSysPtrace sysPtrace() {
        return firstChild("sys_ptrace", FeaturesCapabilitiesSysPtrace.class);
    }

    /** Replaces the {@code sys_ptrace} element; null removes it. */
    public FeaturesCapabilities sysPtrace(@Nullable FeaturesCapabilitiesSysPtrace sysPtrace) {
        setChild("sys_ptrace", sysPtrace);
        return this;
    }

    /** Changes the {@code sys_ptrace} element, made when absent. */
    public FeaturesCapabilities sysPtrace(Consumer<? super FeaturesCapabilitiesSysPtrace> change) {
        change.accept(madeChild("sys_ptrace", FeaturesCapabilitiesSysPtrace.class));
        return this;
    }

    /** The {@code sys_rawio} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesSysRawio sysRawio() {
        return firstChild("sys_rawio", FeaturesCapabilitiesSysRawio.class);
    }

    /** Replaces the {@code sys_rawio} element; null removes it. */
    public FeaturesCapabilities sysRawio(@Nullable FeaturesCapabilitiesSysRawio sysRawio) {
        setChild("sys_rawio", sysRawio);
        return this;
    }

    /** Changes the {@code sys_rawio} element, made when absent. */
    public FeaturesCapabilities sysRawio(Consumer<? super FeaturesCapabilitiesSysRawio> change) {
        change.accept(madeChild("sys_rawio", FeaturesCapabilitiesSysRawio.class));
        return this;
    }

    /** The {@code sys_resource} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesSysResource sysResource() {
        return firstChild("sys_resource", FeaturesCapabilitiesSysResource.class);
    }

    /** Replaces the {@code sys_resource} element; null removes it. */
    public FeaturesCapabilities sysResource(@Nullable FeaturesCapabilitiesSysResource sysResource) {
        setChild("sys_resource", sysResource);
        return this;
    }

    /** Changes the {@code sys_resource} element, made when absent. */
    public FeaturesCapabilities sysResource(Consumer<? super FeaturesCapabilitiesSysResource> change) {
        change.accept(madeChild("sys_resource", FeaturesCapabilitiesSysResource.class));
        return this;
    }

    /** The {@code sys_time} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesSysTime sysTime() {
        return firstChild("sys_time", FeaturesCapabilitiesSysTime.class);
    }

    /** Replaces the {@code sys_time} element; null removes it. */
    public FeaturesCapabilities sysTime(@Nullable FeaturesCapabilitiesSysTime sysTime) {
        setChild("sys_time", sysTime);
        return this;
    }

    /** Changes the {@code sys_time} element, made when absent. */
    public FeaturesCapabilities sysTime(Consumer<? super FeaturesCapabilitiesSysTime> change) {
        change.accept(madeChild("sys_time", FeaturesCapabilitiesSysTime.class));
        return this;
    }

    /** The {@code sys_tty_config} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesSysTtyConfig sysTtyConfig() {
        return firstChild("sys_tty_config", FeaturesCapabilitiesSysTtyConfig.class);
    }

    /** Replaces the {@code sys_tty_config} element; null removes it. */
    public FeaturesCapabilities sysTtyConfig(@Nullable FeaturesCapabilitiesSysTtyConfig sysTtyConfig) {
        setChild("sys_tty_config", sysTtyConfig);
        return this;
    }

    /** Changes the {@code sys_tty_config} element, made when absent. */
    public FeaturesCapabilities sysTtyConfig(Consumer<? super FeaturesCapabilitiesSysTtyConfig> change) {
        change.accept(madeChild("sys_tty_config", FeaturesCapabilitiesSysTtyConfig.class));
        return this;
    }

    /** The {@code syslog} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesSyslog syslog() {
        return firstChild("syslog", FeaturesCapabilitiesSyslog.class);
    }

    /** Replaces the {@code syslog} element; null removes it. */
    public FeaturesCapabilities syslog(@Nullable FeaturesCapabilitiesSyslog syslog) {
        setChild("syslog", syslog);
        return this;
    }

    /** Changes the {@code syslog} element, made when absent. */
    public FeaturesCapabilities syslog(Consumer<? super FeaturesCapabilitiesSyslog> change) {
        change.accept(madeChild("syslog", FeaturesCapabilitiesSyslog.class));
        return this;
    }

    /** The {@code wake_alarm} element, or null if absent. */
    public @Nullable FeaturesCapabilitiesWakeAlarm wakeAlarm() {
        return firstChild("wake_alarm", FeaturesCapabilitiesWakeAlarm.class);
    }

    /** Replaces the {@code wake_alarm} element; null removes it. */
    public FeaturesCapabilities wakeAlarm(@Nullable FeaturesCapabilitiesWakeAlarm wakeAlarm) {
        setChild("wake_alarm", wakeAlarm);
        return this;
    }

    /** Changes the {@code wake_alarm} element, made when absent. */
    public FeaturesCapabilities wakeAlarm(Consumer<? super FeaturesCapabilitiesWakeAlarm> change) {
        change.accept(madeChild("wake_alarm", FeaturesCapabilitiesWakeAlarm.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "audit_control" -> new FeaturesCapabilitiesAuditControl();
            case "audit_write" -> new FeaturesCapabilitiesAuditWrite();
            case "block_suspend" -> new FeaturesCapabilitiesBlockSuspend();
            case "chown" -> new FeaturesCapabilitiesChown();
            case "dac_override" -> new FeaturesCapabilitiesDacOverride();
            case "dac_read_search" -> new FeaturesCapabilitiesDacReadSearch();
            case "fowner" -> new FeaturesCapabilitiesFowner();
            case "fsetid" -> new FeaturesCapabilitiesFsetid();
            case "ipc_lock" -> new FeaturesCapabilitiesIpcLock();
            case "ipc_owner" -> new FeaturesCapabilitiesIpcOwner();
            case "kill" -> new FeaturesCapabilitiesKill();
            case "lease" -> new FeaturesCapabilitiesLease();
            case "linux_immutable" -> new FeaturesCapabilitiesLinuxImmutable();
            case "mac_admin" -> new FeaturesCapabilitiesMacAdmin();
            case "mac_override" -> new FeaturesCapabilitiesMacOverride();
            case "mknod" -> new FeaturesCapabilitiesMknod();
            case "net_admin" -> new FeaturesCapabilitiesNetAdmin();
            case "net_bind_service" -> new FeaturesCapabilitiesNetBindService();
            case "net_broadcast" -> new FeaturesCapabilitiesNetBroadcast();
            case "net_raw" -> new FeaturesCapabilitiesNetRaw();
            case "setgid" -> new FeaturesCapabilitiesSetgid();
            case "setfcap" -> new FeaturesCapabilitiesSetfcap();
            case "setpcap" -> new FeaturesCapabilitiesSetpcap();
            case "setuid" -> new FeaturesCapabilitiesSetuid();
            case "sys_admin" -> new FeaturesCapabilitiesSysAdmin();
            case "sys_boot" -> new FeaturesCapabilitiesSysBoot();
            case "sys_chroot" -> new FeaturesCapabilitiesSysChroot();
            case "sys_module" -> new FeaturesCapabilitiesSysModule();
            case "sys_nice" -> new FeaturesCapabilitiesSysNice();
            case "sys_pacct" -> new FeaturesCapabilitiesSysPacct();
            case "sys_ptrace" -> new FeaturesCapabilitiesSysPtrace();
            case "sys_rawio" -> new FeaturesCapabilitiesSysRawio();
            case "sys_resource" -> new FeaturesCapabilitiesSysResource();
            case "sys_time" -> new FeaturesCapabilitiesSysTime();
            case "sys_tty_config" -> new FeaturesCapabilitiesSysTtyConfig();
            case "syslog" -> new FeaturesCapabilitiesSyslog();
            case "wake_alarm" -> new FeaturesCapabilitiesWakeAlarm();
            default -> null;
        };
    }

    @Override
    FeaturesCapabilities empty() {
        return new FeaturesCapabilities();
    }

    @Override
    String[] childNames() {
        return new String[] {"audit_control", "audit_write", "block_suspend", "chown", "dac_override", "dac_read_search", "fowner", "fsetid", "ipc_lock", "ipc_owner", "kill", "lease", "linux_immutable", "mac_admin", "mac_override", "mknod", "net_admin", "net_bind_service", "net_broadcast", "net_raw", "setgid", "setfcap", "setpcap", "setuid", "sys_admin", "sys_boot", "sys_chroot", "sys_module", "sys_nice", "sys_pacct", "sys_ptrace", "sys_rawio", "sys_resource", "sys_time", "sys_tty_config", "syslog", "wake_alarm"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"policy"};
    }

    @XmlAttribute(name = "policy")
    private @Nullable String getPolicyAttribute() {
        return attributeText("policy");
    }

    private void setPolicyAttribute(@Nullable String value) {
        setAttribute("policy", value);
    }

    @XmlElement(name = "audit_control")
    private List<FeaturesCapabilitiesAuditControl> getAuditControlElements() {
        return jaxbList("audit_control", FeaturesCapabilitiesAuditControl.class);
    }

    @XmlElement(name = "audit_write")
    private List<FeaturesCapabilitiesAuditWrite> getAuditWriteElements() {
        return jaxbList("audit_write", FeaturesCapabilitiesAuditWrite.class);
    }

    @XmlElement(name = "block_suspend")
    private List<FeaturesCapabilitiesBlockSuspend> getBlockSuspendElements() {
        return jaxbList("block_suspend", FeaturesCapabilitiesBlockSuspend.class);
    }

    @XmlElement(name = "chown")
    private List<FeaturesCapabilitiesChown> getChownElements() {
        return jaxbList("chown", FeaturesCapabilitiesChown.class);
    }

    @XmlElement(name = "dac_override")
    private List<FeaturesCapabilitiesDacOverride> getDacOverrideElements() {
        return jaxbList("dac_override", FeaturesCapabilitiesDacOverride.class);
    }

    @XmlElement(name = "dac_read_search")
    private List<FeaturesCapabilitiesDacReadSearch> getDacReadSearchElements() {
        return jaxbList("dac_read_search", FeaturesCapabilitiesDacReadSearch.class);
    }

    @XmlElement(name = "fowner")
    private List<FeaturesCapabilitiesFowner> getFownerElements() {
        return jaxbList("fowner", FeaturesCapabilitiesFowner.class);
    }

    @XmlElement(name = "fsetid")
    private List<FeaturesCapabilitiesFsetid> getFsetidElements() {
        return jaxbList("fsetid", FeaturesCapabilitiesFsetid.class);
    }

    @XmlElement(name = "ipc_lock")
    private List<FeaturesCapabilitiesIpcLock> getIpcLockElements() {
        return jaxbList("ipc_lock", FeaturesCapabilitiesIpcLock.class);
    }

    @XmlElement(name = "ipc_owner")
    private List<FeaturesCapabilitiesIpcOwner> getIpcOwnerElements() {
        return jaxbList("ipc_owner", FeaturesCapabilitiesIpcOwner.class);
    }

    @XmlElement(name = "kill")
    private List<FeaturesCapabilitiesKill> getKillElements() {
        return jaxbList("kill", FeaturesCapabilitiesKill.class);
    }

    @XmlElement(name = "lease")
    private List<FeaturesCapabilitiesLease> getLeaseElements() {
        return jaxbList("lease", FeaturesCapabilitiesLease.class);
    }

    @XmlElement(name = "linux_immutable")
    private List<FeaturesCapabilitiesLinuxImmutable> getLinuxImmutableElements() {
        return jaxbList("linux_immutable", FeaturesCapabilitiesLinuxImmutable.class);
    }

    @XmlElement(name = "mac_admin")
    private List<FeaturesCapabilitiesMacAdmin> getMacAdminElements() {
        return jaxbList("mac_admin", FeaturesCapabilitiesMacAdmin.class);
    }

    @XmlElement(name = "mac_override")
    private List<FeaturesCapabilitiesMacOverride> getMacOverrideElements() {
        return jaxbList("mac_override", FeaturesCapabilitiesMacOverride.class);
    }

    @XmlElement(name = "mknod")
    private List<FeaturesCapabilitiesMknod> getMknodElements() {
        return jaxbList("mknod", FeaturesCapabilitiesMknod.class);
    }

    @XmlElement(name = "net_admin")
    private List<FeaturesCapabilitiesNetAdmin> getNetAdminElements() {
        return jaxbList("net_admin", FeaturesCapabilitiesNetAdmin.class);
    }

    @XmlElement(name = "net_bind_service")
    private List<FeaturesCapabilitiesNetBindService> getNetBindServiceElements() {
        return jaxbList("net_bind_service", FeaturesCapabilitiesNetBindService.class);
    }

    @XmlElement(name = "net_broadcast")
    private List<FeaturesCapabilitiesNetBroadcast> getNetBroadcastElements() {
        return jaxbList("net_broadcast", FeaturesCapabilitiesNetBroadcast.class);
    }

    @XmlElement(name = "net_raw")
    private List<FeaturesCapabilitiesNetRaw> getNetRawElements() {
        return jaxbList("net_raw", FeaturesCapabilitiesNetRaw.class);
    }

    @XmlElement(name = "setgid")
    private List<FeaturesCapabilitiesSetgid> getSetgidElements() {
        return jaxbList("setgid", FeaturesCapabilitiesSetgid.class);
    }

    @XmlElement(name = "setfcap")
    private List<FeaturesCapabilitiesSetfcap> getSetfcapElements() {
        return jaxbList("setfcap", FeaturesCapabilitiesSetfcap.class);
    }

    @XmlElement(name = "setpcap")
    private List<FeaturesCapabilitiesSetpcap> getSetpcapElements() {
        return jaxbList("setpcap", FeaturesCapabilitiesSetpcap.class);
    }

    @XmlElement(name = "setuid")
    private List<FeaturesCapabilitiesSetuid> getSetuidElements() {
        return jaxbList("setuid", FeaturesCapabilitiesSetuid.class);
    }

    @XmlElement(name = "sys_admin")
    private List<FeaturesCapabilitiesSysAdmin> getSysAdminElements() {
        return jaxbList("sys_admin", FeaturesCapabilitiesSysAdmin.class);
    }

    @XmlElement(name = "sys_boot")
    private List<FeaturesCapabilitiesSysBoot> getSysBootElements() {
        return jaxbList("sys_boot", FeaturesCapabilitiesSysBoot.class);
    }

    @XmlElement(name = "sys_chroot")
    private List<FeaturesCapabilitiesSysChroot> getSysChrootElements() {
        return jaxbList("sys_chroot", FeaturesCapabilitiesSysChroot.class);
    }

    @XmlElement(name = "sys_module")
    private List<FeaturesCapabilitiesSysModule> getSysModuleElements() {
        return jaxbList("sys_module", FeaturesCapabilitiesSysModule.class);
    }

    @XmlElement(name = "sys_nice")
    private List<FeaturesCapabilitiesSysNice> getSysNiceElements() {
        return jaxbList("sys_nice", FeaturesCapabilitiesSysNice.class);
    }

    @XmlElement(name = "sys_pacct")
    private List<FeaturesCapabilitiesSysPacct> getSysPacctElements() {
        return jaxbList("sys_pacct", FeaturesCapabilitiesSysPacct.class);
    }

    @XmlElement(name = "sys_ptrace")
    private List<FeaturesCapabilitiesSysPtrace> getSysPtraceElements() {
        return jaxbList("sys_ptrace", FeaturesCapabilitiesSysPtrace.class);
    }

    @XmlElement(name = "sys_rawio")
    private List<FeaturesCapabilitiesSysRawio> getSysRawioElements() {
        return jaxbList("sys_rawio", FeaturesCapabilitiesSysRawio.class);
    }

    @XmlElement(name = "sys_resource")
    private List<FeaturesCapabilitiesSysResource> getSysResourceElements() {
        return jaxbList("sys_resource", FeaturesCapabilitiesSysResource.class);
    }

    @XmlElement(name = "sys_time")
    private List<FeaturesCapabilitiesSysTime> getSysTimeElements() {
        return jaxbList("sys_time", FeaturesCapabilitiesSysTime.class);
    }

    @XmlElement(name = "sys_tty_config")
    private List<FeaturesCapabilitiesSysTtyConfig> getSysTtyConfigElements() {
        return jaxbList("sys_tty_config", FeaturesCapabilitiesSysTtyConfig.class);
    }

    @XmlElement(name = "syslog")
    private List<FeaturesCapabilitiesSyslog> getSyslogElements() {
        return jaxbList("syslog", FeaturesCapabilitiesSyslog.class);
    }

    @XmlElement(name = "wake_alarm")
    private List<FeaturesCapabilitiesWakeAlarm> getWakeAlarmElements() {
        return jaxbList("wake_alarm", FeaturesCapabilitiesWakeAlarm.class);
    }
}
