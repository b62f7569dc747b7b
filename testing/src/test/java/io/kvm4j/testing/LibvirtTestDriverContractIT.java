package io.kvm4j.testing;

import io.kvm4j.Host;
import java.util.ArrayList;
import java.util.List;

/** libvirt's own test driver has no attach call before 10.0: devices go in by redefinition. */
class LibvirtTestDriverContractIT extends HostContract {

    private final Host host = Host.connect("test:///default");
    private final List<LoopDevice> loops = new ArrayList<>();

    @Override
    protected Host host() {
        return host;
    }

    @Override
    protected String newSource() {
        LoopDevice loop = LoopDevice.ofBytes(1 << 20);
        loops.add(loop);
        return loop.toString();
    }

    @Override
    protected void releaseSources() {
        host.close();
        loops.forEach(LoopDevice::close);
    }
}
