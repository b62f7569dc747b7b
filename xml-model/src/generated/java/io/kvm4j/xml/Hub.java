package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code hub} element of {@code domain/devices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "hub")
@XmlType(name = "", propOrder = {"aliasElements", "addressElements", "otherContent"})
public final class Hub extends Element {
    /** Makes an empty {@code hub} element. */
    public Hub() {
        super("hub");
    }

    /**
     * Reads a {@code hub} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Hub parse(String xml) {
        return XmlReader.read(xml, new Hub());
    }

    @Override
    public Hub copy() {
        return (Hub) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code usb}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public Hub type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code alias} element, or null if absent. */
    public @Nullable Alias alias() {
        return firstChild("alias", Alias.class);
    }

    /** Replaces the {@code alias} element; null removes it. */
    public Hub alias(@Nullable Alias alias) {
        setChild("alias", alias);
        return this;
    }

    /** Changes the {@code alias} element, made when absent. */
    public Hub alias(Consumer<? super Alias> change) {
        change.accept(madeChild("alias", Alias.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable Address address() {
        return firstChild("address", Address.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public Hub address(@Nullable Address address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public Hub address(Consumer<? super Address> change) {
        change.accept(madeChild("address", Address.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "alias" -> new Alias();
            case "address" -> new Address();
            default -> null;
        };
    }

    @Override
    Hub empty() {
        return new Hub();
    }

    @Override
    String[] childNames() {
        return new String[] {"alias", "address"};
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

    @XmlElement(name = "alias")
    private List<Alias> getAliasElements() {
        return jaxbList("alias", Alias.class);
    }

    @XmlElement(name = "address")
    private List<Address> getAddressElements() {
        return jaxbList("address", Address.class);
    }
}
