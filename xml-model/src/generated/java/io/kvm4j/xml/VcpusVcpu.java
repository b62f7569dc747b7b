package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code vcpu} element of {@code domain/vcpus}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class VcpusVcpu extends Element {
    /** Makes an empty {@code vcpu} element. */
    public VcpusVcpu() {
        super("vcpu");
    }

    /**
     * Reads a {@code vcpu} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static VcpusVcpu parse(String xml) {
        return XmlReader.read(xml, new VcpusVcpu());
    }

    @Override
    public VcpusVcpu copy() {
        return (VcpusVcpu) copyTree();
    }

    /** The {@code id} attribute, or null if absent. */
    public @Nullable Long id() {
        return Text.longValue(this, "id", attributeText("id"));
    }

    /** Sets the {@code id} attribute. */
    public VcpusVcpu id(long id) {
        setAttribute("id", Text.decimal(id));
        return this;
    }

    /** The {@code id} attribute as it is written, or null if absent. */
    public @Nullable String idText() {
        return attributeText("id");
    }

    /** Sets the {@code id} attribute as it is written; null removes it. */
    public VcpusVcpu idText(@Nullable String text) {
        setAttribute("id", text);
        return this;
    }

    /** The {@code enabled} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean enabled() {
        return Text.yesNo(attributeText("enabled"));
    }

    /** Sets the {@code enabled} attribute. */
    public VcpusVcpu enabled(boolean enabled) {
        setAttribute("enabled", enabled ? "yes" : "no");
        return this;
    }

    /** The {@code enabled} attribute as it is written, or null if absent. */
    public @Nullable String enabledText() {
        return attributeText("enabled");
    }

    /** Sets the {@code enabled} attribute as it is written; null removes it. */
    public VcpusVcpu enabledText(@Nullable String text) {
        setAttribute("enabled", text);
        return this;
    }

    /** The {@code hotpluggable} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean hotpluggable() {
        return Text.yesNo(attributeText("hotpluggable"));
    }

    /** Sets the {@code hotpluggable} attribute. */
    public VcpusVcpu hotpluggable(boolean hotpluggable) {
        setAttribute("hotpluggable", hotpluggable ? "yes" : "no");
        return this;
    }

    /** The {@code hotpluggable} attribute as it is written, or null if absent. */
    public @Nullable String hotpluggableText() {
        return attributeText("hotpluggable");
    }

    /** Sets the {@code hotpluggable} attribute as it is written; null removes it. */
    public VcpusVcpu hotpluggableText(@Nullable String text) {
        setAttribute("hotpluggable", text);
        return this;
    }

    /** The {@code order} attribute, or null if absent. */
    public @Nullable Long order() {
        return Text.longValue(this, "order", attributeText("order"));
    }

    /** Sets the {@code order} attribute. */
    public VcpusVcpu order(long order) {
        setAttribute("order", Text.decimal(order));
        return this;
    }

    /** The {@code order} attribute as it is written, or null if absent. */
    public @Nullable String orderText() {
        return attributeText("order");
    }

    /** Sets the {@code order} attribute as it is written; null removes it. */
    public VcpusVcpu orderText(@Nullable String text) {
        setAttribute("order", text);
        return this;
    }

    @Override
    VcpusVcpu empty() {
        return new VcpusVcpu();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"id", "enabled", "hotpluggable", "order"};
    }

    @XmlAttribute(name = "id")
    private @Nullable String getIdAttribute() {
        return attributeText("id");
    }

    private void setIdAttribute(@Nullable String value) {
        setAttribute("id", value);
    }

    @XmlAttribute(name = "enabled")
    private @Nullable String getEnabledAttribute() {
        return attributeText("enabled");
    }

    private void setEnabledAttribute(@Nullable String value) {
        setAttribute("enabled", value);
    }

    @XmlAttribute(name = "hotpluggable")
    private @Nullable String getHotpluggableAttribute() {
        return attributeText("hotpluggable");
    }

    private void setHotpluggableAttribute(@Nullable String value) {
        setAttribute("hotpluggable", value);
    }

    @XmlAttribute(name = "order")
    private @Nullable String getOrderAttribute() {
        return attributeText("order");
    }

    private void setOrderAttribute(@Nullable String value) {
        setAttribute("order", value);
    }
}
