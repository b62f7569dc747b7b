package io.kvm4j.device;

import io.kvm4j.xml.Serial;
import java.nio.file.Path;

/**
 * A serial port of the guest: COM1, COM2... Linux calls them ttyS0, ttyS1...
 *
 * <p>Safe for use by many threads.
 */
public final class SerialPort extends Addressed<SerialPort, Serial> {

    private SerialPort(Serial model) {
        super(model);
    }

    /** On a pseudo terminal of the host, which {@code virsh console} opens. */
    public static SerialPort pty() {
        return new SerialPort(new Serial().type("pty"));
    }

    /** Into a file of the host, anew at each start. */
    public static SerialPort file(Path file) {
        String path = requirePath(file.toString());
        return new SerialPort(new Serial().type("file").addSource(s -> s.path(path)));
    }

    /** On a Unix socket of the host that QEMU listens on. */
    public static SerialPort socket(Path socket) {
        String path = requirePath(socket.toString());
        return new SerialPort(
                new Serial().type("unix").addSource(s -> s.mode("bind").path(path)));
    }

    /** On a TCP port of the host that QEMU listens on, without any protection. */
    public static SerialPort tcp(String address, int port) {
        requirePlain(address, "an address");
        requireAtLeast(1, port, "a port");
        return new SerialPort(new Serial()
                .type("tcp")
                .addSource(s -> s.mode("bind").host(address).service(String.valueOf(port)))
                .protocol(p -> p.type("raw")));
    }

    /** Puts the port on a PCI card, which can be attached to a running guest, instead of the mainboard. */
    public SerialPort onPci() {
        return changed(serial -> serial.target(t -> t.type("pci-serial")));
    }

    /** Keeps everything that the guest writes in a file of the host too. */
    public SerialPort log(Path file) {
        String path = requirePath(file.toString());
        return changed(serial -> serial.log(l -> l.file(path).appendAttribute(true)));
    }

    @Override
    SerialPort of(Serial changed) {
        return new SerialPort(changed);
    }
}
