package io.kvm4j.internal.guest;

import io.kvm4j.xml.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays the description of a device over the device as it is: what the description says counts, and everything else stays.
 */
public final class Overlay {

    // these are described as a whole: half an old source and half a new one would be neither
    private static final Set<String> WHOLE = Set.of("source", "listen", "vlan", "encryption", "auth", "iotune");

    private Overlay() {}

    /** The text of the device with the changes. */
    public static String of(Element device, Element changes) {
        StringBuilder text = new StringBuilder();
        write(device, changes, text);
        return text.toString();
    }

    private static void write(Element device, Element changes, StringBuilder text) {
        String name = device.elementName();
        text.append('<').append(name);
        Map<String, @Nullable String> attributes = new LinkedHashMap<>();
        Stream.of(device, changes)
                .forEach(element -> element.attributes()
                        .forEach(attribute -> attributes.put(attribute, element.attribute(attribute))));
        attributes.forEach((attribute, value) -> text.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        text.append('>').append(escaped(changes.text() == null ? device.text() : changes.text()));
        for (Element child : device.elements()) {
            List<Element> changed = changes.elements(child.elementName());
            if (changed.isEmpty()) {
                text.append(child.toXml());
            } else if (changed.size() == 1
                    && !WHOLE.contains(child.elementName())
                    && device.elements(child.elementName()).size() == 1) {
                write(child, changed.get(0), text);
            }
        }
        for (Element child : changes.elements()) {
            boolean merged = !WHOLE.contains(child.elementName())
                    && device.elements(child.elementName()).size() == 1
                    && changes.elements(child.elementName()).size() == 1;
            if (!merged) {
                text.append(child.toXml());
            }
        }
        text.append("</").append(name).append('>');
    }

    private static String escaped(@Nullable String value) {
        return value == null
                ? ""
                : value.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("\n", "&#10;")
                        .replace("\t", "&#9;");
    }
}
