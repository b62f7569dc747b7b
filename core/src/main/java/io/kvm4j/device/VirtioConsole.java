package io.kvm4j.device;

import io.kvm4j.xml.Console;
import java.nio.file.Path;

/**
 * A text console of the guest over virtio: Linux calls it hvc0, faster than a serial port.
 *
 * <p>Safe for use by many threads.
 */
public final class VirtioConsole extends Addressed<VirtioConsole, Console> {

    private VirtioConsole(Console model) {
        super(model);
    }

    /** On a pseudo terminal of the host, which {@code virsh console} opens. */
    public static VirtioConsole pty() {
        return new VirtioConsole(new Console().type("pty").target(t -> t.type("virtio")));
    }

    /** On a Unix socket of the host that QEMU listens on. */
    public static VirtioConsole socket(Path socket) {
        String path = requirePath(socket.toString());
        return new VirtioConsole(new Console()
                .type("unix")
                .addSource(s -> s.mode("bind").path(path))
                .target(t -> t.type("virtio")));
    }

    @Override
    VirtioConsole of(Console changed) {
        return new VirtioConsole(changed);
    }
}
