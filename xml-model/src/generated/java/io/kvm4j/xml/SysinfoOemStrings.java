package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code oemStrings} element of {@code domain/sysinfo}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"entryElements", "otherContent"})
public final class SysinfoOemStrings extends Element {
    /** Makes an empty {@code oemStrings} element. */
    public SysinfoOemStrings() {
        super("oemStrings");
    }

    /**
     * Reads a {@code oemStrings} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static SysinfoOemStrings parse(String xml) {
        return XmlReader.read(xml, new SysinfoOemStrings());
    }

    @Override
    public SysinfoOemStrings copy() {
        return (SysinfoOemStrings) copyTree();
    }

    /** The texts of the {@code entry} elements: a live list. */
    public List<String> entries() {
        return textList("entry");
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "entry" -> new TextElement("entry");
            default -> null;
        };
    }

    @Override
    SysinfoOemStrings empty() {
        return new SysinfoOemStrings();
    }

    @Override
    String[] childNames() {
        return new String[] {"entry"};
    }

    @XmlElement(name = "entry")
    private List<TextElement> getEntryElements() {
        return jaxbList("entry", TextElement.class);
    }
}
