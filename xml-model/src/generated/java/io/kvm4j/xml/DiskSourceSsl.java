package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code ssl} element of {@code domain/os/nvram/source}, {@code domainsnapshot/disks/disk/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DiskSourceSsl extends Element {
    /** Makes an empty {@code ssl} element. */
    public DiskSourceSsl() {
        super("ssl");
    }

    /**
     * Reads a {@code ssl} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskSourceSsl parse(String xml) {
        return XmlReader.read(xml, new DiskSourceSsl());
    }

    @Override
    public DiskSourceSsl copy() {
        return (DiskSourceSsl) copyTree();
    }

    /** The {@code verify} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean verify() {
        return Text.yesNo(attributeText("verify"));
    }

    /** Sets the {@code verify} attribute. */
    public DiskSourceSsl verify(boolean verify) {
        setAttribute("verify", verify ? "yes" : "no");
        return this;
    }

    /** The {@code verify} attribute as it is written, or null if absent. */
    public @Nullable String verifyText() {
        return attributeText("verify");
    }

    /** Sets the {@code verify} attribute as it is written; null removes it. */
    public DiskSourceSsl verifyText(@Nullable String text) {
        setAttribute("verify", text);
        return this;
    }

    @Override
    DiskSourceSsl empty() {
        return new DiskSourceSsl();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"verify"};
    }

    @XmlAttribute(name = "verify")
    private @Nullable String getVerifyAttribute() {
        return attributeText("verify");
    }

    private void setVerifyAttribute(@Nullable String value) {
        setAttribute("verify", value);
    }
}
