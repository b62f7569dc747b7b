package io.kvm4j.device;

/**
 * The device through which a guest's kernel says that it has crashed. Cannot be attached to a running guest.
 *
 * <p>Safe for use by many threads.
 */
public final class Panic extends Addressed<Panic, io.kvm4j.xml.Panic> {

    private Panic(io.kvm4j.xml.Panic model) {
        super(model);
    }

    /** pvpanic on the ISA bus: Linux, and Windows with its driver. */
    public static Panic isa() {
        return new Panic(new io.kvm4j.xml.Panic().model("isa"));
    }

    /** pvpanic on PCI. Since libvirt 9.1. */
    public static Panic pci() {
        return new Panic(new io.kvm4j.xml.Panic().model("pvpanic"));
    }

    /** Hyper-V's crash registers, which Windows writes by itself. */
    public static Panic hyperV() {
        return new Panic(new io.kvm4j.xml.Panic().model("hyperv"));
    }

    @Override
    Panic of(io.kvm4j.xml.Panic changed) {
        return new Panic(changed);
    }
}
