package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code cookies} element of {@code domain/os/nvram/source}, {@code domainsnapshot/disks/disk/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"cookieElements", "otherContent"})
public final class DiskSourceCookies extends Element {
    /** Makes an empty {@code cookies} element. */
    public DiskSourceCookies() {
        super("cookies");
    }

    /**
     * Reads a {@code cookies} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskSourceCookies parse(String xml) {
        return XmlReader.read(xml, new DiskSourceCookies());
    }

    @Override
    public DiskSourceCookies copy() {
        return (DiskSourceCookies) copyTree();
    }

    /** The {@code cookie} elements, in document order: a live list. */
    public List<DiskSourceCookie> cookies() {
        return childList("cookie", DiskSourceCookie.class);
    }

    /** Adds a {@code cookie} element. */
    public DiskSourceCookies addCookie(Consumer<? super DiskSourceCookie> change) {
        addChild("cookie", DiskSourceCookie.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "cookie" -> new DiskSourceCookie();
            default -> null;
        };
    }

    @Override
    DiskSourceCookies empty() {
        return new DiskSourceCookies();
    }

    @Override
    String[] childNames() {
        return new String[] {"cookie"};
    }

    @XmlElement(name = "cookie")
    private List<DiskSourceCookie> getCookieElements() {
        return jaxbList("cookie", DiskSourceCookie.class);
    }
}
