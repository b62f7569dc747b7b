package io.kvm4j.testing;

import io.kvm4j.Host;
import org.junit.jupiter.api.AutoClose;

class EmbeddedEventsContractIT extends EventsContract {

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
}
