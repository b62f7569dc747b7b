package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code icmpv6} element of {@code filter/rule}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnwfilter.html">libvirt: filter XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FilterRuleIcmpv6 extends Element {
    /** Makes an empty {@code icmpv6} element. */
    public FilterRuleIcmpv6() {
        super("icmpv6");
    }

    /**
     * Reads a {@code icmpv6} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FilterRuleIcmpv6 parse(String xml) {
        return XmlReader.read(xml, new FilterRuleIcmpv6());
    }

    @Override
    public FilterRuleIcmpv6 copy() {
        return (FilterRuleIcmpv6) copyTree();
    }

    /** The {@code match} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean match() {
        return Text.yesNo(attributeText("match"));
    }

    /** Sets the {@code match} attribute. */
    public FilterRuleIcmpv6 match(boolean match) {
        setAttribute("match", match ? "yes" : "no");
        return this;
    }

    /** The {@code match} attribute as it is written, or null if absent. */
    public @Nullable String matchText() {
        return attributeText("match");
    }

    /** Sets the {@code match} attribute as it is written; null removes it. */
    public FilterRuleIcmpv6 matchText(@Nullable String text) {
        setAttribute("match", text);
        return this;
    }

    /** The {@code srcmacaddr} attribute, or null if absent. */
    public @Nullable String srcmacaddr() {
        return attributeText("srcmacaddr");
    }

    /** Sets the {@code srcmacaddr} attribute; null removes it. */
    public FilterRuleIcmpv6 srcmacaddr(@Nullable String srcmacaddr) {
        setAttribute("srcmacaddr", srcmacaddr);
        return this;
    }

    /** The {@code srcipaddr} attribute, or null if absent. */
    public @Nullable String srcipaddr() {
        return attributeText("srcipaddr");
    }

    /** Sets the {@code srcipaddr} attribute; null removes it. */
    public FilterRuleIcmpv6 srcipaddr(@Nullable String srcipaddr) {
        setAttribute("srcipaddr", srcipaddr);
        return this;
    }

    /** The {@code srcipmask} attribute, or null if absent. */
    public @Nullable String srcipmask() {
        return attributeText("srcipmask");
    }

    /** Sets the {@code srcipmask} attribute; null removes it. */
    public FilterRuleIcmpv6 srcipmask(@Nullable String srcipmask) {
        setAttribute("srcipmask", srcipmask);
        return this;
    }

    /** The {@code dstipaddr} attribute, or null if absent. */
    public @Nullable String dstipaddr() {
        return attributeText("dstipaddr");
    }

    /** Sets the {@code dstipaddr} attribute; null removes it. */
    public FilterRuleIcmpv6 dstipaddr(@Nullable String dstipaddr) {
        setAttribute("dstipaddr", dstipaddr);
        return this;
    }

    /** The {@code dstipmask} attribute, or null if absent. */
    public @Nullable String dstipmask() {
        return attributeText("dstipmask");
    }

    /** Sets the {@code dstipmask} attribute; null removes it. */
    public FilterRuleIcmpv6 dstipmask(@Nullable String dstipmask) {
        setAttribute("dstipmask", dstipmask);
        return this;
    }

    /** The {@code srcipfrom} attribute, or null if absent. */
    public @Nullable String srcipfrom() {
        return attributeText("srcipfrom");
    }

    /** Sets the {@code srcipfrom} attribute; null removes it. */
    public FilterRuleIcmpv6 srcipfrom(@Nullable String srcipfrom) {
        setAttribute("srcipfrom", srcipfrom);
        return this;
    }

    /** The {@code srcipto} attribute, or null if absent. */
    public @Nullable String srcipto() {
        return attributeText("srcipto");
    }

    /** Sets the {@code srcipto} attribute; null removes it. */
    public FilterRuleIcmpv6 srcipto(@Nullable String srcipto) {
        setAttribute("srcipto", srcipto);
        return this;
    }

    /** The {@code dstipfrom} attribute, or null if absent. */
    public @Nullable String dstipfrom() {
        return attributeText("dstipfrom");
    }

    /** Sets the {@code dstipfrom} attribute; null removes it. */
    public FilterRuleIcmpv6 dstipfrom(@Nullable String dstipfrom) {
        setAttribute("dstipfrom", dstipfrom);
        return this;
    }

    /** The {@code dstipto} attribute, or null if absent. */
    public @Nullable String dstipto() {
        return attributeText("dstipto");
    }

    /** Sets the {@code dstipto} attribute; null removes it. */
    public FilterRuleIcmpv6 dstipto(@Nullable String dstipto) {
        setAttribute("dstipto", dstipto);
        return this;
    }

    /** The {@code dscp} attribute, or null if absent. */
    public @Nullable String dscp() {
        return attributeText("dscp");
    }

    /** Sets the {@code dscp} attribute; null removes it. */
    public FilterRuleIcmpv6 dscp(@Nullable String dscp) {
        setAttribute("dscp", dscp);
        return this;
    }

    /** The {@code type} attribute, or null if absent. */
    public @Nullable Integer type() {
        return Text.addressValue(this, "type", attributeText("type"));
    }

    /** Sets the {@code type} attribute. */
    public FilterRuleIcmpv6 type(int type) {
        setAttribute("type", Text.hex(type, 2));
        return this;
    }

    /** The {@code type} attribute as it is written, or null if absent. */
    public @Nullable String typeText() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute as it is written; null removes it. */
    public FilterRuleIcmpv6 typeText(@Nullable String text) {
        setAttribute("type", text);
        return this;
    }

    /** The {@code code} attribute, or null if absent. */
    public @Nullable Integer code() {
        return Text.addressValue(this, "code", attributeText("code"));
    }

    /** Sets the {@code code} attribute. */
    public FilterRuleIcmpv6 code(int code) {
        setAttribute("code", Text.hex(code, 2));
        return this;
    }

    /** The {@code code} attribute as it is written, or null if absent. */
    public @Nullable String codeText() {
        return attributeText("code");
    }

    /** Sets the {@code code} attribute as it is written; null removes it. */
    public FilterRuleIcmpv6 codeText(@Nullable String text) {
        setAttribute("code", text);
        return this;
    }

    /** The {@code comment} attribute, or null if absent. */
    public @Nullable String comment() {
        return attributeText("comment");
    }

    /** Sets the {@code comment} attribute; null removes it. */
    public FilterRuleIcmpv6 comment(@Nullable String comment) {
        setAttribute("comment", comment);
        return this;
    }

    @Override
    FilterRuleIcmpv6 empty() {
        return new FilterRuleIcmpv6();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"match", "srcmacaddr", "srcipaddr", "srcipmask", "dstipaddr", "dstipmask", "srcipfrom", "srcipto", "dstipfrom", "dstipto", "dscp", "type", "code", "comment"};
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

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "code")
    private @Nullable String getCodeAttribute() {
        return attributeText("code");
    }

    private void setCodeAttribute(@Nullable String value) {
        setAttribute("code", value);
    }

    @XmlAttribute(name = "comment")
    private @Nullable String getCommentAttribute() {
        return attributeText("comment");
    }

    private void setCommentAttribute(@Nullable String value) {
        setAttribute("comment", value);
    }
}
