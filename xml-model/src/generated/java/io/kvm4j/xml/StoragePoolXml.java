package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A storage pool.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: pool XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "pool")
@XmlType(name = "", propOrder = {"nameElements", "uuidElements", "capacityElements", "allocationElements", "availableElements", "featuresElements", "sourceElements", "targetElements", "fsMountOptsElements", "refreshElements", "rbdConfigOptsElements", "otherContent"})
public final class StoragePoolXml extends Document {
    /** Makes an empty {@code pool} element. */
    public StoragePoolXml() {
        super("pool");
    }

    /**
     * Reads a {@code pool} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static StoragePoolXml parse(String xml) {
        return XmlReader.read(xml, new StoragePoolXml());
    }

    /**
     * Reads a document from a file.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static StoragePoolXml parse(Path file) {
        return XmlReader.read(file, new StoragePoolXml());
    }

    /**
     * Reads a document from a stream, which is not closed.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static StoragePoolXml parse(InputStream in) {
        return XmlReader.read(in, new StoragePoolXml());
    }

    /**
     * Reads a document from a stream, which is not closed, within other limits than the default ones.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static StoragePoolXml parse(InputStream in, XmlLimits limits) {
        return XmlReader.read(in, new StoragePoolXml(), limits);
    }

    @Override
    public StoragePoolXml copy() {
        return (StoragePoolXml) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code dir}, {@code fs}, {@code netfs}, {@code logical}, {@code disk}, {@code iscsi}, {@code iscsi-direct}, {@code scsi}, {@code mpath}, {@code rbd}, {@code sheepdog}, {@code gluster}, {@code zfs}, {@code vstorage}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public StoragePoolXml type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code name} element, or null if absent. */
    public @Nullable String name() {
        return childText("name");
    }

    /** Sets the {@code name} element; null removes it. */
    public StoragePoolXml name(@Nullable String name) {
        setChildText("name", name);
        return this;
    }

    /** The {@code uuid} element, or null if absent. */
    public @Nullable String uuid() {
        return childText("uuid");
    }

    /** Sets the {@code uuid} element; null removes it. */
    public StoragePoolXml uuid(@Nullable String uuid) {
        setChildText("uuid", uuid);
        return this;
    }

    /** The {@code capacity} element, or null if absent. */
    public @Nullable Size capacity() {
        return firstChild("capacity", Size.class);
    }

    /** Replaces the {@code capacity} element; null removes it. */
    public StoragePoolXml capacity(@Nullable Size capacity) {
        setChild("capacity", capacity);
        return this;
    }

    /** Changes the {@code capacity} element, made when absent. */
    public StoragePoolXml capacity(Consumer<? super Size> change) {
        change.accept(madeChild("capacity", Size.class));
        return this;
    }

    /** The {@code allocation} element, or null if absent. */
    public @Nullable Size allocation() {
        return firstChild("allocation", Size.class);
    }

    /** Replaces the {@code allocation} element; null removes it. */
    public StoragePoolXml allocation(@Nullable Size allocation) {
        setChild("allocation", allocation);
        return this;
    }

    /** Changes the {@code allocation} element, made when absent. */
    public StoragePoolXml allocation(Consumer<? super Size> change) {
        change.accept(madeChild("allocation", Size.class));
        return this;
    }

    /** The {@code available} element, or null if absent. */
    public @Nullable Size available() {
        return firstChild("available", Size.class);
    }

    /** Replaces the {@code available} element; null removes it. */
    public StoragePoolXml available(@Nullable Size available) {
        setChild("available", available);
        return this;
    }

    /** Changes the {@code available} element, made when absent. */
    public StoragePoolXml available(Consumer<? super Size> change) {
        change.accept(madeChild("available", Size.class));
        return this;
    }

    /** The {@code features} element, or null if absent. */
    public @Nullable PoolFeatures features() {
        return firstChild("features", PoolFeatures.class);
    }

    /** Replaces the {@code features} element; null removes it. */
    public StoragePoolXml features(@Nullable PoolFeatures features) {
        setChild("features", features);
        return this;
    }

    /** Changes the {@code features} element, made when absent. */
    public StoragePoolXml features(Consumer<? super PoolFeatures> change) {
        change.accept(madeChild("features", PoolFeatures.class));
        return this;
    }

    /** The {@code source} element, or null if absent. */
    public @Nullable PoolSource source() {
        return firstChild("source", PoolSource.class);
    }

    /** Replaces the {@code source} element; null removes it. */
    public StoragePoolXml source(@Nullable PoolSource source) {
        setChild("source", source);
        return this;
    }

    /** Changes the {@code source} element, made when absent. */
    public StoragePoolXml source(Consumer<? super PoolSource> change) {
        change.accept(madeChild("source", PoolSource.class));
        return this;
    }

    /** The {@code target} element, or null if absent. */
    public @Nullable PoolTarget target() {
        return firstChild("target", PoolTarget.class);
    }

    /** Replaces the {@code target} element; null removes it. */
    public StoragePoolXml target(@Nullable PoolTarget target) {
        setChild("target", target);
        return this;
    }

    /** Changes the {@code target} element, made when absent. */
    public StoragePoolXml target(Consumer<? super PoolTarget> change) {
        change.accept(madeChild("target", PoolTarget.class));
        return this;
    }

    /** The {@code mount_opts} element, or null if absent. */
    public @Nullable PoolFsMountOpts fsMountOpts() {
        return firstChild("{http://libvirt.org/schemas/storagepool/fs/1.0}fs:mount_opts", PoolFsMountOpts.class);
    }

    /** Replaces the {@code mount_opts} element; null removes it. */
    public StoragePoolXml fsMountOpts(@Nullable PoolFsMountOpts fsMountOpts) {
        setChild("{http://libvirt.org/schemas/storagepool/fs/1.0}fs:mount_opts", fsMountOpts);
        return this;
    }

    /** Changes the {@code mount_opts} element, made when absent. */
    public StoragePoolXml fsMountOpts(Consumer<? super PoolFsMountOpts> change) {
        change.accept(madeChild("{http://libvirt.org/schemas/storagepool/fs/1.0}fs:mount_opts", PoolFsMountOpts.class));
        return this;
    }

    /** The {@code refresh} element, or null if absent. */
    public @Nullable PoolRefresh refresh() {
        return firstChild("refresh", PoolRefresh.class);
    }

    /** Replaces the {@code refresh} element; null removes it. */
    public StoragePoolXml refresh(@Nullable PoolRefresh refresh) {
        setChild("refresh", refresh);
        return this;
    }

    /** Changes the {@code refresh} element, made when absent. */
    public StoragePoolXml refresh(Consumer<? super PoolRefresh> change) {
        change.accept(madeChild("refresh", PoolRefresh.class));
        return this;
    }

    /** The {@code config_opts} element, or null if absent. */
    public @Nullable PoolRbdConfigOpts rbdConfigOpts() {
        return firstChild("{http://libvirt.org/schemas/storagepool/rbd/1.0}rbd:config_opts", PoolRbdConfigOpts.class);
    }

    /** Replaces the {@code config_opts} element; null removes it. */
    public StoragePoolXml rbdConfigOpts(@Nullable PoolRbdConfigOpts rbdConfigOpts) {
        setChild("{http://libvirt.org/schemas/storagepool/rbd/1.0}rbd:config_opts", rbdConfigOpts);
        return this;
    }

    /** Changes the {@code config_opts} element, made when absent. */
    public StoragePoolXml rbdConfigOpts(Consumer<? super PoolRbdConfigOpts> change) {
        change.accept(madeChild("{http://libvirt.org/schemas/storagepool/rbd/1.0}rbd:config_opts", PoolRbdConfigOpts.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "name" -> new TextElement("name");
            case "uuid" -> new TextElement("uuid");
            case "capacity" -> new Size("capacity", 1);
            case "allocation" -> new Size("allocation", 1);
            case "available" -> new Size("available", 1);
            case "features" -> new PoolFeatures();
            case "source" -> new PoolSource();
            case "target" -> new PoolTarget();
            case "refresh" -> new PoolRefresh();
            default -> null;
        };
    }

    @Override
    @Nullable Element newForeignChild(String namespace, String name) {
        return switch ('{' + namespace + '}' + name) {
            case "{http://libvirt.org/schemas/storagepool/fs/1.0}mount_opts" -> new PoolFsMountOpts();
            case "{http://libvirt.org/schemas/storagepool/rbd/1.0}config_opts" -> new PoolRbdConfigOpts();
            default -> null;
        };
    }

    @Override
    StoragePoolXml empty() {
        return new StoragePoolXml();
    }

    @Override
    String[] childNames() {
        return new String[] {"name", "uuid", "capacity", "allocation", "available", "features", "source", "target", "{http://libvirt.org/schemas/storagepool/fs/1.0}fs:mount_opts", "refresh", "{http://libvirt.org/schemas/storagepool/rbd/1.0}rbd:config_opts"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlElement(name = "name")
    private List<TextElement> getNameElements() {
        return jaxbList("name", TextElement.class);
    }

    @XmlElement(name = "uuid")
    private List<TextElement> getUuidElements() {
        return jaxbList("uuid", TextElement.class);
    }

    @XmlElement(name = "capacity")
    private List<Size> getCapacityElements() {
        return jaxbList("capacity", Size.class);
    }

    @XmlElement(name = "allocation")
    private List<Size> getAllocationElements() {
        return jaxbList("allocation", Size.class);
    }

    @XmlElement(name = "available")
    private List<Size> getAvailableElements() {
        return jaxbList("available", Size.class);
    }

    @XmlElement(name = "features")
    private List<PoolFeatures> getFeaturesElements() {
        return jaxbList("features", PoolFeatures.class);
    }

    @XmlElement(name = "source")
    private List<PoolSource> getSourceElements() {
        return jaxbList("source", PoolSource.class);
    }

    @XmlElement(name = "target")
    private List<PoolTarget> getTargetElements() {
        return jaxbList("target", PoolTarget.class);
    }

    @XmlElement(name = "mount_opts", namespace = "http://libvirt.org/schemas/storagepool/fs/1.0")
    private List<PoolFsMountOpts> getFsMountOptsElements() {
        return jaxbList("{http://libvirt.org/schemas/storagepool/fs/1.0}fs:mount_opts", PoolFsMountOpts.class);
    }

    @XmlElement(name = "refresh")
    private List<PoolRefresh> getRefreshElements() {
        return jaxbList("refresh", PoolRefresh.class);
    }

    @XmlElement(name = "config_opts", namespace = "http://libvirt.org/schemas/storagepool/rbd/1.0")
    private List<PoolRbdConfigOpts> getRbdConfigOptsElements() {
        return jaxbList("{http://libvirt.org/schemas/storagepool/rbd/1.0}rbd:config_opts", PoolRbdConfigOpts.class);
    }
}
