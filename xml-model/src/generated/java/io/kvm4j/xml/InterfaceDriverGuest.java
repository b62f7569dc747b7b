package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code guest} element of {@code domain/devices/interface/driver}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class InterfaceDriverGuest extends Element {
    /** Makes an empty {@code guest} element. */
    public InterfaceDriverGuest() {
        super("guest");
    }

    /**
     * Reads a {@code guest} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static InterfaceDriverGuest parse(String xml) {
        return XmlReader.read(xml, new InterfaceDriverGuest());
    }

    @Override
    public InterfaceDriverGuest copy() {
        return (InterfaceDriverGuest) copyTree();
    }

    /** The {@code csum} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean csum() {
        return Text.onOff(attributeText("csum"));
    }

    /** Sets the {@code csum} attribute. */
    public InterfaceDriverGuest csum(boolean csum) {
        setAttribute("csum", csum ? "on" : "off");
        return this;
    }

    /** The {@code csum} attribute as it is written, or null if absent. */
    public @Nullable String csumText() {
        return attributeText("csum");
    }

    /** Sets the {@code csum} attribute as it is written; null removes it. */
    public InterfaceDriverGuest csumText(@Nullable String text) {
        setAttribute("csum", text);
        return this;
    }

    /** The {@code tso4} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean tso4() {
        return Text.onOff(attributeText("tso4"));
    }

    /** Sets the {@code tso4} attribute. */
    public InterfaceDriverGuest tso4(boolean tso4) {
        setAttribute("tso4", tso4 ? "on" : "off");
        return this;
    }

    /** The {@code tso4} attribute as it is written, or null if absent. */
    public @Nullable String tso4Text() {
        return attributeText("tso4");
    }

    /** Sets the {@code tso4} attribute as it is written; null removes it. */
    public InterfaceDriverGuest tso4Text(@Nullable String text) {
        setAttribute("tso4", text);
        return this;
    }

    /** The {@code tso6} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean tso6() {
        return Text.onOff(attributeText("tso6"));
    }

    /** Sets the {@code tso6} attribute. */
    public InterfaceDriverGuest tso6(boolean tso6) {
        setAttribute("tso6", tso6 ? "on" : "off");
        return this;
    }

    /** The {@code tso6} attribute as it is written, or null if absent. */
    public @Nullable String tso6Text() {
        return attributeText("tso6");
    }

    /** Sets the {@code tso6} attribute as it is written; null removes it. */
    public InterfaceDriverGuest tso6Text(@Nullable String text) {
        setAttribute("tso6", text);
        return this;
    }

    /** The {@code ecn} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean ecn() {
        return Text.onOff(attributeText("ecn"));
    }

    /** Sets the {@code ecn} attribute. */
    public InterfaceDriverGuest ecn(boolean ecn) {
        setAttribute("ecn", ecn ? "on" : "off");
        return this;
    }

    /** The {@code ecn} attribute as it is written, or null if absent. */
    public @Nullable String ecnText() {
        return attributeText("ecn");
    }

    /** Sets the {@code ecn} attribute as it is written; null removes it. */
    public InterfaceDriverGuest ecnText(@Nullable String text) {
        setAttribute("ecn", text);
        return this;
    }

    /** The {@code ufo} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean ufo() {
        return Text.onOff(attributeText("ufo"));
    }

    /** Sets the {@code ufo} attribute. */
    public InterfaceDriverGuest ufo(boolean ufo) {
        setAttribute("ufo", ufo ? "on" : "off");
        return this;
    }

    /** The {@code ufo} attribute as it is written, or null if absent. */
    public @Nullable String ufoText() {
        return attributeText("ufo");
    }

    /** Sets the {@code ufo} attribute as it is written; null removes it. */
    public InterfaceDriverGuest ufoText(@Nullable String text) {
        setAttribute("ufo", text);
        return this;
    }

    @Override
    InterfaceDriverGuest empty() {
        return new InterfaceDriverGuest();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"csum", "tso4", "tso6", "ecn", "ufo"};
    }

    @XmlAttribute(name = "csum")
    private @Nullable String getCsumAttribute() {
        return attributeText("csum");
    }

    private void setCsumAttribute(@Nullable String value) {
        setAttribute("csum", value);
    }

    @XmlAttribute(name = "tso4")
    private @Nullable String getTso4Attribute() {
        return attributeText("tso4");
    }

    private void setTso4Attribute(@Nullable String value) {
        setAttribute("tso4", value);
    }

    @XmlAttribute(name = "tso6")
    private @Nullable String getTso6Attribute() {
        return attributeText("tso6");
    }

    private void setTso6Attribute(@Nullable String value) {
        setAttribute("tso6", value);
    }

    @XmlAttribute(name = "ecn")
    private @Nullable String getEcnAttribute() {
        return attributeText("ecn");
    }

    private void setEcnAttribute(@Nullable String value) {
        setAttribute("ecn", value);
    }

    @XmlAttribute(name = "ufo")
    private @Nullable String getUfoAttribute() {
        return attributeText("ufo");
    }

    private void setUfoAttribute(@Nullable String value) {
        setAttribute("ufo", value);
    }
}
