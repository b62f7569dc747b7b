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
 * A snapshot of a domain.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatsnapshot.html">libvirt: domainsnapshot XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "domainsnapshot")
@XmlType(name = "", propOrder = {"nameElements", "descriptionElements", "stateElements", "creationTimeElements", "memoryElements", "disksElements", "revertDisksElements", "activeElements", "domainElements", "inactiveDomainElements", "parentElements", "cookieElements", "otherContent"})
public final class DomainSnapshotXml extends Document {
    /** Makes an empty {@code domainsnapshot} element. */
    public DomainSnapshotXml() {
        super("domainsnapshot");
    }

    /**
     * Reads a {@code domainsnapshot} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DomainSnapshotXml parse(String xml) {
        return XmlReader.read(xml, new DomainSnapshotXml());
    }

    /**
     * Reads a document from a file.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static DomainSnapshotXml parse(Path file) {
        return XmlReader.read(file, new DomainSnapshotXml());
    }

    /**
     * Reads a document from a stream, which is not closed.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static DomainSnapshotXml parse(InputStream in) {
        return XmlReader.read(in, new DomainSnapshotXml());
    }

    /**
     * Reads a document from a stream, which is not closed, within other limits than the default ones.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static DomainSnapshotXml parse(InputStream in, XmlLimits limits) {
        return XmlReader.read(in, new DomainSnapshotXml(), limits);
    }

    @Override
    public DomainSnapshotXml copy() {
        return (DomainSnapshotXml) copyTree();
    }

    /** The {@code name} element, or null if absent. */
    public @Nullable String name() {
        return childText("name");
    }

    /** Sets the {@code name} element; null removes it. */
    public DomainSnapshotXml name(@Nullable String name) {
        setChildText("name", name);
        return this;
    }

    /** The {@code description} element, or null if absent. */
    public @Nullable String description() {
        return childText("description");
    }

    /** Sets the {@code description} element; null removes it. */
    public DomainSnapshotXml description(@Nullable String description) {
        setChildText("description", description);
        return this;
    }

    /** The {@code state} element, or null if absent. Known values: {@code running}, {@code blocked}, {@code paused}, {@code shutdown}, {@code shutoff}, {@code crashed}, {@code disk-snapshot}. */
    public @Nullable String state() {
        return childText("state");
    }

    /** Sets the {@code state} element; null removes it. */
    public DomainSnapshotXml state(@Nullable String state) {
        setChildText("state", state);
        return this;
    }

    /** The {@code creationTime} element, or null if absent. */
    public @Nullable String creationTime() {
        return childText("creationTime");
    }

    /** Sets the {@code creationTime} element; null removes it. */
    public DomainSnapshotXml creationTime(@Nullable String creationTime) {
        setChildText("creationTime", creationTime);
        return this;
    }

    /** The {@code memory} element, or null if absent. */
    public @Nullable SnapshotMemory memory() {
        return firstChild("memory", SnapshotMemory.class);
    }

    /** Replaces the {@code memory} element; null removes it. */
    public DomainSnapshotXml memory(@Nullable SnapshotMemory memory) {
        setChild("memory", memory);
        return this;
    }

    /** Changes the {@code memory} element, made when absent. */
    public DomainSnapshotXml memory(Consumer<? super SnapshotMemory> change) {
        change.accept(madeChild("memory", SnapshotMemory.class));
        return this;
    }

    /** The {@code disks} element, or null if absent. */
    public @Nullable SnapshotDisks disks() {
        return firstChild("disks", SnapshotDisks.class);
    }

    /** Replaces the {@code disks} element; null removes it. */
    public DomainSnapshotXml disks(@Nullable SnapshotDisks disks) {
        setChild("disks", disks);
        return this;
    }

    /** Changes the {@code disks} element, made when absent. */
    public DomainSnapshotXml disks(Consumer<? super SnapshotDisks> change) {
        change.accept(madeChild("disks", SnapshotDisks.class));
        return this;
    }

    /** The {@code revertDisks} element, or null if absent. */
    public @Nullable SnapshotRevertDisks revertDisks() {
        return firstChild("revertDisks", SnapshotRevertDisks.class);
    }

    /** Replaces the {@code revertDisks} element; null removes it. */
    public DomainSnapshotXml revertDisks(@Nullable SnapshotRevertDisks revertDisks) {
        setChild("revertDisks", revertDisks);
        return this;
    }

    /** Changes the {@code revertDisks} element, made when absent. */
    public DomainSnapshotXml revertDisks(Consumer<? super SnapshotRevertDisks> change) {
        change.accept(madeChild("revertDisks", SnapshotRevertDisks.class));
        return this;
    }

    /** The {@code active} element, or null if absent. Known values: {@code 0}, {@code 1}. */
    public @Nullable String active() {
        return childText("active");
    }

    /** Sets the {@code active} element; null removes it. */
    public DomainSnapshotXml active(@Nullable String active) {
        setChildText("active", active);
        return this;
    }

    /** The {@code domain} element, or null if absent. */
    public @Nullable DomainXml domain() {
        return firstChild("domain", DomainXml.class);
    }

    /** Replaces the {@code domain} element; null removes it. */
    public DomainSnapshotXml domain(@Nullable DomainXml domain) {
        setChild("domain", domain);
        return this;
    }

    /** Changes the {@code domain} element, made when absent. */
    public DomainSnapshotXml domain(Consumer<? super DomainXml> change) {
        change.accept(madeChild("domain", DomainXml.class));
        return this;
    }

    /** The {@code inactiveDomain} element, or null if absent. */
    public @Nullable DomainXml inactiveDomain() {
        return firstChild("inactiveDomain", DomainXml.class);
    }

    /** Replaces the {@code inactiveDomain} element; null removes it. */
    public DomainSnapshotXml inactiveDomain(@Nullable DomainXml inactiveDomain) {
        setChild("inactiveDomain", inactiveDomain);
        return this;
    }

    /** Changes the {@code inactiveDomain} element, made when absent. */
    public DomainSnapshotXml inactiveDomain(Consumer<? super DomainXml> change) {
        change.accept(madeChild("inactiveDomain", DomainXml.class));
        return this;
    }

    /** The {@code parent} element, or null if absent. */
    public @Nullable SnapshotParent parent() {
        return firstChild("parent", SnapshotParent.class);
    }

    /** Replaces the {@code parent} element; null removes it. */
    public DomainSnapshotXml parent(@Nullable SnapshotParent parent) {
        setChild("parent", parent);
        return this;
    }

    /** Changes the {@code parent} element, made when absent. */
    public DomainSnapshotXml parent(Consumer<? super SnapshotParent> change) {
        change.accept(madeChild("parent", SnapshotParent.class));
        return this;
    }

    /** The {@code cookie} element, or null if absent. */
    public @Nullable SnapshotCookie cookie() {
        return firstChild("cookie", SnapshotCookie.class);
    }

    /** Replaces the {@code cookie} element; null removes it. */
    public DomainSnapshotXml cookie(@Nullable SnapshotCookie cookie) {
        setChild("cookie", cookie);
        return this;
    }

    /** Changes the {@code cookie} element, made when absent. */
    public DomainSnapshotXml cookie(Consumer<? super SnapshotCookie> change) {
        change.accept(madeChild("cookie", SnapshotCookie.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "name" -> new TextElement("name");
            case "description" -> new TextElement("description");
            case "state" -> new TextElement("state");
            case "creationTime" -> new TextElement("creationTime");
            case "memory" -> new SnapshotMemory();
            case "disks" -> new SnapshotDisks();
            case "revertDisks" -> new SnapshotRevertDisks();
            case "active" -> new TextElement("active");
            case "domain" -> named(new DomainXml(), "domain");
            case "inactiveDomain" -> named(new DomainXml(), "inactiveDomain");
            case "parent" -> new SnapshotParent();
            case "cookie" -> new SnapshotCookie();
            default -> null;
        };
    }

    @Override
    DomainSnapshotXml empty() {
        return new DomainSnapshotXml();
    }

    @Override
    String[] childNames() {
        return new String[] {"name", "description", "state", "creationTime", "memory", "disks", "revertDisks", "active", "domain", "inactiveDomain", "parent", "cookie"};
    }

    @XmlElement(name = "name")
    private List<TextElement> getNameElements() {
        return jaxbList("name", TextElement.class);
    }

    @XmlElement(name = "description")
    private List<TextElement> getDescriptionElements() {
        return jaxbList("description", TextElement.class);
    }

    @XmlElement(name = "state")
    private List<TextElement> getStateElements() {
        return jaxbList("state", TextElement.class);
    }

    @XmlElement(name = "creationTime")
    private List<TextElement> getCreationTimeElements() {
        return jaxbList("creationTime", TextElement.class);
    }

    @XmlElement(name = "memory")
    private List<SnapshotMemory> getMemoryElements() {
        return jaxbList("memory", SnapshotMemory.class);
    }

    @XmlElement(name = "disks")
    private List<SnapshotDisks> getDisksElements() {
        return jaxbList("disks", SnapshotDisks.class);
    }

    @XmlElement(name = "revertDisks")
    private List<SnapshotRevertDisks> getRevertDisksElements() {
        return jaxbList("revertDisks", SnapshotRevertDisks.class);
    }

    @XmlElement(name = "active")
    private List<TextElement> getActiveElements() {
        return jaxbList("active", TextElement.class);
    }

    @XmlElement(name = "domain")
    private List<DomainXml> getDomainElements() {
        return jaxbList("domain", DomainXml.class);
    }

    @XmlElement(name = "inactiveDomain")
    private List<DomainXml> getInactiveDomainElements() {
        return jaxbList("inactiveDomain", DomainXml.class);
    }

    @XmlElement(name = "parent")
    private List<SnapshotParent> getParentElements() {
        return jaxbList("parent", SnapshotParent.class);
    }

    @XmlElement(name = "cookie")
    private List<SnapshotCookie> getCookieElements() {
        return jaxbList("cookie", SnapshotCookie.class);
    }
}
