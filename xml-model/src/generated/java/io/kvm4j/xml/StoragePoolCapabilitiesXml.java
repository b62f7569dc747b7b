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
 * Which kinds of storage pools a host supports.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstoragecaps.html">libvirt: storagepoolCapabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "storagepoolCapabilities")
@XmlType(name = "", propOrder = {"poolElements", "otherContent"})
public final class StoragePoolCapabilitiesXml extends Document {
    /** Makes an empty {@code storagepoolCapabilities} element. */
    public StoragePoolCapabilitiesXml() {
        super("storagepoolCapabilities");
    }

    /**
     * Reads a {@code storagepoolCapabilities} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static StoragePoolCapabilitiesXml parse(String xml) {
        return XmlReader.read(xml, new StoragePoolCapabilitiesXml());
    }

    /**
     * Reads a document from a file.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static StoragePoolCapabilitiesXml parse(Path file) {
        return XmlReader.read(file, new StoragePoolCapabilitiesXml());
    }

    /**
     * Reads a document from a stream, which is not closed.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static StoragePoolCapabilitiesXml parse(InputStream in) {
        return XmlReader.read(in, new StoragePoolCapabilitiesXml());
    }

    /**
     * Reads a document from a stream, which is not closed, within other limits than the default ones.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static StoragePoolCapabilitiesXml parse(InputStream in, XmlLimits limits) {
        return XmlReader.read(in, new StoragePoolCapabilitiesXml(), limits);
    }

    @Override
    public StoragePoolCapabilitiesXml copy() {
        return (StoragePoolCapabilitiesXml) copyTree();
    }

    /** The {@code pool} elements, in document order: a live list. */
    public List<PoolCapsPool> pools() {
        return childList("pool", PoolCapsPool.class);
    }

    /** Adds a {@code pool} element. */
    public StoragePoolCapabilitiesXml addPool(Consumer<? super PoolCapsPool> change) {
        addChild("pool", PoolCapsPool.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "pool" -> new PoolCapsPool();
            default -> null;
        };
    }

    @Override
    StoragePoolCapabilitiesXml empty() {
        return new StoragePoolCapabilitiesXml();
    }

    @Override
    String[] childNames() {
        return new String[] {"pool"};
    }

    @XmlElement(name = "pool")
    private List<PoolCapsPool> getPoolElements() {
        return jaxbList("pool", PoolCapsPool.class);
    }
}
