package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code mac} element of {@code filter/rule}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnwfilter.html">libvirt: filter XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FilterRuleMac extends Element {
    /** Makes an empty {@code mac} element. */
    public FilterRuleMac() {
        super("mac");
    }

    /**
     * Reads a {@code mac} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FilterRuleMac parse(String xml) {
        return XmlReader.read(xml, new FilterRuleMac());
    }

    @Override
    public FilterRuleMac copy() {
        return (FilterRuleMac) copyTree();
    }

    /** The {@code match} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean match() {
        return Text.yesNo(attributeText("match"));
    }

    /** Sets the {@code match} attribute. */
    public FilterRuleMac match(boolean match) {
        setAttribute("match", match ? "yes" : "no");
        return this;
    }

    /** The {@code match} attribute as it is written, or null if absent. */
    public @Nullable String matchText() {
        return attributeText("match");
    }

    /** Sets the {@code match} attribute as it is written; null removes it. */
    public FilterRuleMac matchText(@Nullable String text) {
        setAttribute("match", text);
        return this;
    }

    /** The {@code srcmacaddr} attribute, or null if absent. */
    public @Nullable String srcmacaddr() {
        return attributeText("srcmacaddr");
    }

    /** Sets the {@code srcmacaddr} attribute; null removes it. */
    public FilterRuleMac srcmacaddr(@Nullable String srcmacaddr) {
        setAttribute("srcmacaddr", srcmacaddr);
        return this;
    }

    /** The {@code srcmacmask} attribute, or null if absent. */
    public @Nullable String srcmacmask() {
        return attributeText("srcmacmask");
    }

    /** Sets the {@code srcmacmask} attribute; null removes it. */
    public FilterRuleMac srcmacmask(@Nullable String srcmacmask) {
        setAttribute("srcmacmask", srcmacmask);
        return this;
    }

    /** The {@code dstmacaddr} attribute, or null if absent. */
    public @Nullable String dstmacaddr() {
        return attributeText("dstmacaddr");
    }

    /** Sets the {@code dstmacaddr} attribute; null removes it. */
    public FilterRuleMac dstmacaddr(@Nullable String dstmacaddr) {
        setAttribute("dstmacaddr", dstmacaddr);
        return this;
    }

    /** The {@code dstmacmask} attribute, or null if absent. */
    public @Nullable String dstmacmask() {
        return attributeText("dstmacmask");
    }

    /** Sets the {@code dstmacmask} attribute; null removes it. */
    public FilterRuleMac dstmacmask(@Nullable String dstmacmask) {
        setAttribute("dstmacmask", dstmacmask);
        return this;
    }

    /** The {@code protocolid} attribute, or null if absent. Known values: {@code arp}, {@code rarp}, {@code ipv4}, {@code ipv6}, {@code vlan}. */
    public @Nullable String protocolid() {
        return attributeText("protocolid");
    }

    /** Sets the {@code protocolid} attribute; null removes it. */
    public FilterRuleMac protocolid(@Nullable String protocolid) {
        setAttribute("protocolid", protocolid);
        return this;
    }

    /** The {@code comment} attribute, or null if absent. */
    public @Nullable String comment() {
        return attributeText("comment");
    }

    /** Sets the {@code comment} attribute; null removes it. */
    public FilterRuleMac comment(@Nullable String comment) {
        setAttribute("comment", comment);
        return this;
    }

    @Override
    FilterRuleMac empty() {
        return new FilterRuleMac();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"match", "srcmacaddr", "srcmacmask", "dstmacaddr", "dstmacmask", "protocolid", "comment"};
    }

    @XmlAttribute(name = "match")
    private @Nullable String getMatchAttribute() {
        return attributeText("match");
    }

    private void setMatchAttribute(@Nullable String value) {
        setAttribute("match", value);
    }

    @XmlAttribute(name = "srcmacaddr")
    private @Nullable String getSrcmacaddrAttribute() {
        return attributeText("srcmacaddr");
    }

    private void setSrcmacaddrAttribute(@Nullable String value) {
        setAttribute("srcmacaddr", value);
    }

    @XmlAttribute(name = "srcmacmask")
    private @Nullable String getSrcmacmaskAttribute() {
        return attributeText("srcmacmask");
    }

    private void setSrcmacmaskAttribute(@Nullable String value) {
        setAttribute("srcmacmask", value);
    }

    @XmlAttribute(name = "dstmacaddr")
    private @Nullable String getDstmacaddrAttribute() {
        return attributeText("dstmacaddr");
    }

    private void setDstmacaddrAttribute(@Nullable String value) {
        setAttribute("dstmacaddr", value);
    }

    @XmlAttribute(name = "dstmacmask")
    private @Nullable String getDstmacmaskAttribute() {
        return attributeText("dstmacmask");
    }

    private void setDstmacmaskAttribute(@Nullable String value) {
        setAttribute("dstmacmask", value);
    }

    @XmlAttribute(name = "protocolid")
    private @Nullable String getProtocolidAttribute() {
        return attributeText("protocolid");
    }

    private void setProtocolidAttribute(@Nullable String value) {
        setAttribute("protocolid", value);
    }

    @XmlAttribute(name = "comment")
    private @Nullable String getCommentAttribute() {
        return attributeText("comment");
    }

    private void setCommentAttribute(@Nullable String value) {
        setAttribute("comment", value);
    }
}
