package io.kvm4j.testing;

import io.kvm4j.Host;
import java.util.ArrayList;
import java.util.List;

class EmbeddedQemuContractIT extends RunningGuestContract {

    private final List<LoopDevice> loops = new ArrayList<>();

    @Override
    protected Host host() {
        return EmbeddedQemu.host();
    }

    @Override
    protected String newSource() {
        LoopDevice loop = LoopDevice.ofBytes(1 << 20);
        loops.add(loop);
        return loop.toString();
    }

    @Override
    protected void guestsTakeNoNotice() {
        // these guests have no operating system, and never let go of a virtio-pci device
    }

    @Override
    protected void releaseSources() {
        loops.forEach(LoopDevice::close);
    }
}
