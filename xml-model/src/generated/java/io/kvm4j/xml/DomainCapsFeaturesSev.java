package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code sev} element of {@code domainCapabilities/features}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomaincaps.html">libvirt: domainCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"cbitposElements", "reducedPhysBitsElements", "maxGuestsElements", "maxESGuestsElements", "cpu0IdElements", "otherContent"})
public final class DomainCapsFeaturesSev extends Element {
    /** Makes an empty {@code sev} element. */
    public DomainCapsFeaturesSev() {
        super("sev");
    }

    /**
     * Reads a {@code sev} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DomainCapsFeaturesSev parse(String xml) {
        return XmlReader.read(xml, new DomainCapsFeaturesSev());
    }

    @Override
    public DomainCapsFeaturesSev copy() {
        return (DomainCapsFeaturesSev) copyTree();
    }

    /** The {@code supported} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean supported() {
        return Text.yesNo(attributeText("supported"));
    }

    /** Sets the {@code supported} attribute. */
    public DomainCapsFeaturesSev supported(boolean supported) {
        setAttribute("supported", supported ? "yes" : "no");
        return this;
    }

    /** The {@code supported} attribute as it is written, or null if absent. */
    public @Nullable String supportedText() {
        return attributeText("supported");
    }

    /** Sets the {@code supported} attribute as it is written; null removes it. */
    public DomainCapsFeaturesSev supportedText(@Nullable String text) {
        setAttribute("supported", text);
        return this;
    }

    /** The {@code cbitpos} element, or null if absent. */
    public @Nullable Long cbitpos() {
        return Text.longValue(this, "cbitpos", childText("cbitpos"));
    }

    /** Sets the {@code cbitpos} element. */
    public DomainCapsFeaturesSev cbitpos(long cbitpos) {
        setChildText("cbitpos", Text.decimal(cbitpos));
        return this;
    }

    /** The {@code cbitpos} element as it is written, or null if absent. */
    public @Nullable String cbitposText() {
        return childText("cbitpos");
    }

    /** Sets the {@code cbitpos} element as it is written; null removes it. */
    public DomainCapsFeaturesSev cbitposText(@Nullable String text) {
        setChildText("cbitpos", text);
        return this;
    }

    /** The {@code reducedPhysBits} element, or null if absent. */
    public @Nullable Long reducedPhysBits() {
        return Text.longValue(this, "reducedPhysBits", childText("reducedPhysBits"));
    }

    /** Sets the {@code reducedPhysBits} element. */
    public DomainCapsFeaturesSev reducedPhysBits(long reducedPhysBits) {
        setChildText("reducedPhysBits", Text.decimal(reducedPhysBits));
        return this;
    }

    /** The {@code reducedPhysBits} element as it is written, or null if absent. */
    public @Nullable String reducedPhysBitsText() {
        return childText("reducedPhysBits");
    }

    /** Sets the {@code reducedPhysBits} element as it is written; null removes it. */
    public DomainCapsFeaturesSev reducedPhysBitsText(@Nullable String text) {
        setChildText("reducedPhysBits", text);
        return this;
    }

    /** The {@code maxGuests} element, or null if absent. */
    public @Nullable Long maxGuests() {
        return Text.longValue(this, "maxGuests", childText("maxGuests"));
    }

    /** Sets the {@code maxGuests} element. */
    public DomainCapsFeaturesSev maxGuests(long maxGuests) {
        setChildText("maxGuests", Text.decimal(maxGuests));
        return this;
    }

    /** The {@code maxGuests} element as it is written, or null if absent. */
    public @Nullable String maxGuestsText() {
        return childText("maxGuests");
    }

    /** Sets the {@code maxGuests} element as it is written; null removes it. */
    public DomainCapsFeaturesSev maxGuestsText(@Nullable String text) {
        setChildText("maxGuests", text);
        return this;
    }

    /** The {@code maxESGuests} element, or null if absent. */
    public @Nullable Long maxESGuests() {
        return Text.longValue(this, "maxESGuests", childText("maxESGuests"));
    }

    /** Sets the {@code maxESGuests} element. */
    public DomainCapsFeaturesSev maxESGuests(long maxESGuests) {
        setChildText("maxESGuests", Text.decimal(maxESGuests));
        return this;
    }

    /** The {@code maxESGuests} element as it is written, or null if absent. */
    public @Nullable String maxESGuestsText() {
        return childText("maxESGuests");
    }

    /** Sets the {@code maxESGuests} element as it is written; null removes it. */
    public DomainCapsFeaturesSev maxESGuestsText(@Nullable String text) {
        setChildText("maxESGuests", text);
        return this;
    }

    /** The {@code cpu0Id} element, or null if absent. */
    public @Nullable String cpu0Id() {
        return childText("cpu0Id");
    }

    /** Sets the {@code cpu0Id} element; null removes it. */
    public DomainCapsFeaturesSev cpu0Id(@Nullable String cpu0Id) {
        setChildText("cpu0Id", cpu0Id);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "cbitpos" -> new TextElement("cbitpos");
            case "reducedPhysBits" -> new TextElement("reducedPhysBits");
            case "maxGuests" -> new TextElement("maxGuests");
            case "maxESGuests" -> new TextElement("maxESGuests");
            case "cpu0Id" -> new TextElement("cpu0Id");
            default -> null;
        };
    }

    @Override
    DomainCapsFeaturesSev empty() {
        return new DomainCapsFeaturesSev();
    }

    @Override
    String[] childNames() {
        return new String[] {"cbitpos", "reducedPhysBits", "maxGuests", "maxESGuests", "cpu0Id"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"supported"};
    }

    @XmlAttribute(name = "supported")
    private @Nullable String getSupportedAttribute() {
        return attributeText("supported");
    }

    private void setSupportedAttribute(@Nullable String value) {
        setAttribute("supported", value);
    }

    @XmlElement(name = "cbitpos")
    private List<TextElement> getCbitposElements() {
        return jaxbList("cbitpos", TextElement.class);
    }

    @XmlElement(name = "reducedPhysBits")
    private List<TextElement> getReducedPhysBitsElements() {
        return jaxbList("reducedPhysBits", TextElement.class);
    }

    @XmlElement(name = "maxGuests")
    private List<TextElement> getMaxGuestsElements() {
        return jaxbList("maxGuests", TextElement.class);
    }

    @XmlElement(name = "maxESGuests")
    private List<TextElement> getMaxESGuestsElements() {
        return jaxbList("maxESGuests", TextElement.class);
    }

    @XmlElement(name = "cpu0Id")
    private List<TextElement> getCpu0IdElements() {
        return jaxbList("cpu0Id", TextElement.class);
    }
}
