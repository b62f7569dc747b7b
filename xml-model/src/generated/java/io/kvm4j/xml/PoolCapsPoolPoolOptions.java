package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code poolOptions} element of {@code storagepoolCapabilities/pool}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstoragecaps.html">libvirt: storagepoolCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"defaultFormatElements", "enumElements", "otherContent"})
public final class PoolCapsPoolPoolOptions extends Element {
    /** Makes an empty {@code poolOptions} element. */
    public PoolCapsPoolPoolOptions() {
        super("poolOptions");
    }

    /**
     * Reads a {@code poolOptions} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolCapsPoolPoolOptions parse(String xml) {
        return XmlReader.read(xml, new PoolCapsPoolPoolOptions());
    }

    @Override
    public PoolCapsPoolPoolOptions copy() {
        return (PoolCapsPoolPoolOptions) copyTree();
    }

    /** The {@code defaultFormat} element, or null if absent. */
    public @Nullable PoolCapsPoolPoolOptionsDefaultFormat defaultFormat() {
        return firstChild("defaultFormat", PoolCapsPoolPoolOptionsDefaultFormat.class);
    }

    /** Replaces the {@code defaultFormat} element; null removes it. */
    public PoolCapsPoolPoolOptions defaultFormat(@Nullable PoolCapsPoolPoolOptionsDefaultFormat defaultFormat) {
        setChild("defaultFormat", defaultFormat);
        return this;
    }

    /** Changes the {@code defaultFormat} element, made when absent. */
    public PoolCapsPoolPoolOptions defaultFormat(Consumer<? super PoolCapsPoolPoolOptionsDefaultFormat> change) {
        change.accept(madeChild("defaultFormat", PoolCapsPoolPoolOptionsDefaultFormat.class));
        return this;
    }

    /** The {@code enum} elements, in document order: a live list. */
    public List<PoolCapsPoolPoolOptionsEnum> enums() {
        return childList("enum", PoolCapsPoolPoolOptionsEnum.class);
    }

    /** Adds a {@code enum} element. */
    public PoolCapsPoolPoolOptions addEnum(Consumer<? super PoolCapsPoolPoolOptionsEnum> change) {
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
    PoolCapsPoolPoolOptions empty() {
        return new PoolCapsPoolPoolOptions();
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
