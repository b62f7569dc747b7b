package io.kvm4j.internal.guest;

import io.kvm4j.device.Bus;
import io.kvm4j.xml.Element;

/**
 * What kind of PCI slot a device of a q35 guest takes: libvirt's qemu_domain_address.c,
 * {@code qemuDomainDeviceCalculatePCIConnectFlags}.
 */
public enum PciSlot {
    /** None: it is on another bus, or on the chipset. */
    NONE,
    /** A PCIe root port of its own. */
    EXPRESS,
    /** A slot of a conventional PCI bridge. */
    CONVENTIONAL;

    /** What a device takes. */
    public static PciSlot of(GuestDevice device) {
        Element element = device.element();
        String model = String.valueOf(element.attribute("model"));
        return switch (element.elementName()) {
            case "disk" -> device instanceof GuestDisk disk && disk.isOn(Bus.VIRTIO) ? EXPRESS : NONE;
            case "interface" -> ofNic(String.valueOf(device.attributeOf("model", "type")));
            case "hostdev" ->
                switch (String.valueOf(element.attribute("type"))) {
                    case "pci", "mdev" -> EXPRESS;
                    default -> NONE;
                };
            case "controller" -> ofController(String.valueOf(element.attribute("type")), model);
            case "memory", "memballoon" -> model.startsWith("virtio") ? EXPRESS : NONE;
            case "input" -> "virtio".equals(element.attribute("bus")) ? EXPRESS : NONE;
            case "rng", "vsock", "filesystem", "crypto" -> EXPRESS;
            case "sound" -> model.equals("ac97") || model.equals("ich6") ? CONVENTIONAL : NONE;
            case "watchdog" -> model.equals("i6300esb") ? CONVENTIONAL : NONE;
            case "panic" -> model.equals("pvpanic") ? CONVENTIONAL : NONE;
            case "serial" -> "pci-serial".equals(device.attributeOf("target", "type")) ? CONVENTIONAL : NONE;
            case "shmem" -> CONVENTIONAL;
            default -> NONE;
        };
    }

    private static PciSlot ofNic(String model) {
        return switch (model) {
            case "e1000", "rtl8139", "ne2k_pci", "pcnet" -> CONVENTIONAL;
            case "usb-net" -> NONE;
            default -> EXPRESS;
        };
    }

    private static PciSlot ofController(String type, String model) {
        return switch (type) {
            case "virtio-serial" -> EXPRESS;
            case "scsi" -> model.startsWith("virtio") ? EXPRESS : CONVENTIONAL;
            case "usb" -> model.endsWith("xhci") ? EXPRESS : NONE;
            case "pci" -> model.equals("pcie-to-pci-bridge") ? EXPRESS : NONE;
            default -> NONE;
        };
    }
}
