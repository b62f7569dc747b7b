package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code memtune} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"hardLimitElements", "softLimitElements", "minGuaranteeElements", "swapHardLimitElements", "otherContent"})
public final class Memtune extends Element {
    /** Makes an empty {@code memtune} element. */
    public Memtune() {
        super("memtune");
    }

    /**
     * Reads a {@code memtune} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Memtune parse(String xml) {
        return XmlReader.read(xml, new Memtune());
    }

    @Override
    public Memtune copy() {
        return (Memtune) copyTree();
    }

    /** The {@code hard_limit} element, or null if absent. */
    public @Nullable Size hardLimit() {
        return firstChild("hard_limit", Size.class);
    }

    /** Replaces the {@code hard_limit} element; null removes it. */
    public Memtune hardLimit(@Nullable Size hardLimit) {
        setChild("hard_limit", hardLimit);
        return this;
    }

    /** Changes the {@code hard_limit} element, made when absent. */
    public Memtune hardLimit(Consumer<? super Size> change) {
        change.accept(madeChild("hard_limit", Size.class));
        return this;
    }

    /** The {@code soft_limit} element, or null if absent. */
    public @Nullable Size softLimit() {
        return firstChild("soft_limit", Size.class);
    }

    /** Replaces the {@code soft_limit} element; null removes it. */
    public Memtune softLimit(@Nullable Size softLimit) {
        setChild("soft_limit", softLimit);
        return this;
    }

    /** Changes the {@code soft_limit} element, made when absent. */
    public Memtune softLimit(Consumer<? super Size> change) {
        change.accept(madeChild("soft_limit", Size.class));
        return this;
    }

    /** The {@code min_guarantee} element, or null if absent. */
    public @Nullable Size minGuarantee() {
        return firstChild("min_guarantee", Size.class);
    }

    /** Replaces the {@code min_guarantee} element; null removes it. */
    public Memtune minGuarantee(@Nullable Size minGuarantee) {
        setChild("min_guarantee", minGuarantee);
        return this;
    }

    /** Changes the {@code min_guarantee} element, made when absent. */
    public Memtune minGuarantee(Consumer<? super Size> change) {
        change.accept(madeChild("min_guarantee", Size.class));
        return this;
    }

    /** The {@code swap_hard_limit} element, or null if absent. */
    public @Nullable Size swapHardLimit() {
        return firstChild("swap_hard_limit", Size.class);
    }

    /** Replaces the {@code swap_hard_limit} element; null removes it. */
    public Memtune swapHardLimit(@Nullable Size swapHardLimit) {
        setChild("swap_hard_limit", swapHardLimit);
        return this;
    }

    /** Changes the {@code swap_hard_limit} element, made when absent. */
    public Memtune swapHardLimit(Consumer<? super Size> change) {
        change.accept(madeChild("swap_hard_limit", Size.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "hard_limit" -> new Size("hard_limit");
            case "soft_limit" -> new Size("soft_limit");
            case "min_guarantee" -> new Size("min_guarantee");
            case "swap_hard_limit" -> new Size("swap_hard_limit");
            default -> null;
        };
    }

    @Override
    Memtune empty() {
        return new Memtune();
    }

    @Override
    String[] childNames() {
        return new String[] {"hard_limit", "soft_limit", "min_guarantee", "swap_hard_limit"};
    }

    @XmlElement(name = "hard_limit")
    private List<Size> getHardLimitElements() {
        return jaxbList("hard_limit", Size.class);
    }

    @XmlElement(name = "soft_limit")
    private List<Size> getSoftLimitElements() {
        return jaxbList("soft_limit", Size.class);
    }

    @XmlElement(name = "min_guarantee")
    private List<Size> getMinGuaranteeElements() {
        return jaxbList("min_guarantee", Size.class);
    }

    @XmlElement(name = "swap_hard_limit")
    private List<Size> getSwapHardLimitElements() {
        return jaxbList("swap_hard_limit", Size.class);
    }
}
