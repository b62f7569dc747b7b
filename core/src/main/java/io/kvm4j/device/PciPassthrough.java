package io.kvm4j.device;

import io.kvm4j.probe.PciAddress;
import io.kvm4j.xml.Hostdev;
import java.nio.file.Path;

/**
 * A PCI function of the host that a guest is given for itself, through VFIO. Each method answers a changed copy.
 *
 * <p>Begins managed: libvirt takes the function from its driver when a guest gets it, and gives it back afterwards,
 * whether the guest let go of it, died, or never got it.
 *
 * <p>Format of the element: libvirt's
 * <a href="https://libvirt.org/formatdomain.html#usb-pci-scsi-devices">host device page</a>. Safe for use by many threads.
 */
public final class PciPassthrough extends Addressed<PciPassthrough, Hostdev> {

    private final PciAddress hostAddress;

    private PciPassthrough(PciAddress hostAddress, Hostdev model) {
        super(model);
        this.hostAddress = hostAddress;
    }

    /**
     * The function at an address of the host, such as {@code 0000:65:00.0}. Whether it exists, and whether it can be
     * given away, is checked when it is attached, or before by {@code Host.preflight}.
     *
     * @throws IllegalArgumentException if the text is no PCI address
     */
    public static PciPassthrough of(String address) {
        return of(PciAddress.of(address));
    }

    /** The function at an address of the host. */
    public static PciPassthrough of(PciAddress address) {
        return new PciPassthrough(
                address,
                new Hostdev()
                        .mode("subsystem")
                        .type("pci")
                        .managed(true)
                        .source(source -> source.address(a -> a.domainText(hex(address.domain(), 4))
                                .busText(hex(address.bus(), 2))
                                .slotText(hex(address.slot(), 2))
                                .functionText(hex(address.function(), 1)))));
    }

    private static String hex(int number, int digits) {
        return String.format("0x%0" + digits + "x", number);
    }

    /**
     * Leaves drivers alone: the function must be on {@code vfio-pci} before, and stays there afterwards. libvirt keeps in
     * mind that it did: give the function back with {@code virsh nodedev-reattach}, or a later managed attach leaves it on
     * {@code vfio-pci} too.
     */
    public PciPassthrough unmanaged() {
        return changed(hostdev -> hostdev.managed(false));
    }

    /** Gives the guest this file in place of the device's own expansion ROM, which some devices hide once they have run. */
    public PciPassthrough rom(Path file) {
        if (!file.isAbsolute()) {
            throw new IllegalArgumentException("a ROM is an absolute path, was \"" + file + "\"");
        }
        return changed(hostdev -> hostdev.rom(r -> r.file(file.toString()).barText(null)));
    }

    /** Hides the device's expansion ROM from the guest, so that its firmware does not run it. */
    public PciPassthrough withoutRom() {
        return changed(hostdev -> hostdev.rom(r -> r.bar(false).file(null)));
    }

    /** The function's address on the host. */
    public PciAddress hostAddress() {
        return hostAddress;
    }

    /** Whether libvirt takes the function from its driver and gives it back. */
    public boolean isManaged() {
        return Boolean.TRUE.equals(model().managed());
    }

    @Override
    PciPassthrough of(Hostdev changed) {
        return new PciPassthrough(hostAddress, changed);
    }
}
