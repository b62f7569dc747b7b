package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code idmap} element of {@code domain}, {@code domain/devices/filesystem}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"uidElements", "gidElements", "otherContent"})
public final class Idmap extends Element {
    /** Makes an empty {@code idmap} element. */
    public Idmap() {
        super("idmap");
    }

    /**
     * Reads a {@code idmap} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Idmap parse(String xml) {
        return XmlReader.read(xml, new Idmap());
    }

    @Override
    public Idmap copy() {
        return (Idmap) copyTree();
    }

    /** The {@code uid} elements, in document order: a live list. */
    public List<IdmapUid> uids() {
        return childList("uid", IdmapUid.class);
    }

    /** Adds a {@code uid} element. */
    public Idmap addUid(Consumer<? super IdmapUid> change) {
        addChild("uid", IdmapUid.class, change);
        return this;
    }

    /** The {@code gid} elements, in document order: a live list. */
    public List<IdmapGid> gids() {
        return childList("gid", IdmapGid.class);
    }

    /** Adds a {@code gid} element. */
    public Idmap addGid(Consumer<? super IdmapGid> change) {
        addChild("gid", IdmapGid.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "uid" -> new IdmapUid();
            case "gid" -> new IdmapGid();
            default -> null;
        };
    }

    @Override
    Idmap empty() {
        return new Idmap();
    }

    @Override
    String[] childNames() {
        return new String[] {"uid", "gid"};
    }

    @XmlElement(name = "uid")
    private List<IdmapUid> getUidElements() {
        return jaxbList("uid", IdmapUid.class);
    }

    @XmlElement(name = "gid")
    private List<IdmapGid> getGidElements() {
        return jaxbList("gid", IdmapGid.class);
    }
}
