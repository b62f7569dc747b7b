package io.kvm4j.device;

import io.kvm4j.probe.PciAddress;
import io.kvm4j.xml.Disk;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A disk whose data come from something of the host that is neither a file nor a block device: a PCI function, another
 * process, a directory.
 */
public final class HostDisk extends GuestDisk<HostDisk> {

    private HostDisk(Disk model) {
        super(model);
    }

    /**
     * A namespace of an NVMe controller that QEMU drives itself, past the host's kernel; libvirt takes the controller from
     * its driver and gives it back. Since libvirt 6.0.
     *
     * @param address the controller's PCI address on the host, such as {@code 0000:01:00.0}
     * @param namespace from 1
     * @throws IllegalArgumentException if the address is none
     */
    public static HostDisk nvme(String address, int namespace) {
        PciAddress pci = PciAddress.of(address);
        requireAtLeast(1, namespace, "a namespace");
        return raw(
                "nvme",
                disk -> disk.source(s -> s.type("pci")
                        .managed(true)
                        .namespaceAttribute(String.valueOf(namespace))
                        .address(a -> a.domain(pci.domain())
                                .bus(pci.bus())
                                .slot(pci.slot())
                                .function(pci.function()))));
    }

    /**
     * A disk that another process serves over a vhost-user socket. The domain's memory must be shared, see
     * {@code DomainSpec.sharedMemory}. Since libvirt 7.1.
     */
    public static HostDisk vhostUser(Path socket) {
        String path = requirePath(socket.toString());
        return new HostDisk(new Disk()
                .type("vhostuser")
                .device("disk")
                .driver(d -> d.name("qemu").type("raw"))
                .source(s -> s.type("unix").path(path))
                .target(t -> t.bus("virtio")));
    }

    /** A vDPA block device, such as {@code /dev/vhost-vdpa-0}. Since libvirt 9.8. */
    public static HostDisk vdpa(String device) {
        requirePath(device);
        return raw("vhostvdpa", disk -> disk.source(s -> s.dev(device)).target(t -> t.bus("virtio")));
    }

    /**
     * A directory of the host as a FAT file system that the guest reads; made when the guest starts, and good for a few
     * hundred megabytes.
     */
    public static HostDisk directory(Path directory) {
        String path = requirePath(directory.toString());
        return new HostDisk(new Disk()
                .type("dir")
                .device("disk")
                .driver(d -> d.name("qemu").type("fat"))
                .source(s -> s.dir(path))
                .readonly(true));
    }

    private static HostDisk raw(String type, Consumer<Disk> change) {
        Disk disk =
                new Disk().type(type).device("disk").driver(d -> d.name("qemu").type("raw"));
        change.accept(disk);
        return new HostDisk(disk);
    }

    @Override
    HostDisk of(Disk changed) {
        return new HostDisk(changed);
    }
}
