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
 * The {@code backend} element of {@code domain/devices/tpm}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"deviceElements", "encryptionElements", "activePcrBanksElements", "sourceElements", "profileElements", "otherContent"})
public final class TpmBackend extends Element {
    /** Makes an empty {@code backend} element. */
    public TpmBackend() {
        super("backend");
    }

    /**
     * Reads a {@code backend} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static TpmBackend parse(String xml) {
        return XmlReader.read(xml, new TpmBackend());
    }

    @Override
    public TpmBackend copy() {
        return (TpmBackend) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code passthrough}, {@code emulator}, {@code external}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public TpmBackend type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code persistent_state} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean persistentState() {
        return Text.yesNo(attributeText("persistent_state"));
    }

    /** Sets the {@code persistent_state} attribute. */
    public TpmBackend persistentState(boolean persistentState) {
        setAttribute("persistent_state", persistentState ? "yes" : "no");
        return this;
    }

    /** The {@code persistent_state} attribute as it is written, or null if absent. */
    public @Nullable String persistentStateText() {
        return attributeText("persistent_state");
    }

    /** Sets the {@code persistent_state} attribute as it is written; null removes it. */
    public TpmBackend persistentStateText(@Nullable String text) {
        setAttribute("persistent_state", text);
        return this;
    }

    /** The {@code debug} attribute, or null if absent. */
    public @Nullable Integer debug() {
        return Text.addressValue(this, "debug", attributeText("debug"));
    }

    /** Sets the {@code debug} attribute. */
    public TpmBackend debug(int debug) {
        setAttribute("debug", Text.hex(debug, 2));
        return this;
    }

    /** The {@code debug} attribute as it is written, or null if absent. */
    public @Nullable String debugText() {
        return attributeText("debug");
    }

    /** Sets the {@code debug} attribute as it is written; null removes it. */
    public TpmBackend debugText(@Nullable String text) {
        setAttribute("debug", text);
        return this;
    }

    /** The {@code version} attribute, or null if absent. Known values: {@code 1.2}, {@code 2.0}. */
    public @Nullable String version() {
        return attributeText("version");
    }

    /** Sets the {@code version} attribute; null removes it. */
    public TpmBackend version(@Nullable String version) {
        setAttribute("version", version);
        return this;
    }

    /** The {@code device} element, or null if absent. */
    public @Nullable TpmBackendDevice device() {
        return firstChild("device", TpmBackendDevice.class);
    }

    /** Replaces the {@code device} element; null removes it. */
    public TpmBackend device(@Nullable TpmBackendDevice device) {
        setChild("device", device);
        return this;
    }

    /** Changes the {@code device} element, made when absent. */
    public TpmBackend device(Consumer<? super TpmBackendDevice> change) {
        change.accept(madeChild("device", TpmBackendDevice.class));
        return this;
    }

    /** The {@code encryption} element, or null if absent. */
    public @Nullable TpmBackendEncryption encryption() {
        return firstChild("encryption", TpmBackendEncryption.class);
    }

    /** Replaces the {@code encryption} element; null removes it. */
    public TpmBackend encryption(@Nullable TpmBackendEncryption encryption) {
        setChild("encryption", encryption);
        return this;
    }

    /** Changes the {@code encryption} element, made when absent. */
    public TpmBackend encryption(Consumer<? super TpmBackendEncryption> change) {
        change.accept(madeChild("encryption", TpmBackendEncryption.class));
        return this;
    }

    /** The {@code active_pcr_banks} element, or null if absent. */
    public @Nullable TpmBackendActivePcrBanks activePcrBanks() {
        return firstChild("active_pcr_banks", TpmBackendActivePcrBanks.class);
    }

    /** Replaces the {@code active_pcr_banks} element; null removes it. */
    public TpmBackend activePcrBanks(@Nullable TpmBackendActivePcrBanks activePcrBanks) {
        setChild("active_pcr_banks", activePcrBanks);
        return this;
    }

    /** Changes the {@code active_pcr_banks} element, made when absent. */
    public TpmBackend activePcrBanks(Consumer<? super TpmBackendActivePcrBanks> change) {
        change.accept(madeChild("active_pcr_banks", TpmBackendActivePcrBanks.class));
        return this;
    }

    /** The {@code source} element, or null if absent. */
    public @Nullable TpmBackendSource source() {
        return firstChild("source", TpmBackendSource.class);
    }

    /** Replaces the {@code source} element; null removes it. */
    public TpmBackend source(@Nullable TpmBackendSource source) {
        setChild("source", source);
        return this;
    }

    /** Changes the {@code source} element, made when absent. */
    public TpmBackend source(Consumer<? super TpmBackendSource> change) {
        change.accept(madeChild("source", TpmBackendSource.class));
        return this;
    }

    /** The {@code profile} element, or null if absent. */
    public @Nullable TpmBackendProfile profile() {
        return firstChild("profile", TpmBackendProfile.class);
    }

    /** Replaces the {@code profile} element; null removes it. */
    public TpmBackend profile(@Nullable TpmBackendProfile profile) {
        setChild("profile", profile);
        return this;
    }

    /** Changes the {@code profile} element, made when absent. */
    public TpmBackend profile(Consumer<? super TpmBackendProfile> change) {
        change.accept(madeChild("profile", TpmBackendProfile.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "device" -> new TpmBackendDevice();
            case "encryption" -> new TpmBackendEncryption();
            case "active_pcr_banks" -> new TpmBackendActivePcrBanks();
            case "source" -> new TpmBackendSource();
            case "profile" -> new TpmBackendProfile();
            default -> null;
        };
    }

    @Override
    TpmBackend empty() {
        return new TpmBackend();
    }

    @Override
    String[] childNames() {
        return new String[] {"device", "encryption", "active_pcr_banks", "source", "profile"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "persistent_state", "debug", "version"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "persistent_state")
    private @Nullable String getPersistentStateAttribute() {
        return attributeText("persistent_state");
    }

    private void setPersistentStateAttribute(@Nullable String value) {
        setAttribute("persistent_state", value);
    }

    @XmlAttribute(name = "debug")
    private @Nullable String getDebugAttribute() {
        return attributeText("debug");
    }

    private void setDebugAttribute(@Nullable String value) {
        setAttribute("debug", value);
    }

    @XmlAttribute(name = "version")
    private @Nullable String getVersionAttribute() {
        return attributeText("version");
    }

    private void setVersionAttribute(@Nullable String value) {
        setAttribute("version", value);
    }

    @XmlElement(name = "device")
    private List<TpmBackendDevice> getDeviceElements() {
        return jaxbList("device", TpmBackendDevice.class);
    }

    @XmlElement(name = "encryption")
    private List<TpmBackendEncryption> getEncryptionElements() {
        return jaxbList("encryption", TpmBackendEncryption.class);
    }

    @XmlElement(name = "active_pcr_banks")
    private List<TpmBackendActivePcrBanks> getActivePcrBanksElements() {
        return jaxbList("active_pcr_banks", TpmBackendActivePcrBanks.class);
    }

    @XmlElement(name = "source")
    private List<TpmBackendSource> getSourceElements() {
        return jaxbList("source", TpmBackendSource.class);
    }

    @XmlElement(name = "profile")
    private List<TpmBackendProfile> getProfileElements() {
        return jaxbList("profile", TpmBackendProfile.class);
    }
}
