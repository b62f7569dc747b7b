package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code mount_opts} element of {@code pool}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: pool XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"fsOptionElements", "otherContent"})
public final class PoolFsMountOpts extends Element {
    /** Makes an empty {@code mount_opts} element. */
    public PoolFsMountOpts() {
        super("{http://libvirt.org/schemas/storagepool/fs/1.0}fs:mount_opts");
    }

    /**
     * Reads a {@code mount_opts} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolFsMountOpts parse(String xml) {
        return XmlReader.read(xml, new PoolFsMountOpts());
    }

    @Override
    public PoolFsMountOpts copy() {
        return (PoolFsMountOpts) copyTree();
    }

    /** The {@code option} elements, in document order: a live list. */
    public List<PoolFsMountOptsOption> fsOptions() {
        return childList("{http://libvirt.org/schemas/storagepool/fs/1.0}fs:option", PoolFsMountOptsOption.class);
    }

    /** Adds a {@code option} element. */
    public PoolFsMountOpts addFsOption(Consumer<? super PoolFsMountOptsOption> change) {
        addChild("{http://libvirt.org/schemas/storagepool/fs/1.0}fs:option", PoolFsMountOptsOption.class, change);
        return this;
    }

    @Override
    @Nullable Element newForeignChild(String namespace, String name) {
        return switch ('{' + namespace + '}' + name) {
            case "{http://libvirt.org/schemas/storagepool/fs/1.0}option" -> new PoolFsMountOptsOption();
            default -> null;
        };
    }

    @Override
    PoolFsMountOpts empty() {
        return new PoolFsMountOpts();
    }

    @Override
    String[] childNames() {
        return new String[] {"{http://libvirt.org/schemas/storagepool/fs/1.0}fs:option"};
    }

    @XmlElement(name = "option", namespace = "http://libvirt.org/schemas/storagepool/fs/1.0")
    private List<PoolFsMountOptsOption> getFsOptionElements() {
        return jaxbList("{http://libvirt.org/schemas/storagepool/fs/1.0}fs:option", PoolFsMountOptsOption.class);
    }
}
