package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code namespace} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"lxcSharenetElements", "lxcShareipcElements", "lxcShareutsElements", "otherContent"})
public final class LxcNamespace extends Element {
    /** Makes an empty {@code namespace} element. */
    public LxcNamespace() {
        super("{http://libvirt.org/schemas/domain/lxc/1.0}lxc:namespace");
    }

    /**
     * Reads a {@code namespace} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static LxcNamespace parse(String xml) {
        return XmlReader.read(xml, new LxcNamespace());
    }

    @Override
    public LxcNamespace copy() {
        return (LxcNamespace) copyTree();
    }

    /** The {@code sharenet} element, or null if absent. */
    public @Nullable LxcNamespaceSharenet lxcSharenet() {
        return firstChild("{http://libvirt.org/schemas/domain/lxc/1.0}lxc:sharenet", LxcNamespaceSharenet.class);
    }

    /** Replaces the {@code sharenet} element; null removes it. */
    public LxcNamespace lxcSharenet(@Nullable LxcNamespaceSharenet lxcSharenet) {
        setChild("{http://libvirt.org/schemas/domain/lxc/1.0}lxc:sharenet", lxcSharenet);
        return this;
    }

    /** Changes the {@code sharenet} element, made when absent. */
    public LxcNamespace lxcSharenet(Consumer<? super LxcNamespaceSharenet> change) {
        change.accept(madeChild("{http://libvirt.org/schemas/domain/lxc/1.0}lxc:sharenet", LxcNamespaceSharenet.class));
        return this;
    }

    /** The {@code shareipc} element, or null if absent. */
    public @Nullable LxcNamespaceShareipc lxcShareipc() {
        return firstChild("{http://libvirt.org/schemas/domain/lxc/1.0}lxc:shareipc", LxcNamespaceShareipc.class);
    }

    /** Replaces the {@code shareipc} element; null removes it. */
    public LxcNamespace lxcShareipc(@Nullable LxcNamespaceShareipc lxcShareipc) {
        setChild("{http://libvirt.org/schemas/domain/lxc/1.0}lxc:shareipc", lxcShareipc);
        return this;
    }

    /** Changes the {@code shareipc} element, made when absent. */
    public LxcNamespace lxcShareipc(Consumer<? super LxcNamespaceShareipc> change) {
        change.accept(madeChild("{http://libvirt.org/schemas/domain/lxc/1.0}lxc:shareipc", LxcNamespaceShareipc.class));
        return this;
    }

    /** The {@code shareuts} element, or null if absent. */
    public @Nullable LxcNamespaceShareuts lxcShareuts() {
        return firstChild("{http://libvirt.org/schemas/domain/lxc/1.0}lxc:shareuts", LxcNamespaceShareuts.class);
    }

    /** Replaces the {@code shareuts} element; null removes it. */
    public LxcNamespace lxcShareuts(@Nullable LxcNamespaceShareuts lxcShareuts) {
        setChild("{http://libvirt.org/schemas/domain/lxc/1.0}lxc:shareuts", lxcShareuts);
        return this;
    }

    /** Changes the {@code shareuts} element, made when absent. */
    public LxcNamespace lxcShareuts(Consumer<? super LxcNamespaceShareuts> change) {
        change.accept(madeChild("{http://libvirt.org/schemas/domain/lxc/1.0}lxc:shareuts", LxcNamespaceShareuts.class));
        return this;
    }

    @Override
    @Nullable Element newForeignChild(String namespace, String name) {
        return switch ('{' + namespace + '}' + name) {
            case "{http://libvirt.org/schemas/domain/lxc/1.0}sharenet" -> new LxcNamespaceSharenet();
            case "{http://libvirt.org/schemas/domain/lxc/1.0}shareipc" -> new LxcNamespaceShareipc();
            case "{http://libvirt.org/schemas/domain/lxc/1.0}shareuts" -> new LxcNamespaceShareuts();
            default -> null;
        };
    }

    @Override
    LxcNamespace empty() {
        return new LxcNamespace();
    }

    @Override
    String[] childNames() {
        return new String[] {"{http://libvirt.org/schemas/domain/lxc/1.0}lxc:sharenet", "{http://libvirt.org/schemas/domain/lxc/1.0}lxc:shareipc", "{http://libvirt.org/schemas/domain/lxc/1.0}lxc:shareuts"};
    }

    @XmlElement(name = "sharenet", namespace = "http://libvirt.org/schemas/domain/lxc/1.0")
    private List<LxcNamespaceSharenet> getLxcSharenetElements() {
        return jaxbList("{http://libvirt.org/schemas/domain/lxc/1.0}lxc:sharenet", LxcNamespaceSharenet.class);
    }

    @XmlElement(name = "shareipc", namespace = "http://libvirt.org/schemas/domain/lxc/1.0")
    private List<LxcNamespaceShareipc> getLxcShareipcElements() {
        return jaxbList("{http://libvirt.org/schemas/domain/lxc/1.0}lxc:shareipc", LxcNamespaceShareipc.class);
    }

    @XmlElement(name = "shareuts", namespace = "http://libvirt.org/schemas/domain/lxc/1.0")
    private List<LxcNamespaceShareuts> getLxcShareutsElements() {
        return jaxbList("{http://libvirt.org/schemas/domain/lxc/1.0}lxc:shareuts", LxcNamespaceShareuts.class);
    }
}
