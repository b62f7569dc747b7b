package io.kvm4j.device;

import io.kvm4j.xml.GraphicsListen;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The guest's screen, keyboard and mouse over the network. Cannot be attached to a running guest; its password can be
 * changed there with {@code domain.graphics()}, which also says where to connect.
 *
 * <p>Safe for use by many threads.
 */
public final class Graphics extends Intent<Graphics, io.kvm4j.xml.Graphics> {

    private Graphics(io.kvm4j.xml.Graphics model) {
        super(model);
    }

    /** VNC, on a free port of 127.0.0.1 unless asked for otherwise. */
    public static Graphics vnc() {
        return of("vnc");
    }

    /** SPICE, on a free port of 127.0.0.1 unless asked for otherwise. */
    public static Graphics spice() {
        return of("spice");
    }

    private static Graphics of(String type) {
        return new Graphics(new io.kvm4j.xml.Graphics().type(type).autoport(true));
    }

    /** Listens on an address of the host; {@code 0.0.0.0} is every one, which wants a password or a firewall. */
    public Graphics listen(String address) {
        requirePlain(address, "an address");
        return listening(l -> l.type("address").address(address));
    }

    /** Listens on the address of one of libvirt's networks. */
    public Graphics listenOnNetwork(String network) {
        requirePlain(network, "a network's name");
        return listening(l -> l.type("network").network(network));
    }

    /** Listens on a Unix socket of the host instead of a port. */
    public Graphics socket(Path socket) {
        String path = requirePath(socket.toString());
        return changed(graphics -> graphics.autoportText(null))
                .listening(l -> l.type("socket").socket(path));
    }

    /** Listens nowhere: only whoever is handed a connection by libvirt sees it. */
    public Graphics listenNowhere() {
        return changed(graphics -> graphics.autoportText(null)).listening(l -> l.type("none"));
    }

    private Graphics listening(Consumer<GraphicsListen> change) {
        return changed(graphics -> {
            graphics.listens().clear();
            graphics.addListen(change);
        });
    }

    /** Listens on this port, 1 to 65535; VNC wants at least 5900. */
    public Graphics port(int port) {
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("a port is 1 to 65535, was " + port);
        }
        return changed(graphics -> graphics.autoport(false).port(port));
    }

    /**
     * Wants a password of whoever connects. VNC looks at its first 8 characters and sends it almost in the clear.
     *
     * @throws IllegalArgumentException if it is empty, which would let nobody in, or for VNC longer than 8
     */
    public Graphics password(String password) {
        boolean vnc = "vnc".equals(model().type());
        if (password.isEmpty() || vnc && password.length() > 8) {
            throw new IllegalArgumentException(
                    "a VNC password has 1 to 8 characters, a SPICE password at least 1; this one has "
                            + password.length());
        }
        return changed(graphics -> graphics.passwd(password));
    }

    @Override
    Graphics of(io.kvm4j.xml.Graphics changed) {
        return new Graphics(changed);
    }
}
