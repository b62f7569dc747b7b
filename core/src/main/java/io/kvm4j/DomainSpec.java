package io.kvm4j;

import io.kvm4j.device.Bus;
import io.kvm4j.device.Device;
import io.kvm4j.internal.guest.TargetNames;
import io.kvm4j.xml.Devices;
import io.kvm4j.xml.Disk;
import io.kvm4j.xml.DiskTarget;
import io.kvm4j.xml.DomainXml;
import io.kvm4j.xml.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The guest to define: an immutable value, each method answers a changed copy.
 *
 * <p>Begins with one vCPU, 512 MiB, machine type q35 and 14 free PCIe root ports, so that devices can be attached while
 * it runs. Safe for use by many threads.
 */
public final class DomainSpec {

    private static final long MIB = 1L << 20;

    private final String name;
    private final int vcpus;
    private final long memoryBytes;
    private final int hotplugSlots;
    private final boolean scsiController;
    private final List<Device> devices;

    private DomainSpec(
            String name, int vcpus, long memoryBytes, int hotplugSlots, boolean scsiController, List<Device> devices) {
        this.name = name;
        this.vcpus = vcpus;
        this.memoryBytes = memoryBytes;
        this.hotplugSlots = hotplugSlots;
        this.scsiController = scsiController;
        this.devices = List.copyOf(devices);
    }

    /**
     * A guest of that name.
     *
     * @throws IllegalArgumentException if the name is blank, or has a slash or a control character
     */
    public static DomainSpec named(String name) {
        if (name.isBlank() || name.contains("/") || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "a domain's name is not blank and has no slash or control character, was \"" + name + "\"");
        }
        return new DomainSpec(name, 1, 512 * MIB, 14, false, List.of());
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** Sets the number of virtual CPUs, at least 1. */
    public DomainSpec vcpus(int vcpus) {
        requireAtLeast(1, vcpus, "vcpus");
        return new DomainSpec(name, vcpus, memoryBytes, hotplugSlots, scsiController, devices);
    }

    /** Sets the memory in MiB, at least 1. */
    public DomainSpec memoryMiB(int memoryMiB) {
        requireAtLeast(1, memoryMiB, "memoryMiB");
        return new DomainSpec(name, vcpus, memoryMiB * MIB, hotplugSlots, scsiController, devices);
    }

    /** Sets how many PCI devices can be attached while the guest runs: that many root ports are kept free. */
    public DomainSpec hotplugSlots(int hotplugSlots) {
        requireAtLeast(0, hotplugSlots, "hotplugSlots");
        return new DomainSpec(name, vcpus, memoryBytes, hotplugSlots, scsiController, devices);
    }

    /** Adds a virtio-scsi controller: many disks on one slot, and a guest that lets go of them at once. */
    public DomainSpec scsiController() {
        return new DomainSpec(name, vcpus, memoryBytes, hotplugSlots, true, devices);
    }

    /** Adds a device. */
    public DomainSpec with(Device device) {
        List<Device> more = new ArrayList<>(devices);
        more.add(Objects.requireNonNull(device, "device"));
        return new DomainSpec(name, vcpus, memoryBytes, hotplugSlots, scsiController, more);
    }

    private static void requireAtLeast(int least, int value, String what) {
        if (value < least) {
            throw new IllegalArgumentException(what + " is at least " + least + ", was " + value);
        }
    }

    /** The document for a host with these capabilities: KVM where it has it, else emulation, else libvirt's test driver. */
    DomainXml toXml(String capabilities) {
        String type = Stream.of("kvm", "qemu", "test")
                .filter(candidate -> capabilities.contains("<domain type='" + candidate + "'"))
                .findFirst()
                .orElse("kvm");
        Devices elements = new Devices();
        boolean qemu = !type.equals("test");
        if (qemu) {
            elements.addXml("<controller type='pci' index='0' model='pcie-root'/>");
            for (int i = 1; i <= hotplugSlots; i++) {
                elements.addXml("<controller type='pci' index='" + i + "' model='pcie-root-port'/>");
            }
        }
        if (scsiController) {
            elements.addXml("<controller type='scsi' index='0' model='virtio-scsi'/>");
        }
        Set<String> targets = new HashSet<>();
        devices.forEach(device -> add(elements, device, targets));
        return new DomainXml()
                .type(type)
                .name(name)
                .memory(m -> m.bytes(memoryBytes))
                .vcpu(v -> v.value(vcpus))
                .os(os -> os.type(t -> {
                    t.value("hvm");
                    if (qemu) {
                        t.arch("x86_64").machine("q35");
                    }
                }))
                .features(f -> f.acpi(true))
                .devices(elements);
    }

    private static void add(Devices devices, Device device, Set<String> targets) {
        Element added = devices.addXml(device.toXml());
        if (added instanceof Disk disk) {
            DiskTarget target = disk.target();
            String dev = target == null ? null : target.dev();
            if (dev == null) {
                String word = target == null ? null : target.bus();
                Bus bus = word == null ? Bus.VIRTIO : Bus.of(word).orElse(Bus.VIRTIO);
                disk.target(t -> t.dev(TargetNames.firstFree(bus, targets)).bus(bus.text()));
                dev = disk.target() == null ? null : disk.target().dev();
            }
            if (dev != null) {
                targets.add(dev);
            }
        }
    }

    /** The name, CPUs and memory. */
    @Override
    public String toString() {
        return name + ", " + vcpus + " vCPU, " + memoryBytes / MIB + " MiB";
    }
}
