package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code zpci} element of {@code domain/devices/disk/address}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class AddressZpci extends Element {
    /** Makes an empty {@code zpci} element. */
    public AddressZpci() {
        super("zpci");
    }

    /**
     * Reads a {@code zpci} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static AddressZpci parse(String xml) {
        return XmlReader.read(xml, new AddressZpci());
    }

    @Override
    public AddressZpci copy() {
        return (AddressZpci) copyTree();
    }

    /** The {@code uid} attribute, or null if absent. */
    public @Nullable Integer uid() {
        return Text.addressValue(this, "uid", attributeText("uid"));
    }

    /** Sets the {@code uid} attribute. */
    public AddressZpci uid(int uid) {
        setAttribute("uid", Text.hex(uid, 4));
        return this;
    }

    /** The {@code uid} attribute as it is written, or null if absent. */
    public @Nullable String uidText() {
        return attributeText("uid");
    }

    /** Sets the {@code uid} attribute as it is written; null removes it. */
    public AddressZpci uidText(@Nullable String text) {
        setAttribute("uid", text);
        return this;
    }

    /** The {@code fid} attribute, or null if absent. */
    public @Nullable String fid() {
        return attributeText("fid");
    }

    /** Sets the {@code fid} attribute; null removes it. */
    public AddressZpci fid(@Nullable String fid) {
        setAttribute("fid", fid);
        return this;
    }

    @Override
    AddressZpci empty() {
        return new AddressZpci();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"uid", "fid"};
    }

    @XmlAttribute(name = "uid")
    private @Nullable String getUidAttribute() {
        return attributeText("uid");
    }

    private void setUidAttribute(@Nullable String value) {
        setAttribute("uid", value);
    }

    @XmlAttribute(name = "fid")
    private @Nullable String getFidAttribute() {
        return attributeText("fid");
    }

    private void setFidAttribute(@Nullable String value) {
        setAttribute("fid", value);
    }
}
