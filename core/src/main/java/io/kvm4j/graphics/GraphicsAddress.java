package io.kvm4j.graphics;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a running guest's screen is.
 *
 * @param type libvirt's word, such as {@code vnc} or {@code spice}
 * @param host the address it listens on, or the host's own where it listens on all; empty for a socket
 * @param port the port, in the clear; empty if there is none
 * @param tlsPort the port with TLS; empty if there is none
 * @param socket the Unix socket on the host; empty if it listens on a port
 */
public record GraphicsAddress(
        String type, Optional<String> host, OptionalInt port, OptionalInt tlsPort, Optional<String> socket) {

    /** The address as viewers take it, such as {@code vnc://127.0.0.1:5900}; empty if it listens nowhere. */
    public Optional<String> uri() {
        if (socket.isPresent()) {
            return Optional.of(type + "+unix://" + socket.get());
        }
        if (host.isEmpty() || port.isEmpty() && tlsPort.isEmpty()) {
            return Optional.empty();
        }
        String name = host.get().contains(":") ? "[" + host.get() + "]" : host.get();
        return Optional.of(
                port.isPresent()
                        ? type + "://" + name + ":" + port.getAsInt()
                        : type + "://" + name + "?tls-port=" + tlsPort.getAsInt());
    }
}
