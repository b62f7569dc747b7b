package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code gic} element of {@code domain/features}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FeaturesGic extends Element {
    /** Makes an empty {@code gic} element. */
    public FeaturesGic() {
        super("gic");
    }

    /**
     * Reads a {@code gic} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesGic parse(String xml) {
        return XmlReader.read(xml, new FeaturesGic());
    }

    @Override
    public FeaturesGic copy() {
        return (FeaturesGic) copyTree();
    }

    /** The {@code version} attribute, or null if absent. Known values: {@code host}, {@code 2}, {@code 3}. */
    public @Nullable String version() {
        return attributeText("version");
    }

    /** Sets the {@code version} attribute; null removes it. */
    public FeaturesGic version(@Nullable String version) {
        setAttribute("version", version);
        return this;
    }

    @Override
    FeaturesGic empty() {
        return new FeaturesGic();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"version"};
    }

    @XmlAttribute(name = "version")
    private @Nullable String getVersionAttribute() {
        return attributeText("version");
    }

    private void setVersionAttribute(@Nullable String value) {
        setAttribute("version", value);
    }
}
