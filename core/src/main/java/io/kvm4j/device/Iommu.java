package io.kvm4j.device;

/**
 * An IOMMU of the guest, for devices that the guest itself passes through. Cannot be attached to a running guest.
 *
 * <p>Safe for use by many threads.
 */
public final class Iommu extends Addressed<Iommu, io.kvm4j.xml.Iommu> {

    private Iommu(io.kvm4j.xml.Iommu model) {
        super(model);
    }

    /** Intel's, on q35. */
    public static Iommu intel() {
        return new Iommu(new io.kvm4j.xml.Iommu().model("intel"));
    }

    /** virtio's. Since libvirt 8.3. */
    public static Iommu virtio() {
        return new Iommu(new io.kvm4j.xml.Iommu().model("virtio"));
    }

    /** Remaps interrupts too, as more than 255 vCPUs want; the domain's features must then say {@code ioapic driver='qemu'}. */
    public Iommu interruptRemapping() {
        return changed(iommu -> iommu.driver(d -> d.intremap(true)));
    }

    /** Lets devices that the host passes through to this guest be used behind it. */
    public Iommu cachingMode() {
        return changed(iommu -> iommu.driver(d -> d.cachingMode(true)));
    }

    @Override
    Iommu of(io.kvm4j.xml.Iommu changed) {
        return new Iommu(changed);
    }
}
