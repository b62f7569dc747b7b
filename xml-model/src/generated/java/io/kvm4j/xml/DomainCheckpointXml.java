package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint of a domain, from which changed blocks are tracked.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatcheckpoint.html">libvirt: domaincheckpoint XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "domaincheckpoint")
@XmlType(name = "", propOrder = {"nameElements", "descriptionElements", "creationTimeElements", "disksElements", "domainElements", "parentElements", "otherContent"})
public final class DomainCheckpointXml extends Document {
    /** Makes an empty {@code domaincheckpoint} element. */
    public DomainCheckpointXml() {
        super("domaincheckpoint");
    }

    /**
     * Reads a {@code domaincheckpoint} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DomainCheckpointXml parse(String xml) {
        return XmlReader.read(xml, new DomainCheckpointXml());
    }

    /**
     * Reads a document from a file.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static DomainCheckpointXml parse(Path file) {
        return XmlReader.read(file, new DomainCheckpointXml());
    }

    /**
     * Reads a document from a stream, which is not closed.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static DomainCheckpointXml parse(InputStream in) {
        return XmlReader.read(in, new DomainCheckpointXml());
    }

    /**
     * Reads a document from a stream, which is not closed, within other limits than the default ones.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static DomainCheckpointXml parse(InputStream in, XmlLimits limits) {
        return XmlReader.read(in, new DomainCheckpointXml(), limits);
    }

    @Override
    public DomainCheckpointXml copy() {
        return (DomainCheckpointXml) copyTree();
    }

    /** The {@code name} element, or null if absent. */
    public @Nullable String name() {
        return childText("name");
    }

    /** Sets the {@code name} element; null removes it. */
    public DomainCheckpointXml name(@Nullable String name) {
        setChildText("name", name);
        return this;
    }

    /** The {@code description} element, or null if absent. */
    public @Nullable String description() {
        return childText("description");
    }

    /** Sets the {@code description} element; null removes it. */
    public DomainCheckpointXml description(@Nullable String description) {
        setChildText("description", description);
        return this;
    }

    /** The {@code creationTime} element, or null if absent. */
    public @Nullable Long creationTime() {
        return Text.longValue(this, "creationTime", childText("creationTime"));
    }

    /** Sets the {@code creationTime} element. */
    public DomainCheckpointXml creationTime(long creationTime) {
        setChildText("creationTime", Text.decimal(creationTime));
        return this;
    }

    /** The {@code creationTime} element as it is written, or null if absent. */
    public @Nullable String creationTimeText() {
        return childText("creationTime");
    }

    /** Sets the {@code creationTime} element as it is written; null removes it. */
    public DomainCheckpointXml creationTimeText(@Nullable String text) {
        setChildText("creationTime", text);
        return this;
    }

    /** The {@code disks} element, or null if absent. */
    public @Nullable CheckpointDisks disks() {
        return firstChild("disks", CheckpointDisks.class);
    }

    /** Replaces the {@code disks} element; null removes it. */
    public DomainCheckpointXml disks(@Nullable CheckpointDisks disks) {
        setChild("disks", disks);
        return this;
    }

    /** Changes the {@code disks} element, made when absent. */
    public DomainCheckpointXml disks(Consumer<? super CheckpointDisks> change) {
        change.accept(madeChild("disks", CheckpointDisks.class));
        return this;
    }

    /** The {@code domain} element, or null if absent. */
    public @Nullable DomainXml domain() {
        return firstChild("domain", DomainXml.class);
    }

    /** Replaces the {@code domain} element; null removes it. */
    public DomainCheckpointXml domain(@Nullable DomainXml domain) {
        setChild("domain", domain);
        return this;
    }

    /** Changes the {@code domain} element, made when absent. */
    public DomainCheckpointXml domain(Consumer<? super DomainXml> change) {
        change.accept(madeChild("domain", DomainXml.class));
        return this;
    }

    /** The {@code parent} element, or null if absent. */
    public @Nullable CheckpointParent parent() {
        return firstChild("parent", CheckpointParent.class);
    }

    /** Replaces the {@code parent} element; null removes it. */
    public DomainCheckpointXml parent(@Nullable CheckpointParent parent) {
        setChild("parent", parent);
        return this;
    }

    /** Changes the {@code parent} element, made when absent. */
    public DomainCheckpointXml parent(Consumer<? super CheckpointParent> change) {
        change.accept(madeChild("parent", CheckpointParent.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "name" -> new TextElement("name");
            case "description" -> new TextElement("description");
            case "creationTime" -> new TextElement("creationTime");
            case "disks" -> new CheckpointDisks();
            case "domain" -> named(new DomainXml(), "domain");
            case "parent" -> new CheckpointParent();
            default -> null;
        };
    }

    @Override
    DomainCheckpointXml empty() {
        return new DomainCheckpointXml();
    }

    @Override
    String[] childNames() {
        return new String[] {"name", "description", "creationTime", "disks", "domain", "parent"};
    }

    @XmlElement(name = "name")
    private List<TextElement> getNameElements() {
        return jaxbList("name", TextElement.class);
    }

    @XmlElement(name = "description")
    private List<TextElement> getDescriptionElements() {
        return jaxbList("description", TextElement.class);
    }

    @XmlElement(name = "creationTime")
    private List<TextElement> getCreationTimeElements() {
        return jaxbList("creationTime", TextElement.class);
    }

    @XmlElement(name = "disks")
    private List<CheckpointDisks> getDisksElements() {
        return jaxbList("disks", CheckpointDisks.class);
    }

    @XmlElement(name = "domain")
    private List<DomainXml> getDomainElements() {
        return jaxbList("domain", DomainXml.class);
    }

    @XmlElement(name = "parent")
    private List<CheckpointParent> getParentElements() {
        return jaxbList("parent", CheckpointParent.class);
    }
}
