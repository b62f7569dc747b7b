package io.kvm4j;

import io.kvm4j.device.Device;
import io.kvm4j.error.Failure;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.guest.Guest;
import io.kvm4j.internal.guest.GuestDevice;
import io.kvm4j.internal.guest.GuestDisk;
import io.kvm4j.internal.guest.Matching;
import io.kvm4j.internal.guest.Overlay;
import io.kvm4j.xml.Disk;
import io.kvm4j.xml.Element;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One change of a device that is there. libvirt wants the whole device and takes what is left out for a wish to remove it:
 * so the device is read as it is, passwords included, and changed in what was asked for.
 *
 * <p>The running guest first: it may refuse, and then nothing has changed.
 */
final class Update {

    private final Connection connection;
    private final Hypervisor hypervisor;
    private final DomainRef domain;
    private final String operation;
    private final int force;

    private Update(Connection connection, DomainRef domain, String operation, boolean force) {
        this.connection = connection;
        this.hypervisor = connection.hypervisor();
        this.domain = domain;
        this.operation = operation;
        this.force = force ? Hypervisor.FORCE : 0;
    }

    static void device(Connection connection, DomainRef domain, Device device, @Nullable Scope requested) {
        GuestDevice wanted = GuestDevice.parse(device.toXml());
        Update update = new Update(connection, domain, "update " + wanted.describe() + " of " + domain.name(), false);
        Matching matching = new Matching(connection.sources());
        update.run(
                requested,
                guest -> update.locate(guest, wanted, matching),
                there -> Overlay.of(there.element(), wanted.element()));
    }

    /** Changes the medium of a drive; null takes it out. */
    static void medium(Connection connection, DomainRef domain, String target, @Nullable Path image, boolean force) {
        String operation = (image == null ? "eject " : "put " + image + " into ") + target + " of " + domain.name();
        Update update = new Update(connection, domain, operation, force);
        update.run(null, guest -> update.drive(guest, target), there -> {
            Disk drive = Disk.parse(there.element().toXml()).type("file");
            drive.elements("source").clear();
            drive.elements("backingStore").clear();
            if (image != null) {
                drive.driver(d -> d.name("qemu").type("raw")).source(s -> s.file(image.toString()));
            }
            return drive.toXml();
        });
    }

    @SuppressWarnings("try") // the lock is held, not used
    private void run(
            @Nullable Scope requested,
            Function<Guest, Optional<GuestDevice>> find,
            Function<GuestDevice, String> change) {
        try (Connection.Held held = connection.hold(List.of(Connection.keyOf(domain)))) {
            Guest live = wants(requested, true) ? read(true) : null;
            Guest config = wants(requested, false) ? read(false) : null;
            if (requested != null && (requested.live() && live == null || requested.config() && config == null)) {
                throw new InvalidStateException(Failure.refused(
                        operation, domain.name() + (live == null ? " is not running" : " has no persistent document")));
            }
            Optional<GuestDevice> inLive = live == null ? Optional.empty() : find.apply(live);
            Optional<GuestDevice> inConfig = config == null ? Optional.empty() : find.apply(config);
            if (inLive.isEmpty() && inConfig.isEmpty()) {
                throw new NotFoundException(Failure.refused(operation, domain.name() + " does not have it"));
            }
            inLive.ifPresent(there -> send(change.apply(there), Hypervisor.LIVE));
            try {
                inConfig.ifPresent(there -> send(change.apply(there), Hypervisor.CONFIG));
            } catch (KvmException e) {
                inLive.ifPresent(there -> takeBack(there, e));
                throw e;
            }
        }
    }

    private static boolean wants(@Nullable Scope requested, boolean live) {
        return requested == null || (live ? requested.live() : requested.config());
    }

    private @Nullable Guest read(boolean live) {
        return Errors.during(operation, () -> {
            boolean there = live ? hypervisor.isActive(domain) : hypervisor.isPersistent(domain);
            int flags = Hypervisor.XML_SECURE | (live ? 0 : Hypervisor.XML_INACTIVE);
            return there ? Guest.of(hypervisor.xml(domain, flags)) : null;
        });
    }

    private Optional<GuestDevice> locate(Guest guest, GuestDevice wanted, Matching matching) {
        List<GuestDevice> same = Errors.during(
                operation,
                () -> guest.devices().stream()
                        .filter(there -> matching.isSame(wanted, there))
                        .toList());
        if (same.size() > 1) {
            throw new InvalidStateException(Failure.refused(
                    operation, same.size() + " devices of " + domain.name() + " fit that; name one by its alias"));
        }
        if (same.isEmpty()) {
            // the only one of its kind needs no name, and what was asked for may be what is to change
            List<GuestDevice> kind = guest.devices().stream()
                    .filter(there -> isKind(wanted.element(), there.element()))
                    .toList();
            return wanted.alias() == null && kind.size() == 1 && isUnnamed(wanted)
                    ? Optional.of(kind.get(0))
                    : Optional.empty();
        }
        return Optional.of(same.get(0));
    }

    private static boolean isUnnamed(GuestDevice wanted) {
        return wanted.attributeOf("mac", "address") == null
                && wanted.attributeOf("target", "dev") == null
                && !(wanted instanceof GuestDisk disk && !disk.isRemovable());
    }

    private static boolean isKind(Element wanted, Element there) {
        return wanted.elementName().equals(there.elementName())
                && String.valueOf(wanted.attribute("device")).equals(String.valueOf(there.attribute("device")))
                && String.valueOf(wanted.attribute("model")).equals(String.valueOf(there.attribute("model")));
    }

    private Optional<GuestDevice> drive(Guest guest, String target) {
        Optional<GuestDevice> drive = guest.diskAt(target).map(disk -> disk);
        if (drive.isPresent() && !guest.diskAt(target).orElseThrow().isRemovable()) {
            throw new InvalidStateException(Failure.refused(
                    operation, target + " is a disk, not a drive whose medium can be changed; detach it instead"));
        }
        return drive;
    }

    private void send(String xml, int flags) {
        Errors.during(operation, () -> hypervisor.update(domain, xml, flags | force));
    }

    private void takeBack(GuestDevice before, KvmException refused) {
        try {
            send(before.element().toXml(), Hypervisor.LIVE);
        } catch (KvmException e) {
            refused.addSuppressed(e);
        }
    }
}
