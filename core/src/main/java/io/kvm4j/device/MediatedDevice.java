package io.kvm4j.device;

import io.kvm4j.xml.Hostdev;
import java.util.UUID;

/**
 * A mediated device of the host, such as a virtual GPU: a part of a PCI device that its driver shares out.
 *
 * <p>Safe for use by many threads.
 */
public final class MediatedDevice extends Addressed<MediatedDevice, Hostdev> {

    private MediatedDevice(Hostdev model) {
        super(model);
    }

    /** The device of a UUID, as below {@code /sys/bus/mdev/devices}. */
    public static MediatedDevice of(UUID uuid) {
        return new MediatedDevice(new Hostdev()
                .mode("subsystem")
                .type("mdev")
                .managed(false)
                .model("vfio-pci")
                .source(s -> s.address(a -> a.uuid(uuid.toString()))));
    }

    /** Shows the device's picture in the guest's graphics. Since libvirt 4.6. */
    public MediatedDevice display() {
        return changed(device -> device.display(true));
    }

    @Override
    MediatedDevice of(Hostdev changed) {
        return new MediatedDevice(changed);
    }
}
