package io.kvm4j.testing;

import io.kvm4j.Host;
import java.nio.file.Path;

class FakeDeviceContractTest extends DeviceContract {

    private final FakeHost fake = FakeHost.empty();
    private int images;

    @Override
    protected Host host() {
        return fake.host();
    }

    @Override
    protected Path newImage() {
        return Path.of("/images/" + images++ + ".iso");
    }
}
