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
 * The {@code parentaddr} element of {@code pool/source/adapter}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: pool XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"addressElements", "otherContent"})
public final class PoolSourceAdapterParentaddr extends Element {
    /** Makes an empty {@code parentaddr} element. */
    public PoolSourceAdapterParentaddr() {
        super("parentaddr");
    }

    /**
     * Reads a {@code parentaddr} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolSourceAdapterParentaddr parse(String xml) {
        return XmlReader.read(xml, new PoolSourceAdapterParentaddr());
    }

    @Override
    public PoolSourceAdapterParentaddr copy() {
        return (PoolSourceAdapterParentaddr) copyTree();
    }

    /** The {@code unique_id} attribute, or null if absent. */
    public @Nullable Long uniqueId() {
        return Text.longValue(this, "unique_id", attributeText("unique_id"));
    }

    /** Sets the {@code unique_id} attribute. */
    public PoolSourceAdapterParentaddr uniqueId(long uniqueId) {
        setAttribute("unique_id", Text.decimal(uniqueId));
        return this;
    }

    /** The {@code unique_id} attribute as it is written, or null if absent. */
    public @Nullable String uniqueIdText() {
        return attributeText("unique_id");
    }

    /** Sets the {@code unique_id} attribute as it is written; null removes it. */
    public PoolSourceAdapterParentaddr uniqueIdText(@Nullable String text) {
        setAttribute("unique_id", text);
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable PoolSourceAdapterParentaddrAddress address() {
        return firstChild("address", PoolSourceAdapterParentaddrAddress.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public PoolSourceAdapterParentaddr address(@Nullable PoolSourceAdapterParentaddrAddress address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public PoolSourceAdapterParentaddr address(Consumer<? super PoolSourceAdapterParentaddrAddress> change) {
        change.accept(madeChild("address", PoolSourceAdapterParentaddrAddress.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "address" -> new PoolSourceAdapterParentaddrAddress();
            default -> null;
        };
    }

    @Override
    PoolSourceAdapterParentaddr empty() {
        return new PoolSourceAdapterParentaddr();
    }

    @Override
    String[] childNames() {
        return new String[] {"address"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"unique_id"};
    }

    @XmlAttribute(name = "unique_id")
    private @Nullable String getUniqueIdAttribute() {
        return attributeText("unique_id");
    }

    private void setUniqueIdAttribute(@Nullable String value) {
        setAttribute("unique_id", value);
    }

    @XmlElement(name = "address")
    private List<PoolSourceAdapterParentaddrAddress> getAddressElements() {
        return jaxbList("address", PoolSourceAdapterParentaddrAddress.class);
    }
}
