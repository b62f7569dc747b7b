package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code keywrap} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"cipherElements", "otherContent"})
public final class Keywrap extends Element {
    /** Makes an empty {@code keywrap} element. */
    public Keywrap() {
        super("keywrap");
    }

    /**
     * Reads a {@code keywrap} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Keywrap parse(String xml) {
        return XmlReader.read(xml, new Keywrap());
    }

    @Override
    public Keywrap copy() {
        return (Keywrap) copyTree();
    }

    /** The {@code cipher} elements, in document order: a live list. */
    public List<KeywrapCipher> ciphers() {
        return childList("cipher", KeywrapCipher.class);
    }

    /** Adds a {@code cipher} element. */
    public Keywrap addCipher(Consumer<? super KeywrapCipher> change) {
        addChild("cipher", KeywrapCipher.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "cipher" -> new KeywrapCipher();
            default -> null;
        };
    }

    @Override
    Keywrap empty() {
        return new Keywrap();
    }

    @Override
    String[] childNames() {
        return new String[] {"cipher"};
    }

    @XmlElement(name = "cipher")
    private List<KeywrapCipher> getCipherElements() {
        return jaxbList("cipher", KeywrapCipher.class);
    }
}
