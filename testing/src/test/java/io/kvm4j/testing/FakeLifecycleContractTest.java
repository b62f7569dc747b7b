package io.kvm4j.testing;

import io.kvm4j.Host;

class FakeLifecycleContractTest extends LifecycleContract {

    private final FakeHost fake = FakeHost.empty();

    @Override
    protected Host host() {
        return fake.host();
    }
}
