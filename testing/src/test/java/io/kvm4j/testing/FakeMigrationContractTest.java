package io.kvm4j.testing;

import io.kvm4j.Host;
import io.kvm4j.Migration;
import java.nio.file.Path;

class FakeMigrationContractTest extends MigrationContract {

    private static final String URI = "qemu+ssh://kvm2/system";

    private final FakeHost destination = FakeHost.empty();
    private final Host host = FakeHost.empty().reaches(URI, destination).host();

    @Override
    protected Host host() {
        return host;
    }

    @Override
    protected Host destination() {
        return destination.host();
    }

    @Override
    protected Migration toDestination() {
        return Migration.to(URI);
    }

    @Override
    protected Migration toNowhere() {
        return Migration.to("qemu+ssh://kvm3/system");
    }

    @Override
    protected Path newImage() {
        return Path.of("/images/image0.qcow2");
    }
}
