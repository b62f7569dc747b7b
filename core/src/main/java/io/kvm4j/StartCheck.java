package io.kvm4j;

import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.guest.Guest;
import io.kvm4j.internal.guest.GuestDisk;
import io.kvm4j.internal.guest.Neighbours;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A start that happens only if the guest's disks are free. Since they were attached, another guest may have been started
 * with them, or this host may have mounted them; libvirt lets both write to one block device without a word.
 *
 * <p>Only guests that run now are in the way. Two threads of this process that start guests with one disk are let in one
 * after the other; two processes that do so in the same moment do not see each other.
 */
final class StartCheck {

    private StartCheck() {}

    @SuppressWarnings("try") // the lock is held, not used
    static <T> T run(
            Connection connection, String operation, DomainRef self, Supplier<Guest> document, Supplier<T> call) {
        List<GuestDisk> disks = Errors.during(operation, () -> document.get().disks())
                .filter(disk -> disk.source() != null)
                .toList();
        List<String> keys = Errors.during(operation, () -> lockKeys(connection, disks));
        try (Connection.Held held = connection.hold(keys)) {
            if (Errors.during(operation, connection.sources()::local)) {
                disks.forEach(disk -> SourceCheck.requireUnused(operation, disk));
            }
            Neighbours neighbours = new Neighbours(connection.hypervisor(), connection.sources());
            Errors.during(operation, () -> neighbours.running(self, disks)).ifPresent(conflict -> {
                throw SourceCheck.inUse(operation, conflict, "");
            });
            return Errors.during(operation, call);
        }
    }

    // guests that share a disk start side by side
    private static List<String> lockKeys(Connection connection, List<GuestDisk> disks) {
        return disks.stream()
                .filter(disk -> !disk.onlyReads() && !disk.shareable())
                .flatMap(disk -> Optional.ofNullable(connection.sources().key(disk.source())).stream())
                .toList();
    }
}
