package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code reconnect} element of {@code domain/os/nvram/source}, {@code domain/devices/interface/source}, {@code domain/devices/smartcard/source}, {@code domainsnapshot/disks/disk/source} and others.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class DiskSourceReconnect extends Element {
    /** Makes an empty {@code reconnect} element. */
    public DiskSourceReconnect() {
        super("reconnect");
    }

    /**
     * Reads a {@code reconnect} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskSourceReconnect parse(String xml) {
        return XmlReader.read(xml, new DiskSourceReconnect());
    }

    @Override
    public DiskSourceReconnect copy() {
        return (DiskSourceReconnect) copyTree();
    }

    /** The {@code enabled} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean enabled() {
        return Text.yesNo(attributeText("enabled"));
    }

    /** Sets the {@code enabled} attribute. */
    public DiskSourceReconnect enabled(boolean enabled) {
        setAttribute("enabled", enabled ? "yes" : "no");
        return this;
    }

    /** The {@code enabled} attribute as it is written, or null if absent. */
    public @Nullable String enabledText() {
        return attributeText("enabled");
    }

    /** Sets the {@code enabled} attribute as it is written; null removes it. */
    public DiskSourceReconnect enabledText(@Nullable String text) {
        setAttribute("enabled", text);
        return this;
    }

    /** The {@code timeout} attribute, or null if absent. */
    public @Nullable Long timeout() {
        return Text.longValue(this, "timeout", attributeText("timeout"));
    }

    /** Sets the {@code timeout} attribute. */
    public DiskSourceReconnect timeout(long timeout) {
        setAttribute("timeout", Text.decimal(timeout));
        return this;
    }

    /** The {@code timeout} attribute as it is written, or null if absent. */
    public @Nullable String timeoutText() {
        return attributeText("timeout");
    }

    /** Sets the {@code timeout} attribute as it is written; null removes it. */
    public DiskSourceReconnect timeoutText(@Nullable String text) {
        setAttribute("timeout", text);
        return this;
    }

    /** The {@code delay} attribute, or null if absent. */
    public @Nullable Long delay() {
        return Text.longValue(this, "delay", attributeText("delay"));
    }

    /** Sets the {@code delay} attribute. */
    public DiskSourceReconnect delay(long delay) {
        setAttribute("delay", Text.decimal(delay));
        return this;
    }

    /** The {@code delay} attribute as it is written, or null if absent. */
    public @Nullable String delayText() {
        return attributeText("delay");
    }

    /** Sets the {@code delay} attribute as it is written; null removes it. */
    public DiskSourceReconnect delayText(@Nullable String text) {
        setAttribute("delay", text);
        return this;
    }

    @Override
    DiskSourceReconnect empty() {
        return new DiskSourceReconnect();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"enabled", "timeout", "delay"};
    }

    @XmlAttribute(name = "enabled")
    private @Nullable String getEnabledAttribute() {
        return attributeText("enabled");
    }

    private void setEnabledAttribute(@Nullable String value) {
        setAttribute("enabled", value);
    }

    @XmlAttribute(name = "timeout")
    private @Nullable String getTimeoutAttribute() {
        return attributeText("timeout");
    }

    private void setTimeoutAttribute(@Nullable String value) {
        setAttribute("timeout", value);
    }

    @XmlAttribute(name = "delay")
    private @Nullable String getDelayAttribute() {
        return attributeText("delay");
    }

    private void setDelayAttribute(@Nullable String value) {
        setAttribute("delay", value);
    }
}
