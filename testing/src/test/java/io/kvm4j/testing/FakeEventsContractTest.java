package io.kvm4j.testing;

import io.kvm4j.Host;

class FakeEventsContractTest extends EventsContract {

    private final FakeHost fake = FakeHost.empty();
    private int sources;

    @Override
    protected Host host() {
        return fake.host();
    }

    @Override
    protected String newSource() {
        return "/dev/vg0/lv" + sources++;
    }
}
