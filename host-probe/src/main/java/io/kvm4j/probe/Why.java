package io.kvm4j.probe;

/** Why a fact could not be read. */
public enum Why {
    /** The file is there; this process may not read it. Often root may. */
    NO_PERMISSION,
    /** The device went away while it was looked at, or a link leads nowhere. */
    VANISHED,
    /** The kernel answered with an error. */
    IO_ERROR,
    /** The tree that is looked at does not hold the file; the host it was taken from may well have it. */
    NOT_CAPTURED,
    /** The file holds something that is not understood. */
    MALFORMED
}
