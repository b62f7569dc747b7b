package io.kvm4j;

import io.kvm4j.device.Bus;
import io.kvm4j.device.Device;
import io.kvm4j.internal.guest.Aliases;
import io.kvm4j.internal.guest.GuestDevice;
import io.kvm4j.internal.guest.GuestDisk;
import io.kvm4j.internal.guest.PciSlot;
import io.kvm4j.internal.guest.TargetNames;
import io.kvm4j.xml.Address;
import io.kvm4j.xml.Controller;
import io.kvm4j.xml.Devices;
import io.kvm4j.xml.Disk;
import io.kvm4j.xml.DiskTarget;
import io.kvm4j.xml.DomainXml;
import io.kvm4j.xml.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the document of a {@link DomainSpec} for one host. */
final class SpecDocument {

    private final DomainXml xml;
    private final DomainCapabilities host;
    private final Devices devices;
    private final boolean q35;

    private SpecDocument(DomainXml xml, DomainCapabilities host) {
        this.xml = xml;
        this.host = host;
        xml.devices(d -> {});
        this.devices = Objects.requireNonNull(xml.devices());
        this.q35 = HostChoice.machine(xml).contains("q35");
    }

    static DomainXml of(
            DomainXml xml, List<Device> devices, List<HostChoice> choices, int hotplugSlots, DomainCapabilities host) {
        xml.type(host.type());
        boolean qemu = !host.type().equals("test");
        xml.os(os -> os.type(t -> {
            t.value("hvm");
            if (qemu) {
                t.arch("x86_64");
            } else {
                t.machine(null);
            }
        }));
        SpecDocument document = new SpecDocument(xml, host);
        devices.forEach(device -> document.devices.addXml(device.toXml()));
        if (qemu) {
            choices.forEach(choice -> choice.decide(xml, host));
        }
        document.settle();
        if (qemu && document.q35) {
            document.addRootPorts(hotplugSlots);
        }
        document.requireHostCan();
        return xml;
    }

    private void settle() {
        Set<String> targets = new HashSet<>();
        Set<String> aliases = new HashSet<>();
        for (Disk disk : devices.disks()) {
            DiskTarget target = disk.target();
            if (target != null && target.dev() != null) {
                targets.add(target.dev());
            }
        }
        for (Disk disk : devices.disks()) {
            DiskTarget target = disk.target();
            if (target == null || target.dev() == null) {
                Bus bus = target == null || target.bus() == null
                        ? usualBus(disk)
                        : Bus.of(target.bus()).orElse(Bus.VIRTIO);
                String dev = TargetNames.firstFree(bus, targets);
                targets.add(dev);
                disk.target(t -> t.dev(dev).bus(bus.text()));
            }
        }
        if (!host.type().equals("test")) {
            settleScsi();
        }
        for (Element element : devices.elements()) {
            GuestDevice device = GuestDevice.of(element);
            if (device.alias() == null && !(element instanceof Controller)) {
                Aliases.of(device)
                        .filter(aliases::add)
                        .ifPresent(alias -> element.addXml("<alias name='" + alias + "'/>"));
            }
        }
        devices.interfaces().forEach(AttachPlan::chooseModel);
    }

    // libvirt would take another model of controller, and more of them for sdh and beyond
    private void settleScsi() {
        List<Disk> disks = devices.disks().stream()
                .filter(disk -> ((GuestDisk) GuestDevice.of(disk)).isOn(Bus.SCSI))
                .toList();
        if (disks.isEmpty()) {
            return;
        }
        addController("scsi", "virtio-scsi");
        Set<Integer> units = new HashSet<>();
        disks.stream()
                .map(Disk::address)
                .filter(Objects::nonNull)
                .map(Address::unit)
                .filter(Objects::nonNull)
                .forEach(units::add);
        int unit = 0;
        for (Disk disk : disks) {
            if (disk.address() == null) {
                while (!units.add(unit)) {
                    unit++;
                }
                int free = unit;
                disk.address(a -> a.type("drive").controller(0).bus(0).target(0).unit(free));
            }
        }
    }

    private Bus usualBus(Disk disk) {
        return switch (String.valueOf(disk.device())) {
            case "cdrom" -> q35 ? Bus.SATA : Bus.IDE;
            case "floppy" -> Bus.FDC;
            default -> Bus.VIRTIO;
        };
    }

    // libvirt takes a port for each PCI Express device; what it would add by itself is said here, so that the count is
    // ours
    private void addRootPorts(int free) {
        addController("usb", "qemu-xhci");
        if (devices.memballoon() == null) {
            devices.memballoon(b -> b.model("virtio"));
        }
        boolean virtioConsole = devices.consoles().stream()
                .anyMatch(c -> c.target() != null && "virtio".equals(c.target().type()));
        if (!devices.channels().isEmpty() || virtioConsole) {
            addController("virtio-serial", null);
        }
        if (takes(PciSlot.CONVENTIONAL) > 0 && !hasPci("pcie-to-pci-bridge")) {
            devices.addController(c -> c.type("pci").model("pcie-to-pci-bridge"));
        }
        if (!hasPci("pcie-root")) {
            devices.addController(c -> c.type("pci").index(0).model("pcie-root"));
        }
        long ports = free + takes(PciSlot.EXPRESS);
        for (long i = 0; i < ports; i++) {
            devices.addController(c -> c.type("pci").model("pcie-root-port"));
        }
        numberPciControllers();
    }

    private void addController(String type, @Nullable String model) {
        if (devices.controllers().stream().noneMatch(c -> type.equals(c.type()))) {
            devices.addController(c -> c.type(type).index(0).model(model));
        }
    }

    private boolean hasPci(String model) {
        return devices.controllers().stream().anyMatch(c -> model.equals(c.model()));
    }

    private long takes(PciSlot slot) {
        return devices.elements().stream()
                .filter(element -> PciSlot.of(GuestDevice.of(element)) == slot)
                .filter(element ->
                        element.elements("address").stream().noneMatch(a -> "pci".equals(a.attribute("type"))))
                .count();
    }

    // root ports first: a bridge is behind one, and libvirt wants the number of what is behind to be the greater
    private void numberPciControllers() {
        Set<Long> taken = new HashSet<>();
        devices.controllers().stream()
                .filter(c -> "pci".equals(c.type()) && c.index() != null)
                .forEach(c -> taken.add(c.index()));
        for (boolean ports : new boolean[] {true, false}) {
            devices.controllers().stream()
                    .filter(c -> "pci".equals(c.type()) && c.index() == null)
                    .filter(c -> "pcie-root-port".equals(c.model()) == ports)
                    .forEach(c -> {
                        long index = 0;
                        while (!taken.add(index)) {
                            index++;
                        }
                        c.index(index);
                    });
        }
    }

    private void requireHostCan() {
        host.maxVcpus().ifPresent(max -> {
            if (HostChoice.vcpus(xml) > max) {
                throw HostChoice.refused(
                        xml,
                        "machine type " + host.machine() + " of this host has at most " + max + " vCPUs, not "
                                + HostChoice.vcpus(xml));
            }
        });
        for (Element device : devices.elements()) {
            switch (device.elementName()) {
                case "graphics" -> require(device, "type", device.attribute("type"));
                case "video" -> require(device, "modelType", childAttribute(device, "model", "type"));
                case "rng" -> require(device, "backendModel", childAttribute(device, "backend", "model"));
                case "tpm" -> {
                    require(device, "model", device.attribute("model"));
                    require(device, "backendModel", childAttribute(device, "backend", "type"));
                }
                case "filesystem" -> require(device, "driverType", childAttribute(device, "driver", "type"));
                case "disk" -> require(device, "bus", childAttribute(device, "target", "bus"));
                default -> {}
            }
        }
    }

    private static @Nullable String childAttribute(Element device, String child, String name) {
        return device.elements(child).stream()
                .findFirst()
                .map(found -> found.attribute(name))
                .orElse(null);
    }

    private void require(Element device, String property, @Nullable String value) {
        String name = device.elementName();
        if (value != null && !host.allows(name, property, value)) {
            throw HostChoice.refused(
                    xml,
                    "this host has no " + name + " of " + property + " " + value + "; it has "
                            + HostChoice.list(host.values(name, property)));
        }
    }
}
