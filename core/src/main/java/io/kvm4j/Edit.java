package io.kvm4j;

import io.kvm4j.error.Failure;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.Secrets;
import io.kvm4j.xml.DomainXml;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** An edit of a persistent document: read whole with its passwords, change, and write only if it is still what was read. */
final class Edit {

    private static final String ABSENT = ": absent -> ";

    private final Connection connection;
    private final Hypervisor hypervisor;
    private final DomainRef domain;
    private final Redefinition document;
    private final String operation;

    Edit(Connection connection, DomainRef domain) {
        this.connection = connection;
        this.hypervisor = connection.hypervisor();
        this.domain = domain;
        this.document = new Redefinition(hypervisor, domain);
        this.operation = "edit " + domain.name();
    }

    Plan<Edited> plan(Consumer<DomainXml> change) {
        String before = Errors.during(operation, this::readPersistent);
        DomainXml old = DomainXml.parse(before);
        DomainXml wanted = old.copy();
        change.accept(wanted);
        requireSameDomain(old, wanted);
        List<String> changes = old.diff(wanted);
        List<String> waiting = Errors.during(operation, () -> notYetLive(changes, wanted));
        return new Plan<>(operation, List.of(), changes, waiting, wanted.toXml(), () -> write(before, wanted, changes));
    }

    private String readPersistent() {
        if (!hypervisor.isPersistent(domain)) {
            throw new InvalidStateException(Failure.refused(
                    operation, "it is transient and has no persistent document; define it to make it persistent"));
        }
        return document.read();
    }

    private void requireSameDomain(DomainXml old, DomainXml wanted) {
        if (!Objects.equals(old.name(), wanted.name())) {
            throw new IllegalArgumentException(
                    operation + ": an edit keeps the name, was \"" + wanted.name() + "\"; use rename(...)");
        }
        if (!Objects.equals(old.uuid(), wanted.uuid())) {
            throw new IllegalArgumentException(operation + ": an edit keeps the UUID, was \"" + wanted.uuid()
                    + "\"; define another domain instead");
        }
    }

    // what the running guest has already in the same way does not wait
    private List<String> notYetLive(List<String> changes, DomainXml wanted) {
        if (!hypervisor.isActive(domain)) {
            return List.of();
        }
        DomainXml live = DomainXml.parse(hypervisor.xml(domain, Hypervisor.XML_SECURE));
        Set<String> differing = new HashSet<>();
        live.diff(wanted).forEach(line -> differing.add(path(line)));
        return changes.stream().filter(line -> differing.contains(path(line))).toList();
    }

    private static String path(String line) {
        int colon = line.indexOf(": ");
        return colon < 0 ? line : line.substring(0, colon);
    }

    @SuppressWarnings("try") // the lock is held, not used
    private Edited write(String before, DomainXml wanted, List<String> changes) {
        if (changes.isEmpty()) {
            return new Edited(List.of(), List.of());
        }
        try (Connection.Held held = connection.hold(List.of(Connection.keyOf(domain)))) {
            return Errors.during(operation, () -> {
                document.replace(operation, before, wanted.toXml(), Hypervisor.DEFINE_VALIDATE);
                DomainXml stored = DomainXml.parse(document.read());
                return new Edited(
                        Secrets.masked(DomainXml.parse(before).diff(stored)),
                        Secrets.masked(wanted.diff(stored).stream()
                                .filter(line -> !line.contains(ABSENT))
                                .toList()));
            });
        }
    }
}
