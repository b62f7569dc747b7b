package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code miimon} element of {@code interface/bond}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/format.html">libvirt: interface XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class HostInterfaceBondMiimon extends Element {
    /** Makes an empty {@code miimon} element. */
    public HostInterfaceBondMiimon() {
        super("miimon");
    }

    /**
     * Reads a {@code miimon} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static HostInterfaceBondMiimon parse(String xml) {
        return XmlReader.read(xml, new HostInterfaceBondMiimon());
    }

    @Override
    public HostInterfaceBondMiimon copy() {
        return (HostInterfaceBondMiimon) copyTree();
    }

    /** The {@code freq} attribute, or null if absent. */
    public @Nullable Long freq() {
        return Text.longValue(this, "freq", attributeText("freq"));
    }

    /** Sets the {@code freq} attribute. */
    public HostInterfaceBondMiimon freq(long freq) {
        setAttribute("freq", Text.decimal(freq));
        return this;
    }

    /** The {@code freq} attribute as it is written, or null if absent. */
    public @Nullable String freqText() {
        return attributeText("freq");
    }

    /** Sets the {@code freq} attribute as it is written; null removes it. */
    public HostInterfaceBondMiimon freqText(@Nullable String text) {
        setAttribute("freq", text);
        return this;
    }

    /** The {@code downdelay} attribute, or null if absent. */
    public @Nullable Long downdelay() {
        return Text.longValue(this, "downdelay", attributeText("downdelay"));
    }

    /** Sets the {@code downdelay} attribute. */
    public HostInterfaceBondMiimon downdelay(long downdelay) {
        setAttribute("downdelay", Text.decimal(downdelay));
        return this;
    }

    /** The {@code downdelay} attribute as it is written, or null if absent. */
    public @Nullable String downdelayText() {
        return attributeText("downdelay");
    }

    /** Sets the {@code downdelay} attribute as it is written; null removes it. */
    public HostInterfaceBondMiimon downdelayText(@Nullable String text) {
        setAttribute("downdelay", text);
        return this;
    }

    /** The {@code updelay} attribute, or null if absent. */
    public @Nullable Long updelay() {
        return Text.longValue(this, "updelay", attributeText("updelay"));
    }

    /** Sets the {@code updelay} attribute. */
    public HostInterfaceBondMiimon updelay(long updelay) {
        setAttribute("updelay", Text.decimal(updelay));
        return this;
    }

    /** The {@code updelay} attribute as it is written, or null if absent. */
    public @Nullable String updelayText() {
        return attributeText("updelay");
    }

    /** Sets the {@code updelay} attribute as it is written; null removes it. */
    public HostInterfaceBondMiimon updelayText(@Nullable String text) {
        setAttribute("updelay", text);
        return this;
    }

    /** The {@code carrier} attribute, or null if absent. Known values: {@code ioctl}, {@code netif}. */
    public @Nullable String carrier() {
        return attributeText("carrier");
    }

    /** Sets the {@code carrier} attribute; null removes it. */
    public HostInterfaceBondMiimon carrier(@Nullable String carrier) {
        setAttribute("carrier", carrier);
        return this;
    }

    @Override
    HostInterfaceBondMiimon empty() {
        return new HostInterfaceBondMiimon();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"freq", "downdelay", "updelay", "carrier"};
    }

    @XmlAttribute(name = "freq")
    private @Nullable String getFreqAttribute() {
        return attributeText("freq");
    }

    private void setFreqAttribute(@Nullable String value) {
        setAttribute("freq", value);
    }

    @XmlAttribute(name = "downdelay")
    private @Nullable String getDowndelayAttribute() {
        return attributeText("downdelay");
    }

    private void setDowndelayAttribute(@Nullable String value) {
        setAttribute("downdelay", value);
    }

    @XmlAttribute(name = "updelay")
    private @Nullable String getUpdelayAttribute() {
        return attributeText("updelay");
    }

    private void setUpdelayAttribute(@Nullable String value) {
        setAttribute("updelay", value);
    }

    @XmlAttribute(name = "carrier")
    private @Nullable String getCarrierAttribute() {
        return attributeText("carrier");
    }

    private void setCarrierAttribute(@Nullable String value) {
        setAttribute("carrier", value);
    }
}
