package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code blkiotune} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"weightElements", "deviceElements", "otherContent"})
public final class Blkiotune extends Element {
    /** Makes an empty {@code blkiotune} element. */
    public Blkiotune() {
        super("blkiotune");
    }

    /**
     * Reads a {@code blkiotune} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Blkiotune parse(String xml) {
        return XmlReader.read(xml, new Blkiotune());
    }

    @Override
    public Blkiotune copy() {
        return (Blkiotune) copyTree();
    }

    /** The {@code weight} element, or null if absent. */
    public @Nullable Integer weight() {
        return Text.intValue(this, "weight", childText("weight"));
    }

    /** Sets the {@code weight} element. */
    public Blkiotune weight(int weight) {
        setChildText("weight", Text.decimal(weight));
        return this;
    }

    /** The {@code weight} element as it is written, or null if absent. */
    public @Nullable String weightText() {
        return childText("weight");
    }

    /** Sets the {@code weight} element as it is written; null removes it. */
    public Blkiotune weightText(@Nullable String text) {
        setChildText("weight", text);
        return this;
    }

    /** The {@code device} elements, in document order: a live list. */
    public List<BlkiotuneDevice> devices() {
        return childList("device", BlkiotuneDevice.class);
    }

    /** Adds a {@code device} element. */
    public Blkiotune addDevice(Consumer<? super BlkiotuneDevice> change) {
        addChild("device", BlkiotuneDevice.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "weight" -> new TextElement("weight");
            case "device" -> new BlkiotuneDevice();
            default -> null;
        };
    }

    @Override
    Blkiotune empty() {
        return new Blkiotune();
    }

    @Override
    String[] childNames() {
        return new String[] {"weight", "device"};
    }

    @XmlElement(name = "weight")
    private List<TextElement> getWeightElements() {
        return jaxbList("weight", TextElement.class);
    }

    @XmlElement(name = "device")
    private List<BlkiotuneDevice> getDeviceElements() {
        return jaxbList("device", BlkiotuneDevice.class);
    }
}
