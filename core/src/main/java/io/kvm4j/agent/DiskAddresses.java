package io.kvm4j.agent;

import io.kvm4j.internal.guest.Guest;
import io.kvm4j.internal.guest.GuestDevice;
import io.kvm4j.internal.guest.GuestDisk;
import io.kvm4j.xml.Element;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of a domain's disks the agent means. The agent tells where the disk's controller is on the PCI bus and, for a SCSI
 * disk, where the disk is on that; libvirt's document tells the same in libvirt's numbers.
 */
final class DiskAddresses {

    private static final int FUNCTIONS = 8;

    private final Guest guest;
    private final Map<Long, Long> buses = new HashMap<>();

    DiskAddresses(Guest guest) {
        this.guest = guest;
        visit(0, 0);
    }

    // a guest's firmware, SeaBIOS and OVMF alike, numbers PCI buses depth first, libvirt by controller: they differ
    // behind a nested bridge
    private long visit(long index, long number) {
        buses.put(index, number);
        List<Element> bridges = guest.devices().stream()
                .map(GuestDevice::element)
                .filter(element -> element.elementName().equals("controller")
                        && "pci".equals(element.attribute("type"))
                        && place(element) != null
                        && number(Objects.requireNonNull(place(element)), "bus") == index)
                .sorted(Comparator.comparing(DiskAddresses::slotAndFunction))
                .toList();
        long last = number;
        for (Element bridge : bridges) {
            long own = number(bridge, "index");
            if (!buses.containsKey(own)) {
                last = visit(own, last + 1);
            }
        }
        return last;
    }

    private static long slotAndFunction(Element bridge) {
        Element place = Objects.requireNonNull(place(bridge));
        return number(place, "slot") * FUNCTIONS + number(place, "function");
    }

    /** How many of the agent's disks are none that can be told. */
    int unknown(Json disks) {
        return (int) disks.items().stream()
                .filter(disk -> target(disk).isEmpty() && !isPassedThrough(disk))
                .count();
    }

    private boolean isPassedThrough(Json disk) {
        String pci = pci(disk.get("pci-controller"));
        return guest.devices().stream()
                .map(GuestDevice::element)
                .filter(element -> element.elementName().equals("hostdev"))
                .map(DiskAddresses::place)
                .anyMatch(place -> place != null && pci.equals(pci(place)));
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
        Element address = place(candidate.element());
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

    private static @Nullable Element place(Element device) {
        return device.elements("address").stream().findFirst().orElse(null);
    }

    private static String pci(Json address) {
        return address.number("domain", -1) + ":" + address.number("bus", -1) + ":" + address.number("slot", -1) + "."
                + address.number("function", -1);
    }

    private String pci(Element address) {
        long bus = number(address, "bus");
        return number(address, "domain") + ":" + buses.getOrDefault(bus, bus) + ":" + number(address, "slot") + "."
                + number(address, "function");
    }

    private static long number(Element element, String attribute) {
        String text = element.attribute(attribute);
        return text == null ? 0 : Long.decode(text);
    }
}
