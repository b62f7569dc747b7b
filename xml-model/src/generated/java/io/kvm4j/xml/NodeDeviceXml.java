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
 * A device of the host, as {@code virsh nodedev-dumpxml} shows it.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnode.html">libvirt: device XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "device")
@XmlType(name = "", propOrder = {"nameElements", "pathElements", "devnodeElements", "parentElements", "driverElements", "capabilityElements", "otherContent"})
public final class NodeDeviceXml extends Document {
    /** Makes an empty {@code device} element. */
    public NodeDeviceXml() {
        super("device");
    }

    /**
     * Reads a {@code device} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static NodeDeviceXml parse(String xml) {
        return XmlReader.read(xml, new NodeDeviceXml());
    }

    /**
     * Reads a document from a file.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static NodeDeviceXml parse(Path file) {
        return XmlReader.read(file, new NodeDeviceXml());
    }

    /**
     * Reads a document from a stream, which is not closed.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static NodeDeviceXml parse(InputStream in) {
        return XmlReader.read(in, new NodeDeviceXml());
    }

    /**
     * Reads a document from a stream, which is not closed, within other limits than the default ones.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static NodeDeviceXml parse(InputStream in, XmlLimits limits) {
        return XmlReader.read(in, new NodeDeviceXml(), limits);
    }

    @Override
    public NodeDeviceXml copy() {
        return (NodeDeviceXml) copyTree();
    }

    /** The {@code name} element, or null if absent. */
    public @Nullable String name() {
        return childText("name");
    }

    /** Sets the {@code name} element; null removes it. */
    public NodeDeviceXml name(@Nullable String name) {
        setChildText("name", name);
        return this;
    }

    /** The {@code path} element, or null if absent. */
    public @Nullable String path() {
        return childText("path");
    }

    /** Sets the {@code path} element; null removes it. */
    public NodeDeviceXml path(@Nullable String path) {
        setChildText("path", path);
        return this;
    }

    /** The {@code devnode} elements, in document order: a live list. */
    public List<NodeDeviceDevnode> devnodes() {
        return childList("devnode", NodeDeviceDevnode.class);
    }

    /** Adds a {@code devnode} element. */
    public NodeDeviceXml addDevnode(Consumer<? super NodeDeviceDevnode> change) {
        addChild("devnode", NodeDeviceDevnode.class, change);
        return this;
    }

    /** The {@code parent} element, or null if absent. */
    public @Nullable NodeDeviceParent parent() {
        return firstChild("parent", NodeDeviceParent.class);
    }

    /** Replaces the {@code parent} element; null removes it. */
    public NodeDeviceXml parent(@Nullable NodeDeviceParent parent) {
        setChild("parent", parent);
        return this;
    }

    /** Changes the {@code parent} element, made when absent. */
    public NodeDeviceXml parent(Consumer<? super NodeDeviceParent> change) {
        change.accept(madeChild("parent", NodeDeviceParent.class));
        return this;
    }

    /** The {@code driver} element, or null if absent. */
    public @Nullable NodeDeviceDriver driver() {
        return firstChild("driver", NodeDeviceDriver.class);
    }

    /** Replaces the {@code driver} element; null removes it. */
    public NodeDeviceXml driver(@Nullable NodeDeviceDriver driver) {
        setChild("driver", driver);
        return this;
    }

    /** Changes the {@code driver} element, made when absent. */
    public NodeDeviceXml driver(Consumer<? super NodeDeviceDriver> change) {
        change.accept(madeChild("driver", NodeDeviceDriver.class));
        return this;
    }

    /** The {@code capability} elements, in document order: a live list. */
    public List<NodeDeviceCapability> capabilities() {
        return childList("capability", NodeDeviceCapability.class);
    }

    /** Adds a {@code capability} element. */
    public NodeDeviceXml addCapability(Consumer<? super NodeDeviceCapability> change) {
        addChild("capability", NodeDeviceCapability.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "name" -> new TextElement("name");
            case "path" -> new TextElement("path");
            case "devnode" -> new NodeDeviceDevnode();
            case "parent" -> new NodeDeviceParent();
            case "driver" -> new NodeDeviceDriver();
            case "capability" -> new NodeDeviceCapability();
            default -> null;
        };
    }

    @Override
    NodeDeviceXml empty() {
        return new NodeDeviceXml();
    }

    @Override
    String[] childNames() {
        return new String[] {"name", "path", "devnode", "parent", "driver", "capability"};
    }

    @XmlElement(name = "name")
    private List<TextElement> getNameElements() {
        return jaxbList("name", TextElement.class);
    }

    @XmlElement(name = "path")
    private List<TextElement> getPathElements() {
        return jaxbList("path", TextElement.class);
    }

    @XmlElement(name = "devnode")
    private List<NodeDeviceDevnode> getDevnodeElements() {
        return jaxbList("devnode", NodeDeviceDevnode.class);
    }

    @XmlElement(name = "parent")
    private List<NodeDeviceParent> getParentElements() {
        return jaxbList("parent", NodeDeviceParent.class);
    }

    @XmlElement(name = "driver")
    private List<NodeDeviceDriver> getDriverElements() {
        return jaxbList("driver", NodeDeviceDriver.class);
    }

    @XmlElement(name = "capability")
    private List<NodeDeviceCapability> getCapabilityElements() {
        return jaxbList("capability", NodeDeviceCapability.class);
    }
}
