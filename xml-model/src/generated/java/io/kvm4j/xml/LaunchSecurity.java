package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code launchSecurity} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"cbitposElements", "reducedPhysBitsElements", "policyElements", "handleElements", "dhCertElements", "sessionElements", "guestVisibleWorkaroundsElements", "idBlockElements", "idAuthElements", "hostDataElements", "otherContent"})
public final class LaunchSecurity extends Element {
    /** Makes an empty {@code launchSecurity} element. */
    public LaunchSecurity() {
        super("launchSecurity");
    }

    /**
     * Reads a {@code launchSecurity} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static LaunchSecurity parse(String xml) {
        return XmlReader.read(xml, new LaunchSecurity());
    }

    @Override
    public LaunchSecurity copy() {
        return (LaunchSecurity) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code sev}, {@code sev-snp}, {@code s390-pv}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public LaunchSecurity type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code kernelHashes} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean kernelHashes() {
        return Text.yesNo(attributeText("kernelHashes"));
    }

    /** Sets the {@code kernelHashes} attribute. */
    public LaunchSecurity kernelHashes(boolean kernelHashes) {
        setAttribute("kernelHashes", kernelHashes ? "yes" : "no");
        return this;
    }

    /** The {@code kernelHashes} attribute as it is written, or null if absent. */
    public @Nullable String kernelHashesText() {
        return attributeText("kernelHashes");
    }

    /** Sets the {@code kernelHashes} attribute as it is written; null removes it. */
    public LaunchSecurity kernelHashesText(@Nullable String text) {
        setAttribute("kernelHashes", text);
        return this;
    }

    /** The {@code authorKey} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean authorKey() {
        return Text.yesNo(attributeText("authorKey"));
    }

    /** Sets the {@code authorKey} attribute. */
    public LaunchSecurity authorKey(boolean authorKey) {
        setAttribute("authorKey", authorKey ? "yes" : "no");
        return this;
    }

    /** The {@code authorKey} attribute as it is written, or null if absent. */
    public @Nullable String authorKeyText() {
        return attributeText("authorKey");
    }

    /** Sets the {@code authorKey} attribute as it is written; null removes it. */
    public LaunchSecurity authorKeyText(@Nullable String text) {
        setAttribute("authorKey", text);
        return this;
    }

    /** The {@code vcek} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean vcek() {
        return Text.yesNo(attributeText("vcek"));
    }

    /** Sets the {@code vcek} attribute. */
    public LaunchSecurity vcek(boolean vcek) {
        setAttribute("vcek", vcek ? "yes" : "no");
        return this;
    }

    /** The {@code vcek} attribute as it is written, or null if absent. */
    public @Nullable String vcekText() {
        return attributeText("vcek");
    }

    /** Sets the {@code vcek} attribute as it is written; null removes it. */
    public LaunchSecurity vcekText(@Nullable String text) {
        setAttribute("vcek", text);
        return this;
    }

    /** The {@code cbitpos} element, or null if absent. */
    public @Nullable Long cbitpos() {
        return Text.longValue(this, "cbitpos", childText("cbitpos"));
    }

    /** Sets the {@code cbitpos} element. */
    public LaunchSecurity cbitpos(long cbitpos) {
        setChildText("cbitpos", Text.decimal(cbitpos));
        return this;
    }

    /** The {@code cbitpos} element as it is written, or null if absent. */
    public @Nullable String cbitposText() {
        return childText("cbitpos");
    }

    /** Sets the {@code cbitpos} element as it is written; null removes it. */
    public LaunchSecurity cbitposText(@Nullable String text) {
        setChildText("cbitpos", text);
        return this;
    }

    /** The {@code reducedPhysBits} element, or null if absent. */
    public @Nullable Long reducedPhysBits() {
        return Text.longValue(this, "reducedPhysBits", childText("reducedPhysBits"));
    }

    /** Sets the {@code reducedPhysBits} element. */
    public LaunchSecurity reducedPhysBits(long reducedPhysBits) {
        setChildText("reducedPhysBits", Text.decimal(reducedPhysBits));
        return this;
    }

    /** The {@code reducedPhysBits} element as it is written, or null if absent. */
    public @Nullable String reducedPhysBitsText() {
        return childText("reducedPhysBits");
    }

    /** Sets the {@code reducedPhysBits} element as it is written; null removes it. */
    public LaunchSecurity reducedPhysBitsText(@Nullable String text) {
        setChildText("reducedPhysBits", text);
        return this;
    }

    /** The {@code policy} element, or null if absent. */
    public @Nullable String policy() {
        return childText("policy");
    }

    /** Sets the {@code policy} element; null removes it. */
    public LaunchSecurity policy(@Nullable String policy) {
        setChildText("policy", policy);
        return this;
    }

    /** The {@code handle} element, or null if absent. */
    public @Nullable Long handle() {
        return Text.longValue(this, "handle", childText("handle"));
    }

    /** Sets the {@code handle} element. */
    public LaunchSecurity handle(long handle) {
        setChildText("handle", Text.decimal(handle));
        return this;
    }

    /** The {@code handle} element as it is written, or null if absent. */
    public @Nullable String handleText() {
        return childText("handle");
    }

    /** Sets the {@code handle} element as it is written; null removes it. */
    public LaunchSecurity handleText(@Nullable String text) {
        setChildText("handle", text);
        return this;
    }

    /** The {@code dhCert} element, or null if absent. */
    public @Nullable String dhCert() {
        return childText("dhCert");
    }

    /** Sets the {@code dhCert} element; null removes it. */
    public LaunchSecurity dhCert(@Nullable String dhCert) {
        setChildText("dhCert", dhCert);
        return this;
    }

    /** The {@code session} element, or null if absent. */
    public @Nullable String session() {
        return childText("session");
    }

    /** Sets the {@code session} element; null removes it. */
    public LaunchSecurity session(@Nullable String session) {
        setChildText("session", session);
        return this;
    }

    /** The {@code guestVisibleWorkarounds} element, or null if absent. */
    public @Nullable String guestVisibleWorkarounds() {
        return childText("guestVisibleWorkarounds");
    }

    /** Sets the {@code guestVisibleWorkarounds} element; null removes it. */
    public LaunchSecurity guestVisibleWorkarounds(@Nullable String guestVisibleWorkarounds) {
        setChildText("guestVisibleWorkarounds", guestVisibleWorkarounds);
        return this;
    }

    /** The {@code idBlock} element, or null if absent. */
    public @Nullable String idBlock() {
        return childText("idBlock");
    }

    /** Sets the {@code idBlock} element; null removes it. */
    public LaunchSecurity idBlock(@Nullable String idBlock) {
        setChildText("idBlock", idBlock);
        return this;
    }

    /** The {@code idAuth} element, or null if absent. */
    public @Nullable String idAuth() {
        return childText("idAuth");
    }

    /** Sets the {@code idAuth} element; null removes it. */
    public LaunchSecurity idAuth(@Nullable String idAuth) {
        setChildText("idAuth", idAuth);
        return this;
    }

    /** The {@code hostData} element, or null if absent. */
    public @Nullable String hostData() {
        return childText("hostData");
    }

    /** Sets the {@code hostData} element; null removes it. */
    public LaunchSecurity hostData(@Nullable String hostData) {
        setChildText("hostData", hostData);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "cbitpos" -> new TextElement("cbitpos");
            case "reducedPhysBits" -> new TextElement("reducedPhysBits");
            case "policy" -> new TextElement("policy");
            case "handle" -> new TextElement("handle");
            case "dhCert" -> new TextElement("dhCert");
            case "session" -> new TextElement("session");
            case "guestVisibleWorkarounds" -> new TextElement("guestVisibleWorkarounds");
            case "idBlock" -> new TextElement("idBlock");
            case "idAuth" -> new TextElement("idAuth");
            case "hostData" -> new TextElement("hostData");
            default -> null;
        };
    }

    @Override
    LaunchSecurity empty() {
        return new LaunchSecurity();
    }

    @Override
    String[] childNames() {
        return new String[] {"cbitpos", "reducedPhysBits", "policy", "handle", "dhCert", "session", "guestVisibleWorkarounds", "idBlock", "idAuth", "hostData"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "kernelHashes", "authorKey", "vcek"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "kernelHashes")
    private @Nullable String getKernelHashesAttribute() {
        return attributeText("kernelHashes");
    }

    private void setKernelHashesAttribute(@Nullable String value) {
        setAttribute("kernelHashes", value);
    }

    @XmlAttribute(name = "authorKey")
    private @Nullable String getAuthorKeyAttribute() {
        return attributeText("authorKey");
    }

    private void setAuthorKeyAttribute(@Nullable String value) {
        setAttribute("authorKey", value);
    }

    @XmlAttribute(name = "vcek")
    private @Nullable String getVcekAttribute() {
        return attributeText("vcek");
    }

    private void setVcekAttribute(@Nullable String value) {
        setAttribute("vcek", value);
    }

    @XmlElement(name = "cbitpos")
    private List<TextElement> getCbitposElements() {
        return jaxbList("cbitpos", TextElement.class);
    }

    @XmlElement(name = "reducedPhysBits")
    private List<TextElement> getReducedPhysBitsElements() {
        return jaxbList("reducedPhysBits", TextElement.class);
    }

    @XmlElement(name = "policy")
    private List<TextElement> getPolicyElements() {
        return jaxbList("policy", TextElement.class);
    }

    @XmlElement(name = "handle")
    private List<TextElement> getHandleElements() {
        return jaxbList("handle", TextElement.class);
    }

    @XmlElement(name = "dhCert")
    private List<TextElement> getDhCertElements() {
        return jaxbList("dhCert", TextElement.class);
    }

    @XmlElement(name = "session")
    private List<TextElement> getSessionElements() {
        return jaxbList("session", TextElement.class);
    }

    @XmlElement(name = "guestVisibleWorkarounds")
    private List<TextElement> getGuestVisibleWorkaroundsElements() {
        return jaxbList("guestVisibleWorkarounds", TextElement.class);
    }

    @XmlElement(name = "idBlock")
    private List<TextElement> getIdBlockElements() {
        return jaxbList("idBlock", TextElement.class);
    }

    @XmlElement(name = "idAuth")
    private List<TextElement> getIdAuthElements() {
        return jaxbList("idAuth", TextElement.class);
    }

    @XmlElement(name = "hostData")
    private List<TextElement> getHostDataElements() {
        return jaxbList("hostData", TextElement.class);
    }
}
