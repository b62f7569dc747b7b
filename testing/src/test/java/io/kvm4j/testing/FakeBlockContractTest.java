package io.kvm4j.testing;

import io.kvm4j.Host;
import java.nio.file.Path;

class FakeBlockContractTest extends BlockContract {

    private final Host host = FakeHost.empty().host();
    private int images;

    @Override
    protected Host host() {
        return host;
    }

    @Override
    protected Path newImage() {
        return Path.of("/images" + images++ + "/image0.qcow2");
    }
}
