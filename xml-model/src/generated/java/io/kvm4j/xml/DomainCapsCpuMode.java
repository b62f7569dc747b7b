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
 * The {@code mode} element of {@code domainCapabilities/cpu}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomaincaps.html">libvirt: domainCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"enumElements", "modelElements", "vendorElements", "maxphysaddrElements", "featureElements", "blockersElements", "otherContent"})
public final class DomainCapsCpuMode extends Element {
    /** Makes an empty {@code mode} element. */
    public DomainCapsCpuMode() {
        super("mode");
    }

    /**
     * Reads a {@code mode} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DomainCapsCpuMode parse(String xml) {
        return XmlReader.read(xml, new DomainCapsCpuMode());
    }

    @Override
    public DomainCapsCpuMode copy() {
        return (DomainCapsCpuMode) copyTree();
    }

    /** The {@code name} attribute, or null if absent. Known values: {@code host-passthrough}, {@code maximum}, {@code host-model}, {@code custom}. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public DomainCapsCpuMode name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code supported} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean supported() {
        return Text.yesNo(attributeText("supported"));
    }

    /** Sets the {@code supported} attribute. */
    public DomainCapsCpuMode supported(boolean supported) {
        setAttribute("supported", supported ? "yes" : "no");
        return this;
    }

    /** The {@code supported} attribute as it is written, or null if absent. */
    public @Nullable String supportedText() {
        return attributeText("supported");
    }

    /** Sets the {@code supported} attribute as it is written; null removes it. */
    public DomainCapsCpuMode supportedText(@Nullable String text) {
        setAttribute("supported", text);
        return this;
    }

    /** The {@code enum} elements, in document order: a live list. */
    public List<DomainCapsOsEnum> enums() {
        return childList("enum", DomainCapsOsEnum.class);
    }

    /** Adds a {@code enum} element. */
    public DomainCapsCpuMode addEnum(Consumer<? super DomainCapsOsEnum> change) {
        addChild("enum", DomainCapsOsEnum.class, change);
        return this;
    }

    /** The {@code model} elements, in document order: a live list. */
    public List<DomainCapsCpuModeModel> models() {
        return childList("model", DomainCapsCpuModeModel.class);
    }

    /** Adds a {@code model} element. */
    public DomainCapsCpuMode addModel(Consumer<? super DomainCapsCpuModeModel> change) {
        addChild("model", DomainCapsCpuModeModel.class, change);
        return this;
    }

    /** The {@code vendor} element, or null if absent. */
    public @Nullable String vendor() {
        return childText("vendor");
    }

    /** Sets the {@code vendor} element; null removes it. */
    public DomainCapsCpuMode vendor(@Nullable String vendor) {
        setChildText("vendor", vendor);
        return this;
    }

    /** The {@code maxphysaddr} element, or null if absent. */
    public @Nullable CpuMaxphysaddr maxphysaddr() {
        return firstChild("maxphysaddr", CpuMaxphysaddr.class);
    }

    /** Replaces the {@code maxphysaddr} element; null removes it. */
    public DomainCapsCpuMode maxphysaddr(@Nullable CpuMaxphysaddr maxphysaddr) {
        setChild("maxphysaddr", maxphysaddr);
        return this;
    }

    /** Changes the {@code maxphysaddr} element, made when absent. */
    public DomainCapsCpuMode maxphysaddr(Consumer<? super CpuMaxphysaddr> change) {
        change.accept(madeChild("maxphysaddr", CpuMaxphysaddr.class));
        return this;
    }

    /** The {@code feature} elements, in document order: a live list. */
    public List<CpuFeature> features() {
        return childList("feature", CpuFeature.class);
    }

    /** Adds a {@code feature} element. */
    public DomainCapsCpuMode addFeature(Consumer<? super CpuFeature> change) {
        addChild("feature", CpuFeature.class, change);
        return this;
    }

    /** The {@code blockers} elements, in document order: a live list. */
    public List<DomainCapsCpuModeBlockers> blockers() {
        return childList("blockers", DomainCapsCpuModeBlockers.class);
    }

    /** Adds a {@code blockers} element. */
    public DomainCapsCpuMode addBlockers(Consumer<? super DomainCapsCpuModeBlockers> change) {
        addChild("blockers", DomainCapsCpuModeBlockers.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "enum" -> new DomainCapsOsEnum();
            case "model" -> new DomainCapsCpuModeModel();
            case "vendor" -> new TextElement("vendor");
            case "maxphysaddr" -> new CpuMaxphysaddr();
            case "feature" -> new CpuFeature();
            case "blockers" -> new DomainCapsCpuModeBlockers();
            default -> null;
        };
    }

    @Override
    DomainCapsCpuMode empty() {
        return new DomainCapsCpuMode();
    }

    @Override
    String[] childNames() {
        return new String[] {"enum", "model", "vendor", "maxphysaddr", "feature", "blockers"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name", "supported"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "supported")
    private @Nullable String getSupportedAttribute() {
        return attributeText("supported");
    }

    private void setSupportedAttribute(@Nullable String value) {
        setAttribute("supported", value);
    }

    @XmlElement(name = "enum")
    private List<DomainCapsOsEnum> getEnumElements() {
        return jaxbList("enum", DomainCapsOsEnum.class);
    }

    @XmlElement(name = "model")
    private List<DomainCapsCpuModeModel> getModelElements() {
        return jaxbList("model", DomainCapsCpuModeModel.class);
    }

    @XmlElement(name = "vendor")
    private List<TextElement> getVendorElements() {
        return jaxbList("vendor", TextElement.class);
    }

    @XmlElement(name = "maxphysaddr")
    private List<CpuMaxphysaddr> getMaxphysaddrElements() {
        return jaxbList("maxphysaddr", CpuMaxphysaddr.class);
    }

    @XmlElement(name = "feature")
    private List<CpuFeature> getFeatureElements() {
        return jaxbList("feature", CpuFeature.class);
    }

    @XmlElement(name = "blockers")
    private List<DomainCapsCpuModeBlockers> getBlockersElements() {
        return jaxbList("blockers", DomainCapsCpuModeBlockers.class);
    }
}
