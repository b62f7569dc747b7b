package io.kvm4j.testing;

import io.kvm4j.Host;

class EmbeddedTuningContractIT extends TuningContract {

    @Override
    protected Host host() {
        return EmbeddedQemu.host();
    }
}
