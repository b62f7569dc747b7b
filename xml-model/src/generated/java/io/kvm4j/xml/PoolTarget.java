package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code target} element of {@code pool}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: pool XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"pathElements", "permissionsElements", "otherContent"})
public final class PoolTarget extends Element {
    /** Makes an empty {@code target} element. */
    public PoolTarget() {
        super("target");
    }

    /**
     * Reads a {@code target} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolTarget parse(String xml) {
        return XmlReader.read(xml, new PoolTarget());
    }

    @Override
    public PoolTarget copy() {
        return (PoolTarget) copyTree();
    }

    /** The {@code path} element, or null if absent. */
    public @Nullable String path() {
        return childText("path");
    }

    /** Sets the {@code path} element; null removes it. */
    public PoolTarget path(@Nullable String path) {
        setChildText("path", path);
        return this;
    }

    /** The {@code permissions} element, or null if absent. */
    public @Nullable PoolTargetPermissions permissions() {
        return firstChild("permissions", PoolTargetPermissions.class);
    }

    /** Replaces the {@code permissions} element; null removes it. */
    public PoolTarget permissions(@Nullable PoolTargetPermissions permissions) {
        setChild("permissions", permissions);
        return this;
    }

    /** Changes the {@code permissions} element, made when absent. */
    public PoolTarget permissions(Consumer<? super PoolTargetPermissions> change) {
        change.accept(madeChild("permissions", PoolTargetPermissions.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "path" -> new TextElement("path");
            case "permissions" -> new PoolTargetPermissions();
            default -> null;
        };
    }

    @Override
    PoolTarget empty() {
        return new PoolTarget();
    }

    @Override
    String[] childNames() {
        return new String[] {"path", "permissions"};
    }

    @XmlElement(name = "path")
    private List<TextElement> getPathElements() {
        return jaxbList("path", TextElement.class);
    }

    @XmlElement(name = "permissions")
    private List<PoolTargetPermissions> getPermissionsElements() {
        return jaxbList("permissions", PoolTargetPermissions.class);
    }
}
