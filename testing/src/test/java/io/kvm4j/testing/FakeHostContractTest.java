package io.kvm4j.testing;

import io.kvm4j.Host;
import io.kvm4j.testing.FakeHost.Unplug;

class FakeHostContractTest extends RunningGuestContract {

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

    @Override
    protected void guestsTakeNoNotice() {
        fake.unplug(Unplug.NEVER);
    }
}
