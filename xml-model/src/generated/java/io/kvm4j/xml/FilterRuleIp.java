package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code ip} element of {@code filter/rule}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnwfilter.html">libvirt: filter XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FilterRuleIp extends Element {
    /** Makes an empty {@code ip} element. */
    public FilterRuleIp() {
        super("ip");
    }

    /**
     * Reads a {@code ip} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FilterRuleIp parse(String xml) {
        return XmlReader.read(xml, new FilterRuleIp());
    }

    @Override
    public FilterRuleIp copy() {
        return (FilterRuleIp) copyTree();
    }

    /** The {@code match} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean match() {
        return Text.yesNo(attributeText("match"));
    }

    /** Sets the {@code match} attribute. */
    public FilterRuleIp match(boolean match) {
        setAttribute("match", match ? "yes" : "no");
        return this;
    }

    /** The {@code match} attribute as it is written, or null if absent. */
    public @Nullable String matchText() {
        return attributeText("match");
    }

    /** Sets the {@code match} attribute as it is written; null removes it. */
    public FilterRuleIp matchText(@Nullable String text) {
        setAttribute("match", text);
        return this;
    }

    /** The {@code srcmacaddr} attribute, or null if absent. */
    public @Nullable String srcmacaddr() {
        return attributeText("srcmacaddr");
    }

    /** Sets the {@code srcmacaddr} attribute; null removes it. */
    public FilterRuleIp srcmacaddr(@Nullable String srcmacaddr) {
        setAttribute("srcmacaddr", srcmacaddr);
        return this;
    }

    /** The {@code srcmacmask} attribute, or null if absent. */
    public @Nullable String srcmacmask() {
        return attributeText("srcmacmask");
    }

    /** Sets the {@code srcmacmask} attribute; null removes it. */
    public FilterRuleIp srcmacmask(@Nullable String srcmacmask) {
        setAttribute("srcmacmask", srcmacmask);
        return this;
    }

    /** The {@code dstmacaddr} attribute, or null if absent. */
    public @Nullable String dstmacaddr() {
        return attributeText("dstmacaddr");
    }

    /** Sets the {@code dstmacaddr} attribute; null removes it. */
    public FilterRuleIp dstmacaddr(@Nullable String dstmacaddr) {
        setAttribute("dstmacaddr", dstmacaddr);
        return this;
    }

    /** The {@code dstmacmask} attribute, or null if absent. */
    public @Nullable String dstmacmask() {
        return attributeText("dstmacmask");
    }

    /** Sets the {@code dstmacmask} attribute; null removes it. */
    public FilterRuleIp dstmacmask(@Nullable String dstmacmask) {
        setAttribute("dstmacmask", dstmacmask);
        return this;
    }

    /** The {@code srcipaddr} attribute, or null if absent. */
    public @Nullable String srcipaddr() {
        return attributeText("srcipaddr");
    }

    /** Sets the {@code srcipaddr} attribute; null removes it. */
    public FilterRuleIp srcipaddr(@Nullable String srcipaddr) {
        setAttribute("srcipaddr", srcipaddr);
        return this;
    }

    /** The {@code srcipmask} attribute, or null if absent. */
    public @Nullable String srcipmask() {
        return attributeText("srcipmask");
    }

    /** Sets the {@code srcipmask} attribute; null removes it. */
    public FilterRuleIp srcipmask(@Nullable String srcipmask) {
        setAttribute("srcipmask", srcipmask);
        return this;
    }

    /** The {@code dstipaddr} attribute, or null if absent. */
    public @Nullable String dstipaddr() {
        return attributeText("dstipaddr");
    }

    /** Sets the {@code dstipaddr} attribute; null removes it. */
    public FilterRuleIp dstipaddr(@Nullable String dstipaddr) {
        setAttribute("dstipaddr", dstipaddr);
        return this;
    }

    /** The {@code dstipmask} attribute, or null if absent. */
    public @Nullable String dstipmask() {
        return attributeText("dstipmask");
    }

    /** Sets the {@code dstipmask} attribute; null removes it. */
    public FilterRuleIp dstipmask(@Nullable String dstipmask) {
        setAttribute("dstipmask", dstipmask);
        return this;
    }

    /** The {@code srcportstart} attribute, or null if absent. */
    public @Nullable String srcportstart() {
        return attributeText("srcportstart");
    }

    /** Sets the {@code srcportstart} attribute; null removes it. */
    public FilterRuleIp srcportstart(@Nullable String srcportstart) {
        setAttribute("srcportstart", srcportstart);
        return this;
    }

    /** The {@code srcportend} attribute, or null if absent. */
    public @Nullable String srcportend() {
        return attributeText("srcportend");
    }

    /** Sets the {@code srcportend} attribute; null removes it. */
    public FilterRuleIp srcportend(@Nullable String srcportend) {
        setAttribute("srcportend", srcportend);
        return this;
    }

    /** The {@code dstportstart} attribute, or null if absent. */
    public @Nullable String dstportstart() {
        return attributeText("dstportstart");
    }

    /** Sets the {@code dstportstart} attribute; null removes it. */
    public FilterRuleIp dstportstart(@Nullable String dstportstart) {
        setAttribute("dstportstart", dstportstart);
        return this;
    }

    /** The {@code dstportend} attribute, or null if absent. */
    public @Nullable String dstportend() {
        return attributeText("dstportend");
    }

    /** Sets the {@code dstportend} attribute; null removes it. */
    public FilterRuleIp dstportend(@Nullable String dstportend) {
        setAttribute("dstportend", dstportend);
        return this;
    }

    /** The {@code protocol} attribute, or null if absent. Known values: {@code tcp}, {@code udp}, {@code udplite}, {@code esp}, {@code ah}, {@code icmp}, {@code igmp}, {@code sctp}, {@code icmpv6}. */
    public @Nullable String protocol() {
        return attributeText("protocol");
    }

    /** Sets the {@code protocol} attribute; null removes it. */
    public FilterRuleIp protocol(@Nullable String protocol) {
        setAttribute("protocol", protocol);
        return this;
    }

    /** The {@code dscp} attribute, or null if absent. */
    public @Nullable String dscp() {
        return attributeText("dscp");
    }

    /** Sets the {@code dscp} attribute; null removes it. */
    public FilterRuleIp dscp(@Nullable String dscp) {
        setAttribute("dscp", dscp);
        return this;
    }

    /** The {@code comment} attribute, or null if absent. */
    public @Nullable String comment() {
        return attributeText("comment");
    }

    /** Sets the {@code comment} attribute; null removes it. */
    public FilterRuleIp comment(@Nullable String comment) {
        setAttribute("comment", comment);
        return this;
    }

    @Override
    FilterRuleIp empty() {
        return new FilterRuleIp();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"match", "srcmacaddr", "srcmacmask", "dstmacaddr", "dstmacmask", "srcipaddr", "srcipmask", "dstipaddr", "dstipmask", "srcportstart", "srcportend", "dstportstart", "dstportend", "protocol", "dscp", "comment"};
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

    @XmlAttribute(name = "protocol")
    private @Nullable String getProtocolAttribute() {
        return attributeText("protocol");
    }

    private void setProtocolAttribute(@Nullable String value) {
        setAttribute("protocol", value);
    }

    @XmlAttribute(name = "dscp")
    private @Nullable String getDscpAttribute() {
        return attributeText("dscp");
    }

    private void setDscpAttribute(@Nullable String value) {
        setAttribute("dscp", value);
    }

    @XmlAttribute(name = "comment")
    private @Nullable String getCommentAttribute() {
        return attributeText("comment");
    }

    private void setCommentAttribute(@Nullable String value) {
        setAttribute("comment", value);
    }
}
