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
 * The {@code hpt} element of {@code domain/features}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"maxpagesizeElements", "otherContent"})
public final class FeaturesHpt extends Element {
    /** Makes an empty {@code hpt} element. */
    public FeaturesHpt() {
        super("hpt");
    }

    /**
     * Reads a {@code hpt} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesHpt parse(String xml) {
        return XmlReader.read(xml, new FeaturesHpt());
    }

    @Override
    public FeaturesHpt copy() {
        return (FeaturesHpt) copyTree();
    }

    /** The {@code resizing} attribute, or null if absent. Known values: {@code enabled}, {@code disabled}, {@code required}. */
    public @Nullable String resizing() {
        return attributeText("resizing");
    }

    /** Sets the {@code resizing} attribute; null removes it. */
    public FeaturesHpt resizing(@Nullable String resizing) {
        setAttribute("resizing", resizing);
        return this;
    }

    /** The {@code maxpagesize} element, or null if absent. */
    public @Nullable Size maxpagesize() {
        return firstChild("maxpagesize", Size.class);
    }

    /** Replaces the {@code maxpagesize} element; null removes it. */
    public FeaturesHpt maxpagesize(@Nullable Size maxpagesize) {
        setChild("maxpagesize", maxpagesize);
        return this;
    }

    /** Changes the {@code maxpagesize} element, made when absent. */
    public FeaturesHpt maxpagesize(Consumer<? super Size> change) {
        change.accept(madeChild("maxpagesize", Size.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "maxpagesize" -> new Size("maxpagesize");
            default -> null;
        };
    }

    @Override
    FeaturesHpt empty() {
        return new FeaturesHpt();
    }

    @Override
    String[] childNames() {
        return new String[] {"maxpagesize"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"resizing"};
    }

    @XmlAttribute(name = "resizing")
    private @Nullable String getResizingAttribute() {
        return attributeText("resizing");
    }

    private void setResizingAttribute(@Nullable String value) {
        setAttribute("resizing", value);
    }

    @XmlElement(name = "maxpagesize")
    private List<Size> getMaxpagesizeElements() {
        return jaxbList("maxpagesize", Size.class);
    }
}
