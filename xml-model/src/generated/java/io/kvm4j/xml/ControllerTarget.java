package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code target} element of {@code domain/devices/controller}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"nodeElements", "otherContent"})
public final class ControllerTarget extends Element {
    /** Makes an empty {@code target} element. */
    public ControllerTarget() {
        super("target");
    }

    /**
     * Reads a {@code target} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static ControllerTarget parse(String xml) {
        return XmlReader.read(xml, new ControllerTarget());
    }

    @Override
    public ControllerTarget copy() {
        return (ControllerTarget) copyTree();
    }

    /** The {@code chassisNr} attribute, or null if absent. */
    public @Nullable Integer chassisNr() {
        return Text.addressValue(this, "chassisNr", attributeText("chassisNr"));
    }

    /** Sets the {@code chassisNr} attribute. */
    public ControllerTarget chassisNr(int chassisNr) {
        setAttribute("chassisNr", Text.hex(chassisNr, 2));
        return this;
    }

    /** The {@code chassisNr} attribute as it is written, or null if absent. */
    public @Nullable String chassisNrText() {
        return attributeText("chassisNr");
    }

    /** Sets the {@code chassisNr} attribute as it is written; null removes it. */
    public ControllerTarget chassisNrText(@Nullable String text) {
        setAttribute("chassisNr", text);
        return this;
    }

    /** The {@code chassis} attribute, or null if absent. */
    public @Nullable Integer chassis() {
        return Text.addressValue(this, "chassis", attributeText("chassis"));
    }

    /** Sets the {@code chassis} attribute. */
    public ControllerTarget chassis(int chassis) {
        setAttribute("chassis", Text.hex(chassis, 2));
        return this;
    }

    /** The {@code chassis} attribute as it is written, or null if absent. */
    public @Nullable String chassisText() {
        return attributeText("chassis");
    }

    /** Sets the {@code chassis} attribute as it is written; null removes it. */
    public ControllerTarget chassisText(@Nullable String text) {
        setAttribute("chassis", text);
        return this;
    }

    /** The {@code port} attribute, or null if absent. */
    public @Nullable Integer port() {
        return Text.addressValue(this, "port", attributeText("port"));
    }

    /** Sets the {@code port} attribute. */
    public ControllerTarget port(int port) {
        setAttribute("port", Text.hex(port, 2));
        return this;
    }

    /** The {@code port} attribute as it is written, or null if absent. */
    public @Nullable String portText() {
        return attributeText("port");
    }

    /** Sets the {@code port} attribute as it is written; null removes it. */
    public ControllerTarget portText(@Nullable String text) {
        setAttribute("port", text);
        return this;
    }

    /** The {@code busNr} attribute, or null if absent. */
    public @Nullable Integer busNr() {
        return Text.addressValue(this, "busNr", attributeText("busNr"));
    }

    /** Sets the {@code busNr} attribute. */
    public ControllerTarget busNr(int busNr) {
        setAttribute("busNr", Text.hex(busNr, 2));
        return this;
    }

    /** The {@code busNr} attribute as it is written, or null if absent. */
    public @Nullable String busNrText() {
        return attributeText("busNr");
    }

    /** Sets the {@code busNr} attribute as it is written; null removes it. */
    public ControllerTarget busNrText(@Nullable String text) {
        setAttribute("busNr", text);
        return this;
    }

    /** The {@code index} attribute, or null if absent. */
    public @Nullable Integer index() {
        return Text.addressValue(this, "index", attributeText("index"));
    }

    /** Sets the {@code index} attribute. */
    public ControllerTarget index(int index) {
        setAttribute("index", Text.hex(index, 2));
        return this;
    }

    /** The {@code index} attribute as it is written, or null if absent. */
    public @Nullable String indexText() {
        return attributeText("index");
    }

    /** Sets the {@code index} attribute as it is written; null removes it. */
    public ControllerTarget indexText(@Nullable String text) {
        setAttribute("index", text);
        return this;
    }

    /** The {@code hotplug} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean hotplug() {
        return Text.onOff(attributeText("hotplug"));
    }

    /** Sets the {@code hotplug} attribute. */
    public ControllerTarget hotplug(boolean hotplug) {
        setAttribute("hotplug", hotplug ? "on" : "off");
        return this;
    }

    /** The {@code hotplug} attribute as it is written, or null if absent. */
    public @Nullable String hotplugText() {
        return attributeText("hotplug");
    }

    /** Sets the {@code hotplug} attribute as it is written; null removes it. */
    public ControllerTarget hotplugText(@Nullable String text) {
        setAttribute("hotplug", text);
        return this;
    }

    /** The {@code memReserve} attribute, or null if absent. */
    public @Nullable Long memReserve() {
        return Text.longValue(this, "memReserve", attributeText("memReserve"));
    }

    /** Sets the {@code memReserve} attribute. */
    public ControllerTarget memReserve(long memReserve) {
        setAttribute("memReserve", Text.decimal(memReserve));
        return this;
    }

    /** The {@code memReserve} attribute as it is written, or null if absent. */
    public @Nullable String memReserveText() {
        return attributeText("memReserve");
    }

    /** Sets the {@code memReserve} attribute as it is written; null removes it. */
    public ControllerTarget memReserveText(@Nullable String text) {
        setAttribute("memReserve", text);
        return this;
    }

    /** The {@code node} element, or null if absent. */
    public @Nullable Long node() {
        return Text.longValue(this, "node", childText("node"));
    }

    /** Sets the {@code node} element. */
    public ControllerTarget node(long node) {
        setChildText("node", Text.decimal(node));
        return this;
    }

    /** The {@code node} element as it is written, or null if absent. */
    public @Nullable String nodeText() {
        return childText("node");
    }

    /** Sets the {@code node} element as it is written; null removes it. */
    public ControllerTarget nodeText(@Nullable String text) {
        setChildText("node", text);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "node" -> new TextElement("node");
            default -> null;
        };
    }

    @Override
    ControllerTarget empty() {
        return new ControllerTarget();
    }

    @Override
    String[] childNames() {
        return new String[] {"node"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"chassisNr", "chassis", "port", "busNr", "index", "hotplug", "memReserve"};
    }

    @XmlAttribute(name = "chassisNr")
    private @Nullable String getChassisNrAttribute() {
        return attributeText("chassisNr");
    }

    private void setChassisNrAttribute(@Nullable String value) {
        setAttribute("chassisNr", value);
    }

    @XmlAttribute(name = "chassis")
    private @Nullable String getChassisAttribute() {
        return attributeText("chassis");
    }

    private void setChassisAttribute(@Nullable String value) {
        setAttribute("chassis", value);
    }

    @XmlAttribute(name = "port")
    private @Nullable String getPortAttribute() {
        return attributeText("port");
    }

    private void setPortAttribute(@Nullable String value) {
        setAttribute("port", value);
    }

    @XmlAttribute(name = "busNr")
    private @Nullable String getBusNrAttribute() {
        return attributeText("busNr");
    }

    private void setBusNrAttribute(@Nullable String value) {
        setAttribute("busNr", value);
    }

    @XmlAttribute(name = "index")
    private @Nullable String getIndexAttribute() {
        return attributeText("index");
    }

    private void setIndexAttribute(@Nullable String value) {
        setAttribute("index", value);
    }

    @XmlAttribute(name = "hotplug")
    private @Nullable String getHotplugAttribute() {
        return attributeText("hotplug");
    }

    private void setHotplugAttribute(@Nullable String value) {
        setAttribute("hotplug", value);
    }

    @XmlAttribute(name = "memReserve")
    private @Nullable String getMemReserveAttribute() {
        return attributeText("memReserve");
    }

    private void setMemReserveAttribute(@Nullable String value) {
        setAttribute("memReserve", value);
    }

    @XmlElement(name = "node")
    private List<TextElement> getNodeElements() {
        return jaxbList("node", TextElement.class);
    }
}
