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
 * The {@code sgx} element of {@code domainCapabilities/features}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomaincaps.html">libvirt: domainCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"flcElements", "sgx1Elements", "sgx2Elements", "sectionSizeElements", "sectionsElements", "otherContent"})
public final class DomainCapsFeaturesSgx extends Element {
    /** Makes an empty {@code sgx} element. */
    public DomainCapsFeaturesSgx() {
        super("sgx");
    }

    /**
     * Reads a {@code sgx} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DomainCapsFeaturesSgx parse(String xml) {
        return XmlReader.read(xml, new DomainCapsFeaturesSgx());
    }

    @Override
    public DomainCapsFeaturesSgx copy() {
        return (DomainCapsFeaturesSgx) copyTree();
    }

    /** The {@code supported} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean supported() {
        return Text.yesNo(attributeText("supported"));
    }

    /** Sets the {@code supported} attribute. */
    public DomainCapsFeaturesSgx supported(boolean supported) {
        setAttribute("supported", supported ? "yes" : "no");
        return this;
    }

    /** The {@code supported} attribute as it is written, or null if absent. */
    public @Nullable String supportedText() {
        return attributeText("supported");
    }

    /** Sets the {@code supported} attribute as it is written; null removes it. */
    public DomainCapsFeaturesSgx supportedText(@Nullable String text) {
        setAttribute("supported", text);
        return this;
    }

    /** The {@code flc} element, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean flc() {
        return Text.yesNo(childText("flc"));
    }

    /** Sets the {@code flc} element. */
    public DomainCapsFeaturesSgx flc(boolean flc) {
        setChildText("flc", flc ? "yes" : "no");
        return this;
    }

    /** The {@code flc} element as it is written, or null if absent. */
    public @Nullable String flcText() {
        return childText("flc");
    }

    /** Sets the {@code flc} element as it is written; null removes it. */
    public DomainCapsFeaturesSgx flcText(@Nullable String text) {
        setChildText("flc", text);
        return this;
    }

    /** The {@code sgx1} element, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean sgx1() {
        return Text.yesNo(childText("sgx1"));
    }

    /** Sets the {@code sgx1} element. */
    public DomainCapsFeaturesSgx sgx1(boolean sgx1) {
        setChildText("sgx1", sgx1 ? "yes" : "no");
        return this;
    }

    /** The {@code sgx1} element as it is written, or null if absent. */
    public @Nullable String sgx1Text() {
        return childText("sgx1");
    }

    /** Sets the {@code sgx1} element as it is written; null removes it. */
    public DomainCapsFeaturesSgx sgx1Text(@Nullable String text) {
        setChildText("sgx1", text);
        return this;
    }

    /** The {@code sgx2} element, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean sgx2() {
        return Text.yesNo(childText("sgx2"));
    }

    /** Sets the {@code sgx2} element. */
    public DomainCapsFeaturesSgx sgx2(boolean sgx2) {
        setChildText("sgx2", sgx2 ? "yes" : "no");
        return this;
    }

    /** The {@code sgx2} element as it is written, or null if absent. */
    public @Nullable String sgx2Text() {
        return childText("sgx2");
    }

    /** Sets the {@code sgx2} element as it is written; null removes it. */
    public DomainCapsFeaturesSgx sgx2Text(@Nullable String text) {
        setChildText("sgx2", text);
        return this;
    }

    /** The {@code section_size} element, or null if absent. */
    public @Nullable DomainCapsFeaturesSgxSectionSize sectionSize() {
        return firstChild("section_size", DomainCapsFeaturesSgxSectionSize.class);
    }

    /** Replaces the {@code section_size} element; null removes it. */
    public DomainCapsFeaturesSgx sectionSize(@Nullable DomainCapsFeaturesSgxSectionSize sectionSize) {
        setChild("section_size", sectionSize);
        return this;
    }

    /** Changes the {@code section_size} element, made when absent. */
    public DomainCapsFeaturesSgx sectionSize(Consumer<? super DomainCapsFeaturesSgxSectionSize> change) {
        change.accept(madeChild("section_size", DomainCapsFeaturesSgxSectionSize.class));
        return this;
    }

    /** The {@code sections} element, or null if absent. */
    public @Nullable DomainCapsFeaturesSgxSections sections() {
        return firstChild("sections", DomainCapsFeaturesSgxSections.class);
    }

    /** Replaces the {@code sections} element; null removes it. */
    public DomainCapsFeaturesSgx sections(@Nullable DomainCapsFeaturesSgxSections sections) {
        setChild("sections", sections);
        return this;
    }

    /** Changes the {@code sections} element, made when absent. */
    public DomainCapsFeaturesSgx sections(Consumer<? super DomainCapsFeaturesSgxSections> change) {
        change.accept(madeChild("sections", DomainCapsFeaturesSgxSections.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "flc" -> new TextElement("flc");
            case "sgx1" -> new TextElement("sgx1");
            case "sgx2" -> new TextElement("sgx2");
            case "section_size" -> new DomainCapsFeaturesSgxSectionSize();
            case "sections" -> new DomainCapsFeaturesSgxSections();
            default -> null;
        };
    }

    @Override
    DomainCapsFeaturesSgx empty() {
        return new DomainCapsFeaturesSgx();
    }

    @Override
    String[] childNames() {
        return new String[] {"flc", "sgx1", "sgx2", "section_size", "sections"};
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

    @XmlElement(name = "flc")
    private List<TextElement> getFlcElements() {
        return jaxbList("flc", TextElement.class);
    }

    @XmlElement(name = "sgx1")
    private List<TextElement> getSgx1Elements() {
        return jaxbList("sgx1", TextElement.class);
    }

    @XmlElement(name = "sgx2")
    private List<TextElement> getSgx2Elements() {
        return jaxbList("sgx2", TextElement.class);
    }

    @XmlElement(name = "section_size")
    private List<DomainCapsFeaturesSgxSectionSize> getSectionSizeElements() {
        return jaxbList("section_size", DomainCapsFeaturesSgxSectionSize.class);
    }

    @XmlElement(name = "sections")
    private List<DomainCapsFeaturesSgxSections> getSectionsElements() {
        return jaxbList("sections", DomainCapsFeaturesSgxSections.class);
    }
}
