package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code cells} element of {@code capabilities/host/topology}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"cellElements", "otherContent"})
public final class CapabilitiesHostTopologyCells extends Element {
    /** Makes an empty {@code cells} element. */
    public CapabilitiesHostTopologyCells() {
        super("cells");
    }

    /**
     * Reads a {@code cells} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesHostTopologyCells parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesHostTopologyCells());
    }

    @Override
    public CapabilitiesHostTopologyCells copy() {
        return (CapabilitiesHostTopologyCells) copyTree();
    }

    /** The {@code num} attribute, or null if absent. */
    public @Nullable Long num() {
        return Text.longValue(this, "num", attributeText("num"));
    }

    /** Sets the {@code num} attribute. */
    public CapabilitiesHostTopologyCells num(long num) {
        setAttribute("num", Text.decimal(num));
        return this;
    }

    /** The {@code num} attribute as it is written, or null if absent. */
    public @Nullable String numText() {
        return attributeText("num");
    }

    /** Sets the {@code num} attribute as it is written; null removes it. */
    public CapabilitiesHostTopologyCells numText(@Nullable String text) {
        setAttribute("num", text);
        return this;
    }

    /** The {@code cell} elements, in document order: a live list. */
    public List<CapabilitiesHostTopologyCell> cells() {
        return childList("cell", CapabilitiesHostTopologyCell.class);
    }

    /** Adds a {@code cell} element. */
    public CapabilitiesHostTopologyCells addCell(Consumer<? super CapabilitiesHostTopologyCell> change) {
        addChild("cell", CapabilitiesHostTopologyCell.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "cell" -> new CapabilitiesHostTopologyCell();
            default -> null;
        };
    }

    @Override
    CapabilitiesHostTopologyCells empty() {
        return new CapabilitiesHostTopologyCells();
    }

    @Override
    String[] childNames() {
        return new String[] {"cell"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"num"};
    }

    @XmlAttribute(name = "num")
    private @Nullable String getNumAttribute() {
        return attributeText("num");
    }

    private void setNumAttribute(@Nullable String value) {
        setAttribute("num", value);
    }

    @XmlElement(name = "cell")
    private List<CapabilitiesHostTopologyCell> getCellElements() {
        return jaxbList("cell", CapabilitiesHostTopologyCell.class);
    }
}
