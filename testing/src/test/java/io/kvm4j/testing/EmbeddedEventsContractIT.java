package io.kvm4j.testing;

import io.kvm4j.Host;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

class EmbeddedEventsContractIT extends EventsContract {

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

    @AfterEach
    void detach_the_loop_devices() {
        loops.forEach(LoopDevice::close);
    }
}
