package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code type} element of {@code domain/os}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class OsType extends Element {
    /** Makes an empty {@code type} element. */
    public OsType() {
        super("type");
    }

    /**
     * Reads a {@code type} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static OsType parse(String xml) {
        return XmlReader.read(xml, new OsType());
    }

    @Override
    public OsType copy() {
        return (OsType) copyTree();
    }

    /** The {@code arch} attribute, or null if absent. Known values: {@code i686}, {@code x86_64}, {@code ia64}, {@code aarch64}, {@code alpha}, {@code armv6l}, {@code armv7l}, {@code cris}, {@code lm32}, {@code loongarch64}, {@code m68k}, {@code microblaze}, {@code microblazeel}, {@code mips}, {@code mipsel}, {@code mips64}, {@code mips64el}, {@code openrisc}, {@code parisc}, {@code parisc64}, {@code ppc}, {@code ppc64}, {@code ppc64le}, {@code ppcemb}, {@code riscv32}, {@code riscv64}, {@code s390}, {@code s390x}, {@code sh4}, {@code sh4eb}, {@code sparc}, {@code sparc64}, {@code unicore32}, {@code xtensa}, {@code xtensaeb}. */
    public @Nullable String arch() {
        return attributeText("arch");
    }

    /** Sets the {@code arch} attribute; null removes it. */
    public OsType arch(@Nullable String arch) {
        setAttribute("arch", arch);
        return this;
    }

    /** The {@code machine} attribute, or null if absent. Known values: {@code xenpv}, {@code xenfv}, {@code xenpvh}. */
    public @Nullable String machine() {
        return attributeText("machine");
    }

    /** Sets the {@code machine} attribute; null removes it. */
    public OsType machine(@Nullable String machine) {
        setAttribute("machine", machine);
        return this;
    }

    /** The text of the element, or null if absent. Known values: {@code xen}, {@code linux}, {@code xenpvh}, {@code hvm}, {@code exe}. */
    public @Nullable String value() {
        return text();
    }

    /** Sets the text of the element; null removes it. */
    public OsType value(@Nullable String value) {
        setText(value);
        return this;
    }

    @Override
    OsType empty() {
        return new OsType();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"arch", "machine"};
    }

    @Override
    boolean takesText() {
        return true;
    }

    @XmlAttribute(name = "arch")
    private @Nullable String getArchAttribute() {
        return attributeText("arch");
    }

    private void setArchAttribute(@Nullable String value) {
        setAttribute("arch", value);
    }

    @XmlAttribute(name = "machine")
    private @Nullable String getMachineAttribute() {
        return attributeText("machine");
    }

    private void setMachineAttribute(@Nullable String value) {
        setAttribute("machine", value);
    }
}
