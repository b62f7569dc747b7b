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
 * The {@code source} element of {@code domain/os/nvram/source/reservations}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"reconnectElements", "otherContent"})
public final class DiskSourceReservationsSource extends Element {
    /** Makes an empty {@code source} element. */
    public DiskSourceReservationsSource() {
        super("source");
    }

    /**
     * Reads a {@code source} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskSourceReservationsSource parse(String xml) {
        return XmlReader.read(xml, new DiskSourceReservationsSource());
    }

    @Override
    public DiskSourceReservationsSource copy() {
        return (DiskSourceReservationsSource) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code unix}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public DiskSourceReservationsSource type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code path} attribute, or null if absent. */
    public @Nullable String path() {
        return attributeText("path");
    }

    /** Sets the {@code path} attribute; null removes it. */
    public DiskSourceReservationsSource path(@Nullable String path) {
        setAttribute("path", path);
        return this;
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code server}, {@code client}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public DiskSourceReservationsSource mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    /** The {@code reconnect} element, or null if absent. */
    public @Nullable DiskSourceReconnect reconnect() {
        return firstChild("reconnect", DiskSourceReconnect.class);
    }

    /** Replaces the {@code reconnect} element; null removes it. */
    public DiskSourceReservationsSource reconnect(@Nullable DiskSourceReconnect reconnect) {
        setChild("reconnect", reconnect);
        return this;
    }

    /** Changes the {@code reconnect} element, made when absent. */
    public DiskSourceReservationsSource reconnect(Consumer<? super DiskSourceReconnect> change) {
        change.accept(madeChild("reconnect", DiskSourceReconnect.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "reconnect" -> new DiskSourceReconnect();
            default -> null;
        };
    }

    @Override
    DiskSourceReservationsSource empty() {
        return new DiskSourceReservationsSource();
    }

    @Override
    String[] childNames() {
        return new String[] {"reconnect"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "path", "mode"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "path")
    private @Nullable String getPathAttribute() {
        return attributeText("path");
    }

    private void setPathAttribute(@Nullable String value) {
        setAttribute("path", value);
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }

    @XmlElement(name = "reconnect")
    private List<DiskSourceReconnect> getReconnectElements() {
        return jaxbList("reconnect", DiskSourceReconnect.class);
    }
}
