package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A domain: what {@code virsh dumpxml} shows and {@code virsh define} takes.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "domain")
@XmlType(name = "", propOrder = {"nameElements", "uuidElements", "genidElements", "titleElements", "descriptionElements", "metadataElements", "maxMemoryElements", "memoryElements", "currentMemoryElements", "blkiotuneElements", "memtuneElements", "memoryBackingElements", "vcpuElements", "vcpusElements", "iothreadsElements", "iothreadidsElements", "defaultiothreadElements", "throttlegroupsElements", "cputuneElements", "numatuneElements", "resourceElements", "sysinfoElements", "bootloaderElements", "bootloaderArgsElements", "osElements", "idmapElements", "featuresElements", "cpuElements", "clockElements", "onPoweroffElements", "onRebootElements", "onCrashElements", "onLockfailureElements", "pmElements", "perfElements", "devicesElements", "seclabelElements", "keywrapElements", "launchSecurityElements", "qemuCommandlineElements", "qemuCapabilitiesElements", "qemuDeprecationElements", "qemuOverrideElements", "lxcNamespaceElements", "bhyveCommandlineElements", "xenCommandlineElements", "vmwareDatacenterpathElements", "otherContent"})
public final class DomainXml extends Document {
    /** Makes an empty {@code domain} element. */
    public DomainXml() {
        super("domain");
    }

    /**
     * Reads a {@code domain} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DomainXml parse(String xml) {
        return XmlReader.read(xml, new DomainXml());
    }

    /**
     * Reads a document from a file.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static DomainXml parse(Path file) {
        return XmlReader.read(file, new DomainXml());
    }

    /**
     * Reads a document from a stream, which is not closed.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static DomainXml parse(InputStream in) {
        return XmlReader.read(in, new DomainXml());
    }

    /**
     * Reads a document from a stream, which is not closed, within other limits than the default ones.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static DomainXml parse(InputStream in, XmlLimits limits) {
        return XmlReader.read(in, new DomainXml(), limits);
    }

    @Override
    public DomainXml copy() {
        return (DomainXml) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code qemu}, {@code kqemu}, {@code kvm}, {@code xen}, {@code lxc}, {@code uml}, {@code openvz}, {@code test}, {@code vmware}, {@code hyperv}, {@code vbox}, {@code phyp}, {@code vz}, {@code bhyve}, {@code hvf}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public DomainXml type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code id} attribute, or null if absent. */
    public @Nullable Long id() {
        return Text.longValue(this, "id", attributeText("id"));
    }

    /** Sets the {@code id} attribute. */
    public DomainXml id(long id) {
        setAttribute("id", Text.decimal(id));
        return this;
    }

    /** The {@code id} attribute as it is written, or null if absent. */
    public @Nullable String idText() {
        return attributeText("id");
    }

    /** Sets the {@code id} attribute as it is written; null removes it. */
    public DomainXml idText(@Nullable String text) {
        setAttribute("id", text);
        return this;
    }

    /** The {@code name} element, or null if absent. */
    public @Nullable String name() {
        return childText("name");
    }

    /** Sets the {@code name} element; null removes it. */
    public DomainXml name(@Nullable String name) {
        setChildText("name", name);
        return this;
    }

    /** The {@code uuid} element, or null if absent. */
    public @Nullable String uuid() {
        return childText("uuid");
    }

    /** Sets the {@code uuid} element; null removes it. */
    public DomainXml uuid(@Nullable String uuid) {
        setChildText("uuid", uuid);
        return this;
    }

    /** The {@code genid} element, or null if absent. */
    public @Nullable String genid() {
        return childText("genid");
    }

    /** Sets the {@code genid} element; null removes it. */
    public DomainXml genid(@Nullable String genid) {
        setChildText("genid", genid);
        return this;
    }

    /** The {@code title} element, or null if absent. */
    public @Nullable String title() {
        return childText("title");
    }

    /** Sets the {@code title} element; null removes it. */
    public DomainXml title(@Nullable String title) {
        setChildText("title", title);
        return this;
    }

    /** The {@code description} element, or null if absent. */
    public @Nullable String description() {
        return childText("description");
    }

    /** Sets the {@code description} element; null removes it. */
    public DomainXml description(@Nullable String description) {
        setChildText("description", description);
        return this;
    }

    /** What management programs keep with a document: any elements, each in a namespace of its owner., or null if absent. */
    public @Nullable Metadata metadata() {
        return firstChild("metadata", Metadata.class);
    }

    /** Replaces what management programs keep with a document: any elements, each in a namespace of its owner.; null removes it. */
    public DomainXml metadata(@Nullable Metadata metadata) {
        setChild("metadata", metadata);
        return this;
    }

    /** Changes what management programs keep with a document: any elements, each in a namespace of its owner., made when absent. */
    public DomainXml metadata(Consumer<? super Metadata> change) {
        change.accept(madeChild("metadata", Metadata.class));
        return this;
    }

    /** The most memory a domain can have, modules that are plugged in included., or null if absent. */
    public @Nullable MaxMemory maxMemory() {
        return firstChild("maxMemory", MaxMemory.class);
    }

    /** Replaces the most memory a domain can have, modules that are plugged in included.; null removes it. */
    public DomainXml maxMemory(@Nullable MaxMemory maxMemory) {
        setChild("maxMemory", maxMemory);
        return this;
    }

    /** Changes the most memory a domain can have, modules that are plugged in included., made when absent. */
    public DomainXml maxMemory(Consumer<? super MaxMemory> change) {
        change.accept(madeChild("maxMemory", MaxMemory.class));
        return this;
    }

    /** The memory of a domain when it boots, without what is plugged in later., or null if absent. */
    public @Nullable Memory memory() {
        return firstChild("memory", Memory.class);
    }

    /** Replaces the memory of a domain when it boots, without what is plugged in later.; null removes it. */
    public DomainXml memory(@Nullable Memory memory) {
        setChild("memory", memory);
        return this;
    }

    /** Changes the memory of a domain when it boots, without what is plugged in later., made when absent. */
    public DomainXml memory(Consumer<? super Memory> change) {
        change.accept(madeChild("memory", Memory.class));
        return this;
    }

    /** What the guest has of its memory now, less what the balloon took, or null if absent. */
    public @Nullable Size currentMemory() {
        return firstChild("currentMemory", Size.class);
    }

    /** Replaces what the guest has of its memory now, less what the balloon took; null removes it. */
    public DomainXml currentMemory(@Nullable Size currentMemory) {
        setChild("currentMemory", currentMemory);
        return this;
    }

    /** Changes what the guest has of its memory now, less what the balloon took, made when absent. */
    public DomainXml currentMemory(Consumer<? super Size> change) {
        change.accept(madeChild("currentMemory", Size.class));
        return this;
    }

    /** The {@code blkiotune} element, or null if absent. */
    public @Nullable Blkiotune blkiotune() {
        return firstChild("blkiotune", Blkiotune.class);
    }

    /** Replaces the {@code blkiotune} element; null removes it. */
    public DomainXml blkiotune(@Nullable Blkiotune blkiotune) {
        setChild("blkiotune", blkiotune);
        return this;
    }

    /** Changes the {@code blkiotune} element, made when absent. */
    public DomainXml blkiotune(Consumer<? super Blkiotune> change) {
        change.accept(madeChild("blkiotune", Blkiotune.class));
        return this;
    }

    /** The {@code memtune} element, or null if absent. */
    public @Nullable Memtune memtune() {
        return firstChild("memtune", Memtune.class);
    }

    /** Replaces the {@code memtune} element; null removes it. */
    public DomainXml memtune(@Nullable Memtune memtune) {
        setChild("memtune", memtune);
        return this;
    }

    /** Changes the {@code memtune} element, made when absent. */
    public DomainXml memtune(Consumer<? super Memtune> change) {
        change.accept(madeChild("memtune", Memtune.class));
        return this;
    }

    /** The {@code memoryBacking} element, or null if absent. */
    public @Nullable MemoryBacking memoryBacking() {
        return firstChild("memoryBacking", MemoryBacking.class);
    }

    /** Replaces the {@code memoryBacking} element; null removes it. */
    public DomainXml memoryBacking(@Nullable MemoryBacking memoryBacking) {
        setChild("memoryBacking", memoryBacking);
        return this;
    }

    /** Changes the {@code memoryBacking} element, made when absent. */
    public DomainXml memoryBacking(Consumer<? super MemoryBacking> change) {
        change.accept(madeChild("memoryBacking", MemoryBacking.class));
        return this;
    }

    /** How many virtual processors a domain can have, and how many it starts with., or null if absent. */
    public @Nullable Vcpu vcpu() {
        return firstChild("vcpu", Vcpu.class);
    }

    /** Replaces how many virtual processors a domain can have, and how many it starts with.; null removes it. */
    public DomainXml vcpu(@Nullable Vcpu vcpu) {
        setChild("vcpu", vcpu);
        return this;
    }

    /** Changes how many virtual processors a domain can have, and how many it starts with., made when absent. */
    public DomainXml vcpu(Consumer<? super Vcpu> change) {
        change.accept(madeChild("vcpu", Vcpu.class));
        return this;
    }

    /** The {@code vcpus} element, or null if absent. */
    public @Nullable Vcpus vcpus() {
        return firstChild("vcpus", Vcpus.class);
    }

    /** Replaces the {@code vcpus} element; null removes it. */
    public DomainXml vcpus(@Nullable Vcpus vcpus) {
        setChild("vcpus", vcpus);
        return this;
    }

    /** Changes the {@code vcpus} element, made when absent. */
    public DomainXml vcpus(Consumer<? super Vcpus> change) {
        change.accept(madeChild("vcpus", Vcpus.class));
        return this;
    }

    /** The {@code iothreads} element, or null if absent. */
    public @Nullable Long iothreads() {
        return Text.longValue(this, "iothreads", childText("iothreads"));
    }

    /** Sets the {@code iothreads} element. */
    public DomainXml iothreads(long iothreads) {
        setChildText("iothreads", Text.decimal(iothreads));
        return this;
    }

    /** The {@code iothreads} element as it is written, or null if absent. */
    public @Nullable String iothreadsText() {
        return childText("iothreads");
    }

    /** Sets the {@code iothreads} element as it is written; null removes it. */
    public DomainXml iothreadsText(@Nullable String text) {
        setChildText("iothreads", text);
        return this;
    }

    /** The {@code iothreadids} element, or null if absent. */
    public @Nullable Iothreadids iothreadids() {
        return firstChild("iothreadids", Iothreadids.class);
    }

    /** Replaces the {@code iothreadids} element; null removes it. */
    public DomainXml iothreadids(@Nullable Iothreadids iothreadids) {
        setChild("iothreadids", iothreadids);
        return this;
    }

    /** Changes the {@code iothreadids} element, made when absent. */
    public DomainXml iothreadids(Consumer<? super Iothreadids> change) {
        change.accept(madeChild("iothreadids", Iothreadids.class));
        return this;
    }

    /** The {@code defaultiothread} element, or null if absent. */
    public @Nullable Defaultiothread defaultiothread() {
        return firstChild("defaultiothread", Defaultiothread.class);
    }

    /** Replaces the {@code defaultiothread} element; null removes it. */
    public DomainXml defaultiothread(@Nullable Defaultiothread defaultiothread) {
        setChild("defaultiothread", defaultiothread);
        return this;
    }

    /** Changes the {@code defaultiothread} element, made when absent. */
    public DomainXml defaultiothread(Consumer<? super Defaultiothread> change) {
        change.accept(madeChild("defaultiothread", Defaultiothread.class));
        return this;
    }

    /** The {@code throttlegroups} element, or null if absent. */
    public @Nullable Throttlegroups throttlegroups() {
        return firstChild("throttlegroups", Throttlegroups.class);
    }

    /** Replaces the {@code throttlegroups} element; null removes it. */
    public DomainXml throttlegroups(@Nullable Throttlegroups throttlegroups) {
        setChild("throttlegroups", throttlegroups);
        return this;
    }

    /** Changes the {@code throttlegroups} element, made when absent. */
    public DomainXml throttlegroups(Consumer<? super Throttlegroups> change) {
        change.accept(madeChild("throttlegroups", Throttlegroups.class));
        return this;
    }

    /** The {@code cputune} element, or null if absent. */
    public @Nullable Cputune cputune() {
        return firstChild("cputune", Cputune.class);
    }

    /** Replaces the {@code cputune} element; null removes it. */
    public DomainXml cputune(@Nullable Cputune cputune) {
        setChild("cputune", cputune);
        return this;
    }

    /** Changes the {@code cputune} element, made when absent. */
    public DomainXml cputune(Consumer<? super Cputune> change) {
        change.accept(madeChild("cputune", Cputune.class));
        return this;
    }

    /** The {@code numatune} element, or null if absent. */
    public @Nullable Numatune numatune() {
        return firstChild("numatune", Numatune.class);
    }

    /** Replaces the {@code numatune} element; null removes it. */
    public DomainXml numatune(@Nullable Numatune numatune) {
        setChild("numatune", numatune);
        return this;
    }

    /** Changes the {@code numatune} element, made when absent. */
    public DomainXml numatune(Consumer<? super Numatune> change) {
        change.accept(madeChild("numatune", Numatune.class));
        return this;
    }

    /** The {@code resource} element, or null if absent. */
    public @Nullable Resource resource() {
        return firstChild("resource", Resource.class);
    }

    /** Replaces the {@code resource} element; null removes it. */
    public DomainXml resource(@Nullable Resource resource) {
        setChild("resource", resource);
        return this;
    }

    /** Changes the {@code resource} element, made when absent. */
    public DomainXml resource(Consumer<? super Resource> change) {
        change.accept(madeChild("resource", Resource.class));
        return this;
    }

    /** The {@code sysinfo} elements, in document order: a live list. */
    public List<Sysinfo> sysinfos() {
        return childList("sysinfo", Sysinfo.class);
    }

    /** Adds a {@code sysinfo} element. */
    public DomainXml addSysinfo(Consumer<? super Sysinfo> change) {
        addChild("sysinfo", Sysinfo.class, change);
        return this;
    }

    /** The {@code bootloader} element, or null if absent. */
    public @Nullable String bootloader() {
        return childText("bootloader");
    }

    /** Sets the {@code bootloader} element; null removes it. */
    public DomainXml bootloader(@Nullable String bootloader) {
        setChildText("bootloader", bootloader);
        return this;
    }

    /** The {@code bootloader_args} element, or null if absent. */
    public @Nullable String bootloaderArgs() {
        return childText("bootloader_args");
    }

    /** Sets the {@code bootloader_args} element; null removes it. */
    public DomainXml bootloaderArgs(@Nullable String bootloaderArgs) {
        setChildText("bootloader_args", bootloaderArgs);
        return this;
    }

    /** The {@code os} element, or null if absent. */
    public @Nullable Os os() {
        return firstChild("os", Os.class);
    }

    /** Replaces the {@code os} element; null removes it. */
    public DomainXml os(@Nullable Os os) {
        setChild("os", os);
        return this;
    }

    /** Changes the {@code os} element, made when absent. */
    public DomainXml os(Consumer<? super Os> change) {
        change.accept(madeChild("os", Os.class));
        return this;
    }

    /** The {@code idmap} element, or null if absent. */
    public @Nullable Idmap idmap() {
        return firstChild("idmap", Idmap.class);
    }

    /** Replaces the {@code idmap} element; null removes it. */
    public DomainXml idmap(@Nullable Idmap idmap) {
        setChild("idmap", idmap);
        return this;
    }

    /** Changes the {@code idmap} element, made when absent. */
    public DomainXml idmap(Consumer<? super Idmap> change) {
        change.accept(madeChild("idmap", Idmap.class));
        return this;
    }

    /** The {@code features} element, or null if absent. */
    public @Nullable Features features() {
        return firstChild("features", Features.class);
    }

    /** Replaces the {@code features} element; null removes it. */
    public DomainXml features(@Nullable Features features) {
        setChild("features", features);
        return this;
    }

    /** Changes the {@code features} element, made when absent. */
    public DomainXml features(Consumer<? super Features> change) {
        change.accept(madeChild("features", Features.class));
        return this;
    }

    /** The {@code cpu} element, or null if absent. */
    public @Nullable Cpu cpu() {
        return firstChild("cpu", Cpu.class);
    }

    /** Replaces the {@code cpu} element; null removes it. */
    public DomainXml cpu(@Nullable Cpu cpu) {
        setChild("cpu", cpu);
        return this;
    }

    /** Changes the {@code cpu} element, made when absent. */
    public DomainXml cpu(Consumer<? super Cpu> change) {
        change.accept(madeChild("cpu", Cpu.class));
        return this;
    }

    /** The {@code clock} element, or null if absent. */
    public @Nullable Clock clock() {
        return firstChild("clock", Clock.class);
    }

    /** Replaces the {@code clock} element; null removes it. */
    public DomainXml clock(@Nullable Clock clock) {
        setChild("clock", clock);
        return this;
    }

    /** Changes the {@code clock} element, made when absent. */
    public DomainXml clock(Consumer<? super Clock> change) {
        change.accept(madeChild("clock", Clock.class));
        return this;
    }

    /** The {@code on_poweroff} element, or null if absent. Known values: {@code destroy}, {@code restart}, {@code preserve}, {@code rename-restart}. */
    public @Nullable String onPoweroff() {
        return childText("on_poweroff");
    }

    /** Sets the {@code on_poweroff} element; null removes it. */
    public DomainXml onPoweroff(@Nullable String onPoweroff) {
        setChildText("on_poweroff", onPoweroff);
        return this;
    }

    /** The {@code on_reboot} element, or null if absent. Known values: {@code destroy}, {@code restart}, {@code preserve}, {@code rename-restart}. */
    public @Nullable String onReboot() {
        return childText("on_reboot");
    }

    /** Sets the {@code on_reboot} element; null removes it. */
    public DomainXml onReboot(@Nullable String onReboot) {
        setChildText("on_reboot", onReboot);
        return this;
    }

    /** The {@code on_crash} element, or null if absent. Known values: {@code destroy}, {@code restart}, {@code preserve}, {@code rename-restart}, {@code coredump-destroy}, {@code coredump-restart}. */
    public @Nullable String onCrash() {
        return childText("on_crash");
    }

    /** Sets the {@code on_crash} element; null removes it. */
    public DomainXml onCrash(@Nullable String onCrash) {
        setChildText("on_crash", onCrash);
        return this;
    }

    /** The {@code on_lockfailure} element, or null if absent. Known values: {@code poweroff}, {@code restart}, {@code pause}, {@code ignore}. */
    public @Nullable String onLockfailure() {
        return childText("on_lockfailure");
    }

    /** Sets the {@code on_lockfailure} element; null removes it. */
    public DomainXml onLockfailure(@Nullable String onLockfailure) {
        setChildText("on_lockfailure", onLockfailure);
        return this;
    }

    /** The {@code pm} element, or null if absent. */
    public @Nullable Pm pm() {
        return firstChild("pm", Pm.class);
    }

    /** Replaces the {@code pm} element; null removes it. */
    public DomainXml pm(@Nullable Pm pm) {
        setChild("pm", pm);
        return this;
    }

    /** Changes the {@code pm} element, made when absent. */
    public DomainXml pm(Consumer<? super Pm> change) {
        change.accept(madeChild("pm", Pm.class));
        return this;
    }

    /** The {@code perf} element, or null if absent. */
    public @Nullable Perf perf() {
        return firstChild("perf", Perf.class);
    }

    /** Replaces the {@code perf} element; null removes it. */
    public DomainXml perf(@Nullable Perf perf) {
        setChild("perf", perf);
        return this;
    }

    /** Changes the {@code perf} element, made when absent. */
    public DomainXml perf(Consumer<? super Perf> change) {
        change.accept(madeChild("perf", Perf.class));
        return this;
    }

    /** The devices of a domain. {@link #elements()} has them all, known or not, in document order., made when absent. */
    public Devices devices() {
        return madeChild("devices", Devices.class);
    }

    /** Replaces the devices of a domain. {@link #elements()} has them all, known or not, in document order.; null removes it. */
    public DomainXml devices(@Nullable Devices devices) {
        setChild("devices", devices);
        return this;
    }

    /** Changes the devices of a domain. {@link #elements()} has them all, known or not, in document order., made when absent. */
    public DomainXml devices(Consumer<? super Devices> change) {
        change.accept(madeChild("devices", Devices.class));
        return this;
    }

    /** The {@code seclabel} elements, in document order: a live list. */
    public List<Seclabel> seclabels() {
        return childList("seclabel", Seclabel.class);
    }

    /** Adds a {@code seclabel} element. */
    public DomainXml addSeclabel(Consumer<? super Seclabel> change) {
        addChild("seclabel", Seclabel.class, change);
        return this;
    }

    /** The {@code keywrap} element, or null if absent. */
    public @Nullable Keywrap keywrap() {
        return firstChild("keywrap", Keywrap.class);
    }

    /** Replaces the {@code keywrap} element; null removes it. */
    public DomainXml keywrap(@Nullable Keywrap keywrap) {
        setChild("keywrap", keywrap);
        return this;
    }

    /** Changes the {@code keywrap} element, made when absent. */
    public DomainXml keywrap(Consumer<? super Keywrap> change) {
        change.accept(madeChild("keywrap", Keywrap.class));
        return this;
    }

    /** The {@code launchSecurity} element, or null if absent. */
    public @Nullable LaunchSecurity launchSecurity() {
        return firstChild("launchSecurity", LaunchSecurity.class);
    }

    /** Replaces the {@code launchSecurity} element; null removes it. */
    public DomainXml launchSecurity(@Nullable LaunchSecurity launchSecurity) {
        setChild("launchSecurity", launchSecurity);
        return this;
    }

    /** Changes the {@code launchSecurity} element, made when absent. */
    public DomainXml launchSecurity(Consumer<? super LaunchSecurity> change) {
        change.accept(madeChild("launchSecurity", LaunchSecurity.class));
        return this;
    }

    /** The {@code commandline} element, or null if absent. */
    public @Nullable QemuCommandline qemuCommandline() {
        return firstChild("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:commandline", QemuCommandline.class);
    }

    /** Replaces the {@code commandline} element; null removes it. */
    public DomainXml qemuCommandline(@Nullable QemuCommandline qemuCommandline) {
        setChild("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:commandline", qemuCommandline);
        return this;
    }

    /** Changes the {@code commandline} element, made when absent. */
    public DomainXml qemuCommandline(Consumer<? super QemuCommandline> change) {
        change.accept(madeChild("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:commandline", QemuCommandline.class));
        return this;
    }

    /** The {@code capabilities} element, or null if absent. */
    public @Nullable QemuCapabilities qemuCapabilities() {
        return firstChild("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:capabilities", QemuCapabilities.class);
    }

    /** Replaces the {@code capabilities} element; null removes it. */
    public DomainXml qemuCapabilities(@Nullable QemuCapabilities qemuCapabilities) {
        setChild("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:capabilities", qemuCapabilities);
        return this;
    }

    /** Changes the {@code capabilities} element, made when absent. */
    public DomainXml qemuCapabilities(Consumer<? super QemuCapabilities> change) {
        change.accept(madeChild("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:capabilities", QemuCapabilities.class));
        return this;
    }

    /** The {@code deprecation} element, or null if absent. */
    public @Nullable QemuDeprecation qemuDeprecation() {
        return firstChild("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:deprecation", QemuDeprecation.class);
    }

    /** Replaces the {@code deprecation} element; null removes it. */
    public DomainXml qemuDeprecation(@Nullable QemuDeprecation qemuDeprecation) {
        setChild("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:deprecation", qemuDeprecation);
        return this;
    }

    /** Changes the {@code deprecation} element, made when absent. */
    public DomainXml qemuDeprecation(Consumer<? super QemuDeprecation> change) {
        change.accept(madeChild("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:deprecation", QemuDeprecation.class));
        return this;
    }

    /** The {@code override} element, or null if absent. */
    public @Nullable QemuOverride qemuOverride() {
        return firstChild("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:override", QemuOverride.class);
    }

    /** Replaces the {@code override} element; null removes it. */
    public DomainXml qemuOverride(@Nullable QemuOverride qemuOverride) {
        setChild("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:override", qemuOverride);
        return this;
    }

    /** Changes the {@code override} element, made when absent. */
    public DomainXml qemuOverride(Consumer<? super QemuOverride> change) {
        change.accept(madeChild("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:override", QemuOverride.class));
        return this;
    }

    /** The {@code namespace} element, or null if absent. */
    public @Nullable LxcNamespace lxcNamespace() {
        return firstChild("{http://libvirt.org/schemas/domain/lxc/1.0}lxc:namespace", LxcNamespace.class);
    }

    /** Replaces the {@code namespace} element; null removes it. */
    public DomainXml lxcNamespace(@Nullable LxcNamespace lxcNamespace) {
        setChild("{http://libvirt.org/schemas/domain/lxc/1.0}lxc:namespace", lxcNamespace);
        return this;
    }

    /** Changes the {@code namespace} element, made when absent. */
    public DomainXml lxcNamespace(Consumer<? super LxcNamespace> change) {
        change.accept(madeChild("{http://libvirt.org/schemas/domain/lxc/1.0}lxc:namespace", LxcNamespace.class));
        return this;
    }

    /** The {@code commandline} element, or null if absent. */
    public @Nullable BhyveCommandline bhyveCommandline() {
        return firstChild("{http://libvirt.org/schemas/domain/bhyve/1.0}bhyve:commandline", BhyveCommandline.class);
    }

    /** Replaces the {@code commandline} element; null removes it. */
    public DomainXml bhyveCommandline(@Nullable BhyveCommandline bhyveCommandline) {
        setChild("{http://libvirt.org/schemas/domain/bhyve/1.0}bhyve:commandline", bhyveCommandline);
        return this;
    }

    /** Changes the {@code commandline} element, made when absent. */
    public DomainXml bhyveCommandline(Consumer<? super BhyveCommandline> change) {
        change.accept(madeChild("{http://libvirt.org/schemas/domain/bhyve/1.0}bhyve:commandline", BhyveCommandline.class));
        return this;
    }

    /** The {@code commandline} element, or null if absent. */
    public @Nullable XenCommandline xenCommandline() {
        return firstChild("{http://libvirt.org/schemas/domain/xen/1.0}xen:commandline", XenCommandline.class);
    }

    /** Replaces the {@code commandline} element; null removes it. */
    public DomainXml xenCommandline(@Nullable XenCommandline xenCommandline) {
        setChild("{http://libvirt.org/schemas/domain/xen/1.0}xen:commandline", xenCommandline);
        return this;
    }

    /** Changes the {@code commandline} element, made when absent. */
    public DomainXml xenCommandline(Consumer<? super XenCommandline> change) {
        change.accept(madeChild("{http://libvirt.org/schemas/domain/xen/1.0}xen:commandline", XenCommandline.class));
        return this;
    }

    /** The {@code datacenterpath} element, or null if absent. */
    public @Nullable String vmwareDatacenterpath() {
        return childText("{http://libvirt.org/schemas/domain/vmware/1.0}vmware:datacenterpath");
    }

    /** Sets the {@code datacenterpath} element; null removes it. */
    public DomainXml vmwareDatacenterpath(@Nullable String vmwareDatacenterpath) {
        setChildText("{http://libvirt.org/schemas/domain/vmware/1.0}vmware:datacenterpath", vmwareDatacenterpath);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "name" -> new TextElement("name");
            case "uuid" -> new TextElement("uuid");
            case "genid" -> new TextElement("genid");
            case "title" -> new TextElement("title");
            case "description" -> new TextElement("description");
            case "metadata" -> new Metadata();
            case "maxMemory" -> new MaxMemory();
            case "memory" -> new Memory();
            case "currentMemory" -> new Size("currentMemory");
            case "blkiotune" -> new Blkiotune();
            case "memtune" -> new Memtune();
            case "memoryBacking" -> new MemoryBacking();
            case "vcpu" -> new Vcpu();
            case "vcpus" -> new Vcpus();
            case "iothreads" -> new TextElement("iothreads");
            case "iothreadids" -> new Iothreadids();
            case "defaultiothread" -> new Defaultiothread();
            case "throttlegroups" -> new Throttlegroups();
            case "cputune" -> new Cputune();
            case "numatune" -> new Numatune();
            case "resource" -> new Resource();
            case "sysinfo" -> new Sysinfo();
            case "bootloader" -> new TextElement("bootloader");
            case "bootloader_args" -> new TextElement("bootloader_args");
            case "os" -> new Os();
            case "idmap" -> new Idmap();
            case "features" -> new Features();
            case "cpu" -> new Cpu();
            case "clock" -> new Clock();
            case "on_poweroff" -> new TextElement("on_poweroff");
            case "on_reboot" -> new TextElement("on_reboot");
            case "on_crash" -> new TextElement("on_crash");
            case "on_lockfailure" -> new TextElement("on_lockfailure");
            case "pm" -> new Pm();
            case "perf" -> new Perf();
            case "devices" -> new Devices();
            case "seclabel" -> new Seclabel();
            case "keywrap" -> new Keywrap();
            case "launchSecurity" -> new LaunchSecurity();
            default -> null;
        };
    }

    @Override
    @Nullable Element newForeignChild(String namespace, String name) {
        return switch ('{' + namespace + '}' + name) {
            case "{http://libvirt.org/schemas/domain/qemu/1.0}commandline" -> new QemuCommandline();
            case "{http://libvirt.org/schemas/domain/qemu/1.0}capabilities" -> new QemuCapabilities();
            case "{http://libvirt.org/schemas/domain/qemu/1.0}deprecation" -> new QemuDeprecation();
            case "{http://libvirt.org/schemas/domain/qemu/1.0}override" -> new QemuOverride();
            case "{http://libvirt.org/schemas/domain/lxc/1.0}namespace" -> new LxcNamespace();
            case "{http://libvirt.org/schemas/domain/bhyve/1.0}commandline" -> new BhyveCommandline();
            case "{http://libvirt.org/schemas/domain/xen/1.0}commandline" -> new XenCommandline();
            case "{http://libvirt.org/schemas/domain/vmware/1.0}datacenterpath" -> new TextElement("{http://libvirt.org/schemas/domain/vmware/1.0}vmware:datacenterpath");
            default -> null;
        };
    }

    @Override
    DomainXml empty() {
        return new DomainXml();
    }

    @Override
    boolean mayBeCalled(String namespace, String name) {
        return Names.same("domain", namespace, name)
                || Names.same("inactiveDomain", namespace, name);
    }

    @Override
    String[] childNames() {
        return new String[] {"name", "uuid", "genid", "title", "description", "metadata", "maxMemory", "memory", "currentMemory", "blkiotune", "memtune", "memoryBacking", "vcpu", "vcpus", "iothreads", "iothreadids", "defaultiothread", "throttlegroups", "cputune", "numatune", "resource", "sysinfo", "bootloader", "bootloader_args", "os", "idmap", "features", "cpu", "clock", "on_poweroff", "on_reboot", "on_crash", "on_lockfailure", "pm", "perf", "devices", "seclabel", "keywrap", "launchSecurity", "{http://libvirt.org/schemas/domain/qemu/1.0}qemu:commandline", "{http://libvirt.org/schemas/domain/qemu/1.0}qemu:capabilities", "{http://libvirt.org/schemas/domain/qemu/1.0}qemu:deprecation", "{http://libvirt.org/schemas/domain/qemu/1.0}qemu:override", "{http://libvirt.org/schemas/domain/lxc/1.0}lxc:namespace", "{http://libvirt.org/schemas/domain/bhyve/1.0}bhyve:commandline", "{http://libvirt.org/schemas/domain/xen/1.0}xen:commandline", "{http://libvirt.org/schemas/domain/vmware/1.0}vmware:datacenterpath"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "id"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "id")
    private @Nullable String getIdAttribute() {
        return attributeText("id");
    }

    private void setIdAttribute(@Nullable String value) {
        setAttribute("id", value);
    }

    @XmlElement(name = "name")
    private List<TextElement> getNameElements() {
        return jaxbList("name", TextElement.class);
    }

    @XmlElement(name = "uuid")
    private List<TextElement> getUuidElements() {
        return jaxbList("uuid", TextElement.class);
    }

    @XmlElement(name = "genid")
    private List<TextElement> getGenidElements() {
        return jaxbList("genid", TextElement.class);
    }

    @XmlElement(name = "title")
    private List<TextElement> getTitleElements() {
        return jaxbList("title", TextElement.class);
    }

    @XmlElement(name = "description")
    private List<TextElement> getDescriptionElements() {
        return jaxbList("description", TextElement.class);
    }

    @XmlElement(name = "metadata")
    private List<Metadata> getMetadataElements() {
        return jaxbList("metadata", Metadata.class);
    }

    @XmlElement(name = "maxMemory")
    private List<MaxMemory> getMaxMemoryElements() {
        return jaxbList("maxMemory", MaxMemory.class);
    }

    @XmlElement(name = "memory")
    private List<Memory> getMemoryElements() {
        return jaxbList("memory", Memory.class);
    }

    @XmlElement(name = "currentMemory")
    private List<Size> getCurrentMemoryElements() {
        return jaxbList("currentMemory", Size.class);
    }

    @XmlElement(name = "blkiotune")
    private List<Blkiotune> getBlkiotuneElements() {
        return jaxbList("blkiotune", Blkiotune.class);
    }

    @XmlElement(name = "memtune")
    private List<Memtune> getMemtuneElements() {
        return jaxbList("memtune", Memtune.class);
    }

    @XmlElement(name = "memoryBacking")
    private List<MemoryBacking> getMemoryBackingElements() {
        return jaxbList("memoryBacking", MemoryBacking.class);
    }

    @XmlElement(name = "vcpu")
    private List<Vcpu> getVcpuElements() {
        return jaxbList("vcpu", Vcpu.class);
    }

    @XmlElement(name = "vcpus")
    private List<Vcpus> getVcpusElements() {
        return jaxbList("vcpus", Vcpus.class);
    }

    @XmlElement(name = "iothreads")
    private List<TextElement> getIothreadsElements() {
        return jaxbList("iothreads", TextElement.class);
    }

    @XmlElement(name = "iothreadids")
    private List<Iothreadids> getIothreadidsElements() {
        return jaxbList("iothreadids", Iothreadids.class);
    }

    @XmlElement(name = "defaultiothread")
    private List<Defaultiothread> getDefaultiothreadElements() {
        return jaxbList("defaultiothread", Defaultiothread.class);
    }

    @XmlElement(name = "throttlegroups")
    private List<Throttlegroups> getThrottlegroupsElements() {
        return jaxbList("throttlegroups", Throttlegroups.class);
    }

    @XmlElement(name = "cputune")
    private List<Cputune> getCputuneElements() {
        return jaxbList("cputune", Cputune.class);
    }

    @XmlElement(name = "numatune")
    private List<Numatune> getNumatuneElements() {
        return jaxbList("numatune", Numatune.class);
    }

    @XmlElement(name = "resource")
    private List<Resource> getResourceElements() {
        return jaxbList("resource", Resource.class);
    }

    @XmlElement(name = "sysinfo")
    private List<Sysinfo> getSysinfoElements() {
        return jaxbList("sysinfo", Sysinfo.class);
    }

    @XmlElement(name = "bootloader")
    private List<TextElement> getBootloaderElements() {
        return jaxbList("bootloader", TextElement.class);
    }

    @XmlElement(name = "bootloader_args")
    private List<TextElement> getBootloaderArgsElements() {
        return jaxbList("bootloader_args", TextElement.class);
    }

    @XmlElement(name = "os")
    private List<Os> getOsElements() {
        return jaxbList("os", Os.class);
    }

    @XmlElement(name = "idmap")
    private List<Idmap> getIdmapElements() {
        return jaxbList("idmap", Idmap.class);
    }

    @XmlElement(name = "features")
    private List<Features> getFeaturesElements() {
        return jaxbList("features", Features.class);
    }

    @XmlElement(name = "cpu")
    private List<Cpu> getCpuElements() {
        return jaxbList("cpu", Cpu.class);
    }

    @XmlElement(name = "clock")
    private List<Clock> getClockElements() {
        return jaxbList("clock", Clock.class);
    }

    @XmlElement(name = "on_poweroff")
    private List<TextElement> getOnPoweroffElements() {
        return jaxbList("on_poweroff", TextElement.class);
    }

    @XmlElement(name = "on_reboot")
    private List<TextElement> getOnRebootElements() {
        return jaxbList("on_reboot", TextElement.class);
    }

    @XmlElement(name = "on_crash")
    private List<TextElement> getOnCrashElements() {
        return jaxbList("on_crash", TextElement.class);
    }

    @XmlElement(name = "on_lockfailure")
    private List<TextElement> getOnLockfailureElements() {
        return jaxbList("on_lockfailure", TextElement.class);
    }

    @XmlElement(name = "pm")
    private List<Pm> getPmElements() {
        return jaxbList("pm", Pm.class);
    }

    @XmlElement(name = "perf")
    private List<Perf> getPerfElements() {
        return jaxbList("perf", Perf.class);
    }

    @XmlElement(name = "devices")
    private List<Devices> getDevicesElements() {
        return jaxbList("devices", Devices.class);
    }

    @XmlElement(name = "seclabel")
    private List<Seclabel> getSeclabelElements() {
        return jaxbList("seclabel", Seclabel.class);
    }

    @XmlElement(name = "keywrap")
    private List<Keywrap> getKeywrapElements() {
        return jaxbList("keywrap", Keywrap.class);
    }

    @XmlElement(name = "launchSecurity")
    private List<LaunchSecurity> getLaunchSecurityElements() {
        return jaxbList("launchSecurity", LaunchSecurity.class);
    }

    @XmlElement(name = "commandline", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
    private List<QemuCommandline> getQemuCommandlineElements() {
        return jaxbList("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:commandline", QemuCommandline.class);
    }

    @XmlElement(name = "capabilities", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
    private List<QemuCapabilities> getQemuCapabilitiesElements() {
        return jaxbList("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:capabilities", QemuCapabilities.class);
    }

    @XmlElement(name = "deprecation", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
    private List<QemuDeprecation> getQemuDeprecationElements() {
        return jaxbList("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:deprecation", QemuDeprecation.class);
    }

    @XmlElement(name = "override", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
    private List<QemuOverride> getQemuOverrideElements() {
        return jaxbList("{http://libvirt.org/schemas/domain/qemu/1.0}qemu:override", QemuOverride.class);
    }

    @XmlElement(name = "namespace", namespace = "http://libvirt.org/schemas/domain/lxc/1.0")
    private List<LxcNamespace> getLxcNamespaceElements() {
        return jaxbList("{http://libvirt.org/schemas/domain/lxc/1.0}lxc:namespace", LxcNamespace.class);
    }

    @XmlElement(name = "commandline", namespace = "http://libvirt.org/schemas/domain/bhyve/1.0")
    private List<BhyveCommandline> getBhyveCommandlineElements() {
        return jaxbList("{http://libvirt.org/schemas/domain/bhyve/1.0}bhyve:commandline", BhyveCommandline.class);
    }

    @XmlElement(name = "commandline", namespace = "http://libvirt.org/schemas/domain/xen/1.0")
    private List<XenCommandline> getXenCommandlineElements() {
        return jaxbList("{http://libvirt.org/schemas/domain/xen/1.0}xen:commandline", XenCommandline.class);
    }

    @XmlElement(name = "datacenterpath", namespace = "http://libvirt.org/schemas/domain/vmware/1.0")
    private List<TextElement> getVmwareDatacenterpathElements() {
        return jaxbList("{http://libvirt.org/schemas/domain/vmware/1.0}vmware:datacenterpath", TextElement.class);
    }
}
