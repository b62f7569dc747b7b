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
 * The {@code disk} element of {@code domainbackup/disks}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatbackup.html">libvirt: domainbackup XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"targetElements", "driverElements", "scratchElements", "otherContent"})
public final class BackupDisk extends Element {
    /** Makes an empty {@code disk} element. */
    public BackupDisk() {
        super("disk");
    }

    /**
     * Reads a {@code disk} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static BackupDisk parse(String xml) {
        return XmlReader.read(xml, new BackupDisk());
    }

    @Override
    public BackupDisk copy() {
        return (BackupDisk) copyTree();
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public BackupDisk name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code backupmode} attribute, or null if absent. Known values: {@code full}, {@code incremental}. */
    public @Nullable String backupmode() {
        return attributeText("backupmode");
    }

    /** Sets the {@code backupmode} attribute; null removes it. */
    public BackupDisk backupmode(@Nullable String backupmode) {
        setAttribute("backupmode", backupmode);
        return this;
    }

    /** The {@code incremental} attribute, or null if absent. */
    public @Nullable String incremental() {
        return attributeText("incremental");
    }

    /** Sets the {@code incremental} attribute; null removes it. */
    public BackupDisk incremental(@Nullable String incremental) {
        setAttribute("incremental", incremental);
        return this;
    }

    /** The {@code backup} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean backup() {
        return Text.yesNo(attributeText("backup"));
    }

    /** Sets the {@code backup} attribute. */
    public BackupDisk backup(boolean backup) {
        setAttribute("backup", backup ? "yes" : "no");
        return this;
    }

    /** The {@code backup} attribute as it is written, or null if absent. */
    public @Nullable String backupText() {
        return attributeText("backup");
    }

    /** Sets the {@code backup} attribute as it is written; null removes it. */
    public BackupDisk backupText(@Nullable String text) {
        setAttribute("backup", text);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code file}, {@code block}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public BackupDisk type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code exportname} attribute, or null if absent. */
    public @Nullable String exportname() {
        return attributeText("exportname");
    }

    /** Sets the {@code exportname} attribute; null removes it. */
    public BackupDisk exportname(@Nullable String exportname) {
        setAttribute("exportname", exportname);
        return this;
    }

    /** The {@code exportbitmap} attribute, or null if absent. */
    public @Nullable String exportbitmap() {
        return attributeText("exportbitmap");
    }

    /** Sets the {@code exportbitmap} attribute; null removes it. */
    public BackupDisk exportbitmap(@Nullable String exportbitmap) {
        setAttribute("exportbitmap", exportbitmap);
        return this;
    }

    /** The {@code target} element, or null if absent. */
    public @Nullable BackupDiskTarget target() {
        return firstChild("target", BackupDiskTarget.class);
    }

    /** Replaces the {@code target} element; null removes it. */
    public BackupDisk target(@Nullable BackupDiskTarget target) {
        setChild("target", target);
        return this;
    }

    /** Changes the {@code target} element, made when absent. */
    public BackupDisk target(Consumer<? super BackupDiskTarget> change) {
        change.accept(madeChild("target", BackupDiskTarget.class));
        return this;
    }

    /** The {@code driver} element, or null if absent. */
    public @Nullable BackupDiskDriver driver() {
        return firstChild("driver", BackupDiskDriver.class);
    }

    /** Replaces the {@code driver} element; null removes it. */
    public BackupDisk driver(@Nullable BackupDiskDriver driver) {
        setChild("driver", driver);
        return this;
    }

    /** Changes the {@code driver} element, made when absent. */
    public BackupDisk driver(Consumer<? super BackupDiskDriver> change) {
        change.accept(madeChild("driver", BackupDiskDriver.class));
        return this;
    }

    /** The {@code scratch} element, or null if absent. */
    public @Nullable BackupDiskScratch scratch() {
        return firstChild("scratch", BackupDiskScratch.class);
    }

    /** Replaces the {@code scratch} element; null removes it. */
    public BackupDisk scratch(@Nullable BackupDiskScratch scratch) {
        setChild("scratch", scratch);
        return this;
    }

    /** Changes the {@code scratch} element, made when absent. */
    public BackupDisk scratch(Consumer<? super BackupDiskScratch> change) {
        change.accept(madeChild("scratch", BackupDiskScratch.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "target" -> new BackupDiskTarget();
            case "driver" -> new BackupDiskDriver();
            case "scratch" -> new BackupDiskScratch();
            default -> null;
        };
    }

    @Override
    BackupDisk empty() {
        return new BackupDisk();
    }

    @Override
    String[] childNames() {
        return new String[] {"target", "driver", "scratch"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"name", "backupmode", "incremental", "backup", "type", "exportname", "exportbitmap"};
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "backupmode")
    private @Nullable String getBackupmodeAttribute() {
        return attributeText("backupmode");
    }

    private void setBackupmodeAttribute(@Nullable String value) {
        setAttribute("backupmode", value);
    }

    @XmlAttribute(name = "incremental")
    private @Nullable String getIncrementalAttribute() {
        return attributeText("incremental");
    }

    private void setIncrementalAttribute(@Nullable String value) {
        setAttribute("incremental", value);
    }

    @XmlAttribute(name = "backup")
    private @Nullable String getBackupAttribute() {
        return attributeText("backup");
    }

    private void setBackupAttribute(@Nullable String value) {
        setAttribute("backup", value);
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "exportname")
    private @Nullable String getExportnameAttribute() {
        return attributeText("exportname");
    }

    private void setExportnameAttribute(@Nullable String value) {
        setAttribute("exportname", value);
    }

    @XmlAttribute(name = "exportbitmap")
    private @Nullable String getExportbitmapAttribute() {
        return attributeText("exportbitmap");
    }

    private void setExportbitmapAttribute(@Nullable String value) {
        setAttribute("exportbitmap", value);
    }

    @XmlElement(name = "target")
    private List<BackupDiskTarget> getTargetElements() {
        return jaxbList("target", BackupDiskTarget.class);
    }

    @XmlElement(name = "driver")
    private List<BackupDiskDriver> getDriverElements() {
        return jaxbList("driver", BackupDiskDriver.class);
    }

    @XmlElement(name = "scratch")
    private List<BackupDiskScratch> getScratchElements() {
        return jaxbList("scratch", BackupDiskScratch.class);
    }
}
