package io.kvm4j.device;

import io.kvm4j.xml.Interface;
import java.nio.file.Path;

/**
 * A network interface that another process moves the packets of, over a vhost-user socket: DPDK, VPP, Open vSwitch with it.
 * The domain's memory must be shared, see {@code DomainSpec.sharedMemory}.
 */
public final class VhostUserNic extends GuestNic<VhostUserNic> {

    private VhostUserNic(Interface model) {
        super(model);
    }

    /** QEMU connects to the other process's socket. */
    public static VhostUserNic client(Path socket) {
        return of(socket, "client");
    }

    /** QEMU listens; only for guests that are not running yet, because QEMU waits for the other process. */
    public static VhostUserNic server(Path socket) {
        return of(socket, "server");
    }

    private static VhostUserNic of(Path socket, String mode) {
        String path = requirePath(socket.toString());
        return new VhostUserNic(new Interface()
                .type("vhostuser")
                .source(s -> s.type("unix").path(path).mode(mode)));
    }

    @Override
    VhostUserNic of(Interface changed) {
        return new VhostUserNic(changed);
    }
}
