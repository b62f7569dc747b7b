package io.kvm4j.internal.guest;

import io.kvm4j.xml.Devices;
import io.kvm4j.xml.Element;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A device in a guest's document, seen by what all devices have. */
public class GuestDevice {

    private final Element element;

    GuestDevice(Element element) {
        this.element = element;
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
            return String.format(
                    "pci %04x:%02x:%02x.%x",
                    Numbers.of(address.attribute("domain"), 0),
                    Numbers.of(address.attribute("bus"), 0),
                    Numbers.of(address.attribute("slot"), 0),
                    Numbers.of(address.attribute("function"), 0));
        }
        StringJoiner parts = new StringJoiner(":", type + " ", "");
        address.attributes().stream()
                .filter(name -> !name.equals("type"))
                .forEach(name -> parts.add(address.attribute(name)));
        return parts.toString();
    }

    final @Nullable Element child(String name) {
        return element.elements(name).stream().findFirst().orElse(null);
    }

    final @Nullable String attributeOf(String child, String attribute) {
        Element found = child(child);
        return found == null ? null : found.attribute(attribute);
    }

    /** What a person would call it. */
    public String describe() {
        return element.elementName();
    }
}
