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
 * The {@code virtualport} element of {@code network}, {@code networkport}, {@code network/portgroup}, {@code domain/devices/interface}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"parametersElements", "otherContent"})
public final class Virtualport extends Element {
    /** Makes an empty {@code virtualport} element. */
    public Virtualport() {
        super("virtualport");
    }

    /**
     * Reads a {@code virtualport} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Virtualport parse(String xml) {
        return XmlReader.read(xml, new Virtualport());
    }

    @Override
    public Virtualport copy() {
        return (Virtualport) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code 802.1Qbg}, {@code 802.1Qbh}, {@code openvswitch}, {@code midonet}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public Virtualport type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code parameters} element, or null if absent. */
    public @Nullable VirtualportParameters parameters() {
        return firstChild("parameters", VirtualportParameters.class);
    }

    /** Replaces the {@code parameters} element; null removes it. */
    public Virtualport parameters(@Nullable VirtualportParameters parameters) {
        setChild("parameters", parameters);
        return this;
    }

    /** Changes the {@code parameters} element, made when absent. */
    public Virtualport parameters(Consumer<? super VirtualportParameters> change) {
        change.accept(madeChild("parameters", VirtualportParameters.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "parameters" -> new VirtualportParameters();
            default -> null;
        };
    }

    @Override
    Virtualport empty() {
        return new Virtualport();
    }

    @Override
    String[] childNames() {
        return new String[] {"parameters"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlElement(name = "parameters")
    private List<VirtualportParameters> getParametersElements() {
        return jaxbList("parameters", VirtualportParameters.class);
    }
}
