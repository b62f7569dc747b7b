package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code initiator} element of {@code pool/source}, {@code domain/os/nvram/source}, {@code domain/devices/hostdev/source}, {@code domainsnapshot/disks/disk/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: pool XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"iqnElements", "otherContent"})
public final class PoolSourceInitiator extends Element {
    /** Makes an empty {@code initiator} element. */
    public PoolSourceInitiator() {
        super("initiator");
    }

    /**
     * Reads a {@code initiator} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolSourceInitiator parse(String xml) {
        return XmlReader.read(xml, new PoolSourceInitiator());
    }

    @Override
    public PoolSourceInitiator copy() {
        return (PoolSourceInitiator) copyTree();
    }

    /** The {@code iqn} element, or null if absent. */
    public @Nullable PoolSourceInitiatorIqn iqn() {
        return firstChild("iqn", PoolSourceInitiatorIqn.class);
    }

    /** Replaces the {@code iqn} element; null removes it. */
    public PoolSourceInitiator iqn(@Nullable PoolSourceInitiatorIqn iqn) {
        setChild("iqn", iqn);
        return this;
    }

    /** Changes the {@code iqn} element, made when absent. */
    public PoolSourceInitiator iqn(Consumer<? super PoolSourceInitiatorIqn> change) {
        change.accept(madeChild("iqn", PoolSourceInitiatorIqn.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "iqn" -> new PoolSourceInitiatorIqn();
            default -> null;
        };
    }

    @Override
    PoolSourceInitiator empty() {
        return new PoolSourceInitiator();
    }

    @Override
    String[] childNames() {
        return new String[] {"iqn"};
    }

    @XmlElement(name = "iqn")
    private List<PoolSourceInitiatorIqn> getIqnElements() {
        return jaxbList("iqn", PoolSourceInitiatorIqn.class);
    }
}
