package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code identity} element of {@code domain/os/nvram/source}, {@code domainsnapshot/disks/disk/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DiskSourceIdentity extends Element {
    /** Makes an empty {@code identity} element. */
    public DiskSourceIdentity() {
        super("identity");
    }

    /**
     * Reads a {@code identity} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskSourceIdentity parse(String xml) {
        return XmlReader.read(xml, new DiskSourceIdentity());
    }

    @Override
    public DiskSourceIdentity copy() {
        return (DiskSourceIdentity) copyTree();
    }

    /** The {@code username} attribute, or null if absent. */
    public @Nullable String username() {
        return attributeText("username");
    }

    /** Sets the {@code username} attribute; null removes it. */
    public DiskSourceIdentity username(@Nullable String username) {
        setAttribute("username", username);
        return this;
    }

    /** The {@code keyfile} attribute, or null if absent. */
    public @Nullable String keyfile() {
        return attributeText("keyfile");
    }

    /** Sets the {@code keyfile} attribute; null removes it. */
    public DiskSourceIdentity keyfile(@Nullable String keyfile) {
        setAttribute("keyfile", keyfile);
        return this;
    }

    /** The {@code agentsock} attribute, or null if absent. */
    public @Nullable String agentsock() {
        return attributeText("agentsock");
    }

    /** Sets the {@code agentsock} attribute; null removes it. */
    public DiskSourceIdentity agentsock(@Nullable String agentsock) {
        setAttribute("agentsock", agentsock);
        return this;
    }

    /** The {@code user} attribute, or null if absent. */
    public @Nullable String user() {
        return attributeText("user");
    }

    /** Sets the {@code user} attribute; null removes it. */
    public DiskSourceIdentity user(@Nullable String user) {
        setAttribute("user", user);
        return this;
    }

    /** The {@code group} attribute, or null if absent. */
    public @Nullable String group() {
        return attributeText("group");
    }

    /** Sets the {@code group} attribute; null removes it. */
    public DiskSourceIdentity group(@Nullable String group) {
        setAttribute("group", group);
        return this;
    }

    @Override
    DiskSourceIdentity empty() {
        return new DiskSourceIdentity();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"username", "keyfile", "agentsock", "user", "group"};
    }

    @XmlAttribute(name = "username")
    private @Nullable String getUsernameAttribute() {
        return attributeText("username");
    }

    private void setUsernameAttribute(@Nullable String value) {
        setAttribute("username", value);
    }

    @XmlAttribute(name = "keyfile")
    private @Nullable String getKeyfileAttribute() {
        return attributeText("keyfile");
    }

    private void setKeyfileAttribute(@Nullable String value) {
        setAttribute("keyfile", value);
    }

    @XmlAttribute(name = "agentsock")
    private @Nullable String getAgentsockAttribute() {
        return attributeText("agentsock");
    }

    private void setAgentsockAttribute(@Nullable String value) {
        setAttribute("agentsock", value);
    }

    @XmlAttribute(name = "user")
    private @Nullable String getUserAttribute() {
        return attributeText("user");
    }

    private void setUserAttribute(@Nullable String value) {
        setAttribute("user", value);
    }

    @XmlAttribute(name = "group")
    private @Nullable String getGroupAttribute() {
        return attributeText("group");
    }

    private void setGroupAttribute(@Nullable String value) {
        setAttribute("group", value);
    }
}
