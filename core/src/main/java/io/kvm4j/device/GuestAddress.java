package io.kvm4j.device;

import io.kvm4j.probe.PciAddress;
import io.kvm4j.xml.Address;
import java.util.regex.Pattern;

/**
 * A place on one of the guest's own buses, by libvirt's
 * <a href="https://libvirt.org/formatdomain.html#device-addresses">address types</a>.
 *
 * <p>Safe for use by many threads.
 */
public final class GuestAddress {

    private static final Pattern USB_PORT = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){0,3}");

    private final Address model;

    private GuestAddress(Address model) {
        this.model = model;
    }

    /**
     * A PCI function of the guest, such as {@code 0000:03:00.0}; the bus is the index of a PCI controller.
     *
     * @throws IllegalArgumentException if it does not look like that
     */
    public static GuestAddress pci(String address) {
        PciAddress pci = PciAddress.of(address);
        return new GuestAddress(new Address()
                .type("pci")
                .domain(pci.domain())
                .bus(pci.bus())
                .slot(pci.slot())
                .function(pci.function()));
    }

    /** A unit of a SCSI, SATA, IDE or floppy controller. */
    public static GuestAddress drive(int controller, int unit) {
        Intent.requireAtLeast(0, controller, "a controller's index");
        Intent.requireAtLeast(0, unit, "a unit");
        return new GuestAddress(new Address()
                .type("drive")
                .controller(controller)
                .bus(0)
                .target(0)
                .unit(unit));
    }

    /**
     * A port of a USB bus, such as {@code 2} or, behind a hub, {@code 1.4}.
     *
     * @throws IllegalArgumentException if the port is none
     */
    public static GuestAddress usb(int bus, String port) {
        Intent.requireAtLeast(0, bus, "a USB bus");
        Intent.require(USB_PORT, port, "a USB port is one to four numbers with dots between, such as 1.4");
        return new GuestAddress(new Address().type("usb").bus(bus).port(port));
    }

    /** A port of a virtio-serial controller; port 0 of controller 0 is the virtio console's. */
    public static GuestAddress virtioSerial(int controller, int port) {
        Intent.requireAtLeast(0, controller, "a controller's index");
        Intent.requireAtLeast(0, port, "a port");
        return new GuestAddress(new Address()
                .type("virtio-serial")
                .controller(controller)
                .bus(0)
                .port(String.valueOf(port)));
    }

    /** A memory slot. */
    public static GuestAddress memorySlot(int slot) {
        Intent.requireAtLeast(0, slot, "a memory slot");
        return new GuestAddress(new Address().type("dimm").slot(slot));
    }

    Address model() {
        return model.copy();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GuestAddress address && address.model.equals(model);
    }

    @Override
    public int hashCode() {
        return model.hashCode();
    }

    @Override
    public String toString() {
        return model.toXml();
    }
}
