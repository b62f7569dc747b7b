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
 * The {@code pool} element of {@code storagepoolCapabilities}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstoragecaps.html">libvirt: storagepoolCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"poolOptionsElements", "volOptionsElements", "otherContent"})
public final class PoolCapsPool extends Element {
    /** Makes an empty {@code pool} element. */
    public PoolCapsPool() {
        super("pool");
    }

    /**
     * Reads a {@code pool} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolCapsPool parse(String xml) {
        return XmlReader.read(xml, new PoolCapsPool());
    }

    @Override
    public PoolCapsPool copy() {
        return (PoolCapsPool) copyTree();
    }

    /** The {@code type} attribute, or null if absent. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public PoolCapsPool type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code supported} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean supported() {
        return Text.yesNo(attributeText("supported"));
    }

    /** Sets the {@code supported} attribute. */
    public PoolCapsPool supported(boolean supported) {
        setAttribute("supported", supported ? "yes" : "no");
        return this;
    }

    /** The {@code supported} attribute as it is written, or null if absent. */
    public @Nullable String supportedText() {
        return attributeText("supported");
    }

    /** Sets the {@code supported} attribute as it is written; null removes it. */
    public PoolCapsPool supportedText(@Nullable String text) {
        setAttribute("supported", text);
        return this;
    }

    /** The {@code poolOptions} element, or null if absent. */
    public @Nullable PoolCapsPoolPoolOptions poolOptions() {
        return firstChild("poolOptions", PoolCapsPoolPoolOptions.class);
    }

    /** Replaces the {@code poolOptions} element; null removes it. */
    public PoolCapsPool poolOptions(@Nullable PoolCapsPoolPoolOptions poolOptions) {
        setChild("poolOptions", poolOptions);
        return this;
    }

    /** Changes the {@code poolOptions} element, made when absent. */
    public PoolCapsPool poolOptions(Consumer<? super PoolCapsPoolPoolOptions> change) {
        change.accept(madeChild("poolOptions", PoolCapsPoolPoolOptions.class));
        return this;
    }

    /** The {@code volOptions} element, or null if absent. */
    public @Nullable PoolCapsPoolVolOptions volOptions() {
        return firstChild("volOptions", PoolCapsPoolVolOptions.class);
    }

    /** Replaces the {@code volOptions} element; null removes it. */
    public PoolCapsPool volOptions(@Nullable PoolCapsPoolVolOptions volOptions) {
        setChild("volOptions", volOptions);
        return this;
    }

    /** Changes the {@code volOptions} element, made when absent. */
    public PoolCapsPool volOptions(Consumer<? super PoolCapsPoolVolOptions> change) {
        change.accept(madeChild("volOptions", PoolCapsPoolVolOptions.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "poolOptions" -> new PoolCapsPoolPoolOptions();
            case "volOptions" -> new PoolCapsPoolVolOptions();
            default -> null;
        };
    }

    @Override
    PoolCapsPool empty() {
        return new PoolCapsPool();
    }

    @Override
    String[] childNames() {
        return new String[] {"poolOptions", "volOptions"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "supported"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "supported")
    private @Nullable String getSupportedAttribute() {
        return attributeText("supported");
    }

    private void setSupportedAttribute(@Nullable String value) {
        setAttribute("supported", value);
    }

    @XmlElement(name = "poolOptions")
    private List<PoolCapsPoolPoolOptions> getPoolOptionsElements() {
        return jaxbList("poolOptions", PoolCapsPoolPoolOptions.class);
    }

    @XmlElement(name = "volOptions")
    private List<PoolCapsPoolVolOptions> getVolOptionsElements() {
        return jaxbList("volOptions", PoolCapsPoolVolOptions.class);
    }
}
