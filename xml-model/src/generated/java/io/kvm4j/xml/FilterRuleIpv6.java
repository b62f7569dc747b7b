package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code ipv6} element of {@code filter/rule}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnwfilter.html">libvirt: filter XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FilterRuleIpv6 extends Element {
    /** Makes an empty {@code ipv6} element. */
    public FilterRuleIpv6() {
        super("ipv6");
    }

    /**
     * Reads a {@code ipv6} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FilterRuleIpv6 parse(String xml) {
        return XmlReader.read(xml, new FilterRuleIpv6());
    }

    @Override
    public FilterRuleIpv6 copy() {
        return (FilterRuleIpv6) copyTree();
    }

    /** The {@code match} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean match() {
        return Text.yesNo(attributeText("match"));
    }

    /** Sets the {@code match} attribute. */
    public FilterRuleIpv6 match(boolean match) {
        setAttribute("match", match ? "yes" : "no");
        return this;
    }

    /** The {@code match} attribute as it is written, or null if absent. */
    public @Nullable String matchText() {
        return attributeText("match");
    }

    /** Sets the {@code match} attribute as it is written; null removes it. */
    public FilterRuleIpv6 matchText(@Nullable String text) {
        setAttribute("match", text);
        return this;
    }

    /** The {@code srcmacaddr} attribute, or null if absent. */
    public @Nullable String srcmacaddr() {
        return attributeText("srcmacaddr");
    }

    /** Sets the {@code srcmacaddr} attribute; null removes it. */
    public FilterRuleIpv6 srcmacaddr(@Nullable String srcmacaddr) {
        setAttribute("srcmacaddr", srcmacaddr);
        return this;
    }

    /** The {@code srcmacmask} attribute, or null if absent. */
    public @Nullable String srcmacmask() {
        return attributeText("srcmacmask");
    }

    /** Sets the {@code srcmacmask} attribute; null removes it. */
    public FilterRuleIpv6 srcmacmask(@Nullable String srcmacmask) {
        setAttribute("srcmacmask", srcmacmask);
        return this;
    }

    /** The {@code dstmacaddr} attribute, or null if absent. */
    public @Nullable String dstmacaddr() {
        return attributeText("dstmacaddr");
    }

    /** Sets the {@code dstmacaddr} attribute; null removes it. */
    public FilterRuleIpv6 dstmacaddr(@Nullable String dstmacaddr) {
        setAttribute("dstmacaddr", dstmacaddr);
        return this;
    }

    /** The {@code dstmacmask} attribute, or null if absent. */
    public @Nullable String dstmacmask() {
        return attributeText("dstmacmask");
    }

    /** Sets the {@code dstmacmask} attribute; null removes it. */
    public FilterRuleIpv6 dstmacmask(@Nullable String dstmacmask) {
        setAttribute("dstmacmask", dstmacmask);
        return this;
    }

    /** The {@code srcipaddr} attribute, or null if absent. */
    public @Nullable String srcipaddr() {
        return attributeText("srcipaddr");
    }

    /** Sets the {@code srcipaddr} attribute; null removes it. */
    public FilterRuleIpv6 srcipaddr(@Nullable String srcipaddr) {
        setAttribute("srcipaddr", srcipaddr);
        return this;
    }

    /** The {@code srcipmask} attribute, or null if absent. */
    public @Nullable String srcipmask() {
        return attributeText("srcipmask");
    }

    /** Sets the {@code srcipmask} attribute; null removes it. */
    public FilterRuleIpv6 srcipmask(@Nullable String srcipmask) {
        setAttribute("srcipmask", srcipmask);
        return this;
    }

    /** The {@code dstipaddr} attribute, or null if absent. */
    public @Nullable String dstipaddr() {
        return attributeText("dstipaddr");
    }

    /** Sets the {@code dstipaddr} attribute; null removes it. */
    public FilterRuleIpv6 dstipaddr(@Nullable String dstipaddr) {
        setAttribute("dstipaddr", dstipaddr);
        return this;
    }

    /** The {@code dstipmask} attribute, or null if absent. */
    public @Nullable String dstipmask() {
        return attributeText("dstipmask");
    }

    /** Sets the {@code dstipmask} attribute; null removes it. */
    public FilterRuleIpv6 dstipmask(@Nullable String dstipmask) {
        setAttribute("dstipmask", dstipmask);
        return this;
    }

    /** The {@code srcportstart} attribute, or null if absent. */
    public @Nullable String srcportstart() {
        return attributeText("srcportstart");
    }

    /** Sets the {@code srcportstart} attribute; null removes it. */
    public FilterRuleIpv6 srcportstart(@Nullable String srcportstart) {
        setAttribute("srcportstart", srcportstart);
        return this;
    }

    /** The {@code srcportend} attribute, or null if absent. */
    public @Nullable String srcportend() {
        return attributeText("srcportend");
    }

    /** Sets the {@code srcportend} attribute; null removes it. */
    public FilterRuleIpv6 srcportend(@Nullable String srcportend) {
        setAttribute("srcportend", srcportend);
        return this;
    }

    /** The {@code dstportstart} attribute, or null if absent. */
    public @Nullable String dstportstart() {
        return attributeText("dstportstart");
    }

    /** Sets the {@code dstportstart} attribute; null removes it. */
    public FilterRuleIpv6 dstportstart(@Nullable String dstportstart) {
        setAttribute("dstportstart", dstportstart);
        return this;
    }

    /** The {@code dstportend} attribute, or null if absent. */
    public @Nullable String dstportend() {
        return attributeText("dstportend");
    }

    /** Sets the {@code dstportend} attribute; null removes it. */
    public FilterRuleIpv6 dstportend(@Nullable String dstportend) {
        setAttribute("dstportend", dstportend);
        return this;
    }

    /** The {@code protocol} attribute, or null if absent. Known values: {@code tcp}, {@code udp}, {@code udplite}, {@code esp}, {@code ah}, {@code icmp}, {@code igmp}, {@code sctp}, {@code icmpv6}. */
    public @Nullable String protocol() {
        return attributeText("protocol");
    }

    /** Sets the {@code protocol} attribute; null removes it. */
    public FilterRuleIpv6 protocol(@Nullable String protocol) {
        setAttribute("protocol", protocol);
        return this;
    }

    /** The {@code type} attribute, or null if absent. */
    public @Nullable Integer type() {
        return Text.addressValue(this, "type", attributeText("type"));
    }

    /** Sets the {@code type} attribute. */
    public FilterRuleIpv6 type(int type) {
        setAttribute("type", Text.hex(type, 2));
        return this;
    }

    /** The {@code type} attribute as it is written, or null if absent. */
    public @Nullable String typeText() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute as it is written; null removes it. */
    public FilterRuleIpv6 typeText(@Nullable String text) {
        setAttribute("type", text);
        return this;
    }

    /** The {@code typeend} attribute, or null if absent. */
    public @Nullable Integer typeend() {
        return Text.addressValue(this, "typeend", attributeText("typeend"));
    }

    /** Sets the {@code typeend} attribute. */
    public FilterRuleIpv6 typeend(int typeend) {
        setAttribute("typeend", Text.hex(typeend, 2));
        return this;
    }

    /** The {@code typeend} attribute as it is written, or null if absent. */
    public @Nullable String typeendText() {
        return attributeText("typeend");
    }

    /** Sets the {@code typeend} attribute as it is written; null removes it. */
    public FilterRuleIpv6 typeendText(@Nullable String text) {
        setAttribute("typeend", text);
        return this;
    }

    /** The {@code code} attribute, or null if absent. */
    public @Nullable Integer code() {
        return Text.addressValue(this, "code", attributeText("code"));
    }

    /** Sets the {@code code} attribute. */
    public FilterRuleIpv6 code(int code) {
        setAttribute("code", Text.hex(code, 2));
        return this;
    }

    /** The {@code code} attribute as it is written, or null if absent. */
    public @Nullable String codeText() {
        return attributeText("code");
    }

    /** Sets the {@code code} attribute as it is written; null removes it. */
    public FilterRuleIpv6 codeText(@Nullable String text) {
        setAttribute("code", text);
        return this;
    }

    /** The {@code codeend} attribute, or null if absent. */
    public @Nullable Integer codeend() {
        return Text.addressValue(this, "codeend", attributeText("codeend"));
    }

    /** Sets the {@code codeend} attribute. */
    public FilterRuleIpv6 codeend(int codeend) {
        setAttribute("codeend", Text.hex(codeend, 2));
        return this;
    }

    /** The {@code codeend} attribute as it is written, or null if absent. */
    public @Nullable String codeendText() {
        return attributeText("codeend");
    }

    /** Sets the {@code codeend} attribute as it is written; null removes it. */
    public FilterRuleIpv6 codeendText(@Nullable String text) {
        setAttribute("codeend", text);
        return this;
    }

    /** The {@code comment} attribute, or null if absent. */
    public @Nullable String comment() {
        return attributeText("comment");
    }

    /** Sets the {@code comment} attribute; null removes it. */
    public FilterRuleIpv6 comment(@Nullable String comment) {
        setAttribute("comment", comment);
        return this;
    }

    @Override
    FilterRuleIpv6 empty() {
        return new FilterRuleIpv6();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"match", "srcmacaddr", "srcmacmask", "dstmacaddr", "dstmacmask", "srcipaddr", "srcipmask", "dstipaddr", "dstipmask", "srcportstart", "srcportend", "dstportstart", "dstportend", "protocol", "type", "typeend", "code", "codeend", "comment"};
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

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "typeend")
    private @Nullable String getTypeendAttribute() {
        return attributeText("typeend");
    }

    private void setTypeendAttribute(@Nullable String value) {
        setAttribute("typeend", value);
    }

    @XmlAttribute(name = "code")
    private @Nullable String getCodeAttribute() {
        return attributeText("code");
    }

    private void setCodeAttribute(@Nullable String value) {
        setAttribute("code", value);
    }

    @XmlAttribute(name = "codeend")
    private @Nullable String getCodeendAttribute() {
        return attributeText("codeend");
    }

    private void setCodeendAttribute(@Nullable String value) {
        setAttribute("codeend", value);
    }

    @XmlAttribute(name = "comment")
    private @Nullable String getCommentAttribute() {
        return attributeText("comment");
    }

    private void setCommentAttribute(@Nullable String value) {
        setAttribute("comment", value);
    }
}
