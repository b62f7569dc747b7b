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
 * The {@code tlbflush} element of {@code domain/features/hyperv}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"directElements", "extendedElements", "otherContent"})
public final class FeaturesHypervTlbflush extends Element {
    /** Makes an empty {@code tlbflush} element. */
    public FeaturesHypervTlbflush() {
        super("tlbflush");
    }

    /**
     * Reads a {@code tlbflush} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesHypervTlbflush parse(String xml) {
        return XmlReader.read(xml, new FeaturesHypervTlbflush());
    }

    @Override
    public FeaturesHypervTlbflush copy() {
        return (FeaturesHypervTlbflush) copyTree();
    }

    /** The {@code state} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean state() {
        return Text.onOff(attributeText("state"));
    }

    /** Sets the {@code state} attribute. */
    public FeaturesHypervTlbflush state(boolean state) {
        setAttribute("state", state ? "on" : "off");
        return this;
    }

    /** The {@code state} attribute as it is written, or null if absent. */
    public @Nullable String stateText() {
        return attributeText("state");
    }

    /** Sets the {@code state} attribute as it is written; null removes it. */
    public FeaturesHypervTlbflush stateText(@Nullable String text) {
        setAttribute("state", text);
        return this;
    }

    /** The {@code direct} element, or null if absent. */
    public @Nullable FeaturesHypervTlbflushDirect direct() {
        return firstChild("direct", FeaturesHypervTlbflushDirect.class);
    }

    /** Replaces the {@code direct} element; null removes it. */
    public FeaturesHypervTlbflush direct(@Nullable FeaturesHypervTlbflushDirect direct) {
        setChild("direct", direct);
        return this;
    }

    /** Changes the {@code direct} element, made when absent. */
    public FeaturesHypervTlbflush direct(Consumer<? super FeaturesHypervTlbflushDirect> change) {
        change.accept(madeChild("direct", FeaturesHypervTlbflushDirect.class));
        return this;
    }

    /** The {@code extended} element, or null if absent. */
    public @Nullable FeaturesHypervTlbflushExtended extended() {
        return firstChild("extended", FeaturesHypervTlbflushExtended.class);
    }

    /** Replaces the {@code extended} element; null removes it. */
    public FeaturesHypervTlbflush extended(@Nullable FeaturesHypervTlbflushExtended extended) {
        setChild("extended", extended);
        return this;
    }

    /** Changes the {@code extended} element, made when absent. */
    public FeaturesHypervTlbflush extended(Consumer<? super FeaturesHypervTlbflushExtended> change) {
        change.accept(madeChild("extended", FeaturesHypervTlbflushExtended.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "direct" -> new FeaturesHypervTlbflushDirect();
            case "extended" -> new FeaturesHypervTlbflushExtended();
            default -> null;
        };
    }

    @Override
    FeaturesHypervTlbflush empty() {
        return new FeaturesHypervTlbflush();
    }

    @Override
    String[] childNames() {
        return new String[] {"direct", "extended"};
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
    private List<FeaturesHypervTlbflushDirect> getDirectElements() {
        return jaxbList("direct", FeaturesHypervTlbflushDirect.class);
    }

    @XmlElement(name = "extended")
    private List<FeaturesHypervTlbflushExtended> getExtendedElements() {
        return jaxbList("extended", FeaturesHypervTlbflushExtended.class);
    }
}
