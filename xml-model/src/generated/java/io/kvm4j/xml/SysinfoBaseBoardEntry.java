package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code entry} element of {@code domain/sysinfo/baseBoard}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class SysinfoBaseBoardEntry extends Element {
    /** Makes an empty {@code entry} element. */
    public SysinfoBaseBoardEntry() {
        super("entry");
    }

    /**
     * Reads a {@code entry} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static SysinfoBaseBoardEntry parse(String xml) {
        return XmlReader.read(xml, new SysinfoBaseBoardEntry());
    }

    @Override
    public SysinfoBaseBoardEntry copy() {
        return (SysinfoBaseBoardEntry) copyTree();
    }

    /** The {@code name} attribute, or null if absent. Known values: {@code manufacturer}, {@code product}, {@code version}, {@code serial}, {@code asset}, {@code location}. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public SysinfoBaseBoardEntry name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The text of the element, or null if absent. */
    public @Nullable String value() {
        return text();
    }

    /** Sets the text of the element; null removes it. */
    public SysinfoBaseBoardEntry value(@Nullable String value) {
        setText(value);
        return this;
    }

    @Override
    SysinfoBaseBoardEntry empty() {
        return new SysinfoBaseBoardEntry();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name"};
    }

    @Override
    boolean takesText() {
        return true;
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }
}
