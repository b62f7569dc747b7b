package io.kvm4j.device;

/**
 * A timer that does something to a guest that has stopped to feed it.
 *
 * <p>Safe for use by many threads.
 */
public final class Watchdog extends Addressed<Watchdog, io.kvm4j.xml.Watchdog> {

    private Watchdog(io.kvm4j.xml.Watchdog model) {
        super(model);
    }

    /** Intel 6300ESB, a PCI card: the one for x86. */
    public static Watchdog i6300esb() {
        return of("i6300esb");
    }

    /** iTCO of the q35 chipset, which is there anyway. Since libvirt 9.1. */
    public static Watchdog itco() {
        return of("itco");
    }

    private static Watchdog of(String model) {
        return new Watchdog(new io.kvm4j.xml.Watchdog().model(model));
    }

    /** Sets what happens then; without it the guest is reset. */
    public Watchdog then(Action action) {
        return changed(watchdog -> watchdog.action(Words.of(action).replace('_', '-')));
    }

    /** What happens to a guest that has stopped. */
    public enum Action {
        /** Reset. */
        RESET,
        /** Asked to shut down, which it will hardly do. */
        SHUTDOWN,
        /** Ended. */
        POWEROFF,
        /** Paused. */
        PAUSE,
        /** Dumped for looking into, below {@code auto_dump_path} of qemu.conf, and resumed. */
        DUMP,
        /** Sent a non-maskable interrupt, upon which it may write a dump itself. */
        INJECT_NMI,
        /** Nothing; only an event says it. */
        NONE
    }

    @Override
    Watchdog of(io.kvm4j.xml.Watchdog changed) {
        return new Watchdog(changed);
    }
}
