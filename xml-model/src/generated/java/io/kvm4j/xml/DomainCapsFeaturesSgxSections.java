package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code sections} element of {@code domainCapabilities/features/sgx}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomaincaps.html">libvirt: domainCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"sectionElements", "otherContent"})
public final class DomainCapsFeaturesSgxSections extends Element {
    /** Makes an empty {@code sections} element. */
    public DomainCapsFeaturesSgxSections() {
        super("sections");
    }

    /**
     * Reads a {@code sections} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DomainCapsFeaturesSgxSections parse(String xml) {
        return XmlReader.read(xml, new DomainCapsFeaturesSgxSections());
    }

    @Override
    public DomainCapsFeaturesSgxSections copy() {
        return (DomainCapsFeaturesSgxSections) copyTree();
    }

    /** The {@code section} elements, in document order: a live list. */
    public List<DomainCapsFeaturesSgxSection> sections() {
        return childList("section", DomainCapsFeaturesSgxSection.class);
    }

    /** Adds a {@code section} element. */
    public DomainCapsFeaturesSgxSections addSection(Consumer<? super DomainCapsFeaturesSgxSection> change) {
        addChild("section", DomainCapsFeaturesSgxSection.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "section" -> new DomainCapsFeaturesSgxSection();
            default -> null;
        };
    }

    @Override
    DomainCapsFeaturesSgxSections empty() {
        return new DomainCapsFeaturesSgxSections();
    }

    @Override
    String[] childNames() {
        return new String[] {"section"};
    }

    @XmlElement(name = "section")
    private List<DomainCapsFeaturesSgxSection> getSectionElements() {
        return jaxbList("section", DomainCapsFeaturesSgxSection.class);
    }
}
