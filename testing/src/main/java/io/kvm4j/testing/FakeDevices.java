package io.kvm4j.testing;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.guest.Guest;
import io.kvm4j.internal.guest.GuestDevice;
import io.kvm4j.internal.guest.GuestDisk;
import io.kvm4j.internal.guest.PciSlot;
import io.kvm4j.xml.Element;
import io.kvm4j.xml.Graphics;
import io.kvm4j.xml.Interface;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What libvirt does with one document's devices, in its order and with its codes. */
final class FakeDevices {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private FakeDevices() {}

    /** Gives a network interface the address that libvirt makes up where there is none. */
    static void giveMac(Element device) {
        if (device instanceof Interface nic && nic.mac() == null) {
            int number = NUMBERS.incrementAndGet();
            nic.mac(m -> m.address(
                    String.format("52:54:00:%02x:%02x:%02x", number >> 16 & 255, number >> 8 & 255, number & 255)));
        }
    }

    /** The device that a detach is about: by its alias, or a disk by its target, as libvirt finds it. */
    static GuestDevice find(Guest guest, String deviceXml, @Nullable String alias) {
        Optional<GuestDevice> found = alias != null
                ? guest.byAlias(alias)
                : guest.find(device -> device instanceof GuestDisk disk
                        && GuestDevice.parse(deviceXml) instanceof GuestDisk wanted
                        && Objects.equals(disk.target(), wanted.target()));
        return found.orElseThrow(() -> new HypervisorException(
                ErrorCode.DEVICE_MISSING, "device not found: no device found with alias " + alias));
    }

    /** Refuses a target or an alias that is taken. */
    static void requireFree(Guest guest, GuestDevice device, ErrorCode code) {
        if (device instanceof GuestDisk disk
                && disk.target() != null
                && guest.diskAt(disk.target()).isPresent()) {
            throw new HypervisorException(
                    code,
                    code == ErrorCode.XML_ERROR
                            ? "XML error: target '" + disk.target() + "' duplicated for disk sources"
                            : "Requested operation is not valid: target " + disk.target() + " already exists");
        }
        if (device.alias() != null && guest.byAlias(device.alias()).isPresent()) {
            throw new HypervisorException(
                    ErrorCode.CONFIG_UNSUPPORTED,
                    "unsupported configuration: non unique alias detected: " + device.alias());
        }
    }

    /** What libvirt adds for a running guest: an alias where there is none, and an address. */
    static void settle(Guest guest, Element device, Set<Integer> taken) {
        GuestDevice view = GuestDevice.of(device);
        if (view.alias() == null) {
            device.addXml(
                    "<alias name='" + device.elementName() + guest.devices().size() + "'/>");
        }
        if (device instanceof Graphics screen && Boolean.TRUE.equals(screen.autoport())) {
            screen.port(5900);
            if (screen.listens().isEmpty()) {
                screen.addListen(l -> l.type("address").address("127.0.0.1"));
            }
        }
        if (view.address() == null && PciSlot.of(view) == PciSlot.EXPRESS && guest.needsRootPorts()) {
            List<Integer> free = guest.freeRootPortIndexes();
            int bus = free.stream()
                    .filter(taken::add)
                    .findFirst()
                    .orElseThrow(() -> new HypervisorException(
                            ErrorCode.INTERNAL_ERROR, "internal error: No more available PCI slots"));
            device.addXml("<address type='pci' domain='0x0000' bus='0x" + Integer.toHexString(bus)
                    + "' slot='0x00' function='0x0'/>");
        }
    }

    /** The document with a device changed; the device is found as libvirt finds it. */
    static Guest updated(Guest guest, GuestDevice changed, String which) {
        String name = changed.element().elementName();
        GuestDevice there = guest.find(device -> device.element().elementName().equals(name) && isSame(changed, device))
                .orElseThrow(() -> new HypervisorException(
                        ErrorCode.DEVICE_MISSING, "device not found: no matching " + name + " was found"));
        if (changed instanceof GuestDisk disk
                && !disk.isRemovable()
                && !Objects.equals(disk.source(), ((GuestDisk) there).source())) {
            throw new HypervisorException(
                    ErrorCode.CONFIG_UNSUPPORTED, "unsupported configuration: this disk doesn't support update");
        }
        if (which.equals("live")
                && changed.element() instanceof Graphics screen
                && screen.passwd() != null
                && there.element().attribute("passwd") == null) {
            throw new HypervisorException(
                    ErrorCode.INTERNAL_ERROR,
                    "internal error: unable to execute QEMU command 'set_password': Could not set password");
        }
        return Guest.of(Guest.of(guest.minus(there)).plus(changed.element().toXml()));
    }

    private static boolean isSame(GuestDevice changed, GuestDevice there) {
        return switch (changed.element().elementName()) {
            case "disk" -> Objects.equals(((GuestDisk) changed).target(), ((GuestDisk) there).target());
            case "interface" ->
                Objects.equals(changed.attributeOf("mac", "address"), there.attributeOf("mac", "address"));
            case "graphics" ->
                Objects.equals(
                        changed.element().attribute("type"), there.element().attribute("type"));
            case "memory" -> changed.alias() != null && changed.alias().equals(there.alias());
            default ->
                throw new HypervisorException(
                        ErrorCode.OPERATION_UNSUPPORTED,
                        "Operation not supported: update of device '"
                                + changed.element().elementName() + "' is not supported");
        };
    }
}
