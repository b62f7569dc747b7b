package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code topology} element of {@code cpu}, {@code domain/cpu}, {@code capabilities/host/cpu}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html#cpu-model-and-topology">libvirt: cpu XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CpuTopology extends Element {
    /** Makes an empty {@code topology} element. */
    public CpuTopology() {
        super("topology");
    }

    /**
     * Reads a {@code topology} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CpuTopology parse(String xml) {
        return XmlReader.read(xml, new CpuTopology());
    }

    @Override
    public CpuTopology copy() {
        return (CpuTopology) copyTree();
    }

    /** The {@code sockets} attribute, or null if absent. */
    public @Nullable Long sockets() {
        return Text.longValue(this, "sockets", attributeText("sockets"));
    }

    /** Sets the {@code sockets} attribute. */
    public CpuTopology sockets(long sockets) {
        setAttribute("sockets", Text.decimal(sockets));
        return this;
    }

    /** The {@code sockets} attribute as it is written, or null if absent. */
    public @Nullable String socketsText() {
        return attributeText("sockets");
    }

    /** Sets the {@code sockets} attribute as it is written; null removes it. */
    public CpuTopology socketsText(@Nullable String text) {
        setAttribute("sockets", text);
        return this;
    }

    /** The {@code dies} attribute, or null if absent. */
    public @Nullable Long dies() {
        return Text.longValue(this, "dies", attributeText("dies"));
    }

    /** Sets the {@code dies} attribute. */
    public CpuTopology dies(long dies) {
        setAttribute("dies", Text.decimal(dies));
        return this;
    }

    /** The {@code dies} attribute as it is written, or null if absent. */
    public @Nullable String diesText() {
        return attributeText("dies");
    }

    /** Sets the {@code dies} attribute as it is written; null removes it. */
    public CpuTopology diesText(@Nullable String text) {
        setAttribute("dies", text);
        return this;
    }

    /** The {@code clusters} attribute, or null if absent. */
    public @Nullable Long clusters() {
        return Text.longValue(this, "clusters", attributeText("clusters"));
    }

    /** Sets the {@code clusters} attribute. */
    public CpuTopology clusters(long clusters) {
        setAttribute("clusters", Text.decimal(clusters));
        return this;
    }

    /** The {@code clusters} attribute as it is written, or null if absent. */
    public @Nullable String clustersText() {
        return attributeText("clusters");
    }

    /** Sets the {@code clusters} attribute as it is written; null removes it. */
    public CpuTopology clustersText(@Nullable String text) {
        setAttribute("clusters", text);
        return this;
    }

    /** The {@code cores} attribute, or null if absent. */
    public @Nullable Long cores() {
        return Text.longValue(this, "cores", attributeText("cores"));
    }

    /** Sets the {@code cores} attribute. */
    public CpuTopology cores(long cores) {
        setAttribute("cores", Text.decimal(cores));
        return this;
    }

    /** The {@code cores} attribute as it is written, or null if absent. */
    public @Nullable String coresText() {
        return attributeText("cores");
    }

    /** Sets the {@code cores} attribute as it is written; null removes it. */
    public CpuTopology coresText(@Nullable String text) {
        setAttribute("cores", text);
        return this;
    }

    /** The {@code threads} attribute, or null if absent. */
    public @Nullable Long threads() {
        return Text.longValue(this, "threads", attributeText("threads"));
    }

    /** Sets the {@code threads} attribute. */
    public CpuTopology threads(long threads) {
        setAttribute("threads", Text.decimal(threads));
        return this;
    }

    /** The {@code threads} attribute as it is written, or null if absent. */
    public @Nullable String threadsText() {
        return attributeText("threads");
    }

    /** Sets the {@code threads} attribute as it is written; null removes it. */
    public CpuTopology threadsText(@Nullable String text) {
        setAttribute("threads", text);
        return this;
    }

    @Override
    CpuTopology empty() {
        return new CpuTopology();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"sockets", "dies", "clusters", "cores", "threads"};
    }

    @XmlAttribute(name = "sockets")
    private @Nullable String getSocketsAttribute() {
        return attributeText("sockets");
    }

    private void setSocketsAttribute(@Nullable String value) {
        setAttribute("sockets", value);
    }

    @XmlAttribute(name = "dies")
    private @Nullable String getDiesAttribute() {
        return attributeText("dies");
    }

    private void setDiesAttribute(@Nullable String value) {
        setAttribute("dies", value);
    }

    @XmlAttribute(name = "clusters")
    private @Nullable String getClustersAttribute() {
        return attributeText("clusters");
    }

    private void setClustersAttribute(@Nullable String value) {
        setAttribute("clusters", value);
    }

    @XmlAttribute(name = "cores")
    private @Nullable String getCoresAttribute() {
        return attributeText("cores");
    }

    private void setCoresAttribute(@Nullable String value) {
        setAttribute("cores", value);
    }

    @XmlAttribute(name = "threads")
    private @Nullable String getThreadsAttribute() {
        return attributeText("threads");
    }

    private void setThreadsAttribute(@Nullable String value) {
        setAttribute("threads", value);
    }
}
