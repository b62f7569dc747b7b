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
 * The {@code reservations} element of {@code domain/os/nvram/source}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"sourceElements", "otherContent"})
public final class DiskSourceReservations extends Element {
    /** Makes an empty {@code reservations} element. */
    public DiskSourceReservations() {
        super("reservations");
    }

    /**
     * Reads a {@code reservations} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskSourceReservations parse(String xml) {
        return XmlReader.read(xml, new DiskSourceReservations());
    }

    @Override
    public DiskSourceReservations copy() {
        return (DiskSourceReservations) copyTree();
    }

    /** The {@code managed} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean managed() {
        return Text.yesNo(attributeText("managed"));
    }

    /** Sets the {@code managed} attribute. */
    public DiskSourceReservations managed(boolean managed) {
        setAttribute("managed", managed ? "yes" : "no");
        return this;
    }

    /** The {@code managed} attribute as it is written, or null if absent. */
    public @Nullable String managedText() {
        return attributeText("managed");
    }

    /** Sets the {@code managed} attribute as it is written; null removes it. */
    public DiskSourceReservations managedText(@Nullable String text) {
        setAttribute("managed", text);
        return this;
    }

    /** The {@code source} element, or null if absent. */
    public @Nullable DiskSourceReservationsSource source() {
        return firstChild("source", DiskSourceReservationsSource.class);
    }

    /** Replaces the {@code source} element; null removes it. */
    public DiskSourceReservations source(@Nullable DiskSourceReservationsSource source) {
        setChild("source", source);
        return this;
    }

    /** Changes the {@code source} element, made when absent. */
    public DiskSourceReservations source(Consumer<? super DiskSourceReservationsSource> change) {
        change.accept(madeChild("source", DiskSourceReservationsSource.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "source" -> new DiskSourceReservationsSource();
            default -> null;
        };
    }

    @Override
    DiskSourceReservations empty() {
        return new DiskSourceReservations();
    }

    @Override
    String[] childNames() {
        return new String[] {"source"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"managed"};
    }

    @XmlAttribute(name = "managed")
    private @Nullable String getManagedAttribute() {
        return attributeText("managed");
    }

    private void setManagedAttribute(@Nullable String value) {
        setAttribute("managed", value);
    }

    @XmlElement(name = "source")
    private List<DiskSourceReservationsSource> getSourceElements() {
        return jaxbList("source", DiskSourceReservationsSource.class);
    }
}
