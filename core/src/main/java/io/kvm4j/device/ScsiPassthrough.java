package io.kvm4j.device;

import io.kvm4j.xml.Hostdev;

/**
 * A SCSI device of the host, which the guest sends SCSI commands of its own to: tape drives, changers, disks.
 *
 * <p>Safe for use by many threads.
 */
public final class ScsiPassthrough extends Addressed<ScsiPassthrough, Hostdev> {

    private ScsiPassthrough(Hostdev model) {
        super(model);
    }

    /** The device at a place, as {@code lsscsi} shows it: host adapter, bus, target, unit. */
    public static ScsiPassthrough of(int host, int bus, int target, int unit) {
        requireAtLeast(0, Math.min(Math.min(host, bus), Math.min(target, unit)), "a part of a SCSI address");
        return new ScsiPassthrough(scsi().source(s -> s.adapter(a -> a.name("scsi_host" + host))
                .address(a -> a.bus(bus).target(String.valueOf(target)).unit(String.valueOf(unit)))));
    }

    private static Hostdev scsi() {
        return new Hostdev().mode("subsystem").type("scsi").managed(false);
    }

    /** Lets the guest only read. */
    public ScsiPassthrough readOnly() {
        return changed(device -> device.readonly(true));
    }

    /** Lets other guests have the device too. */
    public ScsiPassthrough shareable() {
        return changed(device -> device.shareable(true));
    }

    @Override
    ScsiPassthrough of(Hostdev changed) {
        return new ScsiPassthrough(changed);
    }
}
