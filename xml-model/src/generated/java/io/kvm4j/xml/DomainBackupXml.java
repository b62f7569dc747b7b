package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A backup job of a domain.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatbackup.html">libvirt: domainbackup XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "domainbackup")
@XmlType(name = "", propOrder = {"incrementalElements", "disksElements", "serverElements", "otherContent"})
public final class DomainBackupXml extends Document {
    /** Makes an empty {@code domainbackup} element. */
    public DomainBackupXml() {
        super("domainbackup");
    }

    /**
     * Reads a {@code domainbackup} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DomainBackupXml parse(String xml) {
        return XmlReader.read(xml, new DomainBackupXml());
    }

    /**
     * Reads a document from a file.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static DomainBackupXml parse(Path file) {
        return XmlReader.read(file, new DomainBackupXml());
    }

    /**
     * Reads a document from a stream, which is not closed.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static DomainBackupXml parse(InputStream in) {
        return XmlReader.read(in, new DomainBackupXml());
    }

    /**
     * Reads a document from a stream, which is not closed, within other limits than the default ones.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static DomainBackupXml parse(InputStream in, XmlLimits limits) {
        return XmlReader.read(in, new DomainBackupXml(), limits);
    }

    @Override
    public DomainBackupXml copy() {
        return (DomainBackupXml) copyTree();
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code push}, {@code pull}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public DomainBackupXml mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    /** The {@code incremental} element, or null if absent. */
    public @Nullable String incremental() {
        return childText("incremental");
    }

    /** Sets the {@code incremental} element; null removes it. */
    public DomainBackupXml incremental(@Nullable String incremental) {
        setChildText("incremental", incremental);
        return this;
    }

    /** The {@code disks} element, or null if absent. */
    public @Nullable BackupDisks disks() {
        return firstChild("disks", BackupDisks.class);
    }

    /** Replaces the {@code disks} element; null removes it. */
    public DomainBackupXml disks(@Nullable BackupDisks disks) {
        setChild("disks", disks);
        return this;
    }

    /** Changes the {@code disks} element, made when absent. */
    public DomainBackupXml disks(Consumer<? super BackupDisks> change) {
        change.accept(madeChild("disks", BackupDisks.class));
        return this;
    }

    /** The {@code server} element, or null if absent. */
    public @Nullable BackupServer server() {
        return firstChild("server", BackupServer.class);
    }

    /** Replaces the {@code server} element; null removes it. */
    public DomainBackupXml server(@Nullable BackupServer server) {
        setChild("server", server);
        return this;
    }

    /** Changes the {@code server} element, made when absent. */
    public DomainBackupXml server(Consumer<? super BackupServer> change) {
        change.accept(madeChild("server", BackupServer.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "incremental" -> new TextElement("incremental");
            case "disks" -> new BackupDisks();
            case "server" -> new BackupServer();
            default -> null;
        };
    }

    @Override
    DomainBackupXml empty() {
        return new DomainBackupXml();
    }

    @Override
    String[] childNames() {
        return new String[] {"incremental", "disks", "server"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"mode"};
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }

    @XmlElement(name = "incremental")
    private List<TextElement> getIncrementalElements() {
        return jaxbList("incremental", TextElement.class);
    }

    @XmlElement(name = "disks")
    private List<BackupDisks> getDisksElements() {
        return jaxbList("disks", BackupDisks.class);
    }

    @XmlElement(name = "server")
    private List<BackupServer> getServerElements() {
        return jaxbList("server", BackupServer.class);
    }
}
