package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code tcp-ipv6} element of {@code filter/rule}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnwfilter.html">libvirt: filter XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FilterRuleTcpIpv6 extends Element {
    /** Makes an empty {@code tcp-ipv6} element. */
    public FilterRuleTcpIpv6() {
        super("tcp-ipv6");
    }

    /**
     * Reads a {@code tcp-ipv6} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FilterRuleTcpIpv6 parse(String xml) {
        return XmlReader.read(xml, new FilterRuleTcpIpv6());
    }

    @Override
    public FilterRuleTcpIpv6 copy() {
        return (FilterRuleTcpIpv6) copyTree();
    }

    /** The {@code match} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean match() {
        return Text.yesNo(attributeText("match"));
    }

    /** Sets the {@code match} attribute. */
    public FilterRuleTcpIpv6 match(boolean match) {
        setAttribute("match", match ? "yes" : "no");
        return this;
    }

    /** The {@code match} attribute as it is written, or null if absent. */
    public @Nullable String matchText() {
        return attributeText("match");
    }

    /** Sets the {@code match} attribute as it is written; null removes it. */
    public FilterRuleTcpIpv6 matchText(@Nullable String text) {
        setAttribute("match", text);
        return this;
    }

    /** The {@code srcmacaddr} attribute, or null if absent. */
    public @Nullable String srcmacaddr() {
        return attributeText("srcmacaddr");
    }

    /** Sets the {@code srcmacaddr} attribute; null removes it. */
    public FilterRuleTcpIpv6 srcmacaddr(@Nullable String srcmacaddr) {
        setAttribute("srcmacaddr", srcmacaddr);
        return this;
    }

    /** The {@code srcportstart} attribute, or null if absent. */
    public @Nullable String srcportstart() {
        return attributeText("srcportstart");
    }

    /** Sets the {@code srcportstart} attribute; null removes it. */
    public FilterRuleTcpIpv6 srcportstart(@Nullable String srcportstart) {
        setAttribute("srcportstart", srcportstart);
        return this;
    }

    /** The {@code srcportend} attribute, or null if absent. */
    public @Nullable String srcportend() {
        return attributeText("srcportend");
    }

    /** Sets the {@code srcportend} attribute; null removes it. */
    public FilterRuleTcpIpv6 srcportend(@Nullable String srcportend) {
        setAttribute("srcportend", srcportend);
        return this;
    }

    /** The {@code dstportstart} attribute, or null if absent. */
    public @Nullable String dstportstart() {
        return attributeText("dstportstart");
    }

    /** Sets the {@code dstportstart} attribute; null removes it. */
    public FilterRuleTcpIpv6 dstportstart(@Nullable String dstportstart) {
        setAttribute("dstportstart", dstportstart);
        return this;
    }

    /** The {@code dstportend} attribute, or null if absent. */
    public @Nullable String dstportend() {
        return attributeText("dstportend");
    }

    /** Sets the {@code dstportend} attribute; null removes it. */
    public FilterRuleTcpIpv6 dstportend(@Nullable String dstportend) {
        setAttribute("dstportend", dstportend);
        return this;
    }

    /** The {@code srcipaddr} attribute, or null if absent. */
    public @Nullable String srcipaddr() {
        return attributeText("srcipaddr");
    }

    /** Sets the {@code srcipaddr} attribute; null removes it. */
    public FilterRuleTcpIpv6 srcipaddr(@Nullable String srcipaddr) {
        setAttribute("srcipaddr", srcipaddr);
        return this;
    }

    /** The {@code srcipmask} attribute, or null if absent. */
    public @Nullable String srcipmask() {
        return attributeText("srcipmask");
    }

    /** Sets the {@code srcipmask} attribute; null removes it. */
    public FilterRuleTcpIpv6 srcipmask(@Nullable String srcipmask) {
        setAttribute("srcipmask", srcipmask);
        return this;
    }

    /** The {@code dstipaddr} attribute, or null if absent. */
    public @Nullable String dstipaddr() {
        return attributeText("dstipaddr");
    }

    /** Sets the {@code dstipaddr} attribute; null removes it. */
    public FilterRuleTcpIpv6 dstipaddr(@Nullable String dstipaddr) {
        setAttribute("dstipaddr", dstipaddr);
        return this;
    }

    /** The {@code dstipmask} attribute, or null if absent. */
    public @Nullable String dstipmask() {
        return attributeText("dstipmask");
    }

    /** Sets the {@code dstipmask} attribute; null removes it. */
    public FilterRuleTcpIpv6 dstipmask(@Nullable String dstipmask) {
        setAttribute("dstipmask", dstipmask);
        return this;
    }

    /** The {@code srcipfrom} attribute, or null if absent. */
    public @Nullable String srcipfrom() {
        return attributeText("srcipfrom");
    }

    /** Sets the {@code srcipfrom} attribute; null removes it. */
    public FilterRuleTcpIpv6 srcipfrom(@Nullable String srcipfrom) {
        setAttribute("srcipfrom", srcipfrom);
        return this;
    }

    /** The {@code srcipto} attribute, or null if absent. */
    public @Nullable String srcipto() {
        return attributeText("srcipto");
    }

    /** Sets the {@code srcipto} attribute; null removes it. */
    public FilterRuleTcpIpv6 srcipto(@Nullable String srcipto) {
        setAttribute("srcipto", srcipto);
        return this;
    }

    /** The {@code dstipfrom} attribute, or null if absent. */
    public @Nullable String dstipfrom() {
        return attributeText("dstipfrom");
    }

    /** Sets the {@code dstipfrom} attribute; null removes it. */
    public FilterRuleTcpIpv6 dstipfrom(@Nullable String dstipfrom) {
        setAttribute("dstipfrom", dstipfrom);
        return this;
    }

    /** The {@code dstipto} attribute, or null if absent. */
    public @Nullable String dstipto() {
        return attributeText("dstipto");
    }

    /** Sets the {@code dstipto} attribute; null removes it. */
    public FilterRuleTcpIpv6 dstipto(@Nullable String dstipto) {
        setAttribute("dstipto", dstipto);
        return this;
    }

    /** The {@code dscp} attribute, or null if absent. */
    public @Nullable String dscp() {
        return attributeText("dscp");
    }

    /** Sets the {@code dscp} attribute; null removes it. */
    public FilterRuleTcpIpv6 dscp(@Nullable String dscp) {
        setAttribute("dscp", dscp);
        return this;
    }

    /** The {@code flags} attribute, or null if absent. */
    public @Nullable String flags() {
        return attributeText("flags");
    }

    /** Sets the {@code flags} attribute; null removes it. */
    public FilterRuleTcpIpv6 flags(@Nullable String flags) {
        setAttribute("flags", flags);
        return this;
    }

    /** The {@code comment} attribute, or null if absent. */
    public @Nullable String comment() {
        return attributeText("comment");
    }

    /** Sets the {@code comment} attribute; null removes it. */
    public FilterRuleTcpIpv6 comment(@Nullable String comment) {
        setAttribute("comment", comment);
        return this;
    }

    @Override
    FilterRuleTcpIpv6 empty() {
        return new FilterRuleTcpIpv6();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"match", "srcmacaddr", "srcportstart", "srcportend", "dstportstart", "dstportend", "srcipaddr", "srcipmask", "dstipaddr", "dstipmask", "srcipfrom", "srcipto", "dstipfrom", "dstipto", "dscp", "flags", "comment"};
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

    @XmlAttribute(name = "srcportstart")
    private @Nullable String getSrcportstartAttribute() {
        return attributeText("srcportstart");
    }

    private void setSrcportstartAttribute(@Nullable String value) {
        setAttribute("srcportstart", value);
    }

    @XmlAttribute(name = "srcportend")
    private @Nullable String getSrcportendAttribute() {
        return attributeText("srcportend");
    }

    private void setSrcportendAttribute(@Nullable String value) {
        setAttribute("srcportend", value);
    }

    @XmlAttribute(name = "dstportstart")
    private @Nullable String getDstportstartAttribute() {
        return attributeText("dstportstart");
    }

    private void setDstportstartAttribute(@Nullable String value) {
        setAttribute("dstportstart", value);
    }

    @XmlAttribute(name = "dstportend")
    private @Nullable String getDstportendAttribute() {
        return attributeText("dstportend");
    }

    private void setDstportendAttribute(@Nullable String value) {
        setAttribute("dstportend", value);
    }

    @XmlAttribute(name = "srcipaddr")
    private @Nullable String getSrcipaddrAttribute() {
        return attributeText("srcipaddr");
    }

    private void setSrcipaddrAttribute(@Nullable String value) {
        setAttribute("srcipaddr", value);
    }

    @XmlAttribute(name = "srcipmask")
    private @Nullable String getSrcipmaskAttribute() {
        return attributeText("srcipmask");
    }

    private void setSrcipmaskAttribute(@Nullable String value) {
        setAttribute("srcipmask", value);
    }

    @XmlAttribute(name = "dstipaddr")
    private @Nullable String getDstipaddrAttribute() {
        return attributeText("dstipaddr");
    }

    private void setDstipaddrAttribute(@Nullable String value) {
        setAttribute("dstipaddr", value);
    }

    @XmlAttribute(name = "dstipmask")
    private @Nullable String getDstipmaskAttribute() {
        return attributeText("dstipmask");
    }

    private void setDstipmaskAttribute(@Nullable String value) {
        setAttribute("dstipmask", value);
    }

    @XmlAttribute(name = "srcipfrom")
    private @Nullable String getSrcipfromAttribute() {
        return attributeText("srcipfrom");
    }

    private void setSrcipfromAttribute(@Nullable String value) {
        setAttribute("srcipfrom", value);
    }

    @XmlAttribute(name = "srcipto")
    private @Nullable String getSrciptoAttribute() {
        return attributeText("srcipto");
    }

    private void setSrciptoAttribute(@Nullable String value) {
        setAttribute("srcipto", value);
    }

    @XmlAttribute(name = "dstipfrom")
    private @Nullable String getDstipfromAttribute() {
        return attributeText("dstipfrom");
    }

    private void setDstipfromAttribute(@Nullable String value) {
        setAttribute("dstipfrom", value);
    }

    @XmlAttribute(name = "dstipto")
    private @Nullable String getDstiptoAttribute() {
        return attributeText("dstipto");
    }

    private void setDstiptoAttribute(@Nullable String value) {
        setAttribute("dstipto", value);
    }

    @XmlAttribute(name = "dscp")
    private @Nullable String getDscpAttribute() {
        return attributeText("dscp");
    }

    private void setDscpAttribute(@Nullable String value) {
        setAttribute("dscp", value);
    }

    @XmlAttribute(name = "flags")
    private @Nullable String getFlagsAttribute() {
        return attributeText("flags");
    }

    private void setFlagsAttribute(@Nullable String value) {
        setAttribute("flags", value);
    }

    @XmlAttribute(name = "comment")
    private @Nullable String getCommentAttribute() {
        return attributeText("comment");
    }

    private void setCommentAttribute(@Nullable String value) {
        setAttribute("comment", value);
    }
}
