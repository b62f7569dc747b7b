package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code commandline} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"bhyveArgElements", "otherContent"})
public final class BhyveCommandline extends Element {
    /** Makes an empty {@code commandline} element. */
    public BhyveCommandline() {
        super("{http://libvirt.org/schemas/domain/bhyve/1.0}bhyve:commandline");
    }

    /**
     * Reads a {@code commandline} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static BhyveCommandline parse(String xml) {
        return XmlReader.read(xml, new BhyveCommandline());
    }

    @Override
    public BhyveCommandline copy() {
        return (BhyveCommandline) copyTree();
    }

    /** The {@code arg} elements, in document order: a live list. */
    public List<BhyveCommandlineArg> bhyveArgs() {
        return childList("{http://libvirt.org/schemas/domain/bhyve/1.0}bhyve:arg", BhyveCommandlineArg.class);
    }

    /** Adds a {@code arg} element. */
    public BhyveCommandline addBhyveArg(Consumer<? super BhyveCommandlineArg> change) {
        addChild("{http://libvirt.org/schemas/domain/bhyve/1.0}bhyve:arg", BhyveCommandlineArg.class, change);
        return this;
    }

    @Override
    @Nullable Element newForeignChild(String namespace, String name) {
        return switch ('{' + namespace + '}' + name) {
            case "{http://libvirt.org/schemas/domain/bhyve/1.0}arg" -> new BhyveCommandlineArg();
            default -> null;
        };
    }

    @Override
    BhyveCommandline empty() {
        return new BhyveCommandline();
    }

    @Override
    String[] childNames() {
        return new String[] {"{http://libvirt.org/schemas/domain/bhyve/1.0}bhyve:arg"};
    }

    @XmlElement(name = "arg", namespace = "http://libvirt.org/schemas/domain/bhyve/1.0")
    private List<BhyveCommandlineArg> getBhyveArgElements() {
        return jaxbList("{http://libvirt.org/schemas/domain/bhyve/1.0}bhyve:arg", BhyveCommandlineArg.class);
    }
}
