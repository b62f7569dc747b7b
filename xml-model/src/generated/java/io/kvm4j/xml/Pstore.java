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
 * The {@code pstore} element of {@code domain/devices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "pstore")
@XmlType(name = "", propOrder = {"pathElements", "sizeElements", "addressElements", "aliasElements", "otherContent"})
public final class Pstore extends Element {
    /** Makes an empty {@code pstore} element. */
    public Pstore() {
        super("pstore");
    }

    /**
     * Reads a {@code pstore} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Pstore parse(String xml) {
        return XmlReader.read(xml, new Pstore());
    }

    @Override
    public Pstore copy() {
        return (Pstore) copyTree();
    }

    /** The {@code backend} attribute, or null if absent. Known values: {@code acpi-erst}. */
    public @Nullable String backend() {
        return attributeText("backend");
    }

    /** Sets the {@code backend} attribute; null removes it. */
    public Pstore backend(@Nullable String backend) {
        setAttribute("backend", backend);
        return this;
    }

    /** The {@code path} element, or null if absent. */
    public @Nullable String path() {
        return childText("path");
    }

    /** Sets the {@code path} element; null removes it. */
    public Pstore path(@Nullable String path) {
        setChildText("path", path);
        return this;
    }

    /** The {@code size} element, or null if absent. */
    public @Nullable Size size() {
        return firstChild("size", Size.class);
    }

    /** Replaces the {@code size} element; null removes it. */
    public Pstore size(@Nullable Size size) {
        setChild("size", size);
        return this;
    }

    /** Changes the {@code size} element, made when absent. */
    public Pstore size(Consumer<? super Size> change) {
        change.accept(madeChild("size", Size.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable Address address() {
        return firstChild("address", Address.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public Pstore address(@Nullable Address address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public Pstore address(Consumer<? super Address> change) {
        change.accept(madeChild("address", Address.class));
        return this;
    }

    /** The {@code alias} element, or null if absent. */
    public @Nullable Alias alias() {
        return firstChild("alias", Alias.class);
    }

    /** Replaces the {@code alias} element; null removes it. */
    public Pstore alias(@Nullable Alias alias) {
        setChild("alias", alias);
        return this;
    }

    /** Changes the {@code alias} element, made when absent. */
    public Pstore alias(Consumer<? super Alias> change) {
        change.accept(madeChild("alias", Alias.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "path" -> new TextElement("path");
            case "size" -> new Size("size", 0);
            case "address" -> new Address();
            case "alias" -> new Alias();
            default -> null;
        };
    }

    @Override
    Pstore empty() {
        return new Pstore();
    }

    @Override
    String[] childNames() {
        return new String[] {"path", "size", "address", "alias"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"backend"};
    }

    @XmlAttribute(name = "backend")
    private @Nullable String getBackendAttribute() {
        return attributeText("backend");
    }

    private void setBackendAttribute(@Nullable String value) {
        setAttribute("backend", value);
    }

    @XmlElement(name = "path")
    private List<TextElement> getPathElements() {
        return jaxbList("path", TextElement.class);
    }

    @XmlElement(name = "size")
    private List<Size> getSizeElements() {
        return jaxbList("size", Size.class);
    }

    @XmlElement(name = "address")
    private List<Address> getAddressElements() {
        return jaxbList("address", Address.class);
    }

    @XmlElement(name = "alias")
    private List<Alias> getAliasElements() {
        return jaxbList("alias", Alias.class);
    }
}
