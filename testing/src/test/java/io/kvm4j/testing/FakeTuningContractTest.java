package io.kvm4j.testing;

import io.kvm4j.Host;

class FakeTuningContractTest extends TuningContract {

    private final FakeHost fake = FakeHost.empty();

    @Override
    protected Host host() {
        return fake.host();
    }
}
