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
 * A secret such as a passphrase, without its value.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatsecret.html">libvirt: secret XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "secret")
@XmlType(name = "", propOrder = {"uuidElements", "descriptionElements", "usageElements", "otherContent"})
public final class SecretXml extends Document {
    /** Makes an empty {@code secret} element. */
    public SecretXml() {
        super("secret");
    }

    /**
     * Reads a {@code secret} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static SecretXml parse(String xml) {
        return XmlReader.read(xml, new SecretXml());
    }

    /**
     * Reads a document from a file.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static SecretXml parse(Path file) {
        return XmlReader.read(file, new SecretXml());
    }

    /**
     * Reads a document from a stream, which is not closed.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static SecretXml parse(InputStream in) {
        return XmlReader.read(in, new SecretXml());
    }

    /**
     * Reads a document from a stream, which is not closed, within other limits than the default ones.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
     */
    public static SecretXml parse(InputStream in, XmlLimits limits) {
        return XmlReader.read(in, new SecretXml(), limits);
    }

    @Override
    public SecretXml copy() {
        return (SecretXml) copyTree();
    }

    /** The {@code ephemeral} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean ephemeral() {
        return Text.yesNo(attributeText("ephemeral"));
    }

    /** Sets the {@code ephemeral} attribute. */
    public SecretXml ephemeral(boolean ephemeral) {
        setAttribute("ephemeral", ephemeral ? "yes" : "no");
        return this;
    }

    /** The {@code ephemeral} attribute as it is written, or null if absent. */
    public @Nullable String ephemeralText() {
        return attributeText("ephemeral");
    }

    /** Sets the {@code ephemeral} attribute as it is written; null removes it. */
    public SecretXml ephemeralText(@Nullable String text) {
        setAttribute("ephemeral", text);
        return this;
    }

    /** The {@code private} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean privateAttribute() {
        return Text.yesNo(attributeText("private"));
    }

    /** Sets the {@code private} attribute. */
    public SecretXml privateAttribute(boolean privateAttribute) {
        setAttribute("private", privateAttribute ? "yes" : "no");
        return this;
    }

    /** The {@code private} attribute as it is written, or null if absent. */
    public @Nullable String privateAttributeText() {
        return attributeText("private");
    }

    /** Sets the {@code private} attribute as it is written; null removes it. */
    public SecretXml privateAttributeText(@Nullable String text) {
        setAttribute("private", text);
        return this;
    }

    /** The {@code uuid} element, or null if absent. */
    public @Nullable String uuid() {
        return childText("uuid");
    }

    /** Sets the {@code uuid} element; null removes it. */
    public SecretXml uuid(@Nullable String uuid) {
        setChildText("uuid", uuid);
        return this;
    }

    /** The {@code description} element, or null if absent. */
    public @Nullable String description() {
        return childText("description");
    }

    /** Sets the {@code description} element; null removes it. */
    public SecretXml description(@Nullable String description) {
        setChildText("description", description);
        return this;
    }

    /** The {@code usage} element, or null if absent. */
    public @Nullable SecretUsage usage() {
        return firstChild("usage", SecretUsage.class);
    }

    /** Replaces the {@code usage} element; null removes it. */
    public SecretXml usage(@Nullable SecretUsage usage) {
        setChild("usage", usage);
        return this;
    }

    /** Changes the {@code usage} element, made when absent. */
    public SecretXml usage(Consumer<? super SecretUsage> change) {
        change.accept(madeChild("usage", SecretUsage.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "uuid" -> new TextElement("uuid");
            case "description" -> new TextElement("description");
            case "usage" -> new SecretUsage();
            default -> null;
        };
    }

    @Override
    SecretXml empty() {
        return new SecretXml();
    }

    @Override
    String[] childNames() {
        return new String[] {"uuid", "description", "usage"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"ephemeral", "private"};
    }

    @XmlAttribute(name = "ephemeral")
    private @Nullable String getEphemeralAttribute() {
        return attributeText("ephemeral");
    }

    private void setEphemeralAttribute(@Nullable String value) {
        setAttribute("ephemeral", value);
    }

    @XmlAttribute(name = "private")
    private @Nullable String getPrivateAttribute() {
        return attributeText("private");
    }

    private void setPrivateAttribute(@Nullable String value) {
        setAttribute("private", value);
    }

    @XmlElement(name = "uuid")
    private List<TextElement> getUuidElements() {
        return jaxbList("uuid", TextElement.class);
    }

    @XmlElement(name = "description")
    private List<TextElement> getDescriptionElements() {
        return jaxbList("description", TextElement.class);
    }

    @XmlElement(name = "usage")
    private List<SecretUsage> getUsageElements() {
        return jaxbList("usage", SecretUsage.class);
    }
}
