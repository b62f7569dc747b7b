package io.kvm4j.device;

/**
 * A controller of the guest, on which other devices find room. libvirt adds most by itself.
 *
 * <p>Safe for use by many threads.
 */
public final class Controller extends Addressed<Controller, io.kvm4j.xml.Controller> {

    private Controller(io.kvm4j.xml.Controller model) {
        super(model);
    }

    /** virtio-scsi: many disks on one PCI slot, which a guest lets go of at once. */
    public static Controller virtioScsi() {
        return of("scsi").changed(c -> c.model("virtio-scsi"));
    }

    /** USB 3, with up to 15 ports. */
    public static Controller usb3(int ports) {
        if (ports < 1 || ports > 15) {
            throw new IllegalArgumentException("a USB 3 controller has 1 to 15 ports, was " + ports);
        }
        return of("usb").changed(c -> c.model("qemu-xhci").ports(ports));
    }

    /** For channels and virtio consoles. */
    public static Controller virtioSerial() {
        return of("virtio-serial");
    }

    /** AHCI: six SATA disks more. */
    public static Controller sata() {
        return of("sata");
    }

    /** A PCIe root port, on which one device can be plugged in while the guest runs; itself only while it is shut off. */
    public static Controller rootPort() {
        return of("pci").changed(c -> c.model("pcie-root-port"));
    }

    /** A bridge for conventional PCI devices in a q35 guest: 31 slots. */
    public static Controller pcieToPciBridge() {
        return of("pci").changed(c -> c.model("pcie-to-pci-bridge"));
    }

    private static Controller of(String type) {
        return new Controller(new io.kvm4j.xml.Controller().type(type));
    }

    /** Sets the number by which addresses name the controller; without it the next free one of its kind. */
    public Controller index(int index) {
        requireAtLeast(0, index, "a controller's index");
        return changed(c -> c.index(index));
    }

    /** Sets the number of request queues of virtio-scsi. */
    public Controller queues(int queues) {
        requireAtLeast(1, queues, "queues");
        return changed(c -> c.driver(d -> d.queues(queues)));
    }

    /** Has virtio-scsi served by an I/O thread of the domain. */
    public Controller ioThread(int id) {
        requireAtLeast(1, id, "an I/O thread's number");
        return changed(c -> c.driver(d -> d.iothread(id)));
    }

    @Override
    Controller of(io.kvm4j.xml.Controller changed) {
        return new Controller(changed);
    }
}
