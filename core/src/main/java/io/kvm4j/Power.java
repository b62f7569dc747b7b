package io.kvm4j;

import io.kvm4j.error.Failure;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.TimeoutException;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.guest.Guest;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Starts a domain, and ends it, by asking or by force, and its document; each with its checks and its deadline. */
final class Power {

    private static final String REMEDY = "; name what goes with it: ";

    // libvirt's words, and what to say for it to go on
    private static final Map<String, String> OWNED = Map.of(
            "nvram", "Undefine.document().nvram(), or keepNvram()",
            "managed save image", "Undefine.document().managedSave()",
            "snapshots", "Undefine.document().snapshotsMetadata()",
            "checkpoints", "Undefine.document().checkpointsMetadata()");

    private final Connection connection;
    private final Hypervisor hypervisor;
    private final DomainRef domain;

    Power(Connection connection, DomainRef domain) {
        this.connection = connection;
        this.hypervisor = connection.hypervisor();
        this.domain = domain;
    }

    void start(Start how) {
        StartCheck.run(connection, "start " + domain.name(), domain, () -> document(how), () -> {
            if (how.flags() == 0) {
                hypervisor.start(domain);
            } else {
                hypervisor.lifecycle().start(domain, how.flags());
            }
            return true;
        });
    }

    // what the guest will run with: a managed save has a document of its own
    private Guest document(Start how) {
        try {
            if (!how.isFresh() && hypervisor.lifecycle().hasManagedSave(domain)) {
                return Guest.of(hypervisor.lifecycle().managedSavedXml(domain, 0));
            }
        } catch (HypervisorException e) {
            // a save that cannot be read is for the start itself to refuse, and some connections know of none
        }
        return Guest.of(hypervisor.xml(domain, Hypervisor.XML_INACTIVE));
    }

    void awaitState(DomainState wanted, Duration limit) {
        String operation = "wait until " + domain.name() + " is " + Objects.requireNonNull(wanted, "state");
        if (!Patience.until(operation, limit, () -> state(operation) == wanted)) {
            throw new TimeoutException(
                    Failure.refused(operation, "it is " + state(operation) + " after " + limit.toMillis() + " ms"));
        }
    }

    // a transient domain is forgotten when its guest stops
    private DomainState state(String operation) {
        return Errors.during(operation, () -> Errors.unlessGone(() -> hypervisor.state(domain)))
                .map(DomainState::of)
                .orElse(DomainState.SHUTOFF);
    }

    Shutdown.Outcome shutdown(Shutdown how) {
        String operation = "shut down " + domain.name();
        if (isOff(operation)) {
            return Shutdown.Outcome.WAS_OFF;
        }
        long deadline = System.nanoTime() + TimeUnit.NANOSECONDS.convert(how.deadline());
        Optional<KvmException> refused;
        do {
            refused = ask(operation, how);
            Duration left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
            Duration round = how.interval().isZero() || how.interval().compareTo(left) > 0 ? left : how.interval();
            if (Patience.until(operation, refused.isPresent() ? Duration.ZERO : round, () -> isOff(operation))) {
                return Shutdown.Outcome.SHUT_DOWN;
            }
        } while (refused.isEmpty() && System.nanoTime() - deadline < 0);
        if (how.destroys()) {
            return destroyIfRunning(operation);
        }
        throw refused.orElseGet(() -> new TimeoutException(Failure.refused(
                operation,
                "the guest still runs after " + how.deadline().toMillis() + " ms; wait longer, or thenDestroy()")));
    }

    private boolean isOff(String operation) {
        DomainState now = state(operation);
        return now == DomainState.SHUTOFF;
    }

    // asking may fail because the guest is just gone, or because nobody there listens: the agent, or a hung QEMU
    private Optional<KvmException> ask(String operation, Shutdown how) {
        try {
            hypervisor.lifecycle().shutdown(domain, how.flags());
            return Optional.empty();
        } catch (HypervisorException e) {
            return isOff(operation) ? Optional.empty() : Optional.of(Errors.translate(operation, e));
        }
    }

    private Shutdown.Outcome destroyIfRunning(String operation) {
        try {
            hypervisor.destroy(domain);
            return Shutdown.Outcome.DESTROYED;
        } catch (HypervisorException e) {
            if (isOff(operation)) {
                return Shutdown.Outcome.SHUT_DOWN;
            }
            throw Errors.translate(operation, e);
        }
    }

    void undefine(Undefine what) {
        String operation = "undefine " + domain.name();
        try {
            if (!what.whileRunning() && hypervisor.isActive(domain)) {
                throw new InvalidStateException(Failure.refused(
                        operation,
                        "its guest runs, and would run on without a document; stop it first, or say"
                                + " Undefine.document().evenIfRunning()"));
            }
            if (what.flags() == 0) {
                hypervisor.undefine(domain);
            } else {
                hypervisor.lifecycle().undefine(domain, what.flags());
            }
        } catch (HypervisorException e) {
            throw withRemedy(operation, e);
        }
    }

    private static KvmException withRemedy(String operation, HypervisorException e) {
        KvmException translated = Errors.translate(operation, e);
        return OWNED.entrySet().stream()
                .filter(owned -> e.reason().contains(owned.getKey()))
                .findFirst()
                .<KvmException>map(owned -> new InvalidStateException(new Failure(
                        operation, translated.reason() + REMEDY + owned.getValue(), e.code(), e.rawCode(), e)))
                .orElse(translated);
    }
}
