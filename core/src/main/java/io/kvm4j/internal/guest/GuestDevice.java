package io.kvm4j.internal.guest;

import io.kvm4j.probe.PciAddress;
import io.kvm4j.xml.Devices;
import io.kvm4j.xml.Element;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A device in a guest's document, seen by what all devices have. */
public class GuestDevice {

    private final Element element;
    // asked for many times, and nobody changes a device that is looked at
    private final List<Element> children;

    GuestDevice(Element element) {
        this.element = element;
        this.children = List.copyOf(element.elements());
    }

    /** The device an element stands for. */
    public static GuestDevice of(Element element) {
        return element.elementName().equals("disk") ? new GuestDisk(element) : new GuestDevice(element);
    }

    /** The device that a text of one element stands for. */
    public static GuestDevice parse(String xml) {
        return of(new Devices().addXml(xml));
    }

    public final Element element() {
        return element;
    }

    public final @Nullable String alias() {
        return attributeOf("alias", "name");
    }

    /** The address in a form to read, such as {@code pci 0000:03:00.0} or {@code drive 0:0:0:1}; null without one. */
    public final @Nullable String address() {
        Element address = child("address");
        if (address == null) {
            return null;
        }
        String type = String.valueOf(address.attribute("type"));
        if (type.equals("pci")) {
            return "pci " + hex(address, "domain", 4) + ":" + hex(address, "bus", 2) + ":" + hex(address, "slot", 2)
                    + "." + hex(address, "function", 1);
        }
        StringJoiner parts = new StringJoiner(":", type + " ", "");
        for (String name : address.attributes()) {
            if (!name.equals("type")) {
                parts.add(address.attribute(name));
            }
        }
        return parts.toString();
    }

    private static String hex(Element address, String part, int digits) {
        String hex = Integer.toHexString(Numbers.of(address.attribute(part), 0));
        return "0".repeat(Math.max(0, digits - hex.length())) + hex;
    }

    /** Whether its place is chosen. */
    public final boolean hasAddress() {
        return child("address") != null;
    }

    public final @Nullable Element child(String name) {
        return child(children, name);
    }

    static @Nullable Element child(Element parent, String name) {
        return child(parent.elements(), name);
    }

    private static @Nullable Element child(List<Element> children, String name) {
        for (Element child : children) {
            if (child.elementName().equals(name) && child.elementNamespace().isEmpty()) {
                return child;
            }
        }
        return null;
    }

    public final @Nullable String attributeOf(String child, String attribute) {
        Element found = child(child);
        return found == null ? null : found.attribute(attribute);
    }

    /** The function of the host that a PCI host device passes through; empty for everything else. */
    public final Optional<PciAddress> hostPci() {
        Element source = element.elementName().equals("hostdev") && "pci".equals(element.attribute("type"))
                ? child("source")
                : null;
        return source == null
                ? Optional.empty()
                : Optional.ofNullable(child(source, "address")).flatMap(GuestDevice::pciAddress);
    }

    private static Optional<PciAddress> pciAddress(Element address) {
        try {
            return Optional.of(new PciAddress(
                    Numbers.of(address.attribute("domain"), 0),
                    Numbers.of(address.attribute("bus"), -1),
                    Numbers.of(address.attribute("slot"), -1),
                    Numbers.of(address.attribute("function"), 0)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The address as one text that is equal for equal places; null without one, or for a bus that is not compared. */
    public @Nullable String place() {
        Element address = child("address");
        String type = address == null ? null : address.attribute("type");
        if (address == null || type == null) {
            return null;
        }
        return switch (type) {
            case "pci" -> address();
            case "drive" -> place(address, "controller", "bus", "target", "unit");
            case "usb" -> place(address, "bus") + ":" + address.attribute("port");
            case "virtio-serial" -> place(address, "controller", "bus", "port");
            case "dimm" -> place(address, "slot");
            default -> null;
        };
    }

    private static String place(Element address, String... parts) {
        StringJoiner place = new StringJoiner(":", address.attribute("type") + " ", "");
        for (String part : parts) {
            place.add(String.valueOf(Numbers.of(address.attribute(part), 0)));
        }
        return place.toString();
    }

    /** What a person would call it. */
    public String describe() {
        Optional<PciAddress> hostPci = hostPci();
        if (hostPci.isPresent()) {
            return "PCI device " + hostPci.get();
        }
        String name = element.elementName();
        StringJoiner words = new StringJoiner(" ", name + " ", "").setEmptyValue(name);
        switch (name) {
            case "interface" -> {
                add(words, attributeOf("mac", "address"));
                for (String where : List.of("bridge", "network", "dev", "path")) {
                    String on = attributeOf("source", where);
                    add(words, on == null ? null : "on " + on);
                }
            }
            case "controller" -> {
                add(words, element.attribute("type"));
                add(words, element.attribute("model"));
            }
            case "hostdev", "graphics", "input", "console", "serial" -> add(words, element.attribute("type"));
            case "channel" -> add(words, attributeOf("target", "name"));
            case "filesystem" -> add(words, attributeOf("target", "dir"));
            case "video" -> add(words, attributeOf("model", "type"));
            default -> add(words, element.attribute("model"));
        }
        return words.toString();
    }

    private static void add(StringJoiner words, @Nullable String word) {
        if (word != null) {
            words.add(word);
        }
    }
}
