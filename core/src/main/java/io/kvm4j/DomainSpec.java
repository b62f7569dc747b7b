package io.kvm4j;

import io.kvm4j.device.Cdrom;
import io.kvm4j.device.Device;
import io.kvm4j.xml.DomainXml;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The guest to define: an immutable value, each method answers a changed copy.
 *
 * <p>Begins with one vCPU, 512 MiB, machine type q35 and 14 free PCIe root ports, so that devices can be attached while
 * it runs. {@link #linux()} and {@link #windows()} add what such guests usually have. What depends on the host is decided
 * when it is defined there: a model that the host cannot run is refused then, with those it can. Safe for use by many
 * threads.
 */
public final class DomainSpec {

    private static final long MIB = 1L << 20;
    private static final Pattern CPUS = Pattern.compile("\\^?[0-9]+(-[0-9]+)?(,\\^?[0-9]+(-[0-9]+)?)*");
    private static final Pattern NAME = Pattern.compile("(?!\\.\\.?\\z)[^/\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}]+");
    private static final Pattern MACHINE = Pattern.compile("[A-Za-z0-9._-]+");

    private final DomainXml model;
    private final int hotplugSlots;
    private final List<Device> devices;
    private final List<HostChoice> choices;

    private DomainSpec(DomainXml model, int hotplugSlots, List<Device> devices, List<HostChoice> choices) {
        this.model = model;
        this.hotplugSlots = hotplugSlots;
        this.devices = List.copyOf(devices);
        this.choices = List.copyOf(choices);
    }

    /**
     * A guest of that name.
     *
     * @throws IllegalArgumentException if the name is blank, is . or .., or has a slash or a control character
     */
    public static DomainSpec named(String name) {
        DomainXml model = new DomainXml()
                .name(requireName(name))
                .memory(m -> m.bytes(512 * MIB))
                .vcpu(v -> v.value(1))
                .os(os -> os.type(t -> t.machine("q35")))
                .features(f -> f.acpi(true).apic(a -> {}));
        return new DomainSpec(model, 14, List.of(), List.of());
    }

    /** A name that libvirt can keep: it becomes the name of a file and stands in a document. */
    static String requireName(String name) {
        if (name.isBlank() || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a domain's name is not blank, . or .. and has no slash or control"
                    + " character, was \"" + name + "\"");
        }
        return name;
    }

    /** The name. */
    public String name() {
        return String.valueOf(model.name());
    }

    /** Sets the number of virtual CPUs, at least 1. */
    public DomainSpec vcpus(int vcpus) {
        requireAtLeast(1, vcpus, "vcpus");
        return changed(xml -> xml.vcpu(v -> v.value(vcpus)));
    }

    /** Sets the number of virtual CPUs to start with and the number that the running guest can be given. */
    public DomainSpec vcpus(int vcpus, int maxVcpus) {
        requireAtLeast(1, vcpus, "vcpus");
        requireAtLeast(vcpus, maxVcpus, "maxVcpus");
        return changed(xml -> xml.vcpu(v -> v.value(maxVcpus).current(vcpus)));
    }

    /** Sets how the virtual CPUs are arranged, and with it their number. */
    public DomainSpec topology(int sockets, int cores, int threads) {
        requireAtLeast(1, Math.min(sockets, Math.min(cores, threads)), "a part of the topology");
        int product = Math.multiplyExact(sockets, Math.multiplyExact(cores, threads));
        return changed(xml -> xml.vcpu(v -> v.value(product).currentText(null))
                .cpu(c -> c.topology(t -> t.sockets(sockets).cores(cores).threads(threads))));
    }

    /** Gives the guest the host's own CPU: fastest, but it can migrate only to hosts with the same. */
    public DomainSpec hostPassthrough() {
        return cpuMode("host-passthrough");
    }

    /** Gives the guest the named CPU that is nearest to the host's, with its features. */
    public DomainSpec hostModel() {
        return cpuMode("host-model");
    }

    private DomainSpec cpuMode(String mode) {
        return changed(xml -> xml.cpu(c -> c.mode(mode).model((io.kvm4j.xml.CpuModel) null)))
                .choosing(HostChoice.cpuMode(mode));
    }

    /** Gives the guest a CPU by libvirt's name for it, such as {@code EPYC-Rome}; refused where the host cannot run it. */
    public DomainSpec cpuModel(String name) {
        Objects.requireNonNull(name, "name");
        return changed(xml -> xml.cpu(c -> c.mode("custom")
                        .match("exact")
                        .model(m -> m.fallback("forbid").value(name))))
                .choosing(HostChoice.cpuModel(name));
    }

    /** Lets the guest run guests of its own: the CPU's virtualization is shown to it. */
    public DomainSpec nested() {
        return choosing(HostChoice.nested());
    }

    /** Keeps a virtual CPU on these CPUs of the host, such as {@code 0-3,^2}. */
    public DomainSpec pin(int vcpu, String cpus) {
        requireAtLeast(0, vcpu, "vcpu");
        requireCpus(cpus);
        return changed(xml -> xml.cputune(t -> t.addVcpupin(p -> p.vcpu(vcpu).cpuset(cpus))));
    }

    /** Adds a NUMA cell of the guest: these of its vCPUs, such as {@code 0-3}, and this memory. The cells make up the memory. */
    public DomainSpec numaCell(String vcpus, int memoryMiB) {
        requireCpus(vcpus);
        requireAtLeast(1, memoryMiB, "memoryMiB");
        return changed(xml -> {
            int id = HostChoice.cells(xml).size();
            xml.cpu(c -> c.numa(n -> n.addCell(cell -> cell.id(id).cpus(vcpus).memoryBytes(memoryMiB * MIB))));
            xml.memory(m -> m.bytes(HostChoice.cellBytes(xml)));
        });
    }

    /** Sets the memory in MiB, at least 1. */
    public DomainSpec memoryMiB(int memoryMiB) {
        requireAtLeast(1, memoryMiB, "memoryMiB");
        return changed(xml -> xml.memory(m -> m.bytes(memoryMiB * MIB)));
    }

    /** Sets how much of the memory the guest has at first; the balloon gives it the rest. */
    public DomainSpec balloonMiB(int memoryMiB) {
        requireAtLeast(1, memoryMiB, "balloonMiB");
        return changed(xml -> xml.currentMemory(m -> m.bytes(memoryMiB * MIB)));
    }

    /** Leaves room for memory that is plugged in: up to this much in all, in this many slots. */
    public DomainSpec maxMemoryMiB(int memoryMiB, int slots) {
        requireAtLeast(1, memoryMiB, "maxMemoryMiB");
        requireAtLeast(1, slots, "memory slots");
        return changed(xml -> xml.maxMemory(m -> m.bytes(memoryMiB * MIB).slots(slots)))
                .choosing(HostChoice.oneCell());
    }

    /** Takes the memory from the host's huge pages of the default size, which must be set aside there. */
    public DomainSpec hugePages() {
        return changed(xml -> xml.memoryBacking(b -> b.hugepages(h -> {})));
    }

    /** Takes the memory from huge pages of a size in KiB, such as 2048 or 1048576. */
    public DomainSpec hugePagesKiB(int pageKiB) {
        requireAtLeast(4, pageKiB, "pageKiB");
        return changed(xml -> xml.memoryBacking(
                b -> b.hugepages(h -> h.addPage(p -> p.size(pageKiB).unit("KiB")))));
    }

    /** Shares the memory with other processes, as virtio-fs, vhost-user and vDPA want. */
    public DomainSpec sharedMemory() {
        return changed(
                xml -> xml.memoryBacking(b -> b.source(s -> s.type("memfd")).access(a -> a.mode("shared"))));
    }

    /** Adds I/O threads, numbered from 1, for disks and controllers to name. */
    public DomainSpec ioThreads(int ioThreads) {
        requireAtLeast(1, ioThreads, "ioThreads");
        return changed(xml -> xml.iothreads(ioThreads));
    }

    /** Boots by UEFI instead of BIOS, without secure boot; refused where the host has no UEFI firmware. */
    public DomainSpec uefi() {
        return choosing(HostChoice.uefi(false));
    }

    /** Boots by UEFI with secure boot and Microsoft's keys; refused where the host has no such firmware. */
    public DomainSpec secureBoot() {
        return choosing(HostChoice.uefi(true));
    }

    /**
     * Sets what the firmware looks for an operating system on, in this order. Devices with a boot order of their own take
     * the place of it.
     */
    public DomainSpec bootFrom(Boot first, Boot... more) {
        return changed(xml -> xml.os(os -> {
            os.boots().clear();
            os.addBoot(b -> b.dev(first.text()));
            for (Boot next : more) {
                os.addBoot(b -> b.dev(next.text()));
            }
        }));
    }

    /** Shows a menu of boot devices for a time, up to a minute. */
    public DomainSpec bootMenu(Duration timeout) {
        if (timeout.isNegative() || timeout.toMillis() > 65_535) {
            throw new IllegalArgumentException("a boot menu is shown for 0 to 65.535 s, was " + timeout);
        }
        return changed(xml -> xml.os(os -> os.bootmenu(m -> m.enable(true).timeout((int) timeout.toMillis()))));
    }

    /** Starts a Linux kernel of the host's directly, without firmware looking for one. */
    public DomainSpec kernel(Path kernel, @Nullable Path initrd, String commandLine) {
        return changed(xml -> xml.os(os -> os.kernel(kernel.toString())
                .initrd(initrd == null ? null : initrd.toString())
                .cmdline(commandLine.isEmpty() ? null : commandLine)));
    }

    /** Puts an installation image into a CD-ROM drive, to be booted as long as the disk holds no operating system. */
    public DomainSpec installFrom(Path iso) {
        return with(Cdrom.of(iso)).bootFrom(Boot.DISK, Boot.CDROM);
    }

    /** Sets the machine type, such as {@code q35}, {@code pc} or {@code pc-q35-7.2}. */
    public DomainSpec machine(String machine) {
        if (!MACHINE.matcher(machine).matches()) {
            throw new IllegalArgumentException("a machine type looks like pc-q35-7.2, was \"" + machine + "\"");
        }
        return changed(xml -> xml.os(os -> os.type(t -> t.machine(machine))));
    }

    /** Sets how many PCI devices can be attached while the guest runs: that many root ports are kept free. */
    public DomainSpec hotplugSlots(int hotplugSlots) {
        requireAtLeast(0, hotplugSlots, "hotplugSlots");
        return new DomainSpec(model, hotplugSlots, devices, choices);
    }

    /** Adds a virtio-scsi controller: many disks on one slot, and a guest that lets go of them at once. */
    public DomainSpec scsiController() {
        return changed(xml -> xml.devices(d -> {
            if (d.controllers().stream().noneMatch(c -> "scsi".equals(c.type()))) {
                d.addController(c -> c.type("scsi").index(0).model("virtio-scsi"));
            }
        }));
    }

    /**
     * Adds what a Linux guest usually has: the host's CPU, steady clocks, virtio-scsi, USB 3 with a tablet, a serial
     * console, a VNC screen, random numbers, a balloon that reports, the guest agent's channel, a bridge for conventional
     * PCI devices. What is there already stays as it is.
     */
    public DomainSpec linux() {
        return scsiController().choosing(GuestPreset.linux());
    }

    /**
     * Adds what a Windows guest usually has before virtio drivers are in it: as {@link #linux()}, with Hyper-V's
     * enlightenments as far as the host has them, clocks in local time, disks on SATA and network cards e1000e.
     */
    public DomainSpec windows() {
        return choosing(GuestPreset.windows(false));
    }

    /** As {@link #windows()}, with the virtio drivers' image in a second CD-ROM drive and therefore virtio devices. */
    public DomainSpec windows(Path virtioDrivers) {
        return scsiController().with(Cdrom.of(virtioDrivers)).choosing(GuestPreset.windows(true));
    }

    /** Adds a device. */
    public DomainSpec with(Device device) {
        List<Device> more = new ArrayList<>(devices);
        more.add(Objects.requireNonNull(device, "device"));
        return new DomainSpec(model, hotplugSlots, more, choices);
    }

    /** Changes the document itself, for what has no method here; devices of {@link #with} are not in it yet. */
    public DomainSpec change(Consumer<DomainXml> change) {
        return changed(change);
    }

    private DomainSpec changed(Consumer<? super DomainXml> change) {
        DomainXml copy = model.copy();
        change.accept(copy);
        return new DomainSpec(copy, hotplugSlots, devices, choices);
    }

    private DomainSpec choosing(HostChoice choice) {
        List<HostChoice> more = new ArrayList<>(choices);
        more.add(choice);
        return new DomainSpec(model, hotplugSlots, devices, more);
    }

    private static void requireAtLeast(int least, int value, String what) {
        if (value < least) {
            throw new IllegalArgumentException(what + " is at least " + least + ", was " + value);
        }
    }

    private static void requireCpus(String cpus) {
        if (!CPUS.matcher(cpus).matches()) {
            throw new IllegalArgumentException("CPUs are numbers and ranges, such as 0-3,^2; was \"" + cpus + "\"");
        }
    }

    String machine() {
        return HostChoice.machine(model);
    }

    /** The document for a host with these capabilities. */
    DomainXml toXml(DomainCapabilities host) {
        return SpecDocument.of(model.copy(), devices, choices, hotplugSlots, host);
    }

    /** The name, CPUs and memory. */
    @Override
    public String toString() {
        return name() + ", " + HostChoice.vcpus(model) + " vCPU, " + HostChoice.memoryBytes(model) / MIB + " MiB";
    }
}
