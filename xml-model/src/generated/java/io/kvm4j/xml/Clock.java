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
 * The {@code clock} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"timerElements", "otherContent"})
public final class Clock extends Element {
    /** Makes an empty {@code clock} element. */
    public Clock() {
        super("clock");
    }

    /**
     * Reads a {@code clock} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Clock parse(String xml) {
        return XmlReader.read(xml, new Clock());
    }

    @Override
    public Clock copy() {
        return (Clock) copyTree();
    }

    /** The {@code offset} attribute, or null if absent. Known values: {@code localtime}, {@code utc}, {@code timezone}, {@code variable}, {@code absolute}. */
    public @Nullable String offset() {
        return attributeText("offset");
    }

    /** Sets the {@code offset} attribute; null removes it. */
    public Clock offset(@Nullable String offset) {
        setAttribute("offset", offset);
        return this;
    }

    /** The {@code adjustment} attribute, or null if absent. Known values: {@code reset}. */
    public @Nullable String adjustment() {
        return attributeText("adjustment");
    }

    /** Sets the {@code adjustment} attribute; null removes it. */
    public Clock adjustment(@Nullable String adjustment) {
        setAttribute("adjustment", adjustment);
        return this;
    }

    /** The {@code timezone} attribute, or null if absent. */
    public @Nullable String timezone() {
        return attributeText("timezone");
    }

    /** Sets the {@code timezone} attribute; null removes it. */
    public Clock timezone(@Nullable String timezone) {
        setAttribute("timezone", timezone);
        return this;
    }

    /** The {@code basis} attribute, or null if absent. Known values: {@code utc}, {@code localtime}. */
    public @Nullable String basis() {
        return attributeText("basis");
    }

    /** Sets the {@code basis} attribute; null removes it. */
    public Clock basis(@Nullable String basis) {
        setAttribute("basis", basis);
        return this;
    }

    /** The {@code start} attribute, or null if absent. */
    public @Nullable Long start() {
        return Text.longValue(this, "start", attributeText("start"));
    }

    /** Sets the {@code start} attribute. */
    public Clock start(long start) {
        setAttribute("start", Text.decimal(start));
        return this;
    }

    /** The {@code start} attribute as it is written, or null if absent. */
    public @Nullable String startText() {
        return attributeText("start");
    }

    /** Sets the {@code start} attribute as it is written; null removes it. */
    public Clock startText(@Nullable String text) {
        setAttribute("start", text);
        return this;
    }

    /** The {@code timer} elements, in document order: a live list. */
    public List<ClockTimer> timers() {
        return childList("timer", ClockTimer.class);
    }

    /** Adds a {@code timer} element. */
    public Clock addTimer(Consumer<? super ClockTimer> change) {
        addChild("timer", ClockTimer.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "timer" -> new ClockTimer();
            default -> null;
        };
    }

    @Override
    Clock empty() {
        return new Clock();
    }

    @Override
    String[] childNames() {
        return new String[] {"timer"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"offset", "adjustment", "timezone", "basis", "start"};
    }

    @XmlAttribute(name = "offset")
    private @Nullable String getOffsetAttribute() {
        return attributeText("offset");
    }

    private void setOffsetAttribute(@Nullable String value) {
        setAttribute("offset", value);
    }

    @XmlAttribute(name = "adjustment")
    private @Nullable String getAdjustmentAttribute() {
        return attributeText("adjustment");
    }

    private void setAdjustmentAttribute(@Nullable String value) {
        setAttribute("adjustment", value);
    }

    @XmlAttribute(name = "timezone")
    private @Nullable String getTimezoneAttribute() {
        return attributeText("timezone");
    }

    private void setTimezoneAttribute(@Nullable String value) {
        setAttribute("timezone", value);
    }

    @XmlAttribute(name = "basis")
    private @Nullable String getBasisAttribute() {
        return attributeText("basis");
    }

    private void setBasisAttribute(@Nullable String value) {
        setAttribute("basis", value);
    }

    @XmlAttribute(name = "start")
    private @Nullable String getStartAttribute() {
        return attributeText("start");
    }

    private void setStartAttribute(@Nullable String value) {
        setAttribute("start", value);
    }

    @XmlElement(name = "timer")
    private List<ClockTimer> getTimerElements() {
        return jaxbList("timer", ClockTimer.class);
    }
}
