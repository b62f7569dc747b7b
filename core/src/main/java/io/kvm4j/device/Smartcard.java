package io.kvm4j.device;

/**
 * A smart card reader of the guest. Cannot be attached to a running guest.
 *
 * <p>Safe for use by many threads.
 */
public final class Smartcard extends Intent<Smartcard, io.kvm4j.xml.Smartcard> {

    private Smartcard(io.kvm4j.xml.Smartcard model) {
        super(model);
    }

    /** With the cards that the host's own reader has. */
    public static Smartcard host() {
        return new Smartcard(new io.kvm4j.xml.Smartcard().mode("host"));
    }

    /** With the cards of whoever looks at the guest's SPICE graphics. */
    public static Smartcard spice() {
        return new Smartcard(new io.kvm4j.xml.Smartcard().mode("passthrough").type("spicevmc"));
    }

    @Override
    Smartcard of(io.kvm4j.xml.Smartcard changed) {
        return new Smartcard(changed);
    }
}
