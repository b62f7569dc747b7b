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
 * The {@code timer} element of {@code domain/clock}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"catchupElements", "otherContent"})
public final class ClockTimer extends Element {
    /** Makes an empty {@code timer} element. */
    public ClockTimer() {
        super("timer");
    }

    /**
     * Reads a {@code timer} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static ClockTimer parse(String xml) {
        return XmlReader.read(xml, new ClockTimer());
    }

    @Override
    public ClockTimer copy() {
        return (ClockTimer) copyTree();
    }

    /** The {@code name} attribute, or null if absent. Known values: {@code platform}, {@code rtc}, {@code tsc}, {@code hpet}, {@code pit}, {@code armvtimer}, {@code kvmclock}, {@code hypervclock}. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public ClockTimer name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code track} attribute, or null if absent. Known values: {@code boot}, {@code guest}, {@code wall}, {@code realtime}. */
    public @Nullable String track() {
        return attributeText("track");
    }

    /** Sets the {@code track} attribute; null removes it. */
    public ClockTimer track(@Nullable String track) {
        setAttribute("track", track);
        return this;
    }

    /** The {@code tickpolicy} attribute, or null if absent. Known values: {@code delay}, {@code merge}, {@code discard}, {@code catchup}. */
    public @Nullable String tickpolicy() {
        return attributeText("tickpolicy");
    }

    /** Sets the {@code tickpolicy} attribute; null removes it. */
    public ClockTimer tickpolicy(@Nullable String tickpolicy) {
        setAttribute("tickpolicy", tickpolicy);
        return this;
    }

    /** The {@code frequency} attribute, or null if absent. */
    public @Nullable Long frequency() {
        return Text.longValue(this, "frequency", attributeText("frequency"));
    }

    /** Sets the {@code frequency} attribute. */
    public ClockTimer frequency(long frequency) {
        setAttribute("frequency", Text.decimal(frequency));
        return this;
    }

    /** The {@code frequency} attribute as it is written, or null if absent. */
    public @Nullable String frequencyText() {
        return attributeText("frequency");
    }

    /** Sets the {@code frequency} attribute as it is written; null removes it. */
    public ClockTimer frequencyText(@Nullable String text) {
        setAttribute("frequency", text);
        return this;
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code auto}, {@code native}, {@code emulate}, {@code paravirt}, {@code smpsafe}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public ClockTimer mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    /** The {@code present} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean present() {
        return Text.yesNo(attributeText("present"));
    }

    /** Sets the {@code present} attribute. */
    public ClockTimer present(boolean present) {
        setAttribute("present", present ? "yes" : "no");
        return this;
    }

    /** The {@code present} attribute as it is written, or null if absent. */
    public @Nullable String presentText() {
        return attributeText("present");
    }

    /** Sets the {@code present} attribute as it is written; null removes it. */
    public ClockTimer presentText(@Nullable String text) {
        setAttribute("present", text);
        return this;
    }

    /** The {@code catchup} element, or null if absent. */
    public @Nullable ClockTimerCatchup catchup() {
        return firstChild("catchup", ClockTimerCatchup.class);
    }

    /** Replaces the {@code catchup} element; null removes it. */
    public ClockTimer catchup(@Nullable ClockTimerCatchup catchup) {
        setChild("catchup", catchup);
        return this;
    }

    /** Changes the {@code catchup} element, made when absent. */
    public ClockTimer catchup(Consumer<? super ClockTimerCatchup> change) {
        change.accept(madeChild("catchup", ClockTimerCatchup.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "catchup" -> new ClockTimerCatchup();
            default -> null;
        };
    }

    @Override
    ClockTimer empty() {
        return new ClockTimer();
    }

    @Override
    String[] childNames() {
        return new String[] {"catchup"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name", "track", "tickpolicy", "frequency", "mode", "present"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "track")
    private @Nullable String getTrackAttribute() {
        return attributeText("track");
    }

    private void setTrackAttribute(@Nullable String value) {
        setAttribute("track", value);
    }

    @XmlAttribute(name = "tickpolicy")
    private @Nullable String getTickpolicyAttribute() {
        return attributeText("tickpolicy");
    }

    private void setTickpolicyAttribute(@Nullable String value) {
        setAttribute("tickpolicy", value);
    }

    @XmlAttribute(name = "frequency")
    private @Nullable String getFrequencyAttribute() {
        return attributeText("frequency");
    }

    private void setFrequencyAttribute(@Nullable String value) {
        setAttribute("frequency", value);
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }

    @XmlAttribute(name = "present")
    private @Nullable String getPresentAttribute() {
        return attributeText("present");
    }

    private void setPresentAttribute(@Nullable String value) {
        setAttribute("present", value);
    }

    @XmlElement(name = "catchup")
    private List<ClockTimerCatchup> getCatchupElements() {
        return jaxbList("catchup", ClockTimerCatchup.class);
    }
}
