package io.kvm4j.internal.guest;

import io.kvm4j.device.Bus;
import io.kvm4j.xml.Controller;
import io.kvm4j.xml.Devices;
import io.kvm4j.xml.DomainXml;
import io.kvm4j.xml.Element;
import io.kvm4j.xml.Os;
import io.kvm4j.xml.OsType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document of a domain, the running guest's or the persistent one, and what can be said of its devices. */
public final class Guest {

    private final DomainXml document;
    private final Devices devices;
    private final List<GuestDevice> all;

    private Guest(DomainXml document) {
        this.document = document;
        this.devices = Objects.requireNonNullElseGet(document.devices(), Devices::new);
        List<GuestDevice> found = new ArrayList<>();
        for (Element element : devices.elements()) {
            if (!element.elementName().equals("emulator")) {
                found.add(GuestDevice.of(element));
            }
        }
        this.all = Collections.unmodifiableList(found);
    }

    /** Reads a document; an empty text, as a mocked connection answers, is a guest without devices. */
    public static Guest of(String xml) {
        return new Guest(xml.isEmpty() ? new DomainXml() : DomainXml.parse(xml));
    }

    public DomainXml document() {
        return document;
    }

    public List<GuestDevice> devices() {
        return all;
    }

    public Stream<GuestDisk> disks() {
        return all.stream().filter(GuestDisk.class::isInstance).map(GuestDisk.class::cast);
    }

    public Optional<GuestDisk> diskAt(String target) {
        return disks().filter(disk -> target.equals(disk.target())).findFirst();
    }

    public Optional<GuestDevice> byAlias(String alias) {
        return find(device -> alias.equals(device.alias()));
    }

    public Optional<GuestDevice> find(Predicate<? super GuestDevice> wanted) {
        for (GuestDevice device : all) {
            if (wanted.test(device)) {
                return Optional.of(device);
            }
        }
        return Optional.empty();
    }

    private @Nullable String machine() {
        Os os = document.os();
        OsType type = os == null ? null : os.type();
        return type == null ? null : type.machine();
    }

    /** Machine types whose only hot-pluggable PCI slots are root ports. */
    public boolean needsRootPorts() {
        String machine = machine();
        return machine != null && (machine.contains("q35") || machine.startsWith("virt"));
    }

    /**
     * Root ports and downstream ports that no device is behind, nor will be once the devices without an address have theirs;
     * empty where slots are not ports.
     */
    public OptionalInt freeRootPorts() {
        if (!needsRootPorts()) {
            return OptionalInt.empty();
        }
        long waiting = all.stream()
                .filter(device -> !device.hasAddress() && PciSlot.of(device) == PciSlot.EXPRESS)
                .count();
        return OptionalInt.of((int) Math.max(0, freeRootPortIndexes().size() - waiting));
    }

    /** The bus numbers behind those ports. */
    public List<Integer> freeRootPortIndexes() {
        Set<Integer> taken = new HashSet<>();
        for (GuestDevice device : all) {
            Element address = device.child("address");
            if (address != null && "pci".equals(address.attribute("type"))) {
                taken.add(Numbers.of(address.attribute("bus"), -1));
            }
        }
        return devices.controllers().stream()
                .filter(Guest::isPort)
                .map(port -> Numbers.of(port.attribute("index"), -1))
                .filter(index -> !taken.contains(index))
                .toList();
    }

    private static boolean isPort(Controller controller) {
        String model = controller.attribute("model");
        return "pci".equals(controller.attribute("type"))
                && ("pcie-root-port".equals(model) || "pcie-switch-downstream-port".equals(model));
    }

    /** Whether a conventional PCI device finds a slot in a machine whose slots are root ports. */
    public boolean hasConventionalPci() {
        return devices.controllers().stream()
                .map(c -> c.attribute("model"))
                .anyMatch(model -> model != null
                        && (model.equals("pcie-to-pci-bridge")
                                || model.equals("pci-bridge")
                                || model.equals("pci-root")));
    }

    /** Whether the first SCSI controller is virtio-scsi, on which many disks find room. */
    public boolean hasVirtioScsi() {
        return devices.controllers().stream()
                .filter(controller -> "scsi".equals(controller.attribute("type")))
                .filter(controller -> Numbers.of(controller.attribute("index"), 0) == 0)
                .anyMatch(controller -> {
                    String model = controller.attribute("model");
                    return model != null && model.startsWith("virtio");
                });
    }

    /** Whether channels and virtio consoles find a controller. */
    public boolean hasVirtioSerial() {
        return devices.controllers().stream()
                .anyMatch(controller -> "virtio-serial".equals(controller.attribute("type")));
    }

    /** Whether there is a SCSI controller of any model. */
    public boolean hasScsi() {
        return devices.controllers().stream().anyMatch(controller -> "scsi".equals(controller.attribute("type")));
    }

    /** Units of the first SCSI controller that disks and host devices have. */
    public Set<Integer> scsiUnits() {
        Set<Integer> units = new HashSet<>();
        for (GuestDevice device : all) {
            Element address = device.child("address");
            if (address != null
                    && "drive".equals(address.attribute("type"))
                    && Numbers.of(address.attribute("controller"), 0) == 0
                    && (device instanceof GuestDisk disk && disk.isOn(Bus.SCSI)
                            || "hostdev".equals(device.element().elementName()))) {
                units.add(Numbers.of(address.attribute("unit"), 0));
            }
        }
        return units;
    }

    /** The document with one more device. */
    public String plus(String deviceXml) {
        DomainXml changed = document.copy();
        changed.devices(d -> d.addXml(deviceXml));
        return changed.toXml();
    }

    /** The document without a device of this guest. */
    public String minus(GuestDevice device) {
        int index = 0;
        while (devices.elements().get(index) != device.element()) {
            index++;
        }
        int place = index;
        DomainXml changed = document.copy();
        changed.devices(d -> d.remove(d.elements().get(place)));
        return changed.toXml();
    }
}
