package io.kvm4j.testing;

import io.kvm4j.Host;

class EmbeddedLifecycleContractIT extends LifecycleContract {

    @Override
    protected Host host() {
        return EmbeddedQemu.host();
    }
}
