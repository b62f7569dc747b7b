package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code rule} element of {@code filter}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnwfilter.html">libvirt: filter XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"macElements", "vlanElements", "stpElements", "arpElements", "rarpElements", "ipElements", "ipv6Elements", "tcpElements", "udpElements", "sctpElements", "icmpElements", "igmpElements", "allElements", "espElements", "ahElements", "udpliteElements", "tcpIpv6Elements", "udpIpv6Elements", "sctpIpv6Elements", "icmpv6Elements", "allIpv6Elements", "espIpv6Elements", "ahIpv6Elements", "udpliteIpv6Elements", "otherContent"})
public final class FilterRule extends Element {
    /** Makes an empty {@code rule} element. */
    public FilterRule() {
        super("rule");
    }

    /**
     * Reads a {@code rule} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FilterRule parse(String xml) {
        return XmlReader.read(xml, new FilterRule());
    }

    @Override
    public FilterRule copy() {
        return (FilterRule) copyTree();
    }

    /** The {@code action} attribute, or null if absent. Known values: {@code drop}, {@code accept}, {@code reject}, {@code continue}, {@code return}. */
    public @Nullable String action() {
        return attributeText("action");
    }

    /** Sets the {@code action} attribute; null removes it. */
    public FilterRule action(@Nullable String action) {
        setAttribute("action", action);
        return this;
    }

    /** The {@code direction} attribute, or null if absent. Known values: {@code in}, {@code out}, {@code inout}. */
    public @Nullable String direction() {
        return attributeText("direction");
    }

    /** Sets the {@code direction} attribute; null removes it. */
    public FilterRule direction(@Nullable String direction) {
        setAttribute("direction", direction);
        return this;
    }

    /** The {@code priority} attribute, or null if absent. */
    public @Nullable Integer priority() {
        return Text.intValue(this, "priority", attributeText("priority"));
    }

    /** Sets the {@code priority} attribute. */
    public FilterRule priority(int priority) {
        setAttribute("priority", Text.decimal(priority));
        return this;
    }

    /** The {@code priority} attribute as it is written, or null if absent. */
    public @Nullable String priorityText() {
        return attributeText("priority");
    }

    /** Sets the {@code priority} attribute as it is written; null removes it. */
    public FilterRule priorityText(@Nullable String text) {
        setAttribute("priority", text);
        return this;
    }

    /** The {@code statematch} attribute, or null if absent. */
    public @Nullable String statematch() {
        return attributeText("statematch");
    }

    /** Sets the {@code statematch} attribute; null removes it. */
    public FilterRule statematch(@Nullable String statematch) {
        setAttribute("statematch", statematch);
        return this;
    }

    /** The {@code mac} element, or null if absent. */
    public @Nullable FilterRuleMac mac() {
        return firstChild("mac", FilterRuleMac.class);
    }

    /** Replaces the {@code mac} element; null removes it. */
    public FilterRule mac(@Nullable FilterRuleMac mac) {
        setChild("mac", mac);
        return this;
    }

    /** Changes the {@code mac} element, made when absent. */
    public FilterRule mac(Consumer<? super FilterRuleMac> change) {
        change.accept(madeChild("mac", FilterRuleMac.class));
        return this;
    }

    /** The {@code vlan} element, or null if absent. */
    public @Nullable FilterRuleVlan vlan() {
        return firstChild("vlan", FilterRuleVlan.class);
    }

    /** Replaces the {@code vlan} element; null removes it. */
    public FilterRule vlan(@Nullable FilterRuleVlan vlan) {
        setChild("vlan", vlan);
        return this;
    }

    /** Changes the {@code vlan} element, made when absent. */
    public FilterRule vlan(Consumer<? super FilterRuleVlan> change) {
        change.accept(madeChild("vlan", FilterRuleVlan.class));
        return this;
    }

    /** The {@code stp} element, or null if absent. */
    public @Nullable FilterRuleStp stp() {
        return firstChild("stp", FilterRuleStp.class);
    }

    /** Replaces the {@code stp} element; null removes it. */
    public FilterRule stp(@Nullable FilterRuleStp stp) {
        setChild("stp", stp);
        return this;
    }

    /** Changes the {@code stp} element, made when absent. */
    public FilterRule stp(Consumer<? super FilterRuleStp> change) {
        change.accept(madeChild("stp", FilterRuleStp.class));
        return this;
    }

    /** The {@code arp} element, or null if absent. */
    public @Nullable FilterRuleArp arp() {
        return firstChild("arp", FilterRuleArp.class);
    }

    /** Replaces the {@code arp} element; null removes it. */
    public FilterRule arp(@Nullable FilterRuleArp arp) {
        setChild("arp", arp);
        return this;
    }

    /** Changes the {@code arp} element, made when absent. */
    public FilterRule arp(Consumer<? super FilterRuleArp> change) {
        change.accept(madeChild("arp", FilterRuleArp.class));
        return this;
    }

    /** The {@code rarp} element, or null if absent. */
    public @Nullable FilterRuleRarp rarp() {
        return firstChild("rarp", FilterRuleRarp.class);
    }

    /** Replaces the {@code rarp} element; null removes it. */
    public FilterRule rarp(@Nullable FilterRuleRarp rarp) {
        setChild("rarp", rarp);
        return this;
    }

    /** Changes the {@code rarp} element, made when absent. */
    public FilterRule rarp(Consumer<? super FilterRuleRarp> change) {
        change.accept(madeChild("rarp", FilterRuleRarp.class));
        return this;
    }

    /** The {@code ip} element, or null if absent. */
    public @Nullable FilterRuleIp ip() {
        return firstChild("ip", FilterRuleIp.class);
    }

    /** Replaces the {@code ip} element; null removes it. */
    public FilterRule ip(@Nullable FilterRuleIp ip) {
        setChild("ip", ip);
        return this;
    }

    /** Changes the {@code ip} element, made when absent. */
    public FilterRule ip(Consumer<? super FilterRuleIp> change) {
        change.accept(madeChild("ip", FilterRuleIp.class));
        return this;
    }

    /** The {@code ipv6} element, or null if absent. */
    public @Nullable FilterRuleIpv6 ipv6() {
        return firstChild("ipv6", FilterRuleIpv6.class);
    }

    /** Replaces the {@code ipv6} element; null removes it. */
    public FilterRule ipv6(@Nullable FilterRuleIpv6 ipv6) {
        setChild("ipv6", ipv6);
        return this;
    }

    /** Changes the {@code ipv6} element, made when absent. */
    public FilterRule ipv6(Consumer<? super FilterRuleIpv6> change) {
        change.accept(madeChild("ipv6", FilterRuleIpv6.class));
        return this;
    }

    /** The {@code tcp} element, or null if absent. */
    public @Nullable FilterRuleTcp tcp() {
        return firstChild("tcp", FilterRuleTcp.class);
    }

    /** Replaces the {@code tcp} element; null removes it. */
    public FilterRule tcp(@Nullable FilterRuleTcp tcp) {
        setChild("tcp", tcp);
        return this;
    }

    /** Changes the {@code tcp} element, made when absent. */
    public FilterRule tcp(Consumer<? super FilterRuleTcp> change) {
        change.accept(madeChild("tcp", FilterRuleTcp.class));
        return this;
    }

    /** The {@code udp} element, or null if absent. */
    public @Nullable FilterRuleUdp udp() {
        return firstChild("udp", FilterRuleUdp.class);
    }

    /** Replaces the {@code udp} element; null removes it. */
    public FilterRule udp(@Nullable FilterRuleUdp udp) {
        setChild("udp", udp);
        return this;
    }

    /** Changes the {@code udp} element, made when absent. */
    public FilterRule udp(Consumer<? super FilterRuleUdp> change) {
        change.accept(madeChild("udp", FilterRuleUdp.class));
        return this;
    }

    /** The {@code sctp} element, or null if absent. */
    public @Nullable FilterRuleSctp sctp() {
        return firstChild("sctp", FilterRuleSctp.class);
    }

    /** Replaces the {@code sctp} element; null removes it. */
    public FilterRule sctp(@Nullable FilterRuleSctp sctp) {
        setChild("sctp", sctp);
        return this;
    }

    /** Changes the {@code sctp} element, made when absent. */
    public FilterRule sctp(Consumer<? super FilterRuleSctp> change) {
        change.accept(madeChild("sctp", FilterRuleSctp.class));
        return this;
    }

    /** The {@code icmp} element, or null if absent. */
    public @Nullable FilterRuleIcmp icmp() {
        return firstChild("icmp", FilterRuleIcmp.class);
    }

    /** Replaces the {@code icmp} element; null removes it. */
    public FilterRule icmp(@Nullable FilterRuleIcmp icmp) {
        setChild("icmp", icmp);
        return this;
    }

    /** Changes the {@code icmp} element, made when absent. */
    public FilterRule icmp(Consumer<? super FilterRuleIcmp> change) {
        change.accept(madeChild("icmp", FilterRuleIcmp.class));
        return this;
    }

    /** The {@code igmp} element, or null if absent. */
    public @Nullable FilterRuleIgmp igmp() {
        return firstChild("igmp", FilterRuleIgmp.class);
    }

    /** Replaces the {@code igmp} element; null removes it. */
    public FilterRule igmp(@Nullable FilterRuleIgmp igmp) {
        setChild("igmp", igmp);
        return this;
    }

    /** Changes the {@code igmp} element, made when absent. */
    public FilterRule igmp(Consumer<? super FilterRuleIgmp> change) {
        change.accept(madeChild("igmp", FilterRuleIgmp.class));
        return this;
    }

    /** The {@code all} element, or null if absent. */
    public @Nullable FilterRuleAll all() {
        return firstChild("all", FilterRuleAll.class);
    }

    /** Replaces the {@code all} element; null removes it. */
    public FilterRule all(@Nullable FilterRuleAll all) {
        setChild("all", all);
        return this;
    }

    /** Changes the {@code all} element, made when absent. */
    public FilterRule all(Consumer<? super FilterRuleAll> change) {
        change.accept(madeChild("all", FilterRuleAll.class));
        return this;
    }

    /** The {@code esp} element, or null if absent. */
    public @Nullable FilterRuleEsp esp() {
        return firstChild("esp", FilterRuleEsp.class);
    }

    /** Replaces the {@code esp} element; null removes it. */
    public FilterRule esp(@Nullable FilterRuleEsp esp) {
        setChild("esp", esp);
        return this;
    }

    /** Changes the {@code esp} element, made when absent. */
    public FilterRule esp(Consumer<? super FilterRuleEsp> change) {
        change.accept(madeChild("esp", FilterRuleEsp.class));
        return this;
    }

    /** The {@code ah} element, or null if absent. */
    public @Nullable FilterRuleAh ah() {
        return firstChild("ah", FilterRuleAh.class);
    }

    /** Replaces the {@code ah} element; null removes it. */
    public FilterRule ah(@Nullable FilterRuleAh ah) {
        setChild("ah", ah);
        return this;
    }

    /** Changes the {@code ah} element, made when absent. */
    public FilterRule ah(Consumer<? super FilterRuleAh> change) {
        change.accept(madeChild("ah", FilterRuleAh.class));
        return this;
    }

    /** The {@code udplite} element, or null if absent. */
    public @Nullable FilterRuleUdplite udplite() {
        return firstChild("udplite", FilterRuleUdplite.class);
    }

    /** Replaces the {@code udplite} element; null removes it. */
    public FilterRule udplite(@Nullable FilterRuleUdplite udplite) {
        setChild("udplite", udplite);
        return this;
    }

    /** Changes the {@code udplite} element, made when absent. */
    public FilterRule udplite(Consumer<? super FilterRuleUdplite> change) {
        change.accept(madeChild("udplite", FilterRuleUdplite.class));
        return this;
    }

    /** The {@code tcp-ipv6} element, or null if absent. */
    public @Nullable FilterRuleTcpIpv6 tcpIpv6() {
        return firstChild("tcp-ipv6", FilterRuleTcpIpv6.class);
    }

    /** Replaces the {@code tcp-ipv6} element; null removes it. */
    public FilterRule tcpIpv6(@Nullable FilterRuleTcpIpv6 tcpIpv6) {
        setChild("tcp-ipv6", tcpIpv6);
        return this;
    }

    /** Changes the {@code tcp-ipv6} element, made when absent. */
    public FilterRule tcpIpv6(Consumer<? super FilterRuleTcpIpv6> change) {
        change.accept(madeChild("tcp-ipv6", FilterRuleTcpIpv6.class));
        return this;
    }

    /** The {@code udp-ipv6} element, or null if absent. */
    public @Nullable FilterRuleUdpIpv6 udpIpv6() {
        return firstChild("udp-ipv6", FilterRuleUdpIpv6.class);
    }

    /** Replaces the {@code udp-ipv6} element; null removes it. */
    public FilterRule udpIpv6(@Nullable FilterRuleUdpIpv6 udpIpv6) {
        setChild("udp-ipv6", udpIpv6);
        return this;
    }

    /** Changes the {@code udp-ipv6} element, made when absent. */
    public FilterRule udpIpv6(Consumer<? super FilterRuleUdpIpv6> change) {
        change.accept(madeChild("udp-ipv6", FilterRuleUdpIpv6.class));
        return this;
    }

    /** The {@code sctp-ipv6} element, or null if absent. */
    public @Nullable FilterRuleSctpIpv6 sctpIpv6() {
        return firstChild("sctp-ipv6", FilterRuleSctpIpv6.class);
    }

    /** Replaces the {@code sctp-ipv6} element; null removes it. */
    public FilterRule sctpIpv6(@Nullable FilterRuleSctpIpv6 sctpIpv6) {
        setChild("sctp-ipv6", sctpIpv6);
        return this;
    }

    /** Changes the {@code sctp-ipv6} element, made when absent. */
    public FilterRule sctpIpv6(Consumer<? super FilterRuleSctpIpv6> change) {
        change.accept(madeChild("sctp-ipv6", FilterRuleSctpIpv6.class));
        return this;
    }

    /** The {@code icmpv6} element, or null if absent. */
    public @Nullable FilterRuleIcmpv6 icmpv6() {
        return firstChild("icmpv6", FilterRuleIcmpv6.class);
    }

    /** Replaces the {@code icmpv6} element; null removes it. */
    public FilterRule icmpv6(@Nullable FilterRuleIcmpv6 icmpv6) {
        setChild("icmpv6", icmpv6);
        return this;
    }

    /** Changes the {@code icmpv6} element, made when absent. */
    public FilterRule icmpv6(Consumer<? super FilterRuleIcmpv6> change) {
        change.accept(madeChild("icmpv6", FilterRuleIcmpv6.class));
        return this;
    }

    /** The {@code all-ipv6} element, or null if absent. */
    public @Nullable FilterRuleAllIpv6 allIpv6() {
        return firstChild("all-ipv6", FilterRuleAllIpv6.class);
    }

    /** Replaces the {@code all-ipv6} element; null removes it. */
    public FilterRule allIpv6(@Nullable FilterRuleAllIpv6 allIpv6) {
        setChild("all-ipv6", allIpv6);
        return this;
    }

    /** Changes the {@code all-ipv6} element, made when absent. */
    public FilterRule allIpv6(Consumer<? super FilterRuleAllIpv6> change) {
        change.accept(madeChild("all-ipv6", FilterRuleAllIpv6.class));
        return this;
    }

    /** The {@code esp-ipv6} element, or null if absent. */
    public @Nullable FilterRuleEspIpv6 espIpv6() {
        return firstChild("esp-ipv6", FilterRuleEspIpv6.class);
    }

    /** Replaces the {@code esp-ipv6} element; null removes it. */
    public FilterRule espIpv6(@Nullable FilterRuleEspIpv6 espIpv6) {
        setChild("esp-ipv6", espIpv6);
        return this;
    }

    /** Changes the {@code esp-ipv6} element, made when absent. */
    public FilterRule espIpv6(Consumer<? super FilterRuleEspIpv6> change) {
        change.accept(madeChild("esp-ipv6", FilterRuleEspIpv6.class));
        return this;
    }

    /** The {@code ah-ipv6} element, or null if absent. */
    public @Nullable FilterRuleAhIpv6 ahIpv6() {
        return firstChild("ah-ipv6", FilterRuleAhIpv6.class);
    }

    /** Replaces the {@code ah-ipv6} element; null removes it. */
    public FilterRule ahIpv6(@Nullable FilterRuleAhIpv6 ahIpv6) {
        setChild("ah-ipv6", ahIpv6);
        return this;
    }

    /** Changes the {@code ah-ipv6} element, made when absent. */
    public FilterRule ahIpv6(Consumer<? super FilterRuleAhIpv6> change) {
        change.accept(madeChild("ah-ipv6", FilterRuleAhIpv6.class));
        return this;
    }

    /** The {@code udplite-ipv6} element, or null if absent. */
    public @Nullable FilterRuleUdpliteIpv6 udpliteIpv6() {
        return firstChild("udplite-ipv6", FilterRuleUdpliteIpv6.class);
    }

    /** Replaces the {@code udplite-ipv6} element; null removes it. */
    public FilterRule udpliteIpv6(@Nullable FilterRuleUdpliteIpv6 udpliteIpv6) {
        setChild("udplite-ipv6", udpliteIpv6);
        return this;
    }

    /** Changes the {@code udplite-ipv6} element, made when absent. */
    public FilterRule udpliteIpv6(Consumer<? super FilterRuleUdpliteIpv6> change) {
        change.accept(madeChild("udplite-ipv6", FilterRuleUdpliteIpv6.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "mac" -> new FilterRuleMac();
            case "vlan" -> new FilterRuleVlan();
            case "stp" -> new FilterRuleStp();
            case "arp" -> new FilterRuleArp();
            case "rarp" -> new FilterRuleRarp();
            case "ip" -> new FilterRuleIp();
            case "ipv6" -> new FilterRuleIpv6();
            case "tcp" -> new FilterRuleTcp();
            case "udp" -> new FilterRuleUdp();
            case "sctp" -> new FilterRuleSctp();
            case "icmp" -> new FilterRuleIcmp();
            case "igmp" -> new FilterRuleIgmp();
            case "all" -> new FilterRuleAll();
            case "esp" -> new FilterRuleEsp();
            case "ah" -> new FilterRuleAh();
            case "udplite" -> new FilterRuleUdplite();
            case "tcp-ipv6" -> new FilterRuleTcpIpv6();
            case "udp-ipv6" -> new FilterRuleUdpIpv6();
            case "sctp-ipv6" -> new FilterRuleSctpIpv6();
            case "icmpv6" -> new FilterRuleIcmpv6();
            case "all-ipv6" -> new FilterRuleAllIpv6();
            case "esp-ipv6" -> new FilterRuleEspIpv6();
            case "ah-ipv6" -> new FilterRuleAhIpv6();
            case "udplite-ipv6" -> new FilterRuleUdpliteIpv6();
            default -> null;
        };
    }

    @Override
    FilterRule empty() {
        return new FilterRule();
    }

    @Override
    String[] childNames() {
        return new String[] {"mac", "vlan", "stp", "arp", "rarp", "ip", "ipv6", "tcp", "udp", "sctp", "icmp", "igmp", "all", "esp", "ah", "udplite", "tcp-ipv6", "udp-ipv6", "sctp-ipv6", "icmpv6", "all-ipv6", "esp-ipv6", "ah-ipv6", "udplite-ipv6"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"action", "direction", "priority", "statematch"};
    }

    @XmlAttribute(name = "action")
    private @Nullable String getActionAttribute() {
        return attributeText("action");
    }

    private void setActionAttribute(@Nullable String value) {
        setAttribute("action", value);
    }

    @XmlAttribute(name = "direction")
    private @Nullable String getDirectionAttribute() {
        return attributeText("direction");
    }

    private void setDirectionAttribute(@Nullable String value) {
        setAttribute("direction", value);
    }

    @XmlAttribute(name = "priority")
    private @Nullable String getPriorityAttribute() {
        return attributeText("priority");
    }

    private void setPriorityAttribute(@Nullable String value) {
        setAttribute("priority", value);
    }

    @XmlAttribute(name = "statematch")
    private @Nullable String getStatematchAttribute() {
        return attributeText("statematch");
    }

    private void setStatematchAttribute(@Nullable String value) {
        setAttribute("statematch", value);
    }

    @XmlElement(name = "mac")
    private List<FilterRuleMac> getMacElements() {
        return jaxbList("mac", FilterRuleMac.class);
    }

    @XmlElement(name = "vlan")
    private List<FilterRuleVlan> getVlanElements() {
        return jaxbList("vlan", FilterRuleVlan.class);
    }

    @XmlElement(name = "stp")
    private List<FilterRuleStp> getStpElements() {
        return jaxbList("stp", FilterRuleStp.class);
    }

    @XmlElement(name = "arp")
    private List<FilterRuleArp> getArpElements() {
        return jaxbList("arp", FilterRuleArp.class);
    }

    @XmlElement(name = "rarp")
    private List<FilterRuleRarp> getRarpElements() {
        return jaxbList("rarp", FilterRuleRarp.class);
    }

    @XmlElement(name = "ip")
    private List<FilterRuleIp> getIpElements() {
        return jaxbList("ip", FilterRuleIp.class);
    }

    @XmlElement(name = "ipv6")
    private List<FilterRuleIpv6> getIpv6Elements() {
        return jaxbList("ipv6", FilterRuleIpv6.class);
    }

    @XmlElement(name = "tcp")
    private List<FilterRuleTcp> getTcpElements() {
        return jaxbList("tcp", FilterRuleTcp.class);
    }

    @XmlElement(name = "udp")
    private List<FilterRuleUdp> getUdpElements() {
        return jaxbList("udp", FilterRuleUdp.class);
    }

    @XmlElement(name = "sctp")
    private List<FilterRuleSctp> getSctpElements() {
        return jaxbList("sctp", FilterRuleSctp.class);
    }

    @XmlElement(name = "icmp")
    private List<FilterRuleIcmp> getIcmpElements() {
        return jaxbList("icmp", FilterRuleIcmp.class);
    }

    @XmlElement(name = "igmp")
    private List<FilterRuleIgmp> getIgmpElements() {
        return jaxbList("igmp", FilterRuleIgmp.class);
    }

    @XmlElement(name = "all")
    private List<FilterRuleAll> getAllElements() {
        return jaxbList("all", FilterRuleAll.class);
    }

    @XmlElement(name = "esp")
    private List<FilterRuleEsp> getEspElements() {
        return jaxbList("esp", FilterRuleEsp.class);
    }

    @XmlElement(name = "ah")
    private List<FilterRuleAh> getAhElements() {
        return jaxbList("ah", FilterRuleAh.class);
    }

    @XmlElement(name = "udplite")
    private List<FilterRuleUdplite> getUdpliteElements() {
        return jaxbList("udplite", FilterRuleUdplite.class);
    }

    @XmlElement(name = "tcp-ipv6")
    private List<FilterRuleTcpIpv6> getTcpIpv6Elements() {
        return jaxbList("tcp-ipv6", FilterRuleTcpIpv6.class);
    }

    @XmlElement(name = "udp-ipv6")
    private List<FilterRuleUdpIpv6> getUdpIpv6Elements() {
        return jaxbList("udp-ipv6", FilterRuleUdpIpv6.class);
    }

    @XmlElement(name = "sctp-ipv6")
    private List<FilterRuleSctpIpv6> getSctpIpv6Elements() {
        return jaxbList("sctp-ipv6", FilterRuleSctpIpv6.class);
    }

    @XmlElement(name = "icmpv6")
    private List<FilterRuleIcmpv6> getIcmpv6Elements() {
        return jaxbList("icmpv6", FilterRuleIcmpv6.class);
    }

    @XmlElement(name = "all-ipv6")
    private List<FilterRuleAllIpv6> getAllIpv6Elements() {
        return jaxbList("all-ipv6", FilterRuleAllIpv6.class);
    }

    @XmlElement(name = "esp-ipv6")
    private List<FilterRuleEspIpv6> getEspIpv6Elements() {
        return jaxbList("esp-ipv6", FilterRuleEspIpv6.class);
    }

    @XmlElement(name = "ah-ipv6")
    private List<FilterRuleAhIpv6> getAhIpv6Elements() {
        return jaxbList("ah-ipv6", FilterRuleAhIpv6.class);
    }

    @XmlElement(name = "udplite-ipv6")
    private List<FilterRuleUdpliteIpv6> getUdpliteIpv6Elements() {
        return jaxbList("udplite-ipv6", FilterRuleUdpliteIpv6.class);
    }
}
