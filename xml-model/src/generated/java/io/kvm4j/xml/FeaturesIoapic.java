package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code ioapic} element of {@code domain/features}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FeaturesIoapic extends Element {
    /** Makes an empty {@code ioapic} element. */
    public FeaturesIoapic() {
        super("ioapic");
    }

    /**
     * Reads a {@code ioapic} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesIoapic parse(String xml) {
        return XmlReader.read(xml, new FeaturesIoapic());
    }

    @Override
    public FeaturesIoapic copy() {
        return (FeaturesIoapic) copyTree();
    }

    /** The {@code driver} attribute, or null if absent. Known values: {@code qemu}, {@code kvm}. */
    public @Nullable String driver() {
        return attributeText("driver");
    }

    /** Sets the {@code driver} attribute; null removes it. */
    public FeaturesIoapic driver(@Nullable String driver) {
        setAttribute("driver", driver);
        return this;
    }

    @Override
    FeaturesIoapic empty() {
        return new FeaturesIoapic();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"driver"};
    }

    @XmlAttribute(name = "driver")
    private @Nullable String getDriverAttribute() {
        return attributeText("driver");
    }

    private void setDriverAttribute(@Nullable String value) {
        setAttribute("driver", value);
    }
}
