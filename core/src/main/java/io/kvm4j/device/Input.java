package io.kvm4j.device;

/**
 * A pointer or keyboard of the guest.
 *
 * <p>Safe for use by many threads.
 */
public final class Input extends Addressed<Input, io.kvm4j.xml.Input> {

    private Input(io.kvm4j.xml.Input model) {
        super(model);
    }

    /** A USB tablet: the pointer is where the viewer's is. */
    public static Input tablet() {
        return of("tablet", "usb");
    }

    /** A USB keyboard. */
    public static Input keyboard() {
        return of("keyboard", "usb");
    }

    /** A USB mouse. */
    public static Input mouse() {
        return of("mouse", "usb");
    }

    /** The same over virtio instead of USB. */
    public Input virtio() {
        return changed(input -> input.bus("virtio"));
    }

    /** A keyboard or mouse of the host, by its device such as {@code /dev/input/event4}, for the guest alone. */
    public static Input passthrough(String device) {
        requirePath(device);
        return new Input(
                new io.kvm4j.xml.Input().type("passthrough").bus("virtio").source(s -> s.evdev(device)));
    }

    private static Input of(String type, String bus) {
        return new Input(new io.kvm4j.xml.Input().type(type).bus(bus));
    }

    @Override
    Input of(io.kvm4j.xml.Input changed) {
        return new Input(changed);
    }
}
