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
 * The {@code target} element of {@code domain/devices/memory}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"sizeElements", "nodeElements", "blockElements", "requestedElements", "currentElements", "labelElements", "readonlyElements", "addressElements", "otherContent"})
public final class MemoryDeviceTarget extends Element {
    /** Makes an empty {@code target} element. */
    public MemoryDeviceTarget() {
        super("target");
    }

    /**
     * Reads a {@code target} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static MemoryDeviceTarget parse(String xml) {
        return XmlReader.read(xml, new MemoryDeviceTarget());
    }

    @Override
    public MemoryDeviceTarget copy() {
        return (MemoryDeviceTarget) copyTree();
    }

    /** The {@code dynamicMemslots} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean dynamicMemslots() {
        return Text.yesNo(attributeText("dynamicMemslots"));
    }

    /** Sets the {@code dynamicMemslots} attribute. */
    public MemoryDeviceTarget dynamicMemslots(boolean dynamicMemslots) {
        setAttribute("dynamicMemslots", dynamicMemslots ? "yes" : "no");
        return this;
    }

    /** The {@code dynamicMemslots} attribute as it is written, or null if absent. */
    public @Nullable String dynamicMemslotsText() {
        return attributeText("dynamicMemslots");
    }

    /** Sets the {@code dynamicMemslots} attribute as it is written; null removes it. */
    public MemoryDeviceTarget dynamicMemslotsText(@Nullable String text) {
        setAttribute("dynamicMemslots", text);
        return this;
    }

    /** The {@code size} element, or null if absent. */
    public @Nullable Size size() {
        return firstChild("size", Size.class);
    }

    /** Replaces the {@code size} element; null removes it. */
    public MemoryDeviceTarget size(@Nullable Size size) {
        setChild("size", size);
        return this;
    }

    /** Changes the {@code size} element, made when absent. */
    public MemoryDeviceTarget size(Consumer<? super Size> change) {
        change.accept(madeChild("size", Size.class));
        return this;
    }

    /** The {@code node} element, or null if absent. */
    public @Nullable Long node() {
        return Text.longValue(this, "node", childText("node"));
    }

    /** Sets the {@code node} element. */
    public MemoryDeviceTarget node(long node) {
        setChildText("node", Text.decimal(node));
        return this;
    }

    /** The {@code node} element as it is written, or null if absent. */
    public @Nullable String nodeText() {
        return childText("node");
    }

    /** Sets the {@code node} element as it is written; null removes it. */
    public MemoryDeviceTarget nodeText(@Nullable String text) {
        setChildText("node", text);
        return this;
    }

    /** The {@code block} element, or null if absent. */
    public @Nullable Size block() {
        return firstChild("block", Size.class);
    }

    /** Replaces the {@code block} element; null removes it. */
    public MemoryDeviceTarget block(@Nullable Size block) {
        setChild("block", block);
        return this;
    }

    /** Changes the {@code block} element, made when absent. */
    public MemoryDeviceTarget block(Consumer<? super Size> change) {
        change.accept(madeChild("block", Size.class));
        return this;
    }

    /** The {@code requested} element, or null if absent. */
    public @Nullable Size requested() {
        return firstChild("requested", Size.class);
    }

    /** Replaces the {@code requested} element; null removes it. */
    public MemoryDeviceTarget requested(@Nullable Size requested) {
        setChild("requested", requested);
        return this;
    }

    /** Changes the {@code requested} element, made when absent. */
    public MemoryDeviceTarget requested(Consumer<? super Size> change) {
        change.accept(madeChild("requested", Size.class));
        return this;
    }

    /** The {@code current} element, or null if absent. */
    public @Nullable Size current() {
        return firstChild("current", Size.class);
    }

    /** Replaces the {@code current} element; null removes it. */
    public MemoryDeviceTarget current(@Nullable Size current) {
        setChild("current", current);
        return this;
    }

    /** Changes the {@code current} element, made when absent. */
    public MemoryDeviceTarget current(Consumer<? super Size> change) {
        change.accept(madeChild("current", Size.class));
        return this;
    }

    /** The {@code label} element, or null if absent. */
    public @Nullable MemoryDeviceTargetLabel label() {
        return firstChild("label", MemoryDeviceTargetLabel.class);
    }

    /** Replaces the {@code label} element; null removes it. */
    public MemoryDeviceTarget label(@Nullable MemoryDeviceTargetLabel label) {
        setChild("label", label);
        return this;
    }

    /** Changes the {@code label} element, made when absent. */
    public MemoryDeviceTarget label(Consumer<? super MemoryDeviceTargetLabel> change) {
        change.accept(madeChild("label", MemoryDeviceTargetLabel.class));
        return this;
    }

    /** Whether there is a {@code readonly} element. */
    public boolean readonly() {
        return hasChild("readonly");
    }

    /** Adds or removes the {@code readonly} element. */
    public MemoryDeviceTarget readonly(boolean present) {
        setFlag("readonly", present);
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable MemoryDeviceTargetAddress address() {
        return firstChild("address", MemoryDeviceTargetAddress.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public MemoryDeviceTarget address(@Nullable MemoryDeviceTargetAddress address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public MemoryDeviceTarget address(Consumer<? super MemoryDeviceTargetAddress> change) {
        change.accept(madeChild("address", MemoryDeviceTargetAddress.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "size" -> new Size("size");
            case "node" -> new TextElement("node");
            case "block" -> new Size("block");
            case "requested" -> new Size("requested");
            case "current" -> new Size("current");
            case "label" -> new MemoryDeviceTargetLabel();
            case "readonly" -> new FlagElement("readonly");
            case "address" -> new MemoryDeviceTargetAddress();
            default -> null;
        };
    }

    @Override
    MemoryDeviceTarget empty() {
        return new MemoryDeviceTarget();
    }

    @Override
    String[] childNames() {
        return new String[] {"size", "node", "block", "requested", "current", "label", "readonly", "address"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"dynamicMemslots"};
    }

    @XmlAttribute(name = "dynamicMemslots")
    private @Nullable String getDynamicMemslotsAttribute() {
        return attributeText("dynamicMemslots");
    }

    private void setDynamicMemslotsAttribute(@Nullable String value) {
        setAttribute("dynamicMemslots", value);
    }

    @XmlElement(name = "size")
    private List<Size> getSizeElements() {
        return jaxbList("size", Size.class);
    }

    @XmlElement(name = "node")
    private List<TextElement> getNodeElements() {
        return jaxbList("node", TextElement.class);
    }

    @XmlElement(name = "block")
    private List<Size> getBlockElements() {
        return jaxbList("block", Size.class);
    }

    @XmlElement(name = "requested")
    private List<Size> getRequestedElements() {
        return jaxbList("requested", Size.class);
    }

    @XmlElement(name = "current")
    private List<Size> getCurrentElements() {
        return jaxbList("current", Size.class);
    }

    @XmlElement(name = "label")
    private List<MemoryDeviceTargetLabel> getLabelElements() {
        return jaxbList("label", MemoryDeviceTargetLabel.class);
    }

    @XmlElement(name = "readonly")
    private List<FlagElement> getReadonlyElements() {
        return jaxbList("readonly", FlagElement.class);
    }

    @XmlElement(name = "address")
    private List<MemoryDeviceTargetAddress> getAddressElements() {
        return jaxbList("address", MemoryDeviceTargetAddress.class);
    }
}
