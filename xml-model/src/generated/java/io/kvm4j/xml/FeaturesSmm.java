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
 * The {@code smm} element of {@code domain/features}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"tsegElements", "otherContent"})
public final class FeaturesSmm extends Element {
    /** Makes an empty {@code smm} element. */
    public FeaturesSmm() {
        super("smm");
    }

    /**
     * Reads a {@code smm} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesSmm parse(String xml) {
        return XmlReader.read(xml, new FeaturesSmm());
    }

    @Override
    public FeaturesSmm copy() {
        return (FeaturesSmm) copyTree();
    }

    /** The {@code state} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean state() {
        return Text.onOff(attributeText("state"));
    }

    /** Sets the {@code state} attribute. */
    public FeaturesSmm state(boolean state) {
        setAttribute("state", state ? "on" : "off");
        return this;
    }

    /** The {@code state} attribute as it is written, or null if absent. */
    public @Nullable String stateText() {
        return attributeText("state");
    }

    /** Sets the {@code state} attribute as it is written; null removes it. */
    public FeaturesSmm stateText(@Nullable String text) {
        setAttribute("state", text);
        return this;
    }

    /** The {@code tseg} element, or null if absent. */
    public @Nullable Size tseg() {
        return firstChild("tseg", Size.class);
    }

    /** Replaces the {@code tseg} element; null removes it. */
    public FeaturesSmm tseg(@Nullable Size tseg) {
        setChild("tseg", tseg);
        return this;
    }

    /** Changes the {@code tseg} element, made when absent. */
    public FeaturesSmm tseg(Consumer<? super Size> change) {
        change.accept(madeChild("tseg", Size.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "tseg" -> new Size("tseg", 1048576);
            default -> null;
        };
    }

    @Override
    FeaturesSmm empty() {
        return new FeaturesSmm();
    }

    @Override
    String[] childNames() {
        return new String[] {"tseg"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"state"};
    }

    @XmlAttribute(name = "state")
    private @Nullable String getStateAttribute() {
        return attributeText("state");
    }

    private void setStateAttribute(@Nullable String value) {
        setAttribute("state", value);
    }

    @XmlElement(name = "tseg")
    private List<Size> getTsegElements() {
        return jaxbList("tseg", Size.class);
    }
}
