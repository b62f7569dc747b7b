package io.kvm4j.testing;

import io.kvm4j.Host;
import io.kvm4j.Migration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two hosts on this machine, each a libvirtd of its own, that guests can move between. */
final class TwoDaemons implements AutoCloseable {

    final PrivateLibvirtd one;
    final PrivateLibvirtd two;
    final Host here;
    final Host there;
    private final Path folder;

    private TwoDaemons(Path folder) throws IOException {
        this.folder = folder;
        this.one = PrivateLibvirtd.start(Files.createDirectory(folder.resolve("one")));
        this.two = PrivateLibvirtd.start(Files.createDirectory(folder.resolve("two")));
        this.here = Host.connect(one.uri());
        this.there = Host.connect(two.uri());
    }

    static TwoDaemons start(Path folder) {
        try {
            return new TwoDaemons(folder);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
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
