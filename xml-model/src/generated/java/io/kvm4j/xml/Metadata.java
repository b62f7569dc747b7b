package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * What management programs keep with a document: any elements, each in a namespace of its owner.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class Metadata extends Element {
    /** Makes an empty {@code metadata} element. */
    public Metadata() {
        super("metadata");
    }

    /**
     * Reads a {@code metadata} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Metadata parse(String xml) {
        return XmlReader.read(xml, new Metadata());
    }

    @Override
    public Metadata copy() {
        return (Metadata) copyTree();
    }

    @Override
    Metadata empty() {
        return new Metadata();
    }

    @Override
    boolean takesAnything() {
        return true;
    }
}
