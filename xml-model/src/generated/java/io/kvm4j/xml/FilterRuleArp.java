package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code arp} element of {@code filter/rule}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnwfilter.html">libvirt: filter XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FilterRuleArp extends Element {
    /** Makes an empty {@code arp} element. */
    public FilterRuleArp() {
        super("arp");
    }

    /**
     * Reads a {@code arp} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FilterRuleArp parse(String xml) {
        return XmlReader.read(xml, new FilterRuleArp());
    }

    @Override
    public FilterRuleArp copy() {
        return (FilterRuleArp) copyTree();
    }

    /** The {@code match} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean match() {
        return Text.yesNo(attributeText("match"));
    }

    /** Sets the {@code match} attribute. */
    public FilterRuleArp match(boolean match) {
        setAttribute("match", match ? "yes" : "no");
        return this;
    }

    /** The {@code match} attribute as it is written, or null if absent. */
    public @Nullable String matchText() {
        return attributeText("match");
    }

    /** Sets the {@code match} attribute as it is written; null removes it. */
    public FilterRuleArp matchText(@Nullable String text) {
        setAttribute("match", text);
        return this;
    }

    /** The {@code srcmacaddr} attribute, or null if absent. */
    public @Nullable String srcmacaddr() {
        return attributeText("srcmacaddr");
    }

    /** Sets the {@code srcmacaddr} attribute; null removes it. */
    public FilterRuleArp srcmacaddr(@Nullable String srcmacaddr) {
        setAttribute("srcmacaddr", srcmacaddr);
        return this;
    }

    /** The {@code srcmacmask} attribute, or null if absent. */
    public @Nullable String srcmacmask() {
        return attributeText("srcmacmask");
    }

    /** Sets the {@code srcmacmask} attribute; null removes it. */
    public FilterRuleArp srcmacmask(@Nullable String srcmacmask) {
        setAttribute("srcmacmask", srcmacmask);
        return this;
    }

    /** The {@code dstmacaddr} attribute, or null if absent. */
    public @Nullable String dstmacaddr() {
        return attributeText("dstmacaddr");
    }

    /** Sets the {@code dstmacaddr} attribute; null removes it. */
    public FilterRuleArp dstmacaddr(@Nullable String dstmacaddr) {
        setAttribute("dstmacaddr", dstmacaddr);
        return this;
    }

    /** The {@code dstmacmask} attribute, or null if absent. */
    public @Nullable String dstmacmask() {
        return attributeText("dstmacmask");
    }

    /** Sets the {@code dstmacmask} attribute; null removes it. */
    public FilterRuleArp dstmacmask(@Nullable String dstmacmask) {
        setAttribute("dstmacmask", dstmacmask);
        return this;
    }

    /** The {@code arpsrcmacaddr} attribute, or null if absent. */
    public @Nullable String arpsrcmacaddr() {
        return attributeText("arpsrcmacaddr");
    }

    /** Sets the {@code arpsrcmacaddr} attribute; null removes it. */
    public FilterRuleArp arpsrcmacaddr(@Nullable String arpsrcmacaddr) {
        setAttribute("arpsrcmacaddr", arpsrcmacaddr);
        return this;
    }

    /** The {@code arpsrcipaddr} attribute, or null if absent. */
    public @Nullable String arpsrcipaddr() {
        return attributeText("arpsrcipaddr");
    }

    /** Sets the {@code arpsrcipaddr} attribute; null removes it. */
    public FilterRuleArp arpsrcipaddr(@Nullable String arpsrcipaddr) {
        setAttribute("arpsrcipaddr", arpsrcipaddr);
        return this;
    }

    /** The {@code arpdstmacaddr} attribute, or null if absent. */
    public @Nullable String arpdstmacaddr() {
        return attributeText("arpdstmacaddr");
    }

    /** Sets the {@code arpdstmacaddr} attribute; null removes it. */
    public FilterRuleArp arpdstmacaddr(@Nullable String arpdstmacaddr) {
        setAttribute("arpdstmacaddr", arpdstmacaddr);
        return this;
    }

    /** The {@code arpdstipaddr} attribute, or null if absent. */
    public @Nullable String arpdstipaddr() {
        return attributeText("arpdstipaddr");
    }

    /** Sets the {@code arpdstipaddr} attribute; null removes it. */
    public FilterRuleArp arpdstipaddr(@Nullable String arpdstipaddr) {
        setAttribute("arpdstipaddr", arpdstipaddr);
        return this;
    }

    /** The {@code hwtype} attribute, or null if absent. */
    public @Nullable String hwtype() {
        return attributeText("hwtype");
    }

    /** Sets the {@code hwtype} attribute; null removes it. */
    public FilterRuleArp hwtype(@Nullable String hwtype) {
        setAttribute("hwtype", hwtype);
        return this;
    }

    /** The {@code opcode} attribute, or null if absent. */
    public @Nullable String opcode() {
        return attributeText("opcode");
    }

    /** Sets the {@code opcode} attribute; null removes it. */
    public FilterRuleArp opcode(@Nullable String opcode) {
        setAttribute("opcode", opcode);
        return this;
    }

    /** The {@code protocoltype} attribute, or null if absent. */
    public @Nullable String protocoltype() {
        return attributeText("protocoltype");
    }

    /** Sets the {@code protocoltype} attribute; null removes it. */
    public FilterRuleArp protocoltype(@Nullable String protocoltype) {
        setAttribute("protocoltype", protocoltype);
        return this;
    }

    /** The {@code gratuitous} attribute, or null if absent. Known values: {@code yes}, {@code no}, {@code true}, {@code false}, {@code 1}, {@code 0}. */
    public @Nullable String gratuitous() {
        return attributeText("gratuitous");
    }

    /** Sets the {@code gratuitous} attribute; null removes it. */
    public FilterRuleArp gratuitous(@Nullable String gratuitous) {
        setAttribute("gratuitous", gratuitous);
        return this;
    }

    /** The {@code comment} attribute, or null if absent. */
    public @Nullable String comment() {
        return attributeText("comment");
    }

    /** Sets the {@code comment} attribute; null removes it. */
    public FilterRuleArp comment(@Nullable String comment) {
        setAttribute("comment", comment);
        return this;
    }

    @Override
    FilterRuleArp empty() {
        return new FilterRuleArp();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"match", "srcmacaddr", "srcmacmask", "dstmacaddr", "dstmacmask", "arpsrcmacaddr", "arpsrcipaddr", "arpdstmacaddr", "arpdstipaddr", "hwtype", "opcode", "protocoltype", "gratuitous", "comment"};
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

    @XmlAttribute(name = "arpsrcmacaddr")
    private @Nullable String getArpsrcmacaddrAttribute() {
        return attributeText("arpsrcmacaddr");
    }

    private void setArpsrcmacaddrAttribute(@Nullable String value) {
        setAttribute("arpsrcmacaddr", value);
    }

    @XmlAttribute(name = "arpsrcipaddr")
    private @Nullable String getArpsrcipaddrAttribute() {
        return attributeText("arpsrcipaddr");
    }

    private void setArpsrcipaddrAttribute(@Nullable String value) {
        setAttribute("arpsrcipaddr", value);
    }

    @XmlAttribute(name = "arpdstmacaddr")
    private @Nullable String getArpdstmacaddrAttribute() {
        return attributeText("arpdstmacaddr");
    }

    private void setArpdstmacaddrAttribute(@Nullable String value) {
        setAttribute("arpdstmacaddr", value);
    }

    @XmlAttribute(name = "arpdstipaddr")
    private @Nullable String getArpdstipaddrAttribute() {
        return attributeText("arpdstipaddr");
    }

    private void setArpdstipaddrAttribute(@Nullable String value) {
        setAttribute("arpdstipaddr", value);
    }

    @XmlAttribute(name = "hwtype")
    private @Nullable String getHwtypeAttribute() {
        return attributeText("hwtype");
    }

    private void setHwtypeAttribute(@Nullable String value) {
        setAttribute("hwtype", value);
    }

    @XmlAttribute(name = "opcode")
    private @Nullable String getOpcodeAttribute() {
        return attributeText("opcode");
    }

    private void setOpcodeAttribute(@Nullable String value) {
        setAttribute("opcode", value);
    }

    @XmlAttribute(name = "protocoltype")
    private @Nullable String getProtocoltypeAttribute() {
        return attributeText("protocoltype");
    }

    private void setProtocoltypeAttribute(@Nullable String value) {
        setAttribute("protocoltype", value);
    }

    @XmlAttribute(name = "gratuitous")
    private @Nullable String getGratuitousAttribute() {
        return attributeText("gratuitous");
    }

    private void setGratuitousAttribute(@Nullable String value) {
        setAttribute("gratuitous", value);
    }

    @XmlAttribute(name = "comment")
    private @Nullable String getCommentAttribute() {
        return attributeText("comment");
    }

    private void setCommentAttribute(@Nullable String value) {
        setAttribute("comment", value);
    }
}
