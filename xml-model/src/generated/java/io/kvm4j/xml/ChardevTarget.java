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
 * The {@code target} element of {@code domain/devices/smartcard}, {@code domain/devices/serial}, {@code domain/devices/parallel}, {@code domain/devices/console}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"modelElements", "otherContent"})
public final class ChardevTarget extends Element {
    /** Makes an empty {@code target} element. */
    public ChardevTarget() {
        super("target");
    }

    /**
     * Reads a {@code target} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static ChardevTarget parse(String xml) {
        return XmlReader.read(xml, new ChardevTarget());
    }

    @Override
    public ChardevTarget copy() {
        return (ChardevTarget) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code xen}, {@code serial}, {@code uml}, {@code virtio}, {@code lxc}, {@code openvz}, {@code sclp}, {@code sclplm}, {@code isa-serial}, {@code usb-serial}, {@code pci-serial}, {@code spapr-vio-serial}, {@code system-serial}, {@code sclp-serial}, {@code isa-debug}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public ChardevTarget type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code port} attribute, or null if absent. */
    public @Nullable String port() {
        return attributeText("port");
    }

    /** Sets the {@code port} attribute; null removes it. */
    public ChardevTarget port(@Nullable String port) {
        setAttribute("port", port);
        return this;
    }

    /** The {@code model} element, or null if absent. */
    public @Nullable ChardevTargetModel model() {
        return firstChild("model", ChardevTargetModel.class);
    }

    /** Replaces the {@code model} element; null removes it. */
    public ChardevTarget model(@Nullable ChardevTargetModel model) {
        setChild("model", model);
        return this;
    }

    /** Changes the {@code model} element, made when absent. */
    public ChardevTarget model(Consumer<? super ChardevTargetModel> change) {
        change.accept(madeChild("model", ChardevTargetModel.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "model" -> new ChardevTargetModel();
            default -> null;
        };
    }

    @Override
    ChardevTarget empty() {
        return new ChardevTarget();
    }

    @Override
    String[] childNames() {
        return new String[] {"model"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "port"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "port")
    private @Nullable String getPortAttribute() {
        return attributeText("port");
    }

    private void setPortAttribute(@Nullable String value) {
        setAttribute("port", value);
    }

    @XmlElement(name = "model")
    private List<ChardevTargetModel> getModelElements() {
        return jaxbList("model", ChardevTargetModel.class);
    }
}
