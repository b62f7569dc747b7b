package io.kvm4j.snapshot;

import io.kvm4j.error.NotSupportedException;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.Snapshots;
import io.kvm4j.xml.DomainSnapshotXml;
import io.kvm4j.xml.SnapshotParent;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One snapshot of one domain, by its name. Every call asks libvirt anew and blocks until it has answered. Safe for use by many
 * threads. Nothing to close.
 */
public final class Snapshot {

    private final Hypervisor hypervisor;
    private final DomainRef domain;
    private final String name;

    Snapshot(Hypervisor hypervisor, DomainRef domain, String name) {
        this.hypervisor = hypervisor;
        this.domain = domain;
        this.name = name;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its document. */
    public DomainSnapshotXml xml() {
        String document = ask("read", snapshots -> snapshots.xml(domain, name));
        return DomainSnapshotXml.parse(document);
    }

    /** The snapshot it was made on top of; empty if there is none. */
    public Optional<Snapshot> parent() {
        return Optional.ofNullable(parentName()).map(parent -> new Snapshot(hypervisor, domain, parent));
    }

    @Nullable
    String parentName() {
        SnapshotParent parent = xml().parent();
        return parent == null ? null : parent.name();
    }

    /** Whether it is the one that the domain goes on from. */
    public boolean isCurrent() {
        return ask("ask for", snapshots -> snapshots.isCurrent(domain, name));
    }

    /**
     * Makes the domain what it was at the snapshot: running if it ran then and the memory is in it, else shut off. <b>What came
     * after is lost</b> unless it is in another snapshot.
     *
     * @throws NotSupportedException if libvirt cannot: one of disks alone takes libvirt 9.9 or newer
     */
    public void revert() {
        revert(0);
    }

    /** Goes back as {@link #revert} does and lets the guest run, whatever it did at the snapshot. */
    public void revertAndRun() {
        revert(Snapshots.REVERT_RUNNING);
    }

    private void revert(int flags) {
        tell("revert to", snapshots -> snapshots.revert(domain, name, flags));
    }

    /**
     * Removes the snapshot: what is in its images alone goes into the next ones, so that nothing of the domain as it is now or
     * of another snapshot is lost. One inside the images just ends; for one outside, libvirt merges its overlay into the image
     * below and removes that overlay, and no other file.
     *
     * @throws NotSupportedException if libvirt cannot: one outside the images takes libvirt 9.0 or newer
     */
    public void delete() {
        delete(0);
    }

    /** Removes the snapshot as {@link #delete} does, and all that were made on top of it. */
    public void deleteWithChildren() {
        delete(Snapshots.DELETE_CHILDREN);
    }

    /** Removes those that were made on top of it, and keeps it. */
    public void deleteChildren() {
        delete(Snapshots.DELETE_CHILDREN_ONLY);
    }

    /** Makes libvirt forget the snapshot; no image is touched, no file removed. */
    public void forget() {
        delete(Snapshots.DELETE_METADATA_ONLY);
    }

    private void delete(int flags) {
        tell("delete", snapshots -> snapshots.delete(domain, name, flags));
    }

    /** When it was made; empty if the document does not say. */
    public Optional<Instant> created() {
        return Optional.ofNullable(xml().creationTime()).map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)));
    }

    private <T> T ask(String what, Function<Snapshots, T> call) {
        return Errors.during(
                what + " snapshot " + name + " of " + domain.name(), () -> call.apply(hypervisor.snapshots()));
    }

    private interface Order {
        void give(Snapshots snapshots);
    }

    private void tell(String what, Order order) {
        ask(what, snapshots -> {
            order.give(snapshots);
            return true;
        });
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
