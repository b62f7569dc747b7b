package io.kvm4j.internal.guest;

import io.kvm4j.device.Bus;
import io.kvm4j.xml.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A disk in a guest's document. */
public final class GuestDisk extends GuestDevice {

    private static final int DEEPEST_CHAIN = 256;

    GuestDisk(Element element) {
        super(element);
    }

    public @Nullable String target() {
        return attributeOf("target", "dev");
    }

    /** The bus it says, or the one libvirt derives from its target's name; empty for one without a type here. */
    public Optional<Bus> bus() {
        String bus = attributeOf("target", "bus");
        if (bus != null) {
            return Bus.of(bus);
        }
        String target = target();
        return target == null ? Optional.empty() : Bus.ofTarget(target);
    }

    public boolean isOn(Bus bus) {
        return bus().filter(own -> own == bus).isPresent();
    }

    public @Nullable DiskSource source() {
        return DiskSource.of(child("source"));
    }

    /** The images below the source, which this guest reads. libvirt shows them for a running guest. */
    public List<DiskSource> backingChain() {
        List<DiskSource> chain = new ArrayList<>();
        Element store = child("backingStore");
        while (store != null && chain.size() < DEEPEST_CHAIN) {
            DiskSource source = DiskSource.of(child(store, "source"));
            if (source != null) {
                chain.add(source);
            }
            store = child(store, "backingStore");
        }
        return chain;
    }

    /** Whether its medium can be changed: a CD-ROM or floppy drive. */
    public boolean isRemovable() {
        String device = element().attribute("device");
        return "cdrom".equals(device) || "floppy".equals(device);
    }

    public boolean readOnly() {
        return child("readonly") != null;
    }

    /** Whether its guest never writes to the source: it may not, or it writes to a layer of its own that goes when it stops. */
    public boolean onlyReads() {
        return readOnly()
                || "cdrom".equals(element().attribute("device"))
                || "yes".equals(attributeOf("transient", "shareBacking"));
    }

    public boolean shareable() {
        return child("shareable") != null;
    }

    /** The place, with the bus: a SCSI and a SATA controller count their units apart. */
    @Override
    public @Nullable String place() {
        String place = super.place();
        return place == null || !place.startsWith("drive")
                ? place
                : bus().map(Bus::text).orElse("") + " " + place;
    }

    @Override
    public String describe() {
        DiskSource source = source();
        return source == null ? "an empty drive" : source.toString();
    }
}
