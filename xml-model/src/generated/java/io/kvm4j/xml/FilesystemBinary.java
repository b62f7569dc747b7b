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
 * The {@code binary} element of {@code domain/devices/filesystem}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"cacheElements", "sandboxElements", "lockElements", "threadPoolElements", "openfilesElements", "otherContent"})
public final class FilesystemBinary extends Element {
    /** Makes an empty {@code binary} element. */
    public FilesystemBinary() {
        super("binary");
    }

    /**
     * Reads a {@code binary} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FilesystemBinary parse(String xml) {
        return XmlReader.read(xml, new FilesystemBinary());
    }

    @Override
    public FilesystemBinary copy() {
        return (FilesystemBinary) copyTree();
    }

    /** The {@code path} attribute, or null if absent. */
    public @Nullable String path() {
        return attributeText("path");
    }

    /** Sets the {@code path} attribute; null removes it. */
    public FilesystemBinary path(@Nullable String path) {
        setAttribute("path", path);
        return this;
    }

    /** The {@code xattr} attribute, or null if absent or neither {@code on} nor {@code off}. */
    public @Nullable Boolean xattr() {
        return Text.onOff(attributeText("xattr"));
    }

    /** Sets the {@code xattr} attribute. */
    public FilesystemBinary xattr(boolean xattr) {
        setAttribute("xattr", xattr ? "on" : "off");
        return this;
    }

    /** The {@code xattr} attribute as it is written, or null if absent. */
    public @Nullable String xattrText() {
        return attributeText("xattr");
    }

    /** Sets the {@code xattr} attribute as it is written; null removes it. */
    public FilesystemBinary xattrText(@Nullable String text) {
        setAttribute("xattr", text);
        return this;
    }

    /** The {@code cache} element, or null if absent. */
    public @Nullable FilesystemBinaryCache cache() {
        return firstChild("cache", FilesystemBinaryCache.class);
    }

    /** Replaces the {@code cache} element; null removes it. */
    public FilesystemBinary cache(@Nullable FilesystemBinaryCache cache) {
        setChild("cache", cache);
        return this;
    }

    /** Changes the {@code cache} element, made when absent. */
    public FilesystemBinary cache(Consumer<? super FilesystemBinaryCache> change) {
        change.accept(madeChild("cache", FilesystemBinaryCache.class));
        return this;
    }

    /** The {@code sandbox} element, or null if absent. */
    public @Nullable FilesystemBinarySandbox sandbox() {
        return firstChild("sandbox", FilesystemBinarySandbox.class);
    }

    /** Replaces the {@code sandbox} element; null removes it. */
    public FilesystemBinary sandbox(@Nullable FilesystemBinarySandbox sandbox) {
        setChild("sandbox", sandbox);
        return this;
    }

    /** Changes the {@code sandbox} element, made when absent. */
    public FilesystemBinary sandbox(Consumer<? super FilesystemBinarySandbox> change) {
        change.accept(madeChild("sandbox", FilesystemBinarySandbox.class));
        return this;
    }

    /** The {@code lock} element, or null if absent. */
    public @Nullable FilesystemBinaryLock lock() {
        return firstChild("lock", FilesystemBinaryLock.class);
    }

    /** Replaces the {@code lock} element; null removes it. */
    public FilesystemBinary lock(@Nullable FilesystemBinaryLock lock) {
        setChild("lock", lock);
        return this;
    }

    /** Changes the {@code lock} element, made when absent. */
    public FilesystemBinary lock(Consumer<? super FilesystemBinaryLock> change) {
        change.accept(madeChild("lock", FilesystemBinaryLock.class));
        return this;
    }

    /** The {@code thread_pool} element, or null if absent. */
    public @Nullable FilesystemBinaryThreadPool threadPool() {
        return firstChild("thread_pool", FilesystemBinaryThreadPool.class);
    }

    /** Replaces the {@code thread_pool} element; null removes it. */
    public FilesystemBinary threadPool(@Nullable FilesystemBinaryThreadPool threadPool) {
        setChild("thread_pool", threadPool);
        return this;
    }

    /** Changes the {@code thread_pool} element, made when absent. */
    public FilesystemBinary threadPool(Consumer<? super FilesystemBinaryThreadPool> change) {
        change.accept(madeChild("thread_pool", FilesystemBinaryThreadPool.class));
        return this;
    }

    /** The {@code openfiles} element, or null if absent. */
    public @Nullable FilesystemBinaryOpenfiles openfiles() {
        return firstChild("openfiles", FilesystemBinaryOpenfiles.class);
    }

    /** Replaces the {@code openfiles} element; null removes it. */
    public FilesystemBinary openfiles(@Nullable FilesystemBinaryOpenfiles openfiles) {
        setChild("openfiles", openfiles);
        return this;
    }

    /** Changes the {@code openfiles} element, made when absent. */
    public FilesystemBinary openfiles(Consumer<? super FilesystemBinaryOpenfiles> change) {
        change.accept(madeChild("openfiles", FilesystemBinaryOpenfiles.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "cache" -> new FilesystemBinaryCache();
            case "sandbox" -> new FilesystemBinarySandbox();
            case "lock" -> new FilesystemBinaryLock();
            case "thread_pool" -> new FilesystemBinaryThreadPool();
            case "openfiles" -> new FilesystemBinaryOpenfiles();
            default -> null;
        };
    }

    @Override
    FilesystemBinary empty() {
        return new FilesystemBinary();
    }

    @Override
    String[] childNames() {
        return new String[] {"cache", "sandbox", "lock", "thread_pool", "openfiles"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"path", "xattr"};
    }

    @XmlAttribute(name = "path")
    private @Nullable String getPathAttribute() {
        return attributeText("path");
    }

    private void setPathAttribute(@Nullable String value) {
        setAttribute("path", value);
    }

    @XmlAttribute(name = "xattr")
    private @Nullable String getXattrAttribute() {
        return attributeText("xattr");
    }

    private void setXattrAttribute(@Nullable String value) {
        setAttribute("xattr", value);
    }

    @XmlElement(name = "cache")
    private List<FilesystemBinaryCache> getCacheElements() {
        return jaxbList("cache", FilesystemBinaryCache.class);
    }

    @XmlElement(name = "sandbox")
    private List<FilesystemBinarySandbox> getSandboxElements() {
        return jaxbList("sandbox", FilesystemBinarySandbox.class);
    }

    @XmlElement(name = "lock")
    private List<FilesystemBinaryLock> getLockElements() {
        return jaxbList("lock", FilesystemBinaryLock.class);
    }

    @XmlElement(name = "thread_pool")
    private List<FilesystemBinaryThreadPool> getThreadPoolElements() {
        return jaxbList("thread_pool", FilesystemBinaryThreadPool.class);
    }

    @XmlElement(name = "openfiles")
    private List<FilesystemBinaryOpenfiles> getOpenfilesElements() {
        return jaxbList("openfiles", FilesystemBinaryOpenfiles.class);
    }
}
