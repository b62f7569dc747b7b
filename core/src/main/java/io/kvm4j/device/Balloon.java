package io.kvm4j.device;

import io.kvm4j.xml.Memballoon;
import java.time.Duration;

/**
 * The device through which a guest gives memory back to the host while it runs. libvirt adds one to every guest; this is
 * for one with settings, in a guest's definition.
 *
 * <p>Safe for use by many threads.
 */
public final class Balloon extends Addressed<Balloon, Memballoon> {

    private Balloon(Memballoon model) {
        super(model);
    }

    /** virtio's. */
    public static Balloon virtio() {
        return new Balloon(new Memballoon().model("virtio"));
    }

    /** None, where libvirt would add one. */
    public static Balloon none() {
        return new Balloon(new Memballoon().model("none"));
    }

    /** Has the guest report on its memory, whole seconds apart. */
    public Balloon statsEvery(Duration period) {
        requireAtLeast(1, period.toSeconds(), "a period in seconds");
        return changed(balloon -> balloon.stats(s -> s.period(period.toSeconds())));
    }

    /** Gives memory back to the guest by itself when it would run out. */
    public Balloon autoDeflate() {
        return changed(balloon -> balloon.autodeflate(true));
    }

    /** Gives pages that the guest has freed back to the host. Since libvirt 6.9 and QEMU 5.1. */
    public Balloon freePageReporting() {
        return changed(balloon -> balloon.freePageReporting(true));
    }

    @Override
    Balloon of(Memballoon changed) {
        return new Balloon(changed);
    }
}
