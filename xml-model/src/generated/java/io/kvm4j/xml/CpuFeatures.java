package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code features} element of {@code cpu}, {@code capabilities/host/cpu}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html#cpu-model-and-topology">libvirt: cpu XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"paeElements", "nonpaeElements", "vmxElements", "svmElements", "otherContent"})
public final class CpuFeatures extends Element {
    /** Makes an empty {@code features} element. */
    public CpuFeatures() {
        super("features");
    }

    /**
     * Reads a {@code features} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static CpuFeatures parse(String xml) {
        return XmlReader.read(xml, new CpuFeatures());
    }

    @Override
    public CpuFeatures copy() {
        return (CpuFeatures) copyTree();
    }

    /** Whether there is a {@code pae} element. */
    public boolean pae() {
        return hasChild("pae");
    }

    /** Adds or removes the {@code pae} element. */
    public CpuFeatures pae(boolean present) {
        setFlag("pae", present);
        return this;
    }

    /** Whether there is a {@code nonpae} element. */
    public boolean nonpae() {
        return hasChild("nonpae");
    }

    /** Adds or removes the {@code nonpae} element. */
    public CpuFeatures nonpae(boolean present) {
        setFlag("nonpae", present);
        return this;
    }

    /** Whether there is a {@code vmx} element. */
    public boolean vmx() {
        return hasChild("vmx");
    }

    /** Adds or removes the {@code vmx} element. */
    public CpuFeatures vmx(boolean present) {
        setFlag("vmx", present);
        return this;
    }

    /** Whether there is a {@code svm} element. */
    public boolean svm() {
        return hasChild("svm");
    }

    /** Adds or removes the {@code svm} element. */
    public CpuFeatures svm(boolean present) {
        setFlag("svm", present);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "pae" -> new FlagElement("pae");
            case "nonpae" -> new FlagElement("nonpae");
            case "vmx" -> new FlagElement("vmx");
            case "svm" -> new FlagElement("svm");
            default -> null;
        };
    }

    @Override
    CpuFeatures empty() {
        return new CpuFeatures();
    }

    @Override
    String[] childNames() {
        return new String[] {"pae", "nonpae", "vmx", "svm"};
    }

    @XmlElement(name = "pae")
    private List<FlagElement> getPaeElements() {
        return jaxbList("pae", FlagElement.class);
    }

    @XmlElement(name = "nonpae")
    private List<FlagElement> getNonpaeElements() {
        return jaxbList("nonpae", FlagElement.class);
    }

    @XmlElement(name = "vmx")
    private List<FlagElement> getVmxElements() {
        return jaxbList("vmx", FlagElement.class);
    }

    @XmlElement(name = "svm")
    private List<FlagElement> getSvmElements() {
        return jaxbList("svm", FlagElement.class);
    }
}
