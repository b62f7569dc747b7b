package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code audio} element of {@code domain/devices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "audio")
@XmlType(name = "", propOrder = {"inputElements", "outputElements", "otherContent"})
public final class Audio extends Element {
    /** Makes an empty {@code audio} element. */
    public Audio() {
        super("audio");
    }

    /**
     * Reads a {@code audio} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Audio parse(String xml) {
        return XmlReader.read(xml, new Audio());
    }

    @Override
    public Audio copy() {
        return (Audio) copyTree();
    }

    /** The {@code id} attribute, or null if absent. */
    public @Nullable Integer id() {
        return Text.addressValue(this, "id", attributeText("id"));
    }

    /** Sets the {@code id} attribute. */
    public Audio id(int id) {
        setAttribute("id", Text.hex(id, 2));
        return this;
    }

    /** The {@code id} attribute as it is written, or null if absent. */
    public @Nullable String idText() {
        return attributeText("id");
    }

    /** Sets the {@code id} attribute as it is written; null removes it. */
    public Audio idText(@Nullable String text) {
        setAttribute("id", text);
        return this;
    }

    /** The {@code timerPeriod} attribute, or null if absent. */
    public @Nullable String timerPeriod() {
        return attributeText("timerPeriod");
    }

    /** Sets the {@code timerPeriod} attribute; null removes it. */
    public Audio timerPeriod(@Nullable String timerPeriod) {
        setAttribute("timerPeriod", timerPeriod);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code none}, {@code dbus}, {@code alsa}, {@code coreaudio}, {@code jack}, {@code oss}, {@code pipewire}, {@code pulseaudio}, {@code sdl}, {@code spice}, {@code file}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public Audio type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code tryMMap} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean tryMMap() {
        return Text.yesNo(attributeText("tryMMap"));
    }

    /** Sets the {@code tryMMap} attribute. */
    public Audio tryMMap(boolean tryMMap) {
        setAttribute("tryMMap", tryMMap ? "yes" : "no");
        return this;
    }

    /** The {@code tryMMap} attribute as it is written, or null if absent. */
    public @Nullable String tryMMapText() {
        return attributeText("tryMMap");
    }

    /** Sets the {@code tryMMap} attribute as it is written; null removes it. */
    public Audio tryMMapText(@Nullable String text) {
        setAttribute("tryMMap", text);
        return this;
    }

    /** The {@code exclusive} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean exclusive() {
        return Text.yesNo(attributeText("exclusive"));
    }

    /** Sets the {@code exclusive} attribute. */
    public Audio exclusive(boolean exclusive) {
        setAttribute("exclusive", exclusive ? "yes" : "no");
        return this;
    }

    /** The {@code exclusive} attribute as it is written, or null if absent. */
    public @Nullable String exclusiveText() {
        return attributeText("exclusive");
    }

    /** Sets the {@code exclusive} attribute as it is written; null removes it. */
    public Audio exclusiveText(@Nullable String text) {
        setAttribute("exclusive", text);
        return this;
    }

    /** The {@code dspPolicy} attribute, or null if absent. */
    public @Nullable Integer dspPolicy() {
        return Text.intValue(this, "dspPolicy", attributeText("dspPolicy"));
    }

    /** Sets the {@code dspPolicy} attribute. */
    public Audio dspPolicy(int dspPolicy) {
        setAttribute("dspPolicy", Text.decimal(dspPolicy));
        return this;
    }

    /** The {@code dspPolicy} attribute as it is written, or null if absent. */
    public @Nullable String dspPolicyText() {
        return attributeText("dspPolicy");
    }

    /** Sets the {@code dspPolicy} attribute as it is written; null removes it. */
    public Audio dspPolicyText(@Nullable String text) {
        setAttribute("dspPolicy", text);
        return this;
    }

    /** The {@code runtimeDir} attribute, or null if absent. */
    public @Nullable String runtimeDir() {
        return attributeText("runtimeDir");
    }

    /** Sets the {@code runtimeDir} attribute; null removes it. */
    public Audio runtimeDir(@Nullable String runtimeDir) {
        setAttribute("runtimeDir", runtimeDir);
        return this;
    }

    /** The {@code serverName} attribute, or null if absent. */
    public @Nullable String serverName() {
        return attributeText("serverName");
    }

    /** Sets the {@code serverName} attribute; null removes it. */
    public Audio serverName(@Nullable String serverName) {
        setAttribute("serverName", serverName);
        return this;
    }

    /** The {@code driver} attribute, or null if absent. Known values: {@code esd}, {@code alsa}, {@code arts}, {@code pulseaudio}. */
    public @Nullable String driver() {
        return attributeText("driver");
    }

    /** Sets the {@code driver} attribute; null removes it. */
    public Audio driver(@Nullable String driver) {
        setAttribute("driver", driver);
        return this;
    }

    /** The {@code path} attribute, or null if absent. */
    public @Nullable String path() {
        return attributeText("path");
    }

    /** Sets the {@code path} attribute; null removes it. */
    public Audio path(@Nullable String path) {
        setAttribute("path", path);
        return this;
    }

    /** The {@code input} element, or null if absent. */
    public @Nullable AudioInput input() {
        return firstChild("input", AudioInput.class);
    }

    /** Replaces the {@code input} element; null removes it. */
    public Audio input(@Nullable AudioInput input) {
        setChild("input", input);
        return this;
    }

    /** Changes the {@code input} element, made when absent. */
    public Audio input(Consumer<? super AudioInput> change) {
        change.accept(madeChild("input", AudioInput.class));
        return this;
    }

    /** The {@code output} element, or null if absent. */
    public @Nullable AudioOutput output() {
        return firstChild("output", AudioOutput.class);
    }

    /** Replaces the {@code output} element; null removes it. */
    public Audio output(@Nullable AudioOutput output) {
        setChild("output", output);
        return this;
    }

    /** Changes the {@code output} element, made when absent. */
    public Audio output(Consumer<? super AudioOutput> change) {
        change.accept(madeChild("output", AudioOutput.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "input" -> new AudioInput();
            case "output" -> new AudioOutput();
            default -> null;
        };
    }

    @Override
    Audio empty() {
        return new Audio();
    }

    @Override
    String[] childNames() {
        return new String[] {"input", "output"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"id", "timerPeriod", "type", "tryMMap", "exclusive", "dspPolicy", "runtimeDir", "serverName", "driver", "path"};
    }

    @XmlAttribute(name = "id")
    private @Nullable String getIdAttribute() {
        return attributeText("id");
    }

    private void setIdAttribute(@Nullable String value) {
        setAttribute("id", value);
    }

    @XmlAttribute(name = "timerPeriod")
    private @Nullable String getTimerPeriodAttribute() {
        return attributeText("timerPeriod");
    }

    private void setTimerPeriodAttribute(@Nullable String value) {
        setAttribute("timerPeriod", value);
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "tryMMap")
    private @Nullable String getTryMMapAttribute() {
        return attributeText("tryMMap");
    }

    private void setTryMMapAttribute(@Nullable String value) {
        setAttribute("tryMMap", value);
    }

    @XmlAttribute(name = "exclusive")
    private @Nullable String getExclusiveAttribute() {
        return attributeText("exclusive");
    }

    private void setExclusiveAttribute(@Nullable String value) {
        setAttribute("exclusive", value);
    }

    @XmlAttribute(name = "dspPolicy")
    private @Nullable String getDspPolicyAttribute() {
        return attributeText("dspPolicy");
    }

    private void setDspPolicyAttribute(@Nullable String value) {
        setAttribute("dspPolicy", value);
    }

    @XmlAttribute(name = "runtimeDir")
    private @Nullable String getRuntimeDirAttribute() {
        return attributeText("runtimeDir");
    }

    private void setRuntimeDirAttribute(@Nullable String value) {
        setAttribute("runtimeDir", value);
    }

    @XmlAttribute(name = "serverName")
    private @Nullable String getServerNameAttribute() {
        return attributeText("serverName");
    }

    private void setServerNameAttribute(@Nullable String value) {
        setAttribute("serverName", value);
    }

    @XmlAttribute(name = "driver")
    private @Nullable String getDriverAttribute() {
        return attributeText("driver");
    }

    private void setDriverAttribute(@Nullable String value) {
        setAttribute("driver", value);
    }

    @XmlAttribute(name = "path")
    private @Nullable String getPathAttribute() {
        return attributeText("path");
    }

    private void setPathAttribute(@Nullable String value) {
        setAttribute("path", value);
    }

    @XmlElement(name = "input")
    private List<AudioInput> getInputElements() {
        return jaxbList("input", AudioInput.class);
    }

    @XmlElement(name = "output")
    private List<AudioOutput> getOutputElements() {
        return jaxbList("output", AudioOutput.class);
    }
}
