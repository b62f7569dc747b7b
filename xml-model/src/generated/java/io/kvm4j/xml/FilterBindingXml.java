package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A network filter that is bound to a port.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnwfilterbinding.html">libvirt: filterbinding XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "filterbinding")
@XmlType(name = "", propOrder = {"ownerElements", "portdevElements", "linkdevElements", "macElements", "filterrefElements", "otherContent"})
public final class FilterBindingXml extends Document {
    /** Makes an empty {@code filterbinding} element. */
    public FilterBindingXml() {
        super("filterbinding");
    }

    /**
     * Reads a {@code filterbinding} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FilterBindingXml parse(String xml) {
        return XmlReader.read(xml, new FilterBindingXml());
    }

    /**
     * Reads a document from a file.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static FilterBindingXml parse(Path file) {
        return XmlReader.read(file, new FilterBindingXml());
    }

    /**
     * Reads a document from a stream, which is not closed.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static FilterBindingXml parse(InputStream in) {
        return XmlReader.read(in, new FilterBindingXml());
    }

    /**
     * Reads a document from a stream, which is not closed, within other limits than the default ones.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static FilterBindingXml parse(InputStream in, XmlLimits limits) {
        return XmlReader.read(in, new FilterBindingXml(), limits);
    }

    @Override
    public FilterBindingXml copy() {
        return (FilterBindingXml) copyTree();
    }

    /** The {@code owner} element, or null if absent. */
    public @Nullable FilterBindingOwner owner() {
        return firstChild("owner", FilterBindingOwner.class);
    }

    /** Replaces the {@code owner} element; null removes it. */
    public FilterBindingXml owner(@Nullable FilterBindingOwner owner) {
        setChild("owner", owner);
        return this;
    }

    /** Changes the {@code owner} element, made when absent. */
    public FilterBindingXml owner(Consumer<? super FilterBindingOwner> change) {
        change.accept(madeChild("owner", FilterBindingOwner.class));
        return this;
    }

    /** The {@code portdev} element, or null if absent. */
    public @Nullable FilterBindingPortdev portdev() {
        return firstChild("portdev", FilterBindingPortdev.class);
    }

    /** Replaces the {@code portdev} element; null removes it. */
    public FilterBindingXml portdev(@Nullable FilterBindingPortdev portdev) {
        setChild("portdev", portdev);
        return this;
    }

    /** Changes the {@code portdev} element, made when absent. */
    public FilterBindingXml portdev(Consumer<? super FilterBindingPortdev> change) {
        change.accept(madeChild("portdev", FilterBindingPortdev.class));
        return this;
    }

    /** The {@code linkdev} element, or null if absent. */
    public @Nullable FilterBindingLinkdev linkdev() {
        return firstChild("linkdev", FilterBindingLinkdev.class);
    }

    /** Replaces the {@code linkdev} element; null removes it. */
    public FilterBindingXml linkdev(@Nullable FilterBindingLinkdev linkdev) {
        setChild("linkdev", linkdev);
        return this;
    }

    /** Changes the {@code linkdev} element, made when absent. */
    public FilterBindingXml linkdev(Consumer<? super FilterBindingLinkdev> change) {
        change.accept(madeChild("linkdev", FilterBindingLinkdev.class));
        return this;
    }

    /** The {@code mac} element, or null if absent. */
    public @Nullable FilterBindingMac mac() {
        return firstChild("mac", FilterBindingMac.class);
    }

    /** Replaces the {@code mac} element; null removes it. */
    public FilterBindingXml mac(@Nullable FilterBindingMac mac) {
        setChild("mac", mac);
        return this;
    }

    /** Changes the {@code mac} element, made when absent. */
    public FilterBindingXml mac(Consumer<? super FilterBindingMac> change) {
        change.accept(madeChild("mac", FilterBindingMac.class));
        return this;
    }

    /** The {@code filterref} element, or null if absent. */
    public @Nullable FilterBindingFilterref filterref() {
        return firstChild("filterref", FilterBindingFilterref.class);
    }

    /** Replaces the {@code filterref} element; null removes it. */
    public FilterBindingXml filterref(@Nullable FilterBindingFilterref filterref) {
        setChild("filterref", filterref);
        return this;
    }

    /** Changes the {@code filterref} element, made when absent. */
    public FilterBindingXml filterref(Consumer<? super FilterBindingFilterref> change) {
        change.accept(madeChild("filterref", FilterBindingFilterref.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "owner" -> new FilterBindingOwner();
            case "portdev" -> new FilterBindingPortdev();
            case "linkdev" -> new FilterBindingLinkdev();
            case "mac" -> new FilterBindingMac();
            case "filterref" -> new FilterBindingFilterref();
            default -> null;
        };
    }

    @Override
    FilterBindingXml empty() {
        return new FilterBindingXml();
    }

    @Override
    String[] childNames() {
        return new String[] {"owner", "portdev", "linkdev", "mac", "filterref"};
    }

    @XmlElement(name = "owner")
    private List<FilterBindingOwner> getOwnerElements() {
        return jaxbList("owner", FilterBindingOwner.class);
    }

    @XmlElement(name = "portdev")
    private List<FilterBindingPortdev> getPortdevElements() {
        return jaxbList("portdev", FilterBindingPortdev.class);
    }

    @XmlElement(name = "linkdev")
    private List<FilterBindingLinkdev> getLinkdevElements() {
        return jaxbList("linkdev", FilterBindingLinkdev.class);
    }

    @XmlElement(name = "mac")
    private List<FilterBindingMac> getMacElements() {
        return jaxbList("mac", FilterBindingMac.class);
    }

    @XmlElement(name = "filterref")
    private List<FilterBindingFilterref> getFilterrefElements() {
        return jaxbList("filterref", FilterBindingFilterref.class);
    }
}
