package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code kvm} element of {@code domain/features}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"hiddenElements", "hintDedicatedElements", "pollControlElements", "pvIpiElements", "dirtyRingElements", "otherContent"})
public final class FeaturesKvm extends Element {
    /** Makes an empty {@code kvm} element. */
    public FeaturesKvm() {
        super("kvm");
    }

    /**
     * Reads a {@code kvm} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static FeaturesKvm parse(String xml) {
        return XmlReader.read(xml, new FeaturesKvm());
    }

    @Override
    public FeaturesKvm copy() {
        return (FeaturesKvm) copyTree();
    }

    /** The {@code hidden} element, or null if absent. */
    public @Nullable FeaturesKvmHidden hidden() {
        return firstChild("hidden", FeaturesKvmHidden.class);
    }

    /** Replaces the {@code hidden} element; null removes it. */
    public FeaturesKvm hidden(@Nullable FeaturesKvmHidden hidden) {
        setChild("hidden", hidden);
        return this;
    }

    /** Changes the {@code hidden} element, made when absent. */
    public FeaturesKvm hidden(Consumer<? super FeaturesKvmHidden> change) {
        change.accept(madeChild("hidden", FeaturesKvmHidden.class));
        return this;
    }

    /** The {@code hint-dedicated} element, or null if absent. */
    public @Nullable FeaturesKvmHintDedicated hintDedicated() {
        return firstChild("hint-dedicated", FeaturesKvmHintDedicated.class);
    }

    /** Replaces the {@code hint-dedicated} element; null removes it. */
    public FeaturesKvm hintDedicated(@Nullable FeaturesKvmHintDedicated hintDedicated) {
        setChild("hint-dedicated", hintDedicated);
        return this;
    }

    /** Changes the {@code hint-dedicated} element, made when absent. */
    public FeaturesKvm hintDedicated(Consumer<? super FeaturesKvmHintDedicated> change) {
        change.accept(madeChild("hint-dedicated", FeaturesKvmHintDedicated.class));
        return this;
    }

    /** The {@code poll-control} element, or null if absent. */
    public @Nullable FeaturesKvmPollControl pollControl() {
        return firstChild("poll-control", FeaturesKvmPollControl.class);
    }

    /** Replaces the {@code poll-control} element; null removes it. */
    public FeaturesKvm pollControl(@Nullable FeaturesKvmPollControl pollControl) {
        setChild("poll-control", pollControl);
        return this;
    }

    /** Changes the {@code poll-control} element, made when absent. */
    public FeaturesKvm pollControl(Consumer<? super FeaturesKvmPollControl> change) {
        change.accept(madeChild("poll-control", FeaturesKvmPollControl.class));
        return this;
    }

    /** The {@code pv-ipi} element, or null if absent. */
    public @Nullable FeaturesKvmPvIpi pvIpi() {
        return firstChild("pv-ipi", FeaturesKvmPvIpi.class);
    }

    /** Replaces the {@code pv-ipi} element; null removes it. */
    public FeaturesKvm pvIpi(@Nullable FeaturesKvmPvIpi pvIpi) {
        setChild("pv-ipi", pvIpi);
        return this;
    }

    /** Changes the {@code pv-ipi} element, made when absent. */
    public FeaturesKvm pvIpi(Consumer<? super FeaturesKvmPvIpi> change) {
        change.accept(madeChild("pv-ipi", FeaturesKvmPvIpi.class));
        return this;
    }

    /** The {@code dirty-ring} element, or null if absent. */
    public @Nullable FeaturesKvmDirtyRing dirtyRing() {
        return firstChild("dirty-ring", FeaturesKvmDirtyRing.class);
    }

    /** Replaces the {@code dirty-ring} element; null removes it. */
    public FeaturesKvm dirtyRing(@Nullable FeaturesKvmDirtyRing dirtyRing) {
        setChild("dirty-ring", dirtyRing);
        return this;
    }

    /** Changes the {@code dirty-ring} element, made when absent. */
    public FeaturesKvm dirtyRing(Consumer<? super FeaturesKvmDirtyRing> change) {
        change.accept(madeChild("dirty-ring", FeaturesKvmDirtyRing.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "hidden" -> new FeaturesKvmHidden();
            case "hint-dedicated" -> new FeaturesKvmHintDedicated();
            case "poll-control" -> new FeaturesKvmPollControl();
            case "pv-ipi" -> new FeaturesKvmPvIpi();
            case "dirty-ring" -> new FeaturesKvmDirtyRing();
            default -> null;
        };
    }

    @Override
    FeaturesKvm empty() {
        return new FeaturesKvm();
    }

    @Override
    String[] childNames() {
        return new String[] {"hidden", "hint-dedicated", "poll-control", "pv-ipi", "dirty-ring"};
    }

    @XmlElement(name = "hidden")
    private List<FeaturesKvmHidden> getHiddenElements() {
        return jaxbList("hidden", FeaturesKvmHidden.class);
    }

    @XmlElement(name = "hint-dedicated")
    private List<FeaturesKvmHintDedicated> getHintDedicatedElements() {
        return jaxbList("hint-dedicated", FeaturesKvmHintDedicated.class);
    }

    @XmlElement(name = "poll-control")
    private List<FeaturesKvmPollControl> getPollControlElements() {
        return jaxbList("poll-control", FeaturesKvmPollControl.class);
    }

    @XmlElement(name = "pv-ipi")
    private List<FeaturesKvmPvIpi> getPvIpiElements() {
        return jaxbList("pv-ipi", FeaturesKvmPvIpi.class);
    }

    @XmlElement(name = "dirty-ring")
    private List<FeaturesKvmDirtyRing> getDirtyRingElements() {
        return jaxbList("dirty-ring", FeaturesKvmDirtyRing.class);
    }
}
