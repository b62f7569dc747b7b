package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code sctp} element of {@code filter/rule}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnwfilter.html">libvirt: filter XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FilterRuleSctp extends Element {
    /** Makes an empty {@code sctp} element. */
    public FilterRuleSctp() {
        super("sctp");
    }

    /**
     * Reads a {@code sctp} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FilterRuleSctp parse(String xml) {
        return XmlReader.read(xml, new FilterRuleSctp());
    }

    @Override
    public FilterRuleSctp copy() {
        return (FilterRuleSctp) copyTree();
    }

    /** The {@code match} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean match() {
        return Text.yesNo(attributeText("match"));
    }

    /** Sets the {@code match} attribute. */
    public FilterRuleSctp match(boolean match) {
        setAttribute("match", match ? "yes" : "no");
        return this;
    }

    /** The {@code match} attribute as it is written, or null if absent. */
    public @Nullable String matchText() {
        return attributeText("match");
    }

    /** Sets the {@code match} attribute as it is written; null removes it. */
    public FilterRuleSctp matchText(@Nullable String text) {
        setAttribute("match", text);
        return this;
    }

    /** The {@code srcmacaddr} attribute, or null if absent. */
    public @Nullable String srcmacaddr() {
        return attributeText("srcmacaddr");
    }

    /** Sets the {@code srcmacaddr} attribute; null removes it. */
    public FilterRuleSctp srcmacaddr(@Nullable String srcmacaddr) {
        setAttribute("srcmacaddr", srcmacaddr);
        return this;
    }

    /** The {@code srcportstart} attribute, or null if absent. */
    public @Nullable String srcportstart() {
        return attributeText("srcportstart");
    }

    /** Sets the {@code srcportstart} attribute; null removes it. */
    public FilterRuleSctp srcportstart(@Nullable String srcportstart) {
        setAttribute("srcportstart", srcportstart);
        return this;
    }

    /** The {@code srcportend} attribute, or null if absent. */
    public @Nullable String srcportend() {
        return attributeText("srcportend");
    }

    /** Sets the {@code srcportend} attribute; null removes it. */
    public FilterRuleSctp srcportend(@Nullable String srcportend) {
        setAttribute("srcportend", srcportend);
        return this;
    }

    /** The {@code dstportstart} attribute, or null if absent. */
    public @Nullable String dstportstart() {
        return attributeText("dstportstart");
    }

    /** Sets the {@code dstportstart} attribute; null removes it. */
    public FilterRuleSctp dstportstart(@Nullable String dstportstart) {
        setAttribute("dstportstart", dstportstart);
        return this;
    }

    /** The {@code dstportend} attribute, or null if absent. */
    public @Nullable String dstportend() {
        return attributeText("dstportend");
    }

    /** Sets the {@code dstportend} attribute; null removes it. */
    public FilterRuleSctp dstportend(@Nullable String dstportend) {
        setAttribute("dstportend", dstportend);
        return this;
    }

    /** The {@code srcipaddr} attribute, or null if absent. */
    public @Nullable String srcipaddr() {
        return attributeText("srcipaddr");
    }

    /** Sets the {@code srcipaddr} attribute; null removes it. */
    public FilterRuleSctp srcipaddr(@Nullable String srcipaddr) {
        setAttribute("srcipaddr", srcipaddr);
        return this;
    }

    /** The {@code srcipmask} attribute, or null if absent. */
    public @Nullable String srcipmask() {
        return attributeText("srcipmask");
    }

    /** Sets the {@code srcipmask} attribute; null removes it. */
    public FilterRuleSctp srcipmask(@Nullable String srcipmask) {
        setAttribute("srcipmask", srcipmask);
        return this;
    }

    /** The {@code dstipaddr} attribute, or null if absent. */
    public @Nullable String dstipaddr() {
        return attributeText("dstipaddr");
    }

    /** Sets the {@code dstipaddr} attribute; null removes it. */
    public FilterRuleSctp dstipaddr(@Nullable String dstipaddr) {
        setAttribute("dstipaddr", dstipaddr);
        return this;
    }

    /** The {@code dstipmask} attribute, or null if absent. */
    public @Nullable String dstipmask() {
        return attributeText("dstipmask");
    }

    /** Sets the {@code dstipmask} attribute; null removes it. */
    public FilterRuleSctp dstipmask(@Nullable String dstipmask) {
        setAttribute("dstipmask", dstipmask);
        return this;
    }

    /** The {@code srcipfrom} attribute, or null if absent. */
    public @Nullable String srcipfrom() {
        return attributeText("srcipfrom");
    }

    /** Sets the {@code srcipfrom} attribute; null removes it. */
    public FilterRuleSctp srcipfrom(@Nullable String srcipfrom) {
        setAttribute("srcipfrom", srcipfrom);
        return this;
    }

    /** The {@code srcipto} attribute, or null if absent. */
    public @Nullable String srcipto() {
        return attributeText("srcipto");
    }

    /** Sets the {@code srcipto} attribute; null removes it. */
    public FilterRuleSctp srcipto(@Nullable String srcipto) {
        setAttribute("srcipto", srcipto);
        return this;
    }

    /** The {@code dstipfrom} attribute, or null if absent. */
    public @Nullable String dstipfrom() {
        return attributeText("dstipfrom");
    }

    /** Sets the {@code dstipfrom} attribute; null removes it. */
    public FilterRuleSctp dstipfrom(@Nullable String dstipfrom) {
        setAttribute("dstipfrom", dstipfrom);
        return this;
    }

    /** The {@code dstipto} attribute, or null if absent. */
    public @Nullable String dstipto() {
        return attributeText("dstipto");
    }

    /** Sets the {@code dstipto} attribute; null removes it. */
    public FilterRuleSctp dstipto(@Nullable String dstipto) {
        setAttribute("dstipto", dstipto);
        return this;
    }

    /** The {@code dscp} attribute, or null if absent. */
    public @Nullable String dscp() {
        return attributeText("dscp");
    }

    /** Sets the {@code dscp} attribute; null removes it. */
    public FilterRuleSctp dscp(@Nullable String dscp) {
        setAttribute("dscp", dscp);
        return this;
    }

    /** The {@code connlimit-above} attribute, or null if absent. */
    public @Nullable String connlimitAbove() {
        return attributeText("connlimit-above");
    }

    /** Sets the {@code connlimit-above} attribute; null removes it. */
    public FilterRuleSctp connlimitAbove(@Nullable String connlimitAbove) {
        setAttribute("connlimit-above", connlimitAbove);
        return this;
    }

    /** The {@code state} attribute, or null if absent. */
    public @Nullable String state() {
        return attributeText("state");
    }

    /** Sets the {@code state} attribute; null removes it. */
    public FilterRuleSctp state(@Nullable String state) {
        setAttribute("state", state);
        return this;
    }

    /** The {@code ipset} attribute, or null if absent. */
    public @Nullable String ipset() {
        return attributeText("ipset");
    }

    /** Sets the {@code ipset} attribute; null removes it. */
    public FilterRuleSctp ipset(@Nullable String ipset) {
        setAttribute("ipset", ipset);
        return this;
    }

    /** The {@code ipsetflags} attribute, or null if absent. */
    public @Nullable String ipsetflags() {
        return attributeText("ipsetflags");
    }

    /** Sets the {@code ipsetflags} attribute; null removes it. */
    public FilterRuleSctp ipsetflags(@Nullable String ipsetflags) {
        setAttribute("ipsetflags", ipsetflags);
        return this;
    }

    /** The {@code comment} attribute, or null if absent. */
    public @Nullable String comment() {
        return attributeText("comment");
    }

    /** Sets the {@code comment} attribute; null removes it. */
    public FilterRuleSctp comment(@Nullable String comment) {
        setAttribute("comment", comment);
        return this;
    }

    @Override
    FilterRuleSctp empty() {
        return new FilterRuleSctp();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"match", "srcmacaddr", "srcportstart", "srcportend", "dstportstart", "dstportend", "srcipaddr", "srcipmask", "dstipaddr", "dstipmask", "srcipfrom", "srcipto", "dstipfrom", "dstipto", "dscp", "connlimit-above", "state", "ipset", "ipsetflags", "comment"};
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

    @XmlAttribute(name = "connlimit-above")
    private @Nullable String getConnlimitAboveAttribute() {
        return attributeText("connlimit-above");
    }

    private void setConnlimitAboveAttribute(@Nullable String value) {
        setAttribute("connlimit-above", value);
    }

    @XmlAttribute(name = "state")
    private @Nullable String getStateAttribute() {
        return attributeText("state");
    }

    private void setStateAttribute(@Nullable String value) {
        setAttribute("state", value);
    }

    @XmlAttribute(name = "ipset")
    private @Nullable String getIpsetAttribute() {
        return attributeText("ipset");
    }

    private void setIpsetAttribute(@Nullable String value) {
        setAttribute("ipset", value);
    }

    @XmlAttribute(name = "ipsetflags")
    private @Nullable String getIpsetflagsAttribute() {
        return attributeText("ipsetflags");
    }

    private void setIpsetflagsAttribute(@Nullable String value) {
        setAttribute("ipsetflags", value);
    }

    @XmlAttribute(name = "comment")
    private @Nullable String getCommentAttribute() {
        return attributeText("comment");
    }

    private void setCommentAttribute(@Nullable String value) {
        setAttribute("comment", value);
    }
}
