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
 * The {@code stimer} element of {@code domain/features/hyperv}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"directElements", "otherContent"})
public final class FeaturesHypervStimer extends Element {
    /** Makes an empty {@code stimer} element. */
    public FeaturesHypervStimer() {
        super("stimer");
    }

    /**
     * Reads a {@code stimer} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesHypervStimer parse(String xml) {
        return XmlReader.read(xml, new FeaturesHypervStimer());
    }

    @Override
    public FeaturesHypervStimer copy() {
        return (FeaturesHypervStimer) copyTree();
    }

    /** The {@code state} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean state() {
        return Text.onOff(attributeText("state"));
    }

    /** Sets the {@code state} attribute. */
    public FeaturesHypervStimer state(boolean state) {
        setAttribute("state", state ? "on" : "off");
        return this;
    }

    /** The {@code state} attribute as it is written, or null if absent. */
    public @Nullable String stateText() {
        return attributeText("state");
    }

    /** Sets the {@code state} attribute as it is written; null removes it. */
    public FeaturesHypervStimer stateText(@Nullable String text) {
        setAttribute("state", text);
        return this;
    }

    /** The {@code direct} element, or null if absent. */
    public @Nullable FeaturesHypervStimerDirect direct() {
        return firstChild("direct", FeaturesHypervStimerDirect.class);
    }

    /** Replaces the {@code direct} element; null removes it. */
    public FeaturesHypervStimer direct(@Nullable FeaturesHypervStimerDirect direct) {
        setChild("direct", direct);
        return this;
    }

    /** Changes the {@code direct} element, made when absent. */
    public FeaturesHypervStimer direct(Consumer<? super FeaturesHypervStimerDirect> change) {
        change.accept(madeChild("direct", FeaturesHypervStimerDirect.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "direct" -> new FeaturesHypervStimerDirect();
            default -> null;
        };
    }

    @Override
    FeaturesHypervStimer empty() {
        return new FeaturesHypervStimer();
    }

    @Override
    String[] childNames() {
        return new String[] {"direct"};
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

    @XmlElement(name = "direct")
    private List<FeaturesHypervStimerDirect> getDirectElements() {
        return jaxbList("direct", FeaturesHypervStimerDirect.class);
    }
}
