package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code model} element of {@code domain/devices/smartcard/target}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class ChardevTargetModel extends Element {
    /** Makes an empty {@code model} element. */
    public ChardevTargetModel() {
        super("model");
    }

    /**
     * Reads a {@code model} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static ChardevTargetModel parse(String xml) {
        return XmlReader.read(xml, new ChardevTargetModel());
    }

    @Override
    public ChardevTargetModel copy() {
        return (ChardevTargetModel) copyTree();
    }

    /** The {@code name} attribute, or null if absent. Known values: {@code isa-serial}, {@code usb-serial}, {@code pci-serial}, {@code spapr-vty}, {@code pl011}, {@code 16550a}, {@code sclpconsole}, {@code sclplmconsole}, {@code isa-debugcon}. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public ChardevTargetModel name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    @Override
    ChardevTargetModel empty() {
        return new ChardevTargetModel();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }
}
