package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The {@code allocation} element of {@code domain/memoryBacking}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"otherContent"})
public final class MemoryBackingAllocation extends Element {
    /** Makes an empty {@code allocation} element. */
    public MemoryBackingAllocation() {
        super("allocation");
    }

    /**
     * Reads a {@code allocation} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static MemoryBackingAllocation parse(String xml) {
        return XmlReader.read(xml, new MemoryBackingAllocation());
    }

    @Override
    public MemoryBackingAllocation copy() {
        return (MemoryBackingAllocation) copyTree();
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code immediate}, {@code ondemand}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public MemoryBackingAllocation mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    /** The {@code threads} attribute, or null if absent. */
    public @Nullable Long threads() {
        return Text.longValue(this, "threads", attributeText("threads"));
    }

    /** Sets the {@code threads} attribute. */
    public MemoryBackingAllocation threads(long threads) {
        setAttribute("threads", Text.decimal(threads));
        return this;
    }

    /** The {@code threads} attribute as it is written, or null if absent. */
    public @Nullable String threadsText() {
        return attributeText("threads");
    }

    /** Sets the {@code threads} attribute as it is written; null removes it. */
    public MemoryBackingAllocation threadsText(@Nullable String text) {
        setAttribute("threads", text);
        return this;
    }

    @Override
    MemoryBackingAllocation empty() {
        return new MemoryBackingAllocation();
    }

    @Override
    String[] attributeNames() {
        return new String[] {"mode", "threads"};
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }

    @XmlAttribute(name = "threads")
    private @Nullable String getThreadsAttribute() {
        return attributeText("threads");
    }

    private void setThreadsAttribute(@Nullable String value) {
        setAttribute("threads", value);
    }
}
