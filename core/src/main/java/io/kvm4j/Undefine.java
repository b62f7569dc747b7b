package io.kvm4j;

/**
 * What is removed with a domain's persistent document: an immutable value, each method answers a changed copy.
 *
 * <p>Nothing goes that is not named. A domain that owns something that is not named is refused, so nothing is left
 * behind without its domain either. Disks' images are never touched. Safe for use by many threads.
 */
public final class Undefine {

    // virDomainUndefineFlagsValues
    private static final int MANAGED_SAVE = 1;
    private static final int SNAPSHOTS_METADATA = 2;
    private static final int NVRAM = 4;
    private static final int KEEP_NVRAM = 8;
    private static final int CHECKPOINTS_METADATA = 16;
    private static final int TPM = 32;
    private static final int KEEP_TPM = 64;

    private final int flags;
    private final boolean evenIfRunning;

    private Undefine(int flags, boolean evenIfRunning) {
        this.flags = flags;
        this.evenIfRunning = evenIfRunning;
    }

    /** The persistent document. */
    public static Undefine document() {
        return new Undefine(0, false);
    }

    /** And the firmware's variable store, the file, if the guest has one. */
    public Undefine nvram() {
        return with(NVRAM, KEEP_NVRAM);
    }

    /** But not the firmware's variable store: the file stays. */
    public Undefine keepNvram() {
        return with(KEEP_NVRAM, NVRAM);
    }

    /** And the emulated TPM's state: keys sealed in it are lost. Since libvirt 8.9; before that it always goes. */
    public Undefine tpm() {
        return with(TPM, KEEP_TPM);
    }

    /** But not the emulated TPM's state. Since libvirt 8.9. */
    public Undefine keepTpm() {
        return with(KEEP_TPM, TPM);
    }

    /** And a managed save: the guest's memory at the time it was saved. */
    public Undefine managedSave() {
        return with(MANAGED_SAVE, 0);
    }

    /** And libvirt's notes of snapshots; the snapshots' files stay. */
    public Undefine snapshotsMetadata() {
        return with(SNAPSHOTS_METADATA, 0);
    }

    /** And libvirt's notes of checkpoints; the bitmaps in the images stay. */
    public Undefine checkpointsMetadata() {
        return with(CHECKPOINTS_METADATA, 0);
    }

    /** Also while the guest runs: it runs on as a transient one and is forgotten when it stops. */
    public Undefine evenIfRunning() {
        return new Undefine(flags, true);
    }

    private Undefine with(int flag, int without) {
        return new Undefine(flags & ~without | flag, evenIfRunning);
    }

    int flags() {
        return flags;
    }

    boolean whileRunning() {
        return evenIfRunning;
    }

    /** libvirt's flags as a number. */
    @Override
    public String toString() {
        return "undefine with flags " + flags + (evenIfRunning ? ", also while running" : "");
    }
}
