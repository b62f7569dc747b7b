package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code config_opts} element of {@code pool}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: pool XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"rbdOptionElements", "otherContent"})
public final class PoolRbdConfigOpts extends Element {
    /** Makes an empty {@code config_opts} element. */
    public PoolRbdConfigOpts() {
        super("{http://libvirt.org/schemas/storagepool/rbd/1.0}rbd:config_opts");
    }

    /**
     * Reads a {@code config_opts} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolRbdConfigOpts parse(String xml) {
        return XmlReader.read(xml, new PoolRbdConfigOpts());
    }

    @Override
    public PoolRbdConfigOpts copy() {
        return (PoolRbdConfigOpts) copyTree();
    }

    /** The {@code option} elements, in document order: a live list. */
    public List<PoolRbdConfigOptsOption> rbdOptions() {
        return childList("{http://libvirt.org/schemas/storagepool/rbd/1.0}rbd:option", PoolRbdConfigOptsOption.class);
    }

    /** Adds a {@code option} element. */
    public PoolRbdConfigOpts addRbdOption(Consumer<? super PoolRbdConfigOptsOption> change) {
        addChild("{http://libvirt.org/schemas/storagepool/rbd/1.0}rbd:option", PoolRbdConfigOptsOption.class, change);
        return this;
    }

    @Override
    @Nullable Element newForeignChild(String namespace, String name) {
        return switch ('{' + namespace + '}' + name) {
            case "{http://libvirt.org/schemas/storagepool/rbd/1.0}option" -> new PoolRbdConfigOptsOption();
            default -> null;
        };
    }

    @Override
    PoolRbdConfigOpts empty() {
        return new PoolRbdConfigOpts();
    }

    @Override
    String[] childNames() {
        return new String[] {"{http://libvirt.org/schemas/storagepool/rbd/1.0}rbd:option"};
    }

    @XmlElement(name = "option", namespace = "http://libvirt.org/schemas/storagepool/rbd/1.0")
    private List<PoolRbdConfigOptsOption> getRbdOptionElements() {
        return jaxbList("{http://libvirt.org/schemas/storagepool/rbd/1.0}rbd:option", PoolRbdConfigOptsOption.class);
    }
}
