package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code cookie} element of {@code domainsnapshot}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatsnapshot.html">libvirt: domainsnapshot XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class SnapshotCookie extends Element {
    /** Makes an empty {@code cookie} element. */
    public SnapshotCookie() {
        super("cookie");
    }

    /**
     * Reads a {@code cookie} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static SnapshotCookie parse(String xml) {
        return XmlReader.read(xml, new SnapshotCookie());
    }

    @Override
    public SnapshotCookie copy() {
        return (SnapshotCookie) copyTree();
    }

    @Override
    SnapshotCookie empty() {
        return new SnapshotCookie();
    }

    @Override
    boolean takesAnything() {
        return true;
    }
}
