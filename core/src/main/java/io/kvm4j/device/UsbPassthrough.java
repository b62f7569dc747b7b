package io.kvm4j.device;

import io.kvm4j.xml.Hostdev;

/**
 * A USB device of the host, given to the guest for as long as it is plugged in.
 *
 * <p>Safe for use by many threads.
 */
public final class UsbPassthrough extends Addressed<UsbPassthrough, Hostdev> {

    private UsbPassthrough(Hostdev model) {
        super(model);
    }

    /**
     * The device of a vendor and product number, as {@code lsusb} shows them; there must be one such device.
     *
     * @throws IllegalArgumentException if a number is not 0 to 0xffff
     */
    public static UsbPassthrough of(int vendor, int product) {
        requireNumber(vendor, 0xffff, "a vendor");
        requireNumber(product, 0xffff, "a product");
        return new UsbPassthrough(usb().source(s -> s.vendor(v -> v.idText(String.format("0x%04x", vendor)))
                .product(p -> p.idText(String.format("0x%04x", product)))));
    }

    /** The device at a place, as {@code lsusb} shows it. The place changes when the device is plugged in anew. */
    public static UsbPassthrough at(int bus, int device) {
        requireNumber(bus, 0xfff, "a bus");
        requireNumber(device, 0xfff, "a device");
        return new UsbPassthrough(usb().source(s -> s.address(a -> a.bus(bus).device(device))));
    }

    private static Hostdev usb() {
        return new Hostdev().mode("subsystem").type("usb").managed(true);
    }

    private static void requireNumber(int number, int most, String what) {
        if (number < 0 || number > most) {
            throw new IllegalArgumentException(what + " is 0 to " + most + ", was " + number);
        }
    }

    /** Starts the guest without the device if it is not plugged in, instead of refusing to start. */
    public UsbPassthrough optional() {
        return changed(device -> device.source(s -> s.startupPolicy("optional")));
    }

    @Override
    UsbPassthrough of(Hostdev changed) {
        return new UsbPassthrough(changed);
    }
}
