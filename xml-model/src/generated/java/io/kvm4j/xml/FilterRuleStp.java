package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code stp} element of {@code filter/rule}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnwfilter.html">libvirt: filter XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class FilterRuleStp extends Element {
    /** Makes an empty {@code stp} element. */
    public FilterRuleStp() {
        super("stp");
    }

    /**
     * Reads a {@code stp} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FilterRuleStp parse(String xml) {
        return XmlReader.read(xml, new FilterRuleStp());
    }

    @Override
    public FilterRuleStp copy() {
        return (FilterRuleStp) copyTree();
    }

    /** The {@code match} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean match() {
        return Text.yesNo(attributeText("match"));
    }

    /** Sets the {@code match} attribute. */
    public FilterRuleStp match(boolean match) {
        setAttribute("match", match ? "yes" : "no");
        return this;
    }

    /** The {@code match} attribute as it is written, or null if absent. */
    public @Nullable String matchText() {
        return attributeText("match");
    }

    /** Sets the {@code match} attribute as it is written; null removes it. */
    public FilterRuleStp matchText(@Nullable String text) {
        setAttribute("match", text);
        return this;
    }

    /** The {@code srcmacaddr} attribute, or null if absent. */
    public @Nullable String srcmacaddr() {
        return attributeText("srcmacaddr");
    }

    /** Sets the {@code srcmacaddr} attribute; null removes it. */
    public FilterRuleStp srcmacaddr(@Nullable String srcmacaddr) {
        setAttribute("srcmacaddr", srcmacaddr);
        return this;
    }

    /** The {@code srcmacmask} attribute, or null if absent. */
    public @Nullable String srcmacmask() {
        return attributeText("srcmacmask");
    }

    /** Sets the {@code srcmacmask} attribute; null removes it. */
    public FilterRuleStp srcmacmask(@Nullable String srcmacmask) {
        setAttribute("srcmacmask", srcmacmask);
        return this;
    }

    /** The {@code type} attribute, or null if absent. */
    public @Nullable Integer type() {
        return Text.addressValue(this, "type", attributeText("type"));
    }

    /** Sets the {@code type} attribute. */
    public FilterRuleStp type(int type) {
        setAttribute("type", Text.hex(type, 2));
        return this;
    }

    /** The {@code type} attribute as it is written, or null if absent. */
    public @Nullable String typeText() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute as it is written; null removes it. */
    public FilterRuleStp typeText(@Nullable String text) {
        setAttribute("type", text);
        return this;
    }

    /** The {@code flags} attribute, or null if absent. */
    public @Nullable Integer flags() {
        return Text.addressValue(this, "flags", attributeText("flags"));
    }

    /** Sets the {@code flags} attribute. */
    public FilterRuleStp flags(int flags) {
        setAttribute("flags", Text.hex(flags, 2));
        return this;
    }

    /** The {@code flags} attribute as it is written, or null if absent. */
    public @Nullable String flagsText() {
        return attributeText("flags");
    }

    /** Sets the {@code flags} attribute as it is written; null removes it. */
    public FilterRuleStp flagsText(@Nullable String text) {
        setAttribute("flags", text);
        return this;
    }

    /** The {@code root-priority} attribute, or null if absent. */
    public @Nullable String rootPriority() {
        return attributeText("root-priority");
    }

    /** Sets the {@code root-priority} attribute; null removes it. */
    public FilterRuleStp rootPriority(@Nullable String rootPriority) {
        setAttribute("root-priority", rootPriority);
        return this;
    }

    /** The {@code root-priority-hi} attribute, or null if absent. */
    public @Nullable String rootPriorityHi() {
        return attributeText("root-priority-hi");
    }

    /** Sets the {@code root-priority-hi} attribute; null removes it. */
    public FilterRuleStp rootPriorityHi(@Nullable String rootPriorityHi) {
        setAttribute("root-priority-hi", rootPriorityHi);
        return this;
    }

    /** The {@code root-address} attribute, or null if absent. */
    public @Nullable String rootAddress() {
        return attributeText("root-address");
    }

    /** Sets the {@code root-address} attribute; null removes it. */
    public FilterRuleStp rootAddress(@Nullable String rootAddress) {
        setAttribute("root-address", rootAddress);
        return this;
    }

    /** The {@code root-address-mask} attribute, or null if absent. */
    public @Nullable String rootAddressMask() {
        return attributeText("root-address-mask");
    }

    /** Sets the {@code root-address-mask} attribute; null removes it. */
    public FilterRuleStp rootAddressMask(@Nullable String rootAddressMask) {
        setAttribute("root-address-mask", rootAddressMask);
        return this;
    }

    /** The {@code root-cost} attribute, or null if absent. */
    public @Nullable String rootCost() {
        return attributeText("root-cost");
    }

    /** Sets the {@code root-cost} attribute; null removes it. */
    public FilterRuleStp rootCost(@Nullable String rootCost) {
        setAttribute("root-cost", rootCost);
        return this;
    }

    /** The {@code root-cost-hi} attribute, or null if absent. */
    public @Nullable String rootCostHi() {
        return attributeText("root-cost-hi");
    }

    /** Sets the {@code root-cost-hi} attribute; null removes it. */
    public FilterRuleStp rootCostHi(@Nullable String rootCostHi) {
        setAttribute("root-cost-hi", rootCostHi);
        return this;
    }

    /** The {@code sender-priority} attribute, or null if absent. */
    public @Nullable String senderPriority() {
        return attributeText("sender-priority");
    }

    /** Sets the {@code sender-priority} attribute; null removes it. */
    public FilterRuleStp senderPriority(@Nullable String senderPriority) {
        setAttribute("sender-priority", senderPriority);
        return this;
    }

    /** The {@code sender-priority-hi} attribute, or null if absent. */
    public @Nullable String senderPriorityHi() {
        return attributeText("sender-priority-hi");
    }

    /** Sets the {@code sender-priority-hi} attribute; null removes it. */
    public FilterRuleStp senderPriorityHi(@Nullable String senderPriorityHi) {
        setAttribute("sender-priority-hi", senderPriorityHi);
        return this;
    }

    /** The {@code sender-address} attribute, or null if absent. */
    public @Nullable String senderAddress() {
        return attributeText("sender-address");
    }

    /** Sets the {@code sender-address} attribute; null removes it. */
    public FilterRuleStp senderAddress(@Nullable String senderAddress) {
        setAttribute("sender-address", senderAddress);
        return this;
    }

    /** The {@code sender-address-mask} attribute, or null if absent. */
    public @Nullable String senderAddressMask() {
        return attributeText("sender-address-mask");
    }

    /** Sets the {@code sender-address-mask} attribute; null removes it. */
    public FilterRuleStp senderAddressMask(@Nullable String senderAddressMask) {
        setAttribute("sender-address-mask", senderAddressMask);
        return this;
    }

    /** The {@code port} attribute, or null if absent. */
    public @Nullable String port() {
        return attributeText("port");
    }

    /** Sets the {@code port} attribute; null removes it. */
    public FilterRuleStp port(@Nullable String port) {
        setAttribute("port", port);
        return this;
    }

    /** The {@code port-hi} attribute, or null if absent. */
    public @Nullable String portHi() {
        return attributeText("port-hi");
    }

    /** Sets the {@code port-hi} attribute; null removes it. */
    public FilterRuleStp portHi(@Nullable String portHi) {
        setAttribute("port-hi", portHi);
        return this;
    }

    /** The {@code age} attribute, or null if absent. */
    public @Nullable String age() {
        return attributeText("age");
    }

    /** Sets the {@code age} attribute; null removes it. */
    public FilterRuleStp age(@Nullable String age) {
        setAttribute("age", age);
        return this;
    }

    /** The {@code age-hi} attribute, or null if absent. */
    public @Nullable String ageHi() {
        return attributeText("age-hi");
    }

    /** Sets the {@code age-hi} attribute; null removes it. */
    public FilterRuleStp ageHi(@Nullable String ageHi) {
        setAttribute("age-hi", ageHi);
        return this;
    }

    /** The {@code max-age} attribute, or null if absent. */
    public @Nullable String maxAge() {
        return attributeText("max-age");
    }

    /** Sets the {@code max-age} attribute; null removes it. */
    public FilterRuleStp maxAge(@Nullable String maxAge) {
        setAttribute("max-age", maxAge);
        return this;
    }

    /** The {@code max-age-hi} attribute, or null if absent. */
    public @Nullable String maxAgeHi() {
        return attributeText("max-age-hi");
    }

    /** Sets the {@code max-age-hi} attribute; null removes it. */
    public FilterRuleStp maxAgeHi(@Nullable String maxAgeHi) {
        setAttribute("max-age-hi", maxAgeHi);
        return this;
    }

    /** The {@code hello-time} attribute, or null if absent. */
    public @Nullable String helloTime() {
        return attributeText("hello-time");
    }

    /** Sets the {@code hello-time} attribute; null removes it. */
    public FilterRuleStp helloTime(@Nullable String helloTime) {
        setAttribute("hello-time", helloTime);
        return this;
    }

    /** The {@code hello-time-hi} attribute, or null if absent. */
    public @Nullable String helloTimeHi() {
        return attributeText("hello-time-hi");
    }

    /** Sets the {@code hello-time-hi} attribute; null removes it. */
    public FilterRuleStp helloTimeHi(@Nullable String helloTimeHi) {
        setAttribute("hello-time-hi", helloTimeHi);
        return this;
    }

    /** The {@code forward-delay} attribute, or null if absent. */
    public @Nullable String forwardDelay() {
        return attributeText("forward-delay");
    }

    /** Sets the {@code forward-delay} attribute; null removes it. */
    public FilterRuleStp forwardDelay(@Nullable String forwardDelay) {
        setAttribute("forward-delay", forwardDelay);
        return this;
    }

    /** The {@code forward-delay-hi} attribute, or null if absent. */
    public @Nullable String forwardDelayHi() {
        return attributeText("forward-delay-hi");
    }

    /** Sets the {@code forward-delay-hi} attribute; null removes it. */
    public FilterRuleStp forwardDelayHi(@Nullable String forwardDelayHi) {
        setAttribute("forward-delay-hi", forwardDelayHi);
        return this;
    }

    /** The {@code comment} attribute, or null if absent. */
    public @Nullable String comment() {
        return attributeText("comment");
    }

    /** Sets the {@code comment} attribute; null removes it. */
    public FilterRuleStp comment(@Nullable String comment) {
        setAttribute("comment", comment);
        return this;
    }

    @Override
    FilterRuleStp empty() {
        return new FilterRuleStp();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"match", "srcmacaddr", "srcmacmask", "type", "flags", "root-priority", "root-priority-hi", "root-address", "root-address-mask", "root-cost", "root-cost-hi", "sender-priority", "sender-priority-hi", "sender-address", "sender-address-mask", "port", "port-hi", "age", "age-hi", "max-age", "max-age-hi", "hello-time", "hello-time-hi", "forward-delay", "forward-delay-hi", "comment"};
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

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "flags")
    private @Nullable String getFlagsAttribute() {
        return attributeText("flags");
    }

    private void setFlagsAttribute(@Nullable String value) {
        setAttribute("flags", value);
    }

    @XmlAttribute(name = "root-priority")
    private @Nullable String getRootPriorityAttribute() {
        return attributeText("root-priority");
    }

    private void setRootPriorityAttribute(@Nullable String value) {
        setAttribute("root-priority", value);
    }

    @XmlAttribute(name = "root-priority-hi")
    private @Nullable String getRootPriorityHiAttribute() {
        return attributeText("root-priority-hi");
    }

    private void setRootPriorityHiAttribute(@Nullable String value) {
        setAttribute("root-priority-hi", value);
    }

    @XmlAttribute(name = "root-address")
    private @Nullable String getRootAddressAttribute() {
        return attributeText("root-address");
    }

    private void setRootAddressAttribute(@Nullable String value) {
        setAttribute("root-address", value);
    }

    @XmlAttribute(name = "root-address-mask")
    private @Nullable String getRootAddressMaskAttribute() {
        return attributeText("root-address-mask");
    }

    private void setRootAddressMaskAttribute(@Nullable String value) {
        setAttribute("root-address-mask", value);
    }

    @XmlAttribute(name = "root-cost")
    private @Nullable String getRootCostAttribute() {
        return attributeText("root-cost");
    }

    private void setRootCostAttribute(@Nullable String value) {
        setAttribute("root-cost", value);
    }

    @XmlAttribute(name = "root-cost-hi")
    private @Nullable String getRootCostHiAttribute() {
        return attributeText("root-cost-hi");
    }

    private void setRootCostHiAttribute(@Nullable String value) {
        setAttribute("root-cost-hi", value);
    }

    @XmlAttribute(name = "sender-priority")
    private @Nullable String getSenderPriorityAttribute() {
        return attributeText("sender-priority");
    }

    private void setSenderPriorityAttribute(@Nullable String value) {
        setAttribute("sender-priority", value);
    }

    @XmlAttribute(name = "sender-priority-hi")
    private @Nullable String getSenderPriorityHiAttribute() {
        return attributeText("sender-priority-hi");
    }

    private void setSenderPriorityHiAttribute(@Nullable String value) {
        setAttribute("sender-priority-hi", value);
    }

    @XmlAttribute(name = "sender-address")
    private @Nullable String getSenderAddressAttribute() {
        return attributeText("sender-address");
    }

    private void setSenderAddressAttribute(@Nullable String value) {
        setAttribute("sender-address", value);
    }

    @XmlAttribute(name = "sender-address-mask")
    private @Nullable String getSenderAddressMaskAttribute() {
        return attributeText("sender-address-mask");
    }

    private void setSenderAddressMaskAttribute(@Nullable String value) {
        setAttribute("sender-address-mask", value);
    }

    @XmlAttribute(name = "port")
    private @Nullable String getPortAttribute() {
        return attributeText("port");
    }

    private void setPortAttribute(@Nullable String value) {
        setAttribute("port", value);
    }

    @XmlAttribute(name = "port-hi")
    private @Nullable String getPortHiAttribute() {
        return attributeText("port-hi");
    }

    private void setPortHiAttribute(@Nullable String value) {
        setAttribute("port-hi", value);
    }

    @XmlAttribute(name = "age")
    private @Nullable String getAgeAttribute() {
        return attributeText("age");
    }

    private void setAgeAttribute(@Nullable String value) {
        setAttribute("age", value);
    }

    @XmlAttribute(name = "age-hi")
    private @Nullable String getAgeHiAttribute() {
        return attributeText("age-hi");
    }

    private void setAgeHiAttribute(@Nullable String value) {
        setAttribute("age-hi", value);
    }

    @XmlAttribute(name = "max-age")
    private @Nullable String getMaxAgeAttribute() {
        return attributeText("max-age");
    }

    private void setMaxAgeAttribute(@Nullable String value) {
        setAttribute("max-age", value);
    }

    @XmlAttribute(name = "max-age-hi")
    private @Nullable String getMaxAgeHiAttribute() {
        return attributeText("max-age-hi");
    }

    private void setMaxAgeHiAttribute(@Nullable String value) {
        setAttribute("max-age-hi", value);
    }

    @XmlAttribute(name = "hello-time")
    private @Nullable String getHelloTimeAttribute() {
        return attributeText("hello-time");
    }

    private void setHelloTimeAttribute(@Nullable String value) {
        setAttribute("hello-time", value);
    }

    @XmlAttribute(name = "hello-time-hi")
    private @Nullable String getHelloTimeHiAttribute() {
        return attributeText("hello-time-hi");
    }

    private void setHelloTimeHiAttribute(@Nullable String value) {
        setAttribute("hello-time-hi", value);
    }

    @XmlAttribute(name = "forward-delay")
    private @Nullable String getForwardDelayAttribute() {
        return attributeText("forward-delay");
    }

    private void setForwardDelayAttribute(@Nullable String value) {
        setAttribute("forward-delay", value);
    }

    @XmlAttribute(name = "forward-delay-hi")
    private @Nullable String getForwardDelayHiAttribute() {
        return attributeText("forward-delay-hi");
    }

    private void setForwardDelayHiAttribute(@Nullable String value) {
        setAttribute("forward-delay-hi", value);
    }

    @XmlAttribute(name = "comment")
    private @Nullable String getCommentAttribute() {
        return attributeText("comment");
    }

    private void setCommentAttribute(@Nullable String value) {
        setAttribute("comment", value);
    }
}
