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
 * The {@code auth} element of {@code pool/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatstorage.html">libvirt: pool XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"secretElements", "otherContent"})
public final class PoolSourceAuth extends Element {
    /** Makes an empty {@code auth} element. */
    public PoolSourceAuth() {
        super("auth");
    }

    /**
     * Reads a {@code auth} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static PoolSourceAuth parse(String xml) {
        return XmlReader.read(xml, new PoolSourceAuth());
    }

    @Override
    public PoolSourceAuth copy() {
        return (PoolSourceAuth) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code chap}, {@code ceph}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public PoolSourceAuth type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code username} attribute, or null if absent. */
    public @Nullable String username() {
        return attributeText("username");
    }

    /** Sets the {@code username} attribute; null removes it. */
    public PoolSourceAuth username(@Nullable String username) {
        setAttribute("username", username);
        return this;
    }

    /** The {@code secret} element, or null if absent. */
    public @Nullable PoolSourceAuthSecret secret() {
        return firstChild("secret", PoolSourceAuthSecret.class);
    }

    /** Replaces the {@code secret} element; null removes it. */
    public PoolSourceAuth secret(@Nullable PoolSourceAuthSecret secret) {
        setChild("secret", secret);
        return this;
    }

    /** Changes the {@code secret} element, made when absent. */
    public PoolSourceAuth secret(Consumer<? super PoolSourceAuthSecret> change) {
        change.accept(madeChild("secret", PoolSourceAuthSecret.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "secret" -> new PoolSourceAuthSecret();
            default -> null;
        };
    }

    @Override
    PoolSourceAuth empty() {
        return new PoolSourceAuth();
    }

    @Override
    String[] childNames() {
        return new String[] {"secret"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "username"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "username")
    private @Nullable String getUsernameAttribute() {
        return attributeText("username");
    }

    private void setUsernameAttribute(@Nullable String value) {
        setAttribute("username", value);
    }

    @XmlElement(name = "secret")
    private List<PoolSourceAuthSecret> getSecretElements() {
        return jaxbList("secret", PoolSourceAuthSecret.class);
    }
}
