package io.kvm4j.testing;

import io.kvm4j.Host;
import org.junit.jupiter.api.AutoClose;

class EmbeddedQemuContractIT extends RunningGuestContract {

    @AutoClose
    private final LoopDevices loops = new LoopDevices();

    @Override
    protected Host host() {
        return EmbeddedQemu.host();
    }

    @Override
    protected String newSource() {
        return loops.next().toString();
    }

    @Override
    protected void guestsTakeNoNotice() {
        // these guests have no operating system, and never let go of a virtio-pci device
    }
}
