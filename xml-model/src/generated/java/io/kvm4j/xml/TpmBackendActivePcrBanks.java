package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code active_pcr_banks} element of {@code domain/devices/tpm/backend}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"sha1Elements", "sha256Elements", "sha384Elements", "sha512Elements", "otherContent"})
public final class TpmBackendActivePcrBanks extends Element {
    /** Makes an empty {@code active_pcr_banks} element. */
    public TpmBackendActivePcrBanks() {
        super("active_pcr_banks");
    }

    /**
     * Reads a {@code active_pcr_banks} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static TpmBackendActivePcrBanks parse(String xml) {
        return XmlReader.read(xml, new TpmBackendActivePcrBanks());
    }

    @Override
    public TpmBackendActivePcrBanks copy() {
        return (TpmBackendActivePcrBanks) copyTree();
    }

    /** Whether there is a {@code sha1} element. */
    public boolean sha1() {
        return hasChild("sha1");
    }

    /** Adds or removes the {@code sha1} element. */
    public TpmBackendActivePcrBanks sha1(boolean present) {
        setFlag("sha1", present);
        return this;
    }

    /** Whether there is a {@code sha256} element. */
    public boolean sha256() {
        return hasChild("sha256");
    }

    /** Adds or removes the {@code sha256} element. */
    public TpmBackendActivePcrBanks sha256(boolean present) {
        setFlag("sha256", present);
        return this;
    }

    /** Whether there is a {@code sha384} element. */
    public boolean sha384() {
        return hasChild("sha384");
    }

    /** Adds or removes the {@code sha384} element. */
    public TpmBackendActivePcrBanks sha384(boolean present) {
        setFlag("sha384", present);
        return this;
    }

    /** Whether there is a {@code sha512} element. */
    public boolean sha512() {
        return hasChild("sha512");
    }

    /** Adds or removes the {@code sha512} element. */
    public TpmBackendActivePcrBanks sha512(boolean present) {
        setFlag("sha512", present);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "sha1" -> new FlagElement("sha1");
            case "sha256" -> new FlagElement("sha256");
            case "sha384" -> new FlagElement("sha384");
            case "sha512" -> new FlagElement("sha512");
            default -> null;
        };
    }

    @Override
    TpmBackendActivePcrBanks empty() {
        return new TpmBackendActivePcrBanks();
    }

    @Override
    String[] childNames() {
        return new String[] {"sha1", "sha256", "sha384", "sha512"};
    }

    @XmlElement(name = "sha1")
    private List<FlagElement> getSha1Elements() {
        return jaxbList("sha1", FlagElement.class);
    }

    @XmlElement(name = "sha256")
    private List<FlagElement> getSha256Elements() {
        return jaxbList("sha256", FlagElement.class);
    }

    @XmlElement(name = "sha384")
    private List<FlagElement> getSha384Elements() {
        return jaxbList("sha384", FlagElement.class);
    }

    @XmlElement(name = "sha512")
    private List<FlagElement> getSha512Elements() {
        return jaxbList("sha512", FlagElement.class);
    }
}
