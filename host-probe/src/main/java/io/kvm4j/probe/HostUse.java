package io.kvm4j.probe;

/**
 * Something the host does with a device, and would lose with it.
 *
 * @param what the kernel's name of what is used: {@code nvme0n1p2}, {@code eth0}
 * @param detail where: a mount point, a bridge, a holder such as {@code dm-0}
 * @param evidence the file that says so
 */
public record HostUse(Kind kind, String what, String detail, String evidence) {

    /** What kind of use it is. */
    public enum Kind {
        /** A file system on it is mounted. */
        MOUNTED,
        /** The host swaps to it. */
        SWAP,
        /** LVM, device mapper or md hold it. */
        HELD,
        /** The way to everywhere else goes through it. */
        DEFAULT_ROUTE,
        /** A bridge, a bond or a VLAN is on it. */
        NETWORK_PORT,
        /** The host has an address on it. */
        NETWORK_ROUTE,
        /** The firmware's console is on it. */
        BOOT_DISPLAY;

        /** Whether the host works without the device: a console can be missed, a mounted disk cannot. */
        public boolean isVital() {
            return this != BOOT_DISPLAY && this != NETWORK_ROUTE;
        }
    }

    @Override
    public String toString() {
        return switch (kind) {
            case MOUNTED -> what + " is mounted at " + detail;
            case SWAP -> what + " is swap";
            case HELD -> what + " is held by " + detail;
            case DEFAULT_ROUTE -> what + " carries the default route" + (detail.isEmpty() ? "" : " through " + detail);
            case NETWORK_PORT -> what + " is a port of " + detail;
            case NETWORK_ROUTE -> what + " has an address of the host";
            case BOOT_DISPLAY -> "the firmware's console is on it";
        };
    }
}
