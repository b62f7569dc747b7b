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
 * The {@code input} element of {@code domain/devices/audio}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"settingsElements", "otherContent"})
public final class AudioInput extends Element {
    /** Makes an empty {@code input} element. */
    public AudioInput() {
        super("input");
    }

    /**
     * Reads a {@code input} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static AudioInput parse(String xml) {
        return XmlReader.read(xml, new AudioInput());
    }

    @Override
    public AudioInput copy() {
        return (AudioInput) copyTree();
    }

    /** The {@code mixingEngine} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean mixingEngine() {
        return Text.yesNo(attributeText("mixingEngine"));
    }

    /** Sets the {@code mixingEngine} attribute. */
    public AudioInput mixingEngine(boolean mixingEngine) {
        setAttribute("mixingEngine", mixingEngine ? "yes" : "no");
        return this;
    }

    /** The {@code mixingEngine} attribute as it is written, or null if absent. */
    public @Nullable String mixingEngineText() {
        return attributeText("mixingEngine");
    }

    /** Sets the {@code mixingEngine} attribute as it is written; null removes it. */
    public AudioInput mixingEngineText(@Nullable String text) {
        setAttribute("mixingEngine", text);
        return this;
    }

    /** The {@code fixedSettings} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean fixedSettings() {
        return Text.yesNo(attributeText("fixedSettings"));
    }

    /** Sets the {@code fixedSettings} attribute. */
    public AudioInput fixedSettings(boolean fixedSettings) {
        setAttribute("fixedSettings", fixedSettings ? "yes" : "no");
        return this;
    }

    /** The {@code fixedSettings} attribute as it is written, or null if absent. */
    public @Nullable String fixedSettingsText() {
        return attributeText("fixedSettings");
    }

    /** Sets the {@code fixedSettings} attribute as it is written; null removes it. */
    public AudioInput fixedSettingsText(@Nullable String text) {
        setAttribute("fixedSettings", text);
        return this;
    }

    /** The {@code voices} attribute, or null if absent. */
    public @Nullable String voices() {
        return attributeText("voices");
    }

    /** Sets the {@code voices} attribute; null removes it. */
    public AudioInput voices(@Nullable String voices) {
        setAttribute("voices", voices);
        return this;
    }

    /** The {@code bufferLength} attribute, or null if absent. */
    public @Nullable String bufferLength() {
        return attributeText("bufferLength");
    }

    /** Sets the {@code bufferLength} attribute; null removes it. */
    public AudioInput bufferLength(@Nullable String bufferLength) {
        setAttribute("bufferLength", bufferLength);
        return this;
    }

    /** The {@code dev} attribute, or null if absent. */
    public @Nullable String dev() {
        return attributeText("dev");
    }

    /** Sets the {@code dev} attribute; null removes it. */
    public AudioInput dev(@Nullable String dev) {
        setAttribute("dev", dev);
        return this;
    }

    /** The {@code bufferCount} attribute, or null if absent. */
    public @Nullable String bufferCount() {
        return attributeText("bufferCount");
    }

    /** Sets the {@code bufferCount} attribute; null removes it. */
    public AudioInput bufferCount(@Nullable String bufferCount) {
        setAttribute("bufferCount", bufferCount);
        return this;
    }

    /** The {@code serverName} attribute, or null if absent. */
    public @Nullable String serverName() {
        return attributeText("serverName");
    }

    /** Sets the {@code serverName} attribute; null removes it. */
    public AudioInput serverName(@Nullable String serverName) {
        setAttribute("serverName", serverName);
        return this;
    }

    /** The {@code clientName} attribute, or null if absent. */
    public @Nullable String clientName() {
        return attributeText("clientName");
    }

    /** Sets the {@code clientName} attribute; null removes it. */
    public AudioInput clientName(@Nullable String clientName) {
        setAttribute("clientName", clientName);
        return this;
    }

    /** The {@code connectPorts} attribute, or null if absent. */
    public @Nullable String connectPorts() {
        return attributeText("connectPorts");
    }

    /** Sets the {@code connectPorts} attribute; null removes it. */
    public AudioInput connectPorts(@Nullable String connectPorts) {
        setAttribute("connectPorts", connectPorts);
        return this;
    }

    /** The {@code exactName} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean exactName() {
        return Text.yesNo(attributeText("exactName"));
    }

    /** Sets the {@code exactName} attribute. */
    public AudioInput exactName(boolean exactName) {
        setAttribute("exactName", exactName ? "yes" : "no");
        return this;
    }

    /** The {@code exactName} attribute as it is written, or null if absent. */
    public @Nullable String exactNameText() {
        return attributeText("exactName");
    }

    /** Sets the {@code exactName} attribute as it is written; null removes it. */
    public AudioInput exactNameText(@Nullable String text) {
        setAttribute("exactName", text);
        return this;
    }

    /** The {@code tryPoll} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean tryPoll() {
        return Text.yesNo(attributeText("tryPoll"));
    }

    /** Sets the {@code tryPoll} attribute. */
    public AudioInput tryPoll(boolean tryPoll) {
        setAttribute("tryPoll", tryPoll ? "yes" : "no");
        return this;
    }

    /** The {@code tryPoll} attribute as it is written, or null if absent. */
    public @Nullable String tryPollText() {
        return attributeText("tryPoll");
    }

    /** Sets the {@code tryPoll} attribute as it is written; null removes it. */
    public AudioInput tryPollText(@Nullable String text) {
        setAttribute("tryPoll", text);
        return this;
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public AudioInput name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code streamName} attribute, or null if absent. */
    public @Nullable String streamName() {
        return attributeText("streamName");
    }

    /** Sets the {@code streamName} attribute; null removes it. */
    public AudioInput streamName(@Nullable String streamName) {
        setAttribute("streamName", streamName);
        return this;
    }

    /** The {@code latency} attribute, or null if absent. */
    public @Nullable String latency() {
        return attributeText("latency");
    }

    /** Sets the {@code latency} attribute; null removes it. */
    public AudioInput latency(@Nullable String latency) {
        setAttribute("latency", latency);
        return this;
    }

    /** The {@code settings} element, or null if absent. */
    public @Nullable AudioInputSettings settings() {
        return firstChild("settings", AudioInputSettings.class);
    }

    /** Replaces the {@code settings} element; null removes it. */
    public AudioInput settings(@Nullable AudioInputSettings settings) {
        setChild("settings", settings);
        return this;
    }

    /** Changes the {@code settings} element, made when absent. */
    public AudioInput settings(Consumer<? super AudioInputSettings> change) {
        change.accept(madeChild("settings", AudioInputSettings.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "settings" -> new AudioInputSettings();
            default -> null;
        };
    }

    @Override
    AudioInput empty() {
        return new AudioInput();
    }

    @Override
    String[] childNames() {
        return new String[] {"settings"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"mixingEngine", "fixedSettings", "voices", "bufferLength", "dev", "bufferCount", "serverName", "clientName", "connectPorts", "exactName", "tryPoll", "name", "streamName", "latency"};
    }

    @XmlAttribute(name = "mixingEngine")
    private @Nullable String getMixingEngineAttribute() {
        return attributeText("mixingEngine");
    }

    private void setMixingEngineAttribute(@Nullable String value) {
        setAttribute("mixingEngine", value);
    }

    @XmlAttribute(name = "fixedSettings")
    private @Nullable String getFixedSettingsAttribute() {
        return attributeText("fixedSettings");
    }

    private void setFixedSettingsAttribute(@Nullable String value) {
        setAttribute("fixedSettings", value);
    }

    @XmlAttribute(name = "voices")
    private @Nullable String getVoicesAttribute() {
        return attributeText("voices");
    }

    private void setVoicesAttribute(@Nullable String value) {
        setAttribute("voices", value);
    }

    @XmlAttribute(name = "bufferLength")
    private @Nullable String getBufferLengthAttribute() {
        return attributeText("bufferLength");
    }

    private void setBufferLengthAttribute(@Nullable String value) {
        setAttribute("bufferLength", value);
    }

    @XmlAttribute(name = "dev")
    private @Nullable String getDevAttribute() {
        return attributeText("dev");
    }

    private void setDevAttribute(@Nullable String value) {
        setAttribute("dev", value);
    }

    @XmlAttribute(name = "bufferCount")
    private @Nullable String getBufferCountAttribute() {
        return attributeText("bufferCount");
    }

    private void setBufferCountAttribute(@Nullable String value) {
        setAttribute("bufferCount", value);
    }

    @XmlAttribute(name = "serverName")
    private @Nullable String getServerNameAttribute() {
        return attributeText("serverName");
    }

    private void setServerNameAttribute(@Nullable String value) {
        setAttribute("serverName", value);
    }

    @XmlAttribute(name = "clientName")
    private @Nullable String getClientNameAttribute() {
        return attributeText("clientName");
    }

    private void setClientNameAttribute(@Nullable String value) {
        setAttribute("clientName", value);
    }

    @XmlAttribute(name = "connectPorts")
    private @Nullable String getConnectPortsAttribute() {
        return attributeText("connectPorts");
    }

    private void setConnectPortsAttribute(@Nullable String value) {
        setAttribute("connectPorts", value);
    }

    @XmlAttribute(name = "exactName")
    private @Nullable String getExactNameAttribute() {
        return attributeText("exactName");
    }

    private void setExactNameAttribute(@Nullable String value) {
        setAttribute("exactName", value);
    }

    @XmlAttribute(name = "tryPoll")
    private @Nullable String getTryPollAttribute() {
        return attributeText("tryPoll");
    }

    private void setTryPollAttribute(@Nullable String value) {
        setAttribute("tryPoll", value);
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "streamName")
    private @Nullable String getStreamNameAttribute() {
        return attributeText("streamName");
    }

    private void setStreamNameAttribute(@Nullable String value) {
        setAttribute("streamName", value);
    }

    @XmlAttribute(name = "latency")
    private @Nullable String getLatencyAttribute() {
        return attributeText("latency");
    }

    private void setLatencyAttribute(@Nullable String value) {
        setAttribute("latency", value);
    }

    @XmlElement(name = "settings")
    private List<AudioInputSettings> getSettingsElements() {
        return jaxbList("settings", AudioInputSettings.class);
    }
}
