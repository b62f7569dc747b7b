package io.kvm4j;

import io.kvm4j.AttachPlan.Step;
import io.kvm4j.device.Device;
import io.kvm4j.error.ErrorCode;
import io.kvm4j.error.KvmException;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.guest.Documents;
import io.kvm4j.internal.guest.Guest;
import io.kvm4j.internal.guest.GuestDevice;
import io.kvm4j.internal.guest.GuestDisk;
import io.kvm4j.internal.guest.Matching;
import io.kvm4j.internal.guest.Neighbours;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One attach of one or several devices: plan on the documents as they are, send, and look again.
 *
 * <p>Nothing stops another process between the look and the change. So libvirt is the arbiter for targets (a chosen name
 * that is lost is chosen anew), and the other domains are looked at once more afterwards: whoever finds that two domains
 * got one source takes its own back.
 */
final class Attach {

    // another process may take name after name; each try loses to somebody who won
    private static final int MOST_TRIES = 64;
    private static final Duration TAKE_BACK_LIMIT = Duration.ofSeconds(10);

    private final Connection connection;
    private final Hypervisor hypervisor;
    private final DomainRef domain;
    private final @Nullable Scope requested;
    private final boolean ensure;
    private final Matching matching;
    private final Neighbours neighbours;

    Attach(Connection connection, DomainRef domain, @Nullable Scope requested, boolean ensure) {
        this.connection = connection;
        this.hypervisor = connection.hypervisor();
        this.domain = domain;
        this.requested = requested;
        this.ensure = ensure;
        this.matching = new Matching(connection.sources());
        this.neighbours = new Neighbours(hypervisor, connection.sources());
    }

    @SuppressWarnings("try") // the lock is held, not used
    List<Attachment> all(List<? extends Device> devices) {
        List<GuestDevice> wanted =
                devices.stream().map(Device::toXml).map(GuestDevice::parse).toList();
        Set<String> keys = Errors.during("attach to " + domain.name(), () -> lockKeys(wanted));
        try (Connection.Held held = connection.hold(keys)) {
            List<Step> steps = planAll(wanted);
            List<Step> done = new ArrayList<>();
            for (int i = 0; i < steps.size(); i++) {
                try {
                    done.add(send(wanted.get(i), steps.get(i)));
                } catch (KvmException e) {
                    throw takenBack(done, e);
                }
            }
            return answers(done);
        }
    }

    Plan<Attachment> dryRun(Device device) {
        GuestDevice wanted = GuestDevice.parse(device.toXml());
        Step step = planAll(List.of(wanted)).get(0);
        List<String> change = step.outcome() == Attachment.Outcome.ALREADY_THERE
                ? List.of()
                : List.of("devices/" + step.device().element().elementName() + ": absent -> "
                        + step.xml().strip().replaceAll(">\\s+<", "><"));
        List<String> live = step.scope().live() ? change : List.of();
        List<String> config = step.scope().config() ? change : List.of();
        boolean waits = !step.wanted().live() && Errors.during(operation(wanted), () -> hypervisor.isActive(domain));
        return new Plan<>(
                operation(wanted),
                live,
                config,
                waits ? config : List.of(),
                step.xml(),
                () -> all(List.of(device)).get(0));
    }

    private Set<String> lockKeys(List<GuestDevice> devices) {
        Set<String> keys = new HashSet<>();
        keys.add(Connection.keyOf(domain));
        for (GuestDevice device : devices) {
            String source =
                    device instanceof GuestDisk disk ? connection.sources().key(disk.source()) : null;
            if (source != null) {
                keys.add(source);
            }
        }
        return keys;
    }

    // every device is planned before the first is sent: what can be refused is refused while nothing has changed
    private List<Step> planAll(List<GuestDevice> wanted) {
        List<Step> steps = new ArrayList<>();
        for (GuestDevice device : wanted) {
            String operation = operation(device);
            if (device instanceof GuestDisk disk && Errors.during(operation, connection.sources()::local)) {
                SourceCheck.require(operation, disk);
            }
        }
        Documents documents = null;
        for (GuestDevice device : wanted) {
            String operation = operation(device);
            Documents current = documents == null ? read(operation) : documents;
            Step step = plan(device, current);
            steps.add(step);
            if (step.outcome() != Attachment.Outcome.ALREADY_THERE) {
                requireNoNeighbour(operation, step);
                PassthroughCheck.require(operation, connection, domain, step);
            }
            if (wanted.size() > 1 && step.outcome() != Attachment.Outcome.ALREADY_THERE) {
                documents = current.plus(
                        step.xml(), step.scope().live(), step.scope().config());
            } else {
                documents = current;
            }
        }
        return steps;
    }

    private Documents read(String operation) {
        return Errors.during(operation, () -> Documents.read(hypervisor, domain));
    }

    private Step plan(GuestDevice device, Documents documents) {
        String operation = operation(device);
        return Errors.during(
                operation,
                () -> new AttachPlan(operation, domain.name(), documents, matching).plan(device, requested, ensure));
    }

    private Step send(GuestDevice device, Step planned) {
        String operation = operation(device);
        Step step = planned;
        for (int tries = 1; step.outcome() != Attachment.Outcome.ALREADY_THERE; tries++) {
            try {
                send(step);
                requireStillNoNeighbour(operation, step);
                return step;
            } catch (HypervisorException e) {
                boolean changedMeanwhile =
                        step.targetChosen() && Errors.isDuplicate(e) || requested == null && Errors.isWrongState(e);
                if (!changedMeanwhile || tries == MOST_TRIES) {
                    throw Errors.translate(operation, e);
                }
                step = plan(device, read(operation));
            }
        }
        return step;
    }

    private void send(Step step) {
        int flags = (step.scope().live() ? Hypervisor.LIVE : 0) | (step.scope().config() ? Hypervisor.CONFIG : 0);
        try {
            hypervisor.attach(domain, step.xml(), flags);
        } catch (HypervisorException e) {
            if (e.code() != ErrorCode.NO_SUPPORT || step.scope() != Scope.CONFIG) {
                throw e;
            }
            // libvirt's test driver before 10.0 has no attach call
            new Redefinition(hypervisor, domain).change(operation(step.device()), guest -> guest.plus(step.xml()));
        }
    }

    private void requireNoNeighbour(String operation, Step step) {
        neighbour(operation, step).ifPresent(conflict -> {
            throw SourceCheck.inUse(operation, conflict, "");
        });
    }

    private void requireStillNoNeighbour(String operation, Step step) {
        Optional<Neighbours.Conflict> conflict;
        try {
            conflict = neighbour(operation, step);
        } catch (KvmException e) {
            // nobody knows whether the source is shared now, so it counts as if it were
            throw takenBack(List.of(step), e);
        }
        if (conflict.isPresent()) {
            Detachment back = takeBack(step);
            throw SourceCheck.inUse(
                    operation,
                    conflict.get(),
                    back.outcome() == Detachment.Outcome.DETACHED
                            ? "; taken back"
                            : "; and not yet taken back: " + back);
        }
    }

    private Optional<Neighbours.Conflict> neighbour(String operation, Step step) {
        return step.device() instanceof GuestDisk disk
                ? Errors.during(operation, () -> neighbours.anywhere(domain, disk))
                : Optional.empty();
    }

    private KvmException takenBack(List<Step> done, KvmException refused) {
        List<Attachment> remaining = new ArrayList<>();
        KvmException first = refused;
        if (refused instanceof PartialAttachException partial) {
            remaining.addAll(partial.remaining());
            first = partial.refused();
        }
        for (int i = done.size() - 1; i >= 0; i--) {
            Step step = done.get(i);
            if (step.outcome() != Attachment.Outcome.ALREADY_THERE
                    && takeBack(step).outcome() != Detachment.Outcome.DETACHED) {
                remaining.add(answer(step, null));
            }
        }
        return remaining.isEmpty() ? first : new PartialAttachException(first, remaining);
    }

    private Detachment takeBack(Step step) {
        try {
            return new Detach(connection, domain, Device.xml(step.xml()), step.scope()).within(TAKE_BACK_LIMIT);
        } catch (KvmException e) {
            return new Detachment(Detachment.Outcome.REJECTED, e.reason(), limit -> {
                throw e;
            });
        }
    }

    // an address that is libvirt's choice is read back; a guest that stopped meanwhile has none
    private List<Attachment> answers(List<Step> done) {
        boolean chosenByLibvirt = done.stream()
                .anyMatch(step -> step.wanted().live() && !step.device().hasAddress());
        Guest running = chosenByLibvirt
                ? Errors.during("read the document of " + domain.name(), () -> Guest.of(hypervisor.xml(domain, 0)))
                : null;
        return done.stream().map(step -> answer(step, running)).toList();
    }

    private static Attachment answer(Step step, @Nullable Guest running) {
        Optional<String> alias = Optional.ofNullable(step.device().alias());
        Optional<String> target =
                step.device() instanceof GuestDisk disk ? Optional.ofNullable(disk.target()) : Optional.empty();
        Optional<String> address = !step.wanted().live()
                ? Optional.empty()
                : Optional.ofNullable(step.device().address())
                        .or(() -> Optional.ofNullable(running)
                                .flatMap(guest -> alias.flatMap(guest::byAlias))
                                .map(GuestDevice::address));
        return new Attachment(target, step.wanted(), alias, address, step.outcome());
    }

    private String operation(GuestDevice device) {
        return "attach " + device.describe() + " to " + domain.name();
    }
}
