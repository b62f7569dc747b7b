package io.kvm4j.testing;

import io.kvm4j.Host;
import org.junit.jupiter.api.AutoClose;

/** libvirt's own test driver has no attach call before 10.0: devices go in by redefinition. */
class LibvirtTestDriverContractIT extends HostContract {

    private final Host host = Host.connect("test:///default");

    @AutoClose
    private final LoopDevices loops = new LoopDevices();

    @Override
    protected Host host() {
        return host;
    }

    @Override
    protected String newSource() {
        return loops.next().toString();
    }

    @Override
    protected void releaseSources() {
        host.close();
    }
}
