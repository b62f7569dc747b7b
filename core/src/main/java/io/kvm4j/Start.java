package io.kvm4j;

/**
 * How a guest is started: an immutable value, each method answers a changed copy.
 *
 * <p>Safe for use by many threads.
 */
public final class Start {

    // virDomainCreateFlags
    private static final int PAUSED = 1;
    private static final int FORCE_BOOT = 8;
    private static final int RESET_NVRAM = 32;

    /** {@code VIR_DOMAIN_START_VALIDATE}: of a document that comes with the call. */
    static final int VALIDATE = 16;

    private final int flags;

    private Start(int flags) {
        this.flags = flags;
    }

    /** From a managed save if there is one, else by booting. */
    public static Start normally() {
        return new Start(0);
    }

    /** By booting. A managed save is discarded, with what the guest had not yet written when it was saved. */
    public static Start fresh() {
        return new Start(FORCE_BOOT);
    }

    /** Leaves the guest paused before its first instruction; {@link Domain#resume()} lets it go. */
    public Start paused() {
        return new Start(flags | PAUSED);
    }

    /** Gives the firmware a new variable store from its template: boot entries and enrolled keys are lost. Since libvirt 8.6. */
    public Start resetNvram() {
        return new Start(flags | RESET_NVRAM);
    }

    boolean isFresh() {
        return (flags & FORCE_BOOT) != 0;
    }

    int flags() {
        return flags;
    }

    /** The flags by libvirt's names. */
    @Override
    public String toString() {
        return (isFresh() ? "fresh" : "normally")
                + ((flags & PAUSED) == 0 ? "" : ", paused")
                + ((flags & RESET_NVRAM) == 0 ? "" : ", NVRAM reset");
    }
}
