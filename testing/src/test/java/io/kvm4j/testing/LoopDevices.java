package io.kvm4j.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The loop devices that one test makes, until it is over. */
final class LoopDevices implements AutoCloseable {

    private final List<LoopDevice> made = new ArrayList<>();

    /** One more, of 1 MiB. */
    Path next() {
        LoopDevice loop = LoopDevice.ofBytes(1 << 20);
        made.add(loop);
        return loop.path();
    }

    @Override
    public void close() {
        made.forEach(LoopDevice::close);
    }
}
