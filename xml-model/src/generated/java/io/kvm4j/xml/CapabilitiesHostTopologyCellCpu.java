package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code cpu} element of {@code capabilities/host/topology/cells/cell/cpus}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcaps.html">libvirt: capabilities XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class CapabilitiesHostTopologyCellCpu extends Element {
    /** Makes an empty {@code cpu} element. */
    public CapabilitiesHostTopologyCellCpu() {
        super("cpu");
    }

    /**
     * Reads a {@code cpu} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CapabilitiesHostTopologyCellCpu parse(String xml) {
        return XmlReader.read(xml, new CapabilitiesHostTopologyCellCpu());
    }

    @Override
    public CapabilitiesHostTopologyCellCpu copy() {
        return (CapabilitiesHostTopologyCellCpu) copyTree();
    }

    /** The {@code id} attribute, or null if absent. */
    public @Nullable Long id() {
        return Text.longValue(this, "id", attributeText("id"));
    }

    /** Sets the {@code id} attribute. */
    public CapabilitiesHostTopologyCellCpu id(long id) {
        setAttribute("id", Text.decimal(id));
        return this;
    }

    /** The {@code id} attribute as it is written, or null if absent. */
    public @Nullable String idText() {
        return attributeText("id");
    }

    /** Sets the {@code id} attribute as it is written; null removes it. */
    public CapabilitiesHostTopologyCellCpu idText(@Nullable String text) {
        setAttribute("id", text);
        return this;
    }

    /** The {@code socket_id} attribute, or null if absent. */
    public @Nullable Long socketId() {
        return Text.longValue(this, "socket_id", attributeText("socket_id"));
    }

    /** Sets the {@code socket_id} attribute. */
    public CapabilitiesHostTopologyCellCpu socketId(long socketId) {
        setAttribute("socket_id", Text.decimal(socketId));
        return this;
    }

    /** The {@code socket_id} attribute as it is written, or null if absent. */
    public @Nullable String socketIdText() {
        return attributeText("socket_id");
    }

    /** Sets the {@code socket_id} attribute as it is written; null removes it. */
    public CapabilitiesHostTopologyCellCpu socketIdText(@Nullable String text) {
        setAttribute("socket_id", text);
        return this;
    }

    /** The {@code die_id} attribute, or null if absent. */
    public @Nullable Long dieId() {
        return Text.longValue(this, "die_id", attributeText("die_id"));
    }

    /** Sets the {@code die_id} attribute. */
    public CapabilitiesHostTopologyCellCpu dieId(long dieId) {
        setAttribute("die_id", Text.decimal(dieId));
        return this;
    }

    /** The {@code die_id} attribute as it is written, or null if absent. */
    public @Nullable String dieIdText() {
        return attributeText("die_id");
    }

    /** Sets the {@code die_id} attribute as it is written; null removes it. */
    public CapabilitiesHostTopologyCellCpu dieIdText(@Nullable String text) {
        setAttribute("die_id", text);
        return this;
    }

    /** The {@code cluster_id} attribute, or null if absent. */
    public @Nullable Long clusterId() {
        return Text.longValue(this, "cluster_id", attributeText("cluster_id"));
    }

    /** Sets the {@code cluster_id} attribute. */
    public CapabilitiesHostTopologyCellCpu clusterId(long clusterId) {
        setAttribute("cluster_id", Text.decimal(clusterId));
        return this;
    }

    /** The {@code cluster_id} attribute as it is written, or null if absent. */
    public @Nullable String clusterIdText() {
        return attributeText("cluster_id");
    }

    /** Sets the {@code cluster_id} attribute as it is written; null removes it. */
    public CapabilitiesHostTopologyCellCpu clusterIdText(@Nullable String text) {
        setAttribute("cluster_id", text);
        return this;
    }

    /** The {@code core_id} attribute, or null if absent. */
    public @Nullable Long coreId() {
        return Text.longValue(this, "core_id", attributeText("core_id"));
    }

    /** Sets the {@code core_id} attribute. */
    public CapabilitiesHostTopologyCellCpu coreId(long coreId) {
        setAttribute("core_id", Text.decimal(coreId));
        return this;
    }

    /** The {@code core_id} attribute as it is written, or null if absent. */
    public @Nullable String coreIdText() {
        return attributeText("core_id");
    }

    /** Sets the {@code core_id} attribute as it is written; null removes it. */
    public CapabilitiesHostTopologyCellCpu coreIdText(@Nullable String text) {
        setAttribute("core_id", text);
        return this;
    }

    /** The {@code siblings} attribute, or null if absent. */
    public @Nullable String siblings() {
        return attributeText("siblings");
    }

    /** Sets the {@code siblings} attribute; null removes it. */
    public CapabilitiesHostTopologyCellCpu siblings(@Nullable String siblings) {
        setAttribute("siblings", siblings);
        return this;
    }

    @Override
    CapabilitiesHostTopologyCellCpu empty() {
        return new CapabilitiesHostTopologyCellCpu();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"id", "socket_id", "die_id", "cluster_id", "core_id", "siblings"};
    }

    @XmlAttribute(name = "id")
    private @Nullable String getIdAttribute() {
        return attributeText("id");
    }

    private void setIdAttribute(@Nullable String value) {
        setAttribute("id", value);
    }

    @XmlAttribute(name = "socket_id")
    private @Nullable String getSocketIdAttribute() {
        return attributeText("socket_id");
    }

    private void setSocketIdAttribute(@Nullable String value) {
        setAttribute("socket_id", value);
    }

    @XmlAttribute(name = "die_id")
    private @Nullable String getDieIdAttribute() {
        return attributeText("die_id");
    }

    private void setDieIdAttribute(@Nullable String value) {
        setAttribute("die_id", value);
    }

    @XmlAttribute(name = "cluster_id")
    private @Nullable String getClusterIdAttribute() {
        return attributeText("cluster_id");
    }

    private void setClusterIdAttribute(@Nullable String value) {
        setAttribute("cluster_id", value);
    }

    @XmlAttribute(name = "core_id")
    private @Nullable String getCoreIdAttribute() {
        return attributeText("core_id");
    }

    private void setCoreIdAttribute(@Nullable String value) {
        setAttribute("core_id", value);
    }

    @XmlAttribute(name = "siblings")
    private @Nullable String getSiblingsAttribute() {
        return attributeText("siblings");
    }

    private void setSiblingsAttribute(@Nullable String value) {
        setAttribute("siblings", value);
    }
}
