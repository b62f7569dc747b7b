package io.kvm4j;

import io.kvm4j.Detachment.Outcome;
import io.kvm4j.agent.GuestAgent;
import io.kvm4j.device.Device;
import io.kvm4j.error.ConnectionLostException;
import io.kvm4j.error.ErrorCode;
import io.kvm4j.error.Failure;
import io.kvm4j.error.InUseException;
import io.kvm4j.error.InterruptedOperationException;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.event.DomainEvent;
import io.kvm4j.event.Event;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.guest.Aliases;
import io.kvm4j.internal.guest.Documents;
import io.kvm4j.internal.guest.Guest;
import io.kvm4j.internal.guest.GuestDevice;
import io.kvm4j.internal.guest.GuestDisk;
import io.kvm4j.internal.guest.Matching;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One detach: the running guest first, and the persistent document only when the guest has let go, so that a refusal
 * leaves both as they were.
 *
 * <p>libvirt answers a detach before the guest has let go, and answers success when it never does. So the running guest's
 * document is the judge; events only wake us to look.
 */
final class Detach {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(5);
    private static final List<Class<? extends DomainEvent>> REMOVALS =
            List.of(DomainEvent.DeviceRemoved.class, DomainEvent.DeviceRemovalFailed.class);

    private final Connection connection;
    private final Hypervisor hypervisor;
    private final DomainRef domain;
    private final GuestDevice wanted;
    private final @Nullable Scope requested;
    private final Matching matching;
    private final String operation;

    Detach(Connection connection, DomainRef domain, Device device, @Nullable Scope requested) {
        this.connection = connection;
        this.hypervisor = connection.hypervisor();
        this.domain = domain;
        this.wanted = GuestDevice.parse(device.toXml());
        this.requested = requested;
        this.matching = new Matching(connection.sources());
        this.operation = "detach " + wanted.describe() + " from " + domain.name();
    }

    /** What was asked, in words. */
    String operation() {
        return operation;
    }

    /** Refuses if the guest has a file system of the disk mounted, as its agent tells. */
    Detach unlessMounted() {
        Documents documents = Errors.during(operation, () -> Documents.read(hypervisor, domain));
        locate(documents.live())
                .filter(GuestDisk.class::isInstance)
                .map(device -> ((GuestDisk) device).target())
                .ifPresent(this::requireUnmounted);
        return this;
    }

    private void requireUnmounted(String target) {
        GuestAgent.of(hypervisor, domain).fileSystems().stream()
                .filter(system -> system.diskTargets().contains(target) || system.unknownDisks() > 0)
                .findFirst()
                .ifPresent(system -> {
                    String disk = system.diskTargets().contains(target)
                            ? " of " + target
                            : ", on a disk that may be " + target + " and cannot be told,";
                    throw new InUseException(Failure.refused(
                            operation,
                            "the guest has " + system.name() + disk + " mounted at " + system.mountPoint()
                                    + "; unmount it there first"));
                });
    }

    Detachment within(Duration timeout) {
        Documents documents = Errors.during(operation, () -> Documents.read(hypervisor, domain));
        boolean live = requested == null || requested.live();
        boolean config = requested == null || requested.config();
        Optional<GuestDevice> inLive = live ? locate(documents.live()) : Optional.empty();
        Optional<GuestDevice> inConfig = config ? locate(documents.config()) : Optional.empty();
        if (inLive.isEmpty() && inConfig.isEmpty()) {
            throw notFound(documents);
        }
        Detachment fromGuest = inLive.isEmpty() ? detached() : fromGuest(inLive.get(), timeout, true);
        return fromGuest.outcome() == Outcome.DETACHED ? fromConfig() : fromGuest;
    }

    Plan<Detachment> dryRun(Duration timeout) {
        Documents documents = Errors.during(operation, () -> Documents.read(hypervisor, domain));
        Optional<GuestDevice> inLive = locate(documents.live());
        Optional<GuestDevice> inConfig = locate(documents.config());
        GuestDevice there = inLive.or(() -> inConfig).orElseThrow(() -> notFound(documents));
        return new Plan<>(
                operation,
                inLive.map(Detach::removal).stream().toList(),
                inConfig.map(Detach::removal).stream().toList(),
                List.of(),
                there.element().toXml(),
                () -> within(timeout));
    }

    private static String removal(GuestDevice device) {
        return "devices/" + device.element().elementName() + ": "
                + device.element().toXml().strip().replaceAll(">\\s+<", "><") + " -> absent";
    }

    // exactly one device fits, or none does
    private Optional<GuestDevice> locate(@Nullable Guest guest) {
        if (guest == null) {
            return Optional.empty();
        }
        List<GuestDevice> fitting = Errors.during(
                operation,
                () -> guest.devices().stream()
                        .filter(there -> matching.fits(wanted, there))
                        .toList());
        if (fitting.size() != 1 && wanted.alias() == null && !(wanted instanceof GuestDisk)) {
            // one of several that look alike, or one that libvirt writes in another way than it was asked for: the
            // alias
            // that attach gave it tells
            Optional<GuestDevice> ours = Aliases.of(wanted).flatMap(guest::byAlias);
            if (ours.isPresent()) {
                return ours;
            }
        }
        if (fitting.size() > 1) {
            throw new InvalidStateException(Failure.refused(
                    operation,
                    fitting.size() + " devices of " + domain.name() + " fit that description; name one by its alias"));
        }
        Optional<GuestDevice> found = fitting.stream().findFirst();
        found.ifPresent(this::requireTarget);
        return found;
    }

    private void requireTarget(GuestDevice found) {
        if (wanted instanceof GuestDisk disk
                && found instanceof GuestDisk there
                && disk.target() != null
                && !disk.target().equals(there.target())) {
            throw new NotFoundException(Failure.refused(
                    operation,
                    disk.describe() + " is at " + there.target() + " of " + domain.name() + ", not at "
                            + disk.target()));
        }
    }

    private NotFoundException notFound(Documents documents) {
        String holder = "";
        if (wanted instanceof GuestDisk disk && disk.target() != null) {
            String target = disk.target();
            holder = documents
                    .both()
                    .flatMap(guest -> guest.diskAt(target).stream())
                    .findFirst()
                    .map(there -> "; at " + target + " is " + there.describe())
                    .orElse("");
        }
        return new NotFoundException(Failure.refused(operation, domain.name() + " does not have it" + holder));
    }

    private Detachment fromGuest(GuestDevice device, Duration timeout, boolean ask) {
        long deadline = System.nanoTime() + TimeUnit.NANOSECONDS.convert(timeout);
        BlockingQueue<Event> events = new LinkedBlockingQueue<>();
        List<Hypervisor.Subscription> watches = new ArrayList<>();
        long askAgain = System.nanoTime() + (ask ? 0 : ASK_AGAIN.toNanos());
        boolean asked = !ask;
        try {
            while (true) {
                ConnectionLostException lost = null;
                try {
                    // registered before the call: the event may come before the call returns
                    watchRemovals(watches, events);
                    if (System.nanoTime() - askAgain >= 0) {
                        Optional<Detachment> refusal = ask(device);
                        if (refusal.isPresent()) {
                            return refusal.get();
                        }
                        asked = true;
                        // a guest that is busy, or was booting, has missed the request
                        askAgain = System.nanoTime() + ASK_AGAIN.toNanos();
                    }
                    if (!isInGuest(device)) {
                        return detached();
                    }
                } catch (ConnectionLostException e) {
                    // the request stands, and the document will tell when the connection is back
                    if (!asked) {
                        throw e;
                    }
                    lost = e;
                }
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    if (lost != null) {
                        throw lost;
                    }
                    return pending(device);
                }
                Event event = events.poll(Math.min(left, LOOK_AGAIN.toNanos()), TimeUnit.NANOSECONDS);
                if (event instanceof DomainEvent.DeviceRemovalFailed failed
                        && failed.alias().equals(device.alias())) {
                    return rejected("the guest refused to let go of " + device.describe());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedOperationException(
                    Failure.refused(operation, "interrupted while waiting for the guest; the request stands"));
        } finally {
            watches.forEach(Hypervisor.Subscription::close);
        }
    }

    // those that are not there yet
    private void watchRemovals(List<Hypervisor.Subscription> watches, BlockingQueue<Event> into) {
        hypervisor
                .events()
                .ifPresent(events -> REMOVALS.stream()
                        .skip(watches.size())
                        .forEach(kind -> watches.add(
                                Errors.during(operation, () -> events.subscribe(kind, domain, into::add)))));
    }

    // empty: asked, and now to be waited for
    private Optional<Detachment> ask(GuestDevice device) {
        try {
            hypervisor.detach(domain, device.element().toXml(), device.alias(), Hypervisor.LIVE);
            return Optional.empty();
        } catch (HypervisorException e) {
            if (e.reason().contains("rejected by the guest")) {
                return Optional.of(rejected(e.reason()));
            }
            if (isOnItsWay(e)) {
                return Optional.empty();
            }
            throw Errors.translate(operation, e);
        }
    }

    // asked before, or gone meanwhile, or the guest stopped: the document tells which
    private static boolean isOnItsWay(HypervisorException e) {
        return isMissing(e)
                || e.reason().contains("already in the process of unplug")
                || e.reason().contains("guest is busy")
                || Errors.isWrongState(e);
    }

    private static boolean isMissing(HypervisorException e) {
        return e.code() == ErrorCode.DEVICE_MISSING || e.reason().contains("no device found with alias");
    }

    private boolean isInGuest(GuestDevice device) {
        // a transient domain that stopped has let go of everything
        return Errors.during(
                operation,
                () -> documents()
                        .map(Documents::live)
                        .flatMap(live -> live.find(there -> matching.isSame(device, there)))
                        .isPresent());
    }

    private Detachment fromConfig() {
        if (requested != null && !requested.config()) {
            return detached();
        }
        persistent().flatMap(this::locate).ifPresent(this::removeFromConfig);
        return detached();
    }

    // empty if the domain is transient, or was and is gone with its guest
    private Optional<Guest> persistent() {
        return Errors.during(operation, this::documents).map(Documents::config);
    }

    private Optional<Documents> documents() {
        return Errors.unlessGone(() -> Documents.read(hypervisor, domain));
    }

    @SuppressWarnings("try") // the lock is held, not used
    private void removeFromConfig(GuestDevice device) {
        try (Connection.Held held = connection.hold(List.of(Connection.keyOf(domain)))) {
            hypervisor.detach(domain, device.element().toXml(), device.alias(), Hypervisor.CONFIG);
        } catch (HypervisorException e) {
            boolean gone = isMissing(e) || e.code() == ErrorCode.NO_DOMAIN;
            if (gone && persistent().flatMap(this::locate).isEmpty()) {
                return;
            }
            if (e.code() != ErrorCode.NO_SUPPORT) {
                throw Errors.translate(operation, e);
            }
            Errors.during(operation, () -> new Redefinition(hypervisor, domain).change(operation, this::without));
        }
    }

    private String without(Guest guest) {
        return guest.minus(locate(guest).orElseThrow(() -> notFound(new Documents(null, guest))));
    }

    private Detachment detached() {
        return new Detachment(
                Outcome.DETACHED, wanted.describe() + " is in no document that was asked for", limit -> detached());
    }

    private Detachment rejected(String reason) {
        return new Detachment(Outcome.REJECTED, reason, limit -> rejected(reason));
    }

    private Detachment pending(GuestDevice device) {
        return new Detachment(
                Outcome.PENDING,
                "the guest still has " + device.describe()
                        + "; it lets go when its operating system runs and answers, and the request cannot be taken"
                        + " back",
                limit -> {
                    Detachment further = fromGuest(device, limit, false);
                    return further.outcome() == Outcome.DETACHED ? fromConfig() : further;
                });
    }
}
