package io.kvm4j.job;

/** What went wrong with a disk ({@code virDomainDiskErrorCode}). */
public enum DiskError {
    /** QEMU could not read or write, for another reason than space. */
    UNSPECIFIED,
    /** There is no space left where the image is. */
    NO_SPACE,
    /** One that a newer libvirt introduced. */
    UNKNOWN;

    /** For kvm4j's own use: the error with libvirt's number. */
    public static DiskError of(int number) {
        return switch (number) {
            case 1 -> UNSPECIFIED;
            case 2 -> NO_SPACE;
            default -> UNKNOWN;
        };
    }
}
