package io.kvm4j.internal.guest;

import io.kvm4j.xml.Element;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a device in a document is the one that somebody means. For one operation, on one thread at a time. */
public final class Matching {

    private final SourceKeys keys;

    public Matching(Sources sources) {
        this.keys = new SourceKeys(sources);
    }

    /**
     * Whether two devices are one by what identifies them: a disk's source, a network interface's MAC address, a host
     * device's source, a drive's target, a channel's or shared folder's name, or the alias. Two devices that only look
     * alike are two.
     */
    public boolean isSame(GuestDevice wanted, GuestDevice there) {
        if (!wanted.element().elementName().equals(there.element().elementName())) {
            return false;
        }
        if (wanted.alias() != null && Objects.equals(wanted.alias(), there.alias())) {
            return true;
        }
        if (wanted instanceof GuestDisk disk && there instanceof GuestDisk other) {
            if (disk.isRemovable() && other.isRemovable() && disk.target() != null) {
                // the medium comes and goes, the drive stays
                return disk.target().equals(other.target());
            }
            String key = keys.of(disk.source());
            return key != null && key.equals(keys.of(other.source()));
        }
        return switch (wanted.element().elementName()) {
            case "interface" -> {
                String mac = wanted.attributeOf("mac", "address");
                yield mac != null && mac.equalsIgnoreCase(there.attributeOf("mac", "address"));
            }
            case "hostdev" -> {
                Element source = wanted.child("source");
                Element other = there.child("source");
                yield source != null && other != null && contains(other, source);
            }
            case "graphics" -> sameAttribute(wanted, there, "type");
            case "audio" -> sameAttribute(wanted, there, "id");
            case "channel" -> {
                String name = wanted.attributeOf("target", "name");
                yield name != null && name.equals(there.attributeOf("target", "name"));
            }
            case "filesystem" -> {
                String tag = wanted.attributeOf("target", "dir");
                yield tag != null && tag.equals(there.attributeOf("target", "dir"));
            }
            // libvirt keeps no alias of it
            case "lease" -> sameText(wanted, there, "lockspace") && sameText(wanted, there, "key");
            // a guest has one, and libvirt refuses another
            case "memballoon", "tpm", "iommu", "vsock" -> true;
            default -> false;
        };
    }

    private static boolean sameAttribute(GuestDevice wanted, GuestDevice there, String name) {
        return Objects.equals(wanted.element().attribute(name), there.element().attribute(name));
    }

    private static boolean sameText(GuestDevice wanted, GuestDevice there, String child) {
        Element one = wanted.child(child);
        Element other = there.child(child);
        return one != null && other != null && Objects.equals(one.text(), other.text());
    }

    /** As {@link #isSame}, and for devices without an identity whether everything the description says holds. */
    public boolean fits(GuestDevice description, GuestDevice there) {
        if (isSame(description, there)) {
            return true;
        }
        boolean identified =
                description.alias() != null || description instanceof GuestDisk disk && disk.source() != null;
        return !identified && contains(there.element(), description.element());
    }

    // every attribute, text and child of the smaller element is in the greater one; numbers may be written 0x0a or 10
    private static boolean contains(Element greater, Element smaller) {
        if (!greater.elementName().equals(smaller.elementName())) {
            return false;
        }
        for (String attribute : smaller.attributes()) {
            if (!sameValue(smaller.attribute(attribute), greater.attribute(attribute))) {
                return false;
            }
        }
        if (smaller.text() != null && !Objects.equals(smaller.text(), greater.text())) {
            return false;
        }
        List<Element> children = greater.elements();
        return smaller.elements().stream()
                .allMatch(child -> children.stream().anyMatch(other -> contains(other, child)));
    }

    private static boolean sameValue(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        return one.equals(other)
                || (one.startsWith("0x") || other.startsWith("0x")) && Numbers.of(one, -1) == Numbers.of(other, -2);
    }
}
