package io.kvm4j.testing;

import io.kvm4j.Host;
import io.kvm4j.Migration;
import java.nio.file.Path;

/** Two hosts on this machine, each a libvirtd of its own, that guests can move between. */
final class TwoDaemons implements AutoCloseable {

    final PrivateLibvirtd one;
    final PrivateLibvirtd two;
    final Host here;
    final Host there;
    private final Path folder;

    /** @param folder for the sockets that guests go through */
    TwoDaemons(Path folder) {
        this.folder = folder;
        this.one = PrivateLibvirtd.start();
        this.two = PrivateLibvirtd.start();
        this.here = Host.connect(one.uri());
        this.there = Host.connect(two.uri());
    }

    /** From the first to the second, without any network. */
    Migration toSecond() {
        return Migration.to(two.uri()).through("unix://" + folder.resolve("memory.sock"));
    }

    /** From the first to where nobody listens. */
    Migration toNowhere() {
        return Migration.to("qemu+unix:///system?socket=" + folder.resolve("nobody"));
    }

    @Override
    public void close() {
        here.close();
        there.close();
        one.close();
        two.close();
    }
}
