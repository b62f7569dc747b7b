package io.kvm4j.agent;

import io.kvm4j.internal.guest.Guest;
import io.kvm4j.internal.guest.GuestDevice;
import io.kvm4j.internal.guest.GuestDisk;
import io.kvm4j.xml.Element;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of a domain's disks the agent means. The agent tells where the disk's controller is on the PCI bus and, for a SCSI
 * disk, where the disk is on that; libvirt tells the same ({@code virDomainDiskByAddress}).
 */
final class DiskAddresses {

    private final Guest guest;

    DiskAddresses(Guest guest) {
        this.guest = guest;
    }

    List<String> targets(Json disks) {
        return disks.items().stream()
                .map(this::target)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<String> target(Json disk) {
        String pci = pci(disk.get("pci-controller"));
        return guest.disks()
                .filter(candidate -> isAt(candidate, pci, disk))
                .map(GuestDisk::target)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private boolean isAt(GuestDisk candidate, String pci, Json disk) {
        Element address = address(candidate);
        if (address == null) {
            return false;
        }
        if ("pci".equals(address.attribute("type"))) {
            return pci(address).equals(pci);
        }
        return "drive".equals(address.attribute("type"))
                && number(address, "target") == disk.number("target", -1)
                && number(address, "unit") == disk.number("unit", -1)
                && number(address, "bus") == disk.number("bus", -1)
                && controllerIsAt(candidate, number(address, "controller"), pci);
    }

    private boolean controllerIsAt(GuestDisk disk, long index, String pci) {
        String bus = disk.element().elements("target").stream()
                .findFirst()
                .map(target -> String.valueOf(target.attribute("bus")))
                .orElse("");
        return guest.devices().stream()
                .map(GuestDevice::element)
                .filter(element -> element.elementName().equals("controller")
                        && bus.equals(element.attribute("type"))
                        && number(element, "index") == index)
                .map(controller -> controller.elements("address").stream().findFirst())
                .flatMap(Optional::stream)
                .anyMatch(address -> pci(address).equals(pci));
    }

    private static @Nullable Element address(GuestDevice device) {
        return device.element().elements("address").stream().findFirst().orElse(null);
    }

    private static String pci(Json address) {
        return address.number("domain", -1) + ":" + address.number("bus", -1) + ":" + address.number("slot", -1) + "."
                + address.number("function", -1);
    }

    private static String pci(Element address) {
        return number(address, "domain") + ":" + number(address, "bus") + ":" + number(address, "slot") + "."
                + number(address, "function");
    }

    private static long number(Element element, String attribute) {
        String text = element.attribute(attribute);
        return text == null ? 0 : Long.decode(text);
    }
}
