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
 * The {@code adapter} element of {@code pool/source}, {@code domain/devices/hostdev/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: pool XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"parentaddrElements", "otherContent"})
public final class PoolSourceAdapter extends Element {
    /** Makes an empty {@code adapter} element. */
    public PoolSourceAdapter() {
        super("adapter");
    }

    /**
     * Reads a {@code adapter} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolSourceAdapter parse(String xml) {
        return XmlReader.read(xml, new PoolSourceAdapter());
    }

    @Override
    public PoolSourceAdapter copy() {
        return (PoolSourceAdapter) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code scsi_host}, {@code fc_host}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public PoolSourceAdapter type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public PoolSourceAdapter name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code parent} attribute, or null if absent. */
    public @Nullable String parent() {
        return attributeText("parent");
    }

    /** Sets the {@code parent} attribute; null removes it. */
    public PoolSourceAdapter parent(@Nullable String parent) {
        setAttribute("parent", parent);
        return this;
    }

    /** The {@code managed} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean managed() {
        return Text.yesNo(attributeText("managed"));
    }

    /** Sets the {@code managed} attribute. */
    public PoolSourceAdapter managed(boolean managed) {
        setAttribute("managed", managed ? "yes" : "no");
        return this;
    }

    /** The {@code managed} attribute as it is written, or null if absent. */
    public @Nullable String managedText() {
        return attributeText("managed");
    }

    /** Sets the {@code managed} attribute as it is written; null removes it. */
    public PoolSourceAdapter managedText(@Nullable String text) {
        setAttribute("managed", text);
        return this;
    }

    /** The {@code parent_wwnn} attribute, or null if absent. */
    public @Nullable String parentWwnn() {
        return attributeText("parent_wwnn");
    }

    /** Sets the {@code parent_wwnn} attribute; null removes it. */
    public PoolSourceAdapter parentWwnn(@Nullable String parentWwnn) {
        setAttribute("parent_wwnn", parentWwnn);
        return this;
    }

    /** The {@code parent_wwpn} attribute, or null if absent. */
    public @Nullable String parentWwpn() {
        return attributeText("parent_wwpn");
    }

    /** Sets the {@code parent_wwpn} attribute; null removes it. */
    public PoolSourceAdapter parentWwpn(@Nullable String parentWwpn) {
        setAttribute("parent_wwpn", parentWwpn);
        return this;
    }

    /** The {@code parent_fabric_wwn} attribute, or null if absent. */
    public @Nullable String parentFabricWwn() {
        return attributeText("parent_fabric_wwn");
    }

    /** Sets the {@code parent_fabric_wwn} attribute; null removes it. */
    public PoolSourceAdapter parentFabricWwn(@Nullable String parentFabricWwn) {
        setAttribute("parent_fabric_wwn", parentFabricWwn);
        return this;
    }

    /** The {@code wwnn} attribute, or null if absent. */
    public @Nullable String wwnn() {
        return attributeText("wwnn");
    }

    /** Sets the {@code wwnn} attribute; null removes it. */
    public PoolSourceAdapter wwnn(@Nullable String wwnn) {
        setAttribute("wwnn", wwnn);
        return this;
    }

    /** The {@code wwpn} attribute, or null if absent. */
    public @Nullable String wwpn() {
        return attributeText("wwpn");
    }

    /** Sets the {@code wwpn} attribute; null removes it. */
    public PoolSourceAdapter wwpn(@Nullable String wwpn) {
        setAttribute("wwpn", wwpn);
        return this;
    }

    /** The {@code parentaddr} element, or null if absent. */
    public @Nullable PoolSourceAdapterParentaddr parentaddr() {
        return firstChild("parentaddr", PoolSourceAdapterParentaddr.class);
    }

    /** Replaces the {@code parentaddr} element; null removes it. */
    public PoolSourceAdapter parentaddr(@Nullable PoolSourceAdapterParentaddr parentaddr) {
        setChild("parentaddr", parentaddr);
        return this;
    }

    /** Changes the {@code parentaddr} element, made when absent. */
    public PoolSourceAdapter parentaddr(Consumer<? super PoolSourceAdapterParentaddr> change) {
        change.accept(madeChild("parentaddr", PoolSourceAdapterParentaddr.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "parentaddr" -> new PoolSourceAdapterParentaddr();
            default -> null;
        };
    }

    @Override
    PoolSourceAdapter empty() {
        return new PoolSourceAdapter();
    }

    @Override
    String[] childNames() {
        return new String[] {"parentaddr"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "name", "parent", "managed", "parent_wwnn", "parent_wwpn", "parent_fabric_wwn", "wwnn", "wwpn"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "parent")
    private @Nullable String getParentAttribute() {
        return attributeText("parent");
    }

    private void setParentAttribute(@Nullable String value) {
        setAttribute("parent", value);
    }

    @XmlAttribute(name = "managed")
    private @Nullable String getManagedAttribute() {
        return attributeText("managed");
    }

    private void setManagedAttribute(@Nullable String value) {
        setAttribute("managed", value);
    }

    @XmlAttribute(name = "parent_wwnn")
    private @Nullable String getParentWwnnAttribute() {
        return attributeText("parent_wwnn");
    }

    private void setParentWwnnAttribute(@Nullable String value) {
        setAttribute("parent_wwnn", value);
    }

    @XmlAttribute(name = "parent_wwpn")
    private @Nullable String getParentWwpnAttribute() {
        return attributeText("parent_wwpn");
    }

    private void setParentWwpnAttribute(@Nullable String value) {
        setAttribute("parent_wwpn", value);
    }

    @XmlAttribute(name = "parent_fabric_wwn")
    private @Nullable String getParentFabricWwnAttribute() {
        return attributeText("parent_fabric_wwn");
    }

    private void setParentFabricWwnAttribute(@Nullable String value) {
        setAttribute("parent_fabric_wwn", value);
    }

    @XmlAttribute(name = "wwnn")
    private @Nullable String getWwnnAttribute() {
        return attributeText("wwnn");
    }

    private void setWwnnAttribute(@Nullable String value) {
        setAttribute("wwnn", value);
    }

    @XmlAttribute(name = "wwpn")
    private @Nullable String getWwpnAttribute() {
        return attributeText("wwpn");
    }

    private void setWwpnAttribute(@Nullable String value) {
        setAttribute("wwpn", value);
    }

    @XmlElement(name = "parentaddr")
    private List<PoolSourceAdapterParentaddr> getParentaddrElements() {
        return jaxbList("parentaddr", PoolSourceAdapterParentaddr.class);
    }
}
