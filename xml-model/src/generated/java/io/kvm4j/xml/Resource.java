package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code resource} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"partitionElements", "fibrechannelElements", "otherContent"})
public final class Resource extends Element {
    /** Makes an empty {@code resource} element. */
    public Resource() {
        super("resource");
    }

    /**
     * Reads a {@code resource} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Resource parse(String xml) {
        return XmlReader.read(xml, new Resource());
    }

    @Override
    public Resource copy() {
        return (Resource) copyTree();
    }

    /** The {@code partition} element, or null if absent. */
    public @Nullable String partition() {
        return childText("partition");
    }

    /** Sets the {@code partition} element; null removes it. */
    public Resource partition(@Nullable String partition) {
        setChildText("partition", partition);
        return this;
    }

    /** The {@code fibrechannel} element, or null if absent. */
    public @Nullable ResourceFibrechannel fibrechannel() {
        return firstChild("fibrechannel", ResourceFibrechannel.class);
    }

    /** Replaces the {@code fibrechannel} element; null removes it. */
    public Resource fibrechannel(@Nullable ResourceFibrechannel fibrechannel) {
        setChild("fibrechannel", fibrechannel);
        return this;
    }

    /** Changes the {@code fibrechannel} element, made when absent. */
    public Resource fibrechannel(Consumer<? super ResourceFibrechannel> change) {
        change.accept(madeChild("fibrechannel", ResourceFibrechannel.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "partition" -> new TextElement("partition");
            case "fibrechannel" -> new ResourceFibrechannel();
            default -> null;
        };
    }

    @Override
    Resource empty() {
        return new Resource();
    }

    @Override
    String[] childNames() {
        return new String[] {"partition", "fibrechannel"};
    }

    @XmlElement(name = "partition")
    private List<TextElement> getPartitionElements() {
        return jaxbList("partition", TextElement.class);
    }

    @XmlElement(name = "fibrechannel")
    private List<ResourceFibrechannel> getFibrechannelElements() {
        return jaxbList("fibrechannel", ResourceFibrechannel.class);
    }
}
