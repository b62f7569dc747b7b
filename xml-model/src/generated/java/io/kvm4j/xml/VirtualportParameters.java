package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code parameters} element of {@code network/virtualport}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatnetwork.html">libvirt: network XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class VirtualportParameters extends Element {
    /** Makes an empty {@code parameters} element. */
    public VirtualportParameters() {
        super("parameters");
    }

    /**
     * Reads a {@code parameters} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static VirtualportParameters parse(String xml) {
        return XmlReader.read(xml, new VirtualportParameters());
    }

    @Override
    public VirtualportParameters copy() {
        return (VirtualportParameters) copyTree();
    }

    /** The {@code managerid} attribute, or null if absent. */
    public @Nullable Integer managerid() {
        return Text.addressValue(this, "managerid", attributeText("managerid"));
    }

    /** Sets the {@code managerid} attribute. */
    public VirtualportParameters managerid(int managerid) {
        setAttribute("managerid", Text.hex(managerid, 2));
        return this;
    }

    /** The {@code managerid} attribute as it is written, or null if absent. */
    public @Nullable String manageridText() {
        return attributeText("managerid");
    }

    /** Sets the {@code managerid} attribute as it is written; null removes it. */
    public VirtualportParameters manageridText(@Nullable String text) {
        setAttribute("managerid", text);
        return this;
    }

    /** The {@code typeid} attribute, or null if absent. */
    public @Nullable Integer typeid() {
        return Text.addressValue(this, "typeid", attributeText("typeid"));
    }

    /** Sets the {@code typeid} attribute. */
    public VirtualportParameters typeid(int typeid) {
        setAttribute("typeid", Text.hex(typeid, 6));
        return this;
    }

    /** The {@code typeid} attribute as it is written, or null if absent. */
    public @Nullable String typeidText() {
        return attributeText("typeid");
    }

    /** Sets the {@code typeid} attribute as it is written; null removes it. */
    public VirtualportParameters typeidText(@Nullable String text) {
        setAttribute("typeid", text);
        return this;
    }

    /** The {@code typeidversion} attribute, or null if absent. */
    public @Nullable Integer typeidversion() {
        return Text.addressValue(this, "typeidversion", attributeText("typeidversion"));
    }

    /** Sets the {@code typeidversion} attribute. */
    public VirtualportParameters typeidversion(int typeidversion) {
        setAttribute("typeidversion", Text.hex(typeidversion, 2));
        return this;
    }

    /** The {@code typeidversion} attribute as it is written, or null if absent. */
    public @Nullable String typeidversionText() {
        return attributeText("typeidversion");
    }

    /** Sets the {@code typeidversion} attribute as it is written; null removes it. */
    public VirtualportParameters typeidversionText(@Nullable String text) {
        setAttribute("typeidversion", text);
        return this;
    }

    /** The {@code instanceid} attribute, or null if absent. */
    public @Nullable String instanceid() {
        return attributeText("instanceid");
    }

    /** Sets the {@code instanceid} attribute; null removes it. */
    public VirtualportParameters instanceid(@Nullable String instanceid) {
        setAttribute("instanceid", instanceid);
        return this;
    }

    /** The {@code profileid} attribute, or null if absent. */
    public @Nullable String profileid() {
        return attributeText("profileid");
    }

    /** Sets the {@code profileid} attribute; null removes it. */
    public VirtualportParameters profileid(@Nullable String profileid) {
        setAttribute("profileid", profileid);
        return this;
    }

    /** The {@code interfaceid} attribute, or null if absent. */
    public @Nullable String interfaceid() {
        return attributeText("interfaceid");
    }

    /** Sets the {@code interfaceid} attribute; null removes it. */
    public VirtualportParameters interfaceid(@Nullable String interfaceid) {
        setAttribute("interfaceid", interfaceid);
        return this;
    }

    @Override
    VirtualportParameters empty() {
        return new VirtualportParameters();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"managerid", "typeid", "typeidversion", "instanceid", "profileid", "interfaceid"};
    }

    @XmlAttribute(name = "managerid")
    private @Nullable String getManageridAttribute() {
        return attributeText("managerid");
    }

    private void setManageridAttribute(@Nullable String value) {
        setAttribute("managerid", value);
    }

    @XmlAttribute(name = "typeid")
    private @Nullable String getTypeidAttribute() {
        return attributeText("typeid");
    }

    private void setTypeidAttribute(@Nullable String value) {
        setAttribute("typeid", value);
    }

    @XmlAttribute(name = "typeidversion")
    private @Nullable String getTypeidversionAttribute() {
        return attributeText("typeidversion");
    }

    private void setTypeidversionAttribute(@Nullable String value) {
        setAttribute("typeidversion", value);
    }

    @XmlAttribute(name = "instanceid")
    private @Nullable String getInstanceidAttribute() {
        return attributeText("instanceid");
    }

    private void setInstanceidAttribute(@Nullable String value) {
        setAttribute("instanceid", value);
    }

    @XmlAttribute(name = "profileid")
    private @Nullable String getProfileidAttribute() {
        return attributeText("profileid");
    }

    private void setProfileidAttribute(@Nullable String value) {
        setAttribute("profileid", value);
    }

    @XmlAttribute(name = "interfaceid")
    private @Nullable String getInterfaceidAttribute() {
        return attributeText("interfaceid");
    }

    private void setInterfaceidAttribute(@Nullable String value) {
        setAttribute("interfaceid", value);
    }
}
