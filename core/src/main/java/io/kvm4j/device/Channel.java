package io.kvm4j.device;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A channel between a program on the host and one in the guest, over virtio-serial.
 *
 * <p>Safe for use by many threads.
 */
public final class Channel extends Addressed<Channel, io.kvm4j.xml.Channel> {

    private Channel(io.kvm4j.xml.Channel model) {
        super(model);
    }

    /** The channel that the QEMU guest agent listens on; libvirt speaks to the agent over it. */
    public static Channel guestAgent() {
        return socket("org.qemu.guest_agent.0");
    }

    /** The channel that the SPICE agent listens on: clipboard and resolution. */
    public static Channel spiceAgent() {
        return new Channel(new io.kvm4j.xml.Channel()
                .type("spicevmc")
                .target(t -> t.type("virtio").name("com.redhat.spice.0")));
    }

    /** A channel of a program's own, on a Unix socket whose path libvirt chooses. */
    public static Channel socket(String name) {
        return of(name, c -> {});
    }

    /** A channel of a program's own, on a Unix socket that QEMU listens on. */
    public static Channel socket(String name, Path socket) {
        String path = requirePath(socket.toString());
        return of(name, c -> c.addSource(s -> s.mode("bind").path(path)));
    }

    private static Channel of(String name, Consumer<io.kvm4j.xml.Channel> source) {
        requirePlain(name, "a channel's name");
        io.kvm4j.xml.Channel channel = new io.kvm4j.xml.Channel().type("unix");
        source.accept(channel);
        return new Channel(channel.target(t -> t.type("virtio").name(name)));
    }

    @Override
    Channel of(io.kvm4j.xml.Channel changed) {
        return new Channel(changed);
    }
}
