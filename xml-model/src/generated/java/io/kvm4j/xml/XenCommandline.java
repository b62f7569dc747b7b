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
@XmlType(name = "", propOrder = {"xenArgElements", "otherContent"})
public final class XenCommandline extends Element {
    /** Makes an empty {@code commandline} element. */
    public XenCommandline() {
        super("{http://libvirt.org/schemas/domain/xen/1.0}xen:commandline");
    }

    /**
     * Reads a {@code commandline} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static XenCommandline parse(String xml) {
        return XmlReader.read(xml, new XenCommandline());
    }

    @Override
    public XenCommandline copy() {
        return (XenCommandline) copyTree();
    }

    /** The {@code arg} elements, in document order: a live list. */
    public List<XenCommandlineArg> xenArgs() {
        return childList("{http://libvirt.org/schemas/domain/xen/1.0}xen:arg", XenCommandlineArg.class);
    }

    /** Adds a {@code arg} element. */
    public XenCommandline addXenArg(Consumer<? super XenCommandlineArg> change) {
        addChild("{http://libvirt.org/schemas/domain/xen/1.0}xen:arg", XenCommandlineArg.class, change);
        return this;
    }

    @Override
    @Nullable Element newForeignChild(String namespace, String name) {
        return switch ('{' + namespace + '}' + name) {
            case "{http://libvirt.org/schemas/domain/xen/1.0}arg" -> new XenCommandlineArg();
            default -> null;
        };
    }

    @Override
    XenCommandline empty() {
        return new XenCommandline();
    }

    @Override
    String[] childNames() {
        return new String[] {"{http://libvirt.org/schemas/domain/xen/1.0}xen:arg"};
    }

    @XmlElement(name = "arg", namespace = "http://libvirt.org/schemas/domain/xen/1.0")
    private List<XenCommandlineArg> getXenArgElements() {
        return jaxbList("{http://libvirt.org/schemas/domain/xen/1.0}xen:arg", XenCommandlineArg.class);
    }
}
