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
 * The {@code format} element of {@code pool/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: pool XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"vendorElements", "productElements", "otherContent"})
public final class PoolSourceFormat extends Element {
    /** Makes an empty {@code format} element. */
    public PoolSourceFormat() {
        super("format");
    }

    /**
     * Reads a {@code format} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolSourceFormat parse(String xml) {
        return XmlReader.read(xml, new PoolSourceFormat());
    }

    @Override
    public PoolSourceFormat copy() {
        return (PoolSourceFormat) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code auto}, {@code ext2}, {@code ext3}, {@code ext4}, {@code ufs}, {@code iso9660}, {@code udf}, {@code gfs}, {@code gfs2}, {@code vfat}, {@code hfs+}, {@code xfs}, {@code ocfs2}, {@code vmfs}, {@code nfs}, {@code cifs}, {@code glusterfs}, {@code unknown}, {@code lvm2}, {@code dos}, {@code dvh}, {@code gpt}, {@code mac}, {@code bsd}, {@code pc98}, {@code sun}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public PoolSourceFormat type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code vendor} element, or null if absent. */
    public @Nullable PoolSourceVendor vendor() {
        return firstChild("vendor", PoolSourceVendor.class);
    }

    /** Replaces the {@code vendor} element; null removes it. */
    public PoolSourceFormat vendor(@Nullable PoolSourceVendor vendor) {
        setChild("vendor", vendor);
        return this;
    }

    /** Changes the {@code vendor} element, made when absent. */
    public PoolSourceFormat vendor(Consumer<? super PoolSourceVendor> change) {
        change.accept(madeChild("vendor", PoolSourceVendor.class));
        return this;
    }

    /** The {@code product} element, or null if absent. */
    public @Nullable PoolSourceProduct product() {
        return firstChild("product", PoolSourceProduct.class);
    }

    /** Replaces the {@code product} element; null removes it. */
    public PoolSourceFormat product(@Nullable PoolSourceProduct product) {
        setChild("product", product);
        return this;
    }

    /** Changes the {@code product} element, made when absent. */
    public PoolSourceFormat product(Consumer<? super PoolSourceProduct> change) {
        change.accept(madeChild("product", PoolSourceProduct.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "vendor" -> new PoolSourceVendor();
            case "product" -> new PoolSourceProduct();
            default -> null;
        };
    }

    @Override
    PoolSourceFormat empty() {
        return new PoolSourceFormat();
    }

    @Override
    String[] childNames() {
        return new String[] {"vendor", "product"};
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

    @XmlElement(name = "vendor")
    private List<PoolSourceVendor> getVendorElements() {
        return jaxbList("vendor", PoolSourceVendor.class);
    }

    @XmlElement(name = "product")
    private List<PoolSourceProduct> getProductElements() {
        return jaxbList("product", PoolSourceProduct.class);
    }
}
