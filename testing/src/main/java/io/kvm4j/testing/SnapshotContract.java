package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Domain;
import io.kvm4j.DomainState;
import io.kvm4j.Undefine;
import io.kvm4j.agent.AgentUnavailableException;
import io.kvm4j.device.Bus;
import io.kvm4j.device.FileDisk;
import io.kvm4j.error.AlreadyExistsException;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.internal.guest.Guest;
import io.kvm4j.snapshot.DomainSnapshots;
import io.kvm4j.snapshot.NewSnapshot;
import io.kvm4j.snapshot.Snapshot;
import io.kvm4j.snapshot.SnapshotTree;
import io.kvm4j.xml.DomainXml;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a host does with a domain's snapshots, whatever is below it. */
public abstract class SnapshotContract extends OwnDomains {

    private static final Duration SOON = Duration.ofSeconds(20);

    /** A new qcow2 image of the name image0.qcow2, alone in its folder. */
    protected abstract Path newImage();

    private Domain defineOn(Path image) {
        return define(smallGuest().with(FileDisk.qcow2(image).at("vda").bus(Bus.VIRTIO)));
    }

    private Domain runningOn(Path image) {
        Domain domain = defineOn(image);
        domain.start();
        return domain;
    }

    @Test
    void snapshots_inside_the_images_make_a_tree_that_is_gone_back_in() {
        Domain domain = runningOn(newImage());
        DomainSnapshots snapshots = domain.snapshots();

        Snapshot first = snapshots.create(NewSnapshot.internal("first").description("before <all> & \"more\""));
        snapshots.create(NewSnapshot.internal("second"));
        first.revert();
        snapshots.create(NewSnapshot.internal("other"));

        assertThat(domain.state()).isEqualTo(DomainState.RUNNING);
        assertThat(snapshots.tree()).singleElement().asString().startsWith("first\n");
        assertThat(snapshots.tree().get(0).children())
                .extracting(tree -> tree.snapshot().name())
                .containsExactlyInAnyOrder("second", "other");
        assertThat(snapshots.current().map(Snapshot::name)).contains("other");
        assertThat(first.xml().description()).isEqualTo("before <all> & \"more\"");
        assertThat(first.xml().state()).isEqualTo("running");
        assertThat(first.created().orElseThrow()).isBeforeOrEqualTo(Instant.now());
        assertThat(first.parent()).isEmpty();
        assertThat(snapshots.snapshot("second").parent().map(Snapshot::name)).contains("first");

        first.deleteChildren();
        assertThat(snapshots.tree()).extracting(SnapshotTree::toString).containsExactly("first");
        assertThat(first.isCurrent()).isTrue();
        first.delete();
        assertThat(snapshots.list()).isEmpty();
        assertThat(snapshots.current()).isEmpty();
    }

    @Test
    void a_name_is_given_once_and_an_unknown_one_is_not_found() {
        Domain domain = runningOn(newImage());
        DomainSnapshots snapshots = domain.snapshots();
        snapshots.create(NewSnapshot.internal("first"));

        assertThatThrownBy(() -> snapshots.create(NewSnapshot.internal("first")))
                .isInstanceOf(AlreadyExistsException.class);
        assertThatThrownBy(() -> snapshots.snapshot("none")).isInstanceOf(NotFoundException.class);
        assertThat(snapshots.find("none")).isEmpty();
        assertThat(snapshots.find("first").map(Snapshot::name)).contains("first");
    }

    @Test
    void a_domain_is_afterwards_what_it_was_at_the_snapshot_or_runs_when_asked() {
        Domain domain = defineOn(newImage());
        Snapshot off = domain.snapshots().create(NewSnapshot.internal("off"));
        domain.start();

        off.revert();
        assertThat(domain.isActive()).isFalse();
        off.revertAndRun();

        domain.awaitState(DomainState.RUNNING, SOON);
        assertThat(off.xml().state()).isEqualTo("shutoff");
    }

    @Test
    void a_parents_end_leaves_its_children_to_its_own_parent() {
        Domain domain = runningOn(newImage());
        DomainSnapshots snapshots = domain.snapshots();
        for (String name : new String[] {"one", "two", "three"}) {
            snapshots.create(NewSnapshot.internal(name));
        }

        snapshots.snapshot("two").delete();

        assertThat(snapshots.tree()).extracting(SnapshotTree::toString).containsExactly("one\n  three");
        snapshots.snapshot("one").deleteWithChildren();
        assertThat(snapshots.list()).isEmpty();
    }

    @Test
    void a_snapshot_of_the_disks_lets_the_guest_go_on_on_overlays_by_the_document_too() {
        Path image = newImage();
        Path overlay = image.resolveSibling("overlay.qcow2");
        Domain domain = runningOn(image);
        DomainSnapshots snapshots = domain.snapshots();

        Snapshot first = snapshots.create(NewSnapshot.diskOnly("first").overlay("vda", overlay));
        snapshots.create(NewSnapshot.diskOnly("second"));

        assertThat(first.xml().state()).isEqualTo("disk-snapshot");
        assertThat(domain.xml().toXml()).contains("overlay.second").contains(image.toString());
        assertThat(domain.persistentXml().toXml()).contains("overlay.second");

        first.delete();
        assertThat(snapshots.list()).extracting(Snapshot::name).containsExactly("second");
        assertThat(domain.xml().toXml()).contains("overlay.second").doesNotContain(overlay.toString());
        snapshots.snapshot("second").delete();
        assertThat(domain.xml().toXml()).contains(image.toString()).doesNotContain("overlay.second");
    }

    @Test
    void a_disk_that_is_left_out_stays_on_its_image() {
        Path image = newImage();
        Path other = newImage();
        Domain domain = define(smallGuest()
                .with(FileDisk.qcow2(image).at("vda").bus(Bus.VIRTIO))
                .with(FileDisk.qcow2(other).at("vdb").bus(Bus.VIRTIO)));
        domain.start();

        domain.snapshots().create(NewSnapshot.diskOnly("half").without("vdb"));

        assertThat(sources(domain.persistentXml()))
                .containsExactly(image.resolveSibling("image0.half").toString(), other.toString());
    }

    private static List<String> sources(DomainXml document) {
        return Guest.of(document.toXml())
                .disks()
                .map(disk -> String.valueOf(disk.source()))
                .toList();
    }

    @Test
    void a_quiesced_snapshot_without_an_agent_is_refused_and_changes_nothing() {
        Domain domain = runningOn(newImage());
        String before = domain.xml().toXml();

        assertThatThrownBy(() ->
                        domain.snapshots().create(NewSnapshot.diskOnly("quiet").quiesced()))
                .isInstanceOf(AgentUnavailableException.class);

        assertThat(domain.snapshots().list()).isEmpty();
        assertThat(domain.xml().toXml()).isEqualTo(before);
    }

    @Test
    void a_domain_with_snapshots_is_undefined_only_with_what_libvirt_knows_of_them() {
        Domain domain = defineOn(newImage());
        domain.snapshots().create(NewSnapshot.internal("first"));

        assertThatThrownBy(domain::undefine).isInstanceOf(InvalidStateException.class);
        assertThat(domain.snapshots().list()).hasSize(1);

        domain.undefine(Undefine.document().snapshotsMetadata());
        assertThat(host().findDomain(domain.name())).isEmpty();
    }
}
