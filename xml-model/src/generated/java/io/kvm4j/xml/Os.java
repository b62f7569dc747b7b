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
 * The {@code os} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"typeElements", "kernelElements", "initrdElements", "rootElements", "cmdlineElements", "shimElements", "dtbElements", "firmwareElements", "loaderElements", "nvramElements", "bootElements", "bootmenuElements", "smbiosElements", "biosElements", "acpiElements", "initElements", "initargElements", "initenvElements", "initdirElements", "inituserElements", "initgroupElements", "otherContent"})
public final class Os extends Element {
    /** Makes an empty {@code os} element. */
    public Os() {
        super("os");
    }

    /**
     * Reads a {@code os} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Os parse(String xml) {
        return XmlReader.read(xml, new Os());
    }

    @Override
    public Os copy() {
        return (Os) copyTree();
    }

    /** The {@code firmware} attribute, or null if absent. Known values: {@code bios}, {@code efi}. */
    public @Nullable String firmware() {
        return attributeText("firmware");
    }

    /** Sets the {@code firmware} attribute; null removes it. */
    public Os firmware(@Nullable String firmware) {
        setAttribute("firmware", firmware);
        return this;
    }

    /** The {@code type} element, or null if absent. */
    public @Nullable OsType type() {
        return firstChild("type", OsType.class);
    }

    /** Replaces the {@code type} element; null removes it. */
    public Os type(@Nullable OsType type) {
        setChild("type", type);
        return this;
    }

    /** Changes the {@code type} element, made when absent. */
    public Os type(Consumer<? super OsType> change) {
        change.accept(madeChild("type", OsType.class));
        return this;
    }

    /** The {@code kernel} element, or null if absent. */
    public @Nullable String kernel() {
        return childText("kernel");
    }

    /** Sets the {@code kernel} element; null removes it. */
    public Os kernel(@Nullable String kernel) {
        setChildText("kernel", kernel);
        return this;
    }

    /** The {@code initrd} element, or null if absent. */
    public @Nullable String initrd() {
        return childText("initrd");
    }

    /** Sets the {@code initrd} element; null removes it. */
    public Os initrd(@Nullable String initrd) {
        setChildText("initrd", initrd);
        return this;
    }

    /** The {@code root} element, or null if absent. */
    public @Nullable String root() {
        return childText("root");
    }

    /** Sets the {@code root} element; null removes it. */
    public Os root(@Nullable String root) {
        setChildText("root", root);
        return this;
    }

    /** The {@code cmdline} element, or null if absent. */
    public @Nullable String cmdline() {
        return childText("cmdline");
    }

    /** Sets the {@code cmdline} element; null removes it. */
    public Os cmdline(@Nullable String cmdline) {
        setChildText("cmdline", cmdline);
        return this;
    }

    /** The {@code shim} element, or null if absent. */
    public @Nullable String shim() {
        return childText("shim");
    }

    /** Sets the {@code shim} element; null removes it. */
    public Os shim(@Nullable String shim) {
        setChildText("shim", shim);
        return this;
    }

    /** The {@code dtb} element, or null if absent. */
    public @Nullable String dtb() {
        return childText("dtb");
    }

    /** Sets the {@code dtb} element; null removes it. */
    public Os dtb(@Nullable String dtb) {
        setChildText("dtb", dtb);
        return this;
    }

    /** The {@code firmware} element, or null if absent. */
    public @Nullable OsFirmware firmwareElement() {
        return firstChild("firmware", OsFirmware.class);
    }

    /** Replaces the {@code firmware} element; null removes it. */
    public Os firmwareElement(@Nullable OsFirmware firmwareElement) {
        setChild("firmware", firmwareElement);
        return this;
    }

    /** Changes the {@code firmware} element, made when absent. */
    public Os firmwareElement(Consumer<? super OsFirmware> change) {
        change.accept(madeChild("firmware", OsFirmware.class));
        return this;
    }

    /** The {@code loader} element, or null if absent. */
    public @Nullable OsLoader loader() {
        return firstChild("loader", OsLoader.class);
    }

    /** Replaces the {@code loader} element; null removes it. */
    public Os loader(@Nullable OsLoader loader) {
        setChild("loader", loader);
        return this;
    }

    /** Changes the {@code loader} element, made when absent. */
    public Os loader(Consumer<? super OsLoader> change) {
        change.accept(madeChild("loader", OsLoader.class));
        return this;
    }

    /** The {@code nvram} element, or null if absent. */
    public @Nullable OsNvram nvram() {
        return firstChild("nvram", OsNvram.class);
    }

    /** Replaces the {@code nvram} element; null removes it. */
    public Os nvram(@Nullable OsNvram nvram) {
        setChild("nvram", nvram);
        return this;
    }

    /** Changes the {@code nvram} element, made when absent. */
    public Os nvram(Consumer<? super OsNvram> change) {
        change.accept(madeChild("nvram", OsNvram.class));
        return this;
    }

    /** The {@code boot} elements, in document order: a live list. */
    public List<OsBoot> boots() {
        return childList("boot", OsBoot.class);
    }

    /** Adds a {@code boot} element. */
    public Os addBoot(Consumer<? super OsBoot> change) {
        addChild("boot", OsBoot.class, change);
        return this;
    }

    /** The {@code bootmenu} element, or null if absent. */
    public @Nullable OsBootmenu bootmenu() {
        return firstChild("bootmenu", OsBootmenu.class);
    }

    /** Replaces the {@code bootmenu} element; null removes it. */
    public Os bootmenu(@Nullable OsBootmenu bootmenu) {
        setChild("bootmenu", bootmenu);
        return this;
    }

    /** Changes the {@code bootmenu} element, made when absent. */
    public Os bootmenu(Consumer<? super OsBootmenu> change) {
        change.accept(madeChild("bootmenu", OsBootmenu.class));
        return this;
    }

    /** The {@code smbios} element, or null if absent. */
    public @Nullable OsSmbios smbios() {
        return firstChild("smbios", OsSmbios.class);
    }

    /** Replaces the {@code smbios} element; null removes it. */
    public Os smbios(@Nullable OsSmbios smbios) {
        setChild("smbios", smbios);
        return this;
    }

    /** Changes the {@code smbios} element, made when absent. */
    public Os smbios(Consumer<? super OsSmbios> change) {
        change.accept(madeChild("smbios", OsSmbios.class));
        return this;
    }

    /** The {@code bios} element, or null if absent. */
    public @Nullable OsBios bios() {
        return firstChild("bios", OsBios.class);
    }

    /** Replaces the {@code bios} element; null removes it. */
    public Os bios(@Nullable OsBios bios) {
        setChild("bios", bios);
        return this;
    }

    /** Changes the {@code bios} element, made when absent. */
    public Os bios(Consumer<? super OsBios> change) {
        change.accept(madeChild("bios", OsBios.class));
        return this;
    }

    /** The {@code acpi} element, or null if absent. */
    public @Nullable OsAcpi acpi() {
        return firstChild("acpi", OsAcpi.class);
    }

    /** Replaces the {@code acpi} element; null removes it. */
    public Os acpi(@Nullable OsAcpi acpi) {
        setChild("acpi", acpi);
        return this;
    }

    /** Changes the {@code acpi} element, made when absent. */
    public Os acpi(Consumer<? super OsAcpi> change) {
        change.accept(madeChild("acpi", OsAcpi.class));
        return this;
    }

    /** The {@code init} element, or null if absent. */
    public @Nullable String init() {
        return childText("init");
    }

    /** Sets the {@code init} element; null removes it. */
    public Os init(@Nullable String init) {
        setChildText("init", init);
        return this;
    }

    /** The texts of the {@code initarg} elements: a live list. */
    public List<String> initargs() {
        return textList("initarg");
    }

    /** The {@code initenv} elements, in document order: a live list. */
    public List<OsInitenv> initenvs() {
        return childList("initenv", OsInitenv.class);
    }

    /** Adds a {@code initenv} element. */
    public Os addInitenv(Consumer<? super OsInitenv> change) {
        addChild("initenv", OsInitenv.class, change);
        return this;
    }

    /** The {@code initdir} element, or null if absent. */
    public @Nullable String initdir() {
        return childText("initdir");
    }

    /** Sets the {@code initdir} element; null removes it. */
    public Os initdir(@Nullable String initdir) {
        setChildText("initdir", initdir);
        return this;
    }

    /** The {@code inituser} element, or null if absent. */
    public @Nullable String inituser() {
        return childText("inituser");
    }

    /** Sets the {@code inituser} element; null removes it. */
    public Os inituser(@Nullable String inituser) {
        setChildText("inituser", inituser);
        return this;
    }

    /** The {@code initgroup} element, or null if absent. */
    public @Nullable String initgroup() {
        return childText("initgroup");
    }

    /** Sets the {@code initgroup} element; null removes it. */
    public Os initgroup(@Nullable String initgroup) {
        setChildText("initgroup", initgroup);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "type" -> new OsType();
            case "kernel" -> new TextElement("kernel");
            case "initrd" -> new TextElement("initrd");
            case "root" -> new TextElement("root");
            case "cmdline" -> new TextElement("cmdline");
            case "shim" -> new TextElement("shim");
            case "dtb" -> new TextElement("dtb");
            case "firmware" -> new OsFirmware();
            case "loader" -> new OsLoader();
            case "nvram" -> new OsNvram();
            case "boot" -> new OsBoot();
            case "bootmenu" -> new OsBootmenu();
            case "smbios" -> new OsSmbios();
            case "bios" -> new OsBios();
            case "acpi" -> new OsAcpi();
            case "init" -> new TextElement("init");
            case "initarg" -> new TextElement("initarg");
            case "initenv" -> new OsInitenv();
            case "initdir" -> new TextElement("initdir");
            case "inituser" -> new TextElement("inituser");
            case "initgroup" -> new TextElement("initgroup");
            default -> null;
        };
    }

    @Override
    Os empty() {
        return new Os();
    }

    @Override
    String[] childNames() {
        return new String[] {"type", "kernel", "initrd", "root", "cmdline", "shim", "dtb", "firmware", "loader", "nvram", "boot", "bootmenu", "smbios", "bios", "acpi", "init", "initarg", "initenv", "initdir", "inituser", "initgroup"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"firmware"};
    }

    @XmlAttribute(name = "firmware")
    private @Nullable String getFirmwareAttribute() {
        return attributeText("firmware");
    }

    private void setFirmwareAttribute(@Nullable String value) {
        setAttribute("firmware", value);
    }

    @XmlElement(name = "type")
    private List<OsType> getTypeElements() {
        return jaxbList("type", OsType.class);
    }

    @XmlElement(name = "kernel")
    private List<TextElement> getKernelElements() {
        return jaxbList("kernel", TextElement.class);
    }

    @XmlElement(name = "initrd")
    private List<TextElement> getInitrdElements() {
        return jaxbList("initrd", TextElement.class);
    }

    @XmlElement(name = "root")
    private List<TextElement> getRootElements() {
        return jaxbList("root", TextElement.class);
    }

    @XmlElement(name = "cmdline")
    private List<TextElement> getCmdlineElements() {
        return jaxbList("cmdline", TextElement.class);
    }

    @XmlElement(name = "shim")
    private List<TextElement> getShimElements() {
        return jaxbList("shim", TextElement.class);
    }

    @XmlElement(name = "dtb")
    private List<TextElement> getDtbElements() {
        return jaxbList("dtb", TextElement.class);
    }

    @XmlElement(name = "firmware")
    private List<OsFirmware> getFirmwareElements() {
        return jaxbList("firmware", OsFirmware.class);
    }

    @XmlElement(name = "loader")
    private List<OsLoader> getLoaderElements() {
        return jaxbList("loader", OsLoader.class);
    }

    @XmlElement(name = "nvram")
    private List<OsNvram> getNvramElements() {
        return jaxbList("nvram", OsNvram.class);
    }

    @XmlElement(name = "boot")
    private List<OsBoot> getBootElements() {
        return jaxbList("boot", OsBoot.class);
    }

    @XmlElement(name = "bootmenu")
    private List<OsBootmenu> getBootmenuElements() {
        return jaxbList("bootmenu", OsBootmenu.class);
    }

    @XmlElement(name = "smbios")
    private List<OsSmbios> getSmbiosElements() {
        return jaxbList("smbios", OsSmbios.class);
    }

    @XmlElement(name = "bios")
    private List<OsBios> getBiosElements() {
        return jaxbList("bios", OsBios.class);
    }

    @XmlElement(name = "acpi")
    private List<OsAcpi> getAcpiElements() {
        return jaxbList("acpi", OsAcpi.class);
    }

    @XmlElement(name = "init")
    private List<TextElement> getInitElements() {
        return jaxbList("init", TextElement.class);
    }

    @XmlElement(name = "initarg")
    private List<TextElement> getInitargElements() {
        return jaxbList("initarg", TextElement.class);
    }

    @XmlElement(name = "initenv")
    private List<OsInitenv> getInitenvElements() {
        return jaxbList("initenv", OsInitenv.class);
    }

    @XmlElement(name = "initdir")
    private List<TextElement> getInitdirElements() {
        return jaxbList("initdir", TextElement.class);
    }

    @XmlElement(name = "inituser")
    private List<TextElement> getInituserElements() {
        return jaxbList("inituser", TextElement.class);
    }

    @XmlElement(name = "initgroup")
    private List<TextElement> getInitgroupElements() {
        return jaxbList("initgroup", TextElement.class);
    }
}
