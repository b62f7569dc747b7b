package io.kvm4j.internal.guest;

import io.kvm4j.device.Bus;
import io.kvm4j.xml.Element;
import java.util.Optional;

/**
 * Which devices libvirt's QEMU driver plugs into a running guest: qemu_driver.c, {@code qemuDomainAttachDeviceLive}, and
 * measured with libvirt 9.0.
 */
public final class HotPlug {

    private static final String CANNOT = " cannot be attached to a running guest; use Scope.CONFIG and start it anew";

    private HotPlug() {}

    /** Why a running guest cannot take a device, and what to do; empty if it can. */
    public static Optional<String> refusal(GuestDevice device) {
        Element element = device.element();
        String name = element.elementName();
        return switch (name) {
            case "disk" -> device instanceof GuestDisk disk ? ofDisk(disk) : Optional.empty();
            case "sound",
                    "audio",
                    "video",
                    "graphics",
                    "memballoon",
                    "tpm",
                    "panic",
                    "iommu",
                    "smartcard",
                    "parallel",
                    "nvram",
                    "hub" -> Optional.of("a device of kind " + name + CANNOT);
            case "controller" ->
                "scsi".equals(element.attribute("type"))
                        ? Optional.empty()
                        : Optional.of("a controller of type " + element.attribute("type") + CANNOT);
            case "interface" ->
                isVhostUserServer(device)
                        // measured: QEMU waits in its monitor for the other process, and takes no other command
                        ? Optional.of(
                                "QEMU would wait for the other process in its monitor; use VhostUserNic.client, or"
                                        + " Scope.CONFIG and start it anew")
                        : Optional.empty();
            case "filesystem" ->
                "virtiofs".equals(device.attributeOf("driver", "type"))
                        ? Optional.empty()
                        : Optional.of("a shared folder by 9p" + CANNOT + ", or use SharedFolder.virtioFs");
            case "serial" ->
                isOnPciOrUsb(device)
                        ? Optional.empty()
                        : Optional.of("a serial port of the mainboard" + CANNOT + ", or use SerialPort.onPci()");
            case "console" ->
                "virtio".equals(device.attributeOf("target", "type"))
                        ? Optional.empty()
                        : Optional.of("a console that is not virtio" + CANNOT);
            case "input" ->
                "ps2".equals(element.attribute("bus")) ? Optional.of("a PS/2 input device" + CANNOT) : Optional.empty();
            case "watchdog" ->
                "itco".equals(element.attribute("model"))
                        ? Optional.of("the chipset's watchdog" + CANNOT)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofDisk(GuestDisk disk) {
        Bus bus = disk.bus().orElse(null);
        if (bus == Bus.IDE || bus == Bus.SATA || bus == Bus.FDC) {
            return Optional.of("a disk on bus " + bus.text()
                    + " cannot be attached to a running guest; use virtio, scsi or usb, or Scope.CONFIG");
        }
        // libvirt 9.0: QEMU command device_add without a file name
        return disk.isRemovable() && disk.source() == null
                ? Optional.of(
                        "an empty drive cannot be attached to a running guest; give it a medium, or use Scope.CONFIG")
                : Optional.empty();
    }

    private static boolean isVhostUserServer(GuestDevice nic) {
        return "vhostuser".equals(nic.element().attribute("type"))
                && "server".equals(nic.attributeOf("source", "mode"));
    }

    private static boolean isOnPciOrUsb(GuestDevice serial) {
        String target = String.valueOf(serial.attributeOf("target", "type"));
        return target.equals("pci-serial") || target.equals("usb-serial");
    }
}
