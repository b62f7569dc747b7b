package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code cputune} element of {@code domain}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"sharesElements", "globalPeriodElements", "globalQuotaElements", "periodElements", "quotaElements", "emulatorPeriodElements", "emulatorQuotaElements", "iothreadPeriodElements", "iothreadQuotaElements", "vcpupinElements", "emulatorpinElements", "iothreadpinElements", "vcpuschedElements", "iothreadschedElements", "emulatorschedElements", "cachetuneElements", "memorytuneElements", "otherContent"})
public final class Cputune extends Element {
    /** Makes an empty {@code cputune} element. */
    public Cputune() {
        super("cputune");
    }

    /**
     * Reads a {@code cputune} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Cputune parse(String xml) {
        return XmlReader.read(xml, new Cputune());
    }

    @Override
    public Cputune copy() {
        return (Cputune) copyTree();
    }

    /** The weight of the domain among others, without a unit, or null if absent. */
    public @Nullable Long shares() {
        return Text.longValue(this, "shares", childText("shares"));
    }

    /** Sets the weight of the domain among others, without a unit. */
    public Cputune shares(long shares) {
        setChildText("shares", Text.decimal(shares));
        return this;
    }

    /** The weight of the domain among others, without a unit as it is written, or null if absent. */
    public @Nullable String sharesText() {
        return childText("shares");
    }

    /** Sets the weight of the domain among others, without a unit as it is written; null removes it. */
    public Cputune sharesText(@Nullable String text) {
        setChildText("shares", text);
        return this;
    }

    /** The enforcement interval of the whole domain in microseconds, or null if absent. */
    public @Nullable Integer globalPeriod() {
        return Text.intValue(this, "global_period", childText("global_period"));
    }

    /** Sets the enforcement interval of the whole domain in microseconds. */
    public Cputune globalPeriod(int globalPeriod) {
        setChildText("global_period", Text.decimal(globalPeriod));
        return this;
    }

    /** The enforcement interval of the whole domain in microseconds as it is written, or null if absent. */
    public @Nullable String globalPeriodText() {
        return childText("global_period");
    }

    /** Sets the enforcement interval of the whole domain in microseconds as it is written; null removes it. */
    public Cputune globalPeriodText(@Nullable String text) {
        setChildText("global_period", text);
        return this;
    }

    /** The microseconds the whole domain may run in a period; negative for no limit, or null if absent. */
    public @Nullable Long globalQuota() {
        return Text.longValue(this, "global_quota", childText("global_quota"));
    }

    /** Sets the microseconds the whole domain may run in a period; negative for no limit. */
    public Cputune globalQuota(long globalQuota) {
        setChildText("global_quota", Text.decimal(globalQuota));
        return this;
    }

    /** The microseconds the whole domain may run in a period; negative for no limit as it is written, or null if absent. */
    public @Nullable String globalQuotaText() {
        return childText("global_quota");
    }

    /** Sets the microseconds the whole domain may run in a period; negative for no limit as it is written; null removes it. */
    public Cputune globalQuotaText(@Nullable String text) {
        setChildText("global_quota", text);
        return this;
    }

    /** The enforcement interval of virtual processors in microseconds, or null if absent. */
    public @Nullable Integer period() {
        return Text.intValue(this, "period", childText("period"));
    }

    /** Sets the enforcement interval of virtual processors in microseconds. */
    public Cputune period(int period) {
        setChildText("period", Text.decimal(period));
        return this;
    }

    /** The enforcement interval of virtual processors in microseconds as it is written, or null if absent. */
    public @Nullable String periodText() {
        return childText("period");
    }

    /** Sets the enforcement interval of virtual processors in microseconds as it is written; null removes it. */
    public Cputune periodText(@Nullable String text) {
        setChildText("period", text);
        return this;
    }

    /** The microseconds a virtual processor may run in a period; negative for no limit, or null if absent. */
    public @Nullable Long quota() {
        return Text.longValue(this, "quota", childText("quota"));
    }

    /** Sets the microseconds a virtual processor may run in a period; negative for no limit. */
    public Cputune quota(long quota) {
        setChildText("quota", Text.decimal(quota));
        return this;
    }

    /** The microseconds a virtual processor may run in a period; negative for no limit as it is written, or null if absent. */
    public @Nullable String quotaText() {
        return childText("quota");
    }

    /** Sets the microseconds a virtual processor may run in a period; negative for no limit as it is written; null removes it. */
    public Cputune quotaText(@Nullable String text) {
        setChildText("quota", text);
        return this;
    }

    /** The enforcement interval of emulator threads in microseconds, or null if absent. */
    public @Nullable Integer emulatorPeriod() {
        return Text.intValue(this, "emulator_period", childText("emulator_period"));
    }

    /** Sets the enforcement interval of emulator threads in microseconds. */
    public Cputune emulatorPeriod(int emulatorPeriod) {
        setChildText("emulator_period", Text.decimal(emulatorPeriod));
        return this;
    }

    /** The enforcement interval of emulator threads in microseconds as it is written, or null if absent. */
    public @Nullable String emulatorPeriodText() {
        return childText("emulator_period");
    }

    /** Sets the enforcement interval of emulator threads in microseconds as it is written; null removes it. */
    public Cputune emulatorPeriodText(@Nullable String text) {
        setChildText("emulator_period", text);
        return this;
    }

    /** The microseconds emulator threads may run in a period; negative for no limit, or null if absent. */
    public @Nullable Long emulatorQuota() {
        return Text.longValue(this, "emulator_quota", childText("emulator_quota"));
    }

    /** Sets the microseconds emulator threads may run in a period; negative for no limit. */
    public Cputune emulatorQuota(long emulatorQuota) {
        setChildText("emulator_quota", Text.decimal(emulatorQuota));
        return this;
    }

    /** The microseconds emulator threads may run in a period; negative for no limit as it is written, or null if absent. */
    public @Nullable String emulatorQuotaText() {
        return childText("emulator_quota");
    }

    /** Sets the microseconds emulator threads may run in a period; negative for no limit as it is written; null removes it. */
    public Cputune emulatorQuotaText(@Nullable String text) {
        setChildText("emulator_quota", text);
        return this;
    }

    /** The enforcement interval of I/O threads in microseconds, or null if absent. */
    public @Nullable Integer iothreadPeriod() {
        return Text.intValue(this, "iothread_period", childText("iothread_period"));
    }

    /** Sets the enforcement interval of I/O threads in microseconds. */
    public Cputune iothreadPeriod(int iothreadPeriod) {
        setChildText("iothread_period", Text.decimal(iothreadPeriod));
        return this;
    }

    /** The enforcement interval of I/O threads in microseconds as it is written, or null if absent. */
    public @Nullable String iothreadPeriodText() {
        return childText("iothread_period");
    }

    /** Sets the enforcement interval of I/O threads in microseconds as it is written; null removes it. */
    public Cputune iothreadPeriodText(@Nullable String text) {
        setChildText("iothread_period", text);
        return this;
    }

    /** The microseconds I/O threads may run in a period; negative for no limit, or null if absent. */
    public @Nullable Long iothreadQuota() {
        return Text.longValue(this, "iothread_quota", childText("iothread_quota"));
    }

    /** Sets the microseconds I/O threads may run in a period; negative for no limit. */
    public Cputune iothreadQuota(long iothreadQuota) {
        setChildText("iothread_quota", Text.decimal(iothreadQuota));
        return this;
    }

    /** The microseconds I/O threads may run in a period; negative for no limit as it is written, or null if absent. */
    public @Nullable String iothreadQuotaText() {
        return childText("iothread_quota");
    }

    /** Sets the microseconds I/O threads may run in a period; negative for no limit as it is written; null removes it. */
    public Cputune iothreadQuotaText(@Nullable String text) {
        setChildText("iothread_quota", text);
        return this;
    }

    /** The {@code vcpupin} elements, in document order: a live list. */
    public List<CputuneVcpupin> vcpupins() {
        return childList("vcpupin", CputuneVcpupin.class);
    }

    /** Adds a {@code vcpupin} element. */
    public Cputune addVcpupin(Consumer<? super CputuneVcpupin> change) {
        addChild("vcpupin", CputuneVcpupin.class, change);
        return this;
    }

    /** The {@code emulatorpin} element, or null if absent. */
    public @Nullable CputuneEmulatorpin emulatorpin() {
        return firstChild("emulatorpin", CputuneEmulatorpin.class);
    }

    /** Replaces the {@code emulatorpin} element; null removes it. */
    public Cputune emulatorpin(@Nullable CputuneEmulatorpin emulatorpin) {
        setChild("emulatorpin", emulatorpin);
        return this;
    }

    /** Changes the {@code emulatorpin} element, made when absent. */
    public Cputune emulatorpin(Consumer<? super CputuneEmulatorpin> change) {
        change.accept(madeChild("emulatorpin", CputuneEmulatorpin.class));
        return this;
    }

    /** The {@code iothreadpin} elements, in document order: a live list. */
    public List<CputuneIothreadpin> iothreadpins() {
        return childList("iothreadpin", CputuneIothreadpin.class);
    }

    /** Adds a {@code iothreadpin} element. */
    public Cputune addIothreadpin(Consumer<? super CputuneIothreadpin> change) {
        addChild("iothreadpin", CputuneIothreadpin.class, change);
        return this;
    }

    /** The {@code vcpusched} elements, in document order: a live list. */
    public List<CputuneVcpusched> vcpuscheds() {
        return childList("vcpusched", CputuneVcpusched.class);
    }

    /** Adds a {@code vcpusched} element. */
    public Cputune addVcpusched(Consumer<? super CputuneVcpusched> change) {
        addChild("vcpusched", CputuneVcpusched.class, change);
        return this;
    }

    /** The {@code iothreadsched} elements, in document order: a live list. */
    public List<CputuneIothreadsched> iothreadscheds() {
        return childList("iothreadsched", CputuneIothreadsched.class);
    }

    /** Adds a {@code iothreadsched} element. */
    public Cputune addIothreadsched(Consumer<? super CputuneIothreadsched> change) {
        addChild("iothreadsched", CputuneIothreadsched.class, change);
        return this;
    }

    /** The {@code emulatorsched} element, or null if absent. */
    public @Nullable CputuneEmulatorsched emulatorsched() {
        return firstChild("emulatorsched", CputuneEmulatorsched.class);
    }

    /** Replaces the {@code emulatorsched} element; null removes it. */
    public Cputune emulatorsched(@Nullable CputuneEmulatorsched emulatorsched) {
        setChild("emulatorsched", emulatorsched);
        return this;
    }

    /** Changes the {@code emulatorsched} element, made when absent. */
    public Cputune emulatorsched(Consumer<? super CputuneEmulatorsched> change) {
        change.accept(madeChild("emulatorsched", CputuneEmulatorsched.class));
        return this;
    }

    /** The {@code cachetune} elements, in document order: a live list. */
    public List<CputuneCachetune> cachetunes() {
        return childList("cachetune", CputuneCachetune.class);
    }

    /** Adds a {@code cachetune} element. */
    public Cputune addCachetune(Consumer<? super CputuneCachetune> change) {
        addChild("cachetune", CputuneCachetune.class, change);
        return this;
    }

    /** The {@code memorytune} elements, in document order: a live list. */
    public List<CputuneMemorytune> memorytunes() {
        return childList("memorytune", CputuneMemorytune.class);
    }

    /** Adds a {@code memorytune} element. */
    public Cputune addMemorytune(Consumer<? super CputuneMemorytune> change) {
        addChild("memorytune", CputuneMemorytune.class, change);
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "shares" -> new TextElement("shares");
            case "global_period" -> new TextElement("global_period");
            case "global_quota" -> new TextElement("global_quota");
            case "period" -> new TextElement("period");
            case "quota" -> new TextElement("quota");
            case "emulator_period" -> new TextElement("emulator_period");
            case "emulator_quota" -> new TextElement("emulator_quota");
            case "iothread_period" -> new TextElement("iothread_period");
            case "iothread_quota" -> new TextElement("iothread_quota");
            case "vcpupin" -> new CputuneVcpupin();
            case "emulatorpin" -> new CputuneEmulatorpin();
            case "iothreadpin" -> new CputuneIothreadpin();
            case "vcpusched" -> new CputuneVcpusched();
            case "iothreadsched" -> new CputuneIothreadsched();
            case "emulatorsched" -> new CputuneEmulatorsched();
            case "cachetune" -> new CputuneCachetune();
            case "memorytune" -> new CputuneMemorytune();
            default -> null;
        };
    }

    @Override
    Cputune empty() {
        return new Cputune();
    }

    @Override
    String[] childNames() {
        return new String[] {"shares", "global_period", "global_quota", "period", "quota", "emulator_period", "emulator_quota", "iothread_period", "iothread_quota", "vcpupin", "emulatorpin", "iothreadpin", "vcpusched", "iothreadsched", "emulatorsched", "cachetune", "memorytune"};
    }

    @XmlElement(name = "shares")
    private List<TextElement> getSharesElements() {
        return jaxbList("shares", TextElement.class);
    }

    @XmlElement(name = "global_period")
    private List<TextElement> getGlobalPeriodElements() {
        return jaxbList("global_period", TextElement.class);
    }

    @XmlElement(name = "global_quota")
    private List<TextElement> getGlobalQuotaElements() {
        return jaxbList("global_quota", TextElement.class);
    }

    @XmlElement(name = "period")
    private List<TextElement> getPeriodElements() {
        return jaxbList("period", TextElement.class);
    }

    @XmlElement(name = "quota")
    private List<TextElement> getQuotaElements() {
        return jaxbList("quota", TextElement.class);
    }

    @XmlElement(name = "emulator_period")
    private List<TextElement> getEmulatorPeriodElements() {
        return jaxbList("emulator_period", TextElement.class);
    }

    @XmlElement(name = "emulator_quota")
    private List<TextElement> getEmulatorQuotaElements() {
        return jaxbList("emulator_quota", TextElement.class);
    }

    @XmlElement(name = "iothread_period")
    private List<TextElement> getIothreadPeriodElements() {
        return jaxbList("iothread_period", TextElement.class);
    }

    @XmlElement(name = "iothread_quota")
    private List<TextElement> getIothreadQuotaElements() {
        return jaxbList("iothread_quota", TextElement.class);
    }

    @XmlElement(name = "vcpupin")
    private List<CputuneVcpupin> getVcpupinElements() {
        return jaxbList("vcpupin", CputuneVcpupin.class);
    }

    @XmlElement(name = "emulatorpin")
    private List<CputuneEmulatorpin> getEmulatorpinElements() {
        return jaxbList("emulatorpin", CputuneEmulatorpin.class);
    }

    @XmlElement(name = "iothreadpin")
    private List<CputuneIothreadpin> getIothreadpinElements() {
        return jaxbList("iothreadpin", CputuneIothreadpin.class);
    }

    @XmlElement(name = "vcpusched")
    private List<CputuneVcpusched> getVcpuschedElements() {
        return jaxbList("vcpusched", CputuneVcpusched.class);
    }

    @XmlElement(name = "iothreadsched")
    private List<CputuneIothreadsched> getIothreadschedElements() {
        return jaxbList("iothreadsched", CputuneIothreadsched.class);
    }

    @XmlElement(name = "emulatorsched")
    private List<CputuneEmulatorsched> getEmulatorschedElements() {
        return jaxbList("emulatorsched", CputuneEmulatorsched.class);
    }

    @XmlElement(name = "cachetune")
    private List<CputuneCachetune> getCachetuneElements() {
        return jaxbList("cachetune", CputuneCachetune.class);
    }

    @XmlElement(name = "memorytune")
    private List<CputuneMemorytune> getMemorytuneElements() {
        return jaxbList("memorytune", CputuneMemorytune.class);
    }
}
