package io.kvm4j.snapshot;

import io.kvm4j.agent.AgentUnavailableException;
import io.kvm4j.agent.Frozen;
import io.kvm4j.agent.GuestAgent;
import io.kvm4j.error.ErrorCode;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.error.NotSupportedException;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.Snapshots;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The snapshots of one domain. Safe for use by many threads. Nothing to close. */
public final class DomainSnapshots {

    private final Hypervisor hypervisor;
    private final DomainRef domain;

    private DomainSnapshots(Hypervisor hypervisor, DomainRef domain) {
        this.hypervisor = hypervisor;
        this.domain = domain;
    }

    /** For kvm4j's own use. */
    public static DomainSnapshots of(Hypervisor hypervisor, DomainRef domain) {
        return new DomainSnapshots(hypervisor, domain);
    }

    /**
     * Makes a snapshot, of all disks or of none; returns when it is made.
     *
     * @throws io.kvm4j.error.AlreadyExistsException if there is one of the name
     * @throws AgentUnavailableException if it is to be quiesced and the guest agent cannot be asked
     * @throws NotSupportedException if an image or the guest cannot, such as a raw image for a snapshot inside it
     */
    @SuppressWarnings("try") // frozen is for its close
    public Snapshot create(NewSnapshot snapshot) {
        if (!snapshot.isQuiesced()) {
            return create0(snapshot);
        }
        try (Frozen frozen = GuestAgent.of(hypervisor, domain).freeze()) {
            return create0(snapshot);
        }
    }

    private Snapshot create0(NewSnapshot snapshot) {
        // a running guest with its memory written to a file goes on running meanwhile
        int flags = snapshot.isDiskOnly()
                ? Snapshots.CREATE_DISK_ONLY | Snapshots.CREATE_ATOMIC
                : snapshot.isExternal() ? Snapshots.CREATE_ATOMIC | Snapshots.CREATE_LIVE : 0;
        String name = Errors.during(
                "make snapshot " + snapshot + " of " + domain.name(),
                () -> hypervisor.snapshots().create(domain, snapshot.toXml(), flags));
        return handle(name);
    }

    /** Every snapshot, each after its parent. */
    public List<Snapshot> list() {
        return Errors.during(
                        "list the snapshots of " + domain.name(),
                        () -> hypervisor.snapshots().names(domain))
                .stream()
                .map(this::handle)
                .toList();
    }

    /** Every snapshot below the one it was made on top of; more than one tree if there is more than one beginning. */
    public List<SnapshotTree> tree() {
        Map<String, List<Snapshot>> byParent = new LinkedHashMap<>();
        for (Snapshot snapshot : list()) {
            byParent.computeIfAbsent(String.valueOf(snapshot.parentName()), parent -> new ArrayList<>())
                    .add(snapshot);
        }
        return below(String.valueOf((Object) null), byParent);
    }

    private static List<SnapshotTree> below(String parent, Map<String, List<Snapshot>> byParent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(snapshot -> new SnapshotTree(snapshot, below(snapshot.name(), byParent)))
                .toList();
    }

    /** The snapshot that the domain goes on from; empty if there is none. */
    public Optional<Snapshot> current() {
        return list().stream().filter(Snapshot::isCurrent).findFirst();
    }

    /** The snapshot of that name, if there is one. */
    public Optional<Snapshot> find(String name) {
        try {
            hypervisor.snapshots().xml(domain, name);
            return Optional.of(handle(name));
        } catch (HypervisorException e) {
            if (e.code() == ErrorCode.NO_DOMAIN_SNAPSHOT) {
                return Optional.empty();
            }
            throw Errors.translate("look up snapshot " + name + " of " + domain.name(), e);
        }
    }

    /**
     * The snapshot of that name.
     *
     * @throws NotFoundException if there is none
     */
    public Snapshot snapshot(String name) {
        Errors.during(
                "look up snapshot " + name + " of " + domain.name(),
                () -> hypervisor.snapshots().xml(domain, name));
        return handle(name);
    }

    private Snapshot handle(String name) {
        return new Snapshot(hypervisor, domain, name);
    }
}
