package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code auth} element of {@code domain/devices/disk}, {@code domain/os/nvram/source}, {@code domain/devices/hostdev/source}, {@code domainsnapshot/disks/disk/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"secretElements", "otherContent"})
public final class DiskAuth extends Element {
    /** Makes an empty {@code auth} element. */
    public DiskAuth() {
        super("auth");
    }

    /**
     * Reads a {@code auth} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskAuth parse(String xml) {
        return XmlReader.read(xml, new DiskAuth());
    }

    @Override
    public DiskAuth copy() {
        return (DiskAuth) copyTree();
    }

    /** The {@code username} attribute, or null if absent. */
    public @Nullable String username() {
        return attributeText("username");
    }

    /** Sets the {@code username} attribute; null removes it. */
    public DiskAuth username(@Nullable String username) {
        setAttribute("username", username);
        return this;
    }

    /** The {@code secret} element, or null if absent. */
    public @Nullable DiskAuthSecret secret() {
        return firstChild("secret", DiskAuthSecret.class);
    }

    /** Replaces the {@code secret} element; null removes it. */
    public DiskAuth secret(@Nullable DiskAuthSecret secret) {
        setChild("secret", secret);
        return this;
    }

    /** Changes the {@code secret} element, made when absent. */
    public DiskAuth secret(Consumer<? super DiskAuthSecret> change) {
        change.accept(madeChild("secret", DiskAuthSecret.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "secret" -> new DiskAuthSecret();
            default -> null;
        };
    }

    @Override
    DiskAuth empty() {
        return new DiskAuth();
    }

    @Override
    String[] childNames() {
        return new String[] {"secret"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"username"};
    }

    @XmlAttribute(name = "username")
    private @Nullable String getUsernameAttribute() {
        return attributeText("username");
    }

    private void setUsernameAttribute(@Nullable String value) {
        setAttribute("username", value);
    }

    @XmlElement(name = "secret")
    private List<DiskAuthSecret> getSecretElements() {
        return jaxbList("secret", DiskAuthSecret.class);
    }
}
