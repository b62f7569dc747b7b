package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code volOptions} element of {@code storagepoolCapabilities/pool}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstoragecaps.html">libvirt: storagepoolCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"defaultFormatElements", "enumElements", "otherContent"})
public final class PoolCapsPoolVolOptions extends Element {
    /** Makes an empty {@code volOptions} element. */
    public PoolCapsPoolVolOptions() {
        super("volOptions");
    }

    /**
     * Reads a {@code volOptions} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolCapsPoolVolOptions parse(String xml) {
        return XmlReader.read(xml, new PoolCapsPoolVolOptions());
    }

    @Override
    public PoolCapsPoolVolOptions copy() {
        return (PoolCapsPoolVolOptions) copyTree();
    }

    /** The {@code defaultFormat} element, or null if absent. */
    public @Nullable PoolCapsPoolPoolOptionsDefaultFormat defaultFormat() {
        return firstChild("defaultFormat", PoolCapsPoolPoolOptionsDefaultFormat.class);
    }

    /** Replaces the {@code defaultFormat} element; null removes it. */
    public PoolCapsPoolVolOptions defaultFormat(@Nullable PoolCapsPoolPoolOptionsDefaultFormat defaultFormat) {
        setChild("defaultFormat", defaultFormat);
        return this;
    }

    /** Changes the {@code defaultFormat} element, made when absent. */
    public PoolCapsPoolVolOptions defaultFormat(Consumer<? super PoolCapsPoolPoolOptionsDefaultFormat> change) {
        change.accept(madeChild("defaultFormat", PoolCapsPoolPoolOptionsDefaultFormat.class));
        return this;
    }

    /** The {@code enum} elements, in document order: a live list. */
    public List<PoolCapsPoolPoolOptionsEnum> enums() {
        return childList("enum", PoolCapsPoolPoolOptionsEnum.class);
    }

    /** Adds a {@code enum} element. */
    public PoolCapsPoolVolOptions addEnum(Consumer<? super PoolCapsPoolPoolOptionsEnum> change) {
        addChild("enum", PoolCapsPoolPoolOptionsEnum.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "defaultFormat" -> new PoolCapsPoolPoolOptionsDefaultFormat();
            case "enum" -> new PoolCapsPoolPoolOptionsEnum();
            default -> null;
        };
    }

    @Override
    PoolCapsPoolVolOptions empty() {
        return new PoolCapsPoolVolOptions();
    }

    @Override
    String[] childNames() {
        return new String[] {"defaultFormat", "enum"};
    }

    @XmlElement(name = "defaultFormat")
    private List<PoolCapsPoolPoolOptionsDefaultFormat> getDefaultFormatElements() {
        return jaxbList("defaultFormat", PoolCapsPoolPoolOptionsDefaultFormat.class);
    }

    @XmlElement(name = "enum")
    private List<PoolCapsPoolPoolOptionsEnum> getEnumElements() {
        return jaxbList("enum", PoolCapsPoolPoolOptionsEnum.class);
    }
}
