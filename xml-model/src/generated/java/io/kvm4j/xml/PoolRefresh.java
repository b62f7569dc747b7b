package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code refresh} element of {@code pool}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: pool XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"volumeElements", "otherContent"})
public final class PoolRefresh extends Element {
    /** Makes an empty {@code refresh} element. */
    public PoolRefresh() {
        super("refresh");
    }

    /**
     * Reads a {@code refresh} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolRefresh parse(String xml) {
        return XmlReader.read(xml, new PoolRefresh());
    }

    @Override
    public PoolRefresh copy() {
        return (PoolRefresh) copyTree();
    }

    /** The {@code volume} element, or null if absent. */
    public @Nullable PoolRefreshVolume volume() {
        return firstChild("volume", PoolRefreshVolume.class);
    }

    /** Replaces the {@code volume} element; null removes it. */
    public PoolRefresh volume(@Nullable PoolRefreshVolume volume) {
        setChild("volume", volume);
        return this;
    }

    /** Changes the {@code volume} element, made when absent. */
    public PoolRefresh volume(Consumer<? super PoolRefreshVolume> change) {
        change.accept(madeChild("volume", PoolRefreshVolume.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "volume" -> new PoolRefreshVolume();
            default -> null;
        };
    }

    @Override
    PoolRefresh empty() {
        return new PoolRefresh();
    }

    @Override
    String[] childNames() {
        return new String[] {"volume"};
    }

    @XmlElement(name = "volume")
    private List<PoolRefreshVolume> getVolumeElements() {
        return jaxbList("volume", PoolRefreshVolume.class);
    }
}
