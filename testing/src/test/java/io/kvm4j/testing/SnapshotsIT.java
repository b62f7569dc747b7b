package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Domain;
import io.kvm4j.DomainState;
import io.kvm4j.Host;
import io.kvm4j.agent.AgentUnavailableException;
import io.kvm4j.error.AlreadyExistsException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.snapshot.DomainSnapshots;
import io.kvm4j.snapshot.NewSnapshot;
import io.kvm4j.snapshot.Snapshot;
import io.kvm4j.snapshot.SnapshotTree;
import io.kvm4j.xml.DomainXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Snapshots of real images; a file that is not the snapshot's own is never removed. */
class SnapshotsIT extends OwnDomains {

    @TempDir
    private Path folder;

    @Override
    protected Host host() {
        return EmbeddedQemu.host();
    }

    private Domain domain(String name, Path image) {
        return define(DomainXml.parse(Images.guestDocument(name, image)));
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    @Test
    void snapshots_inside_the_images_make_a_tree_to_go_back_in() {
        Path image = Images.chain(folder, 1).get(0);
        String content = Images.hash(image);
        Domain domain = domain("inside", image);
        DomainSnapshots snapshots = domain.snapshots();
        domain.start();

        Snapshot first = snapshots.create(NewSnapshot.internal("first").description("before <all> & \"more\""));
        snapshots.create(NewSnapshot.internal("second"));
        domain.destroy();
        Images.run("qemu-io", "-c", "write -P 9 0 1M", image.toString());
        first.revert();
        snapshots.create(NewSnapshot.internal("other"));

        assertThat(domain.state()).isIn(DomainState.RUNNING, DomainState.PAUSED);
        assertThat(snapshots.tree()).hasSize(1);
        assertThat(snapshots.tree().get(0)).hasToString("first\n  other\n  second");
        assertThat(snapshots.current().map(Snapshot::name)).contains("other");
        assertThat(first.xml().description()).isEqualTo("before <all> & \"more\"");
        assertThat(first.created()).isPresent();
        assertThat(snapshots.snapshot("second").parent().map(Snapshot::name)).contains("first");
        domain.destroy();
        assertThat(Images.hash(image)).isEqualTo(content);

        assertThatThrownBy(() -> snapshots.create(NewSnapshot.internal("first")))
                .isInstanceOf(AlreadyExistsException.class);
        assertThatThrownBy(() -> snapshots.snapshot("none")).isInstanceOf(NotFoundException.class);
        assertThat(snapshots.find("none")).isEmpty();
        first.deleteChildren();
        assertThat(snapshots.tree()).extracting(SnapshotTree::toString).containsExactly("first");
        first.delete();
        assertThat(snapshots.list()).isEmpty();
        assertThat(Images.run("qemu-img", "snapshot", "-l", image.toString())).doesNotContain("first");
    }

    @Test
    void a_snapshot_of_the_disks_is_deleted_with_no_other_file_than_its_overlay() throws IOException {
        Path image = Images.chain(folder, 1).get(0);
        Domain domain = domain("outside", image);
        DomainSnapshots snapshots = domain.snapshots();
        domain.start();
        Path overlay = folder.resolve("overlay.qcow2");

        Snapshot first = snapshots.create(NewSnapshot.diskOnly("first").overlay("vda", overlay));
        snapshots.create(NewSnapshot.diskOnly("second"));

        assertThat(files()).containsExactlyInAnyOrder("image0.qcow2", "overlay.qcow2", "overlay.second");
        domain.destroy();
        Images.run(
                "qemu-io",
                "-f",
                "qcow2",
                "-c",
                "write -P 7 2M 1M",
                folder.resolve("overlay.second").toString());
        String content = hashOfQcow2(folder.resolve("overlay.second"));
        domain.start();

        first.delete();

        // the second snapshot's overlay is what the guest writes to, and the image what the first one was made of
        assertThat(files()).contains("image0.qcow2", "overlay.second");
        assertThat(snapshots.list()).extracting(Snapshot::name).containsExactly("second");
        domain.destroy();
        assertThat(hashOfQcow2(folder.resolve("overlay.second"))).isEqualTo(content);
        snapshots.snapshot("second").forget();
        assertThat(files()).contains("image0.qcow2", "overlay.second");
        assertThat(domain.persistentXml().toXml()).contains("overlay.second");
    }

    private String hashOfQcow2(Path image) throws IOException {
        Path link = folder.resolve("hash.qcow2");
        Files.createSymbolicLink(link, image);
        try {
            return Images.hash(link);
        } finally {
            Files.delete(link);
        }
    }

    @Test
    void what_libvirt_cannot_is_refused_and_changes_nothing() throws IOException {
        Path image = Images.raw(folder.resolve("a.raw"), 1 << 20);
        Domain domain = domain("refused", image);
        domain.start();
        String before = domain.xml().toXml();

        assertThatThrownBy(() -> domain.snapshots().create(NewSnapshot.internal("inside")))
                .isInstanceOf(KvmException.class);
        assertThatThrownBy(() ->
                        domain.snapshots().create(NewSnapshot.diskOnly("quiet").quiesced()))
                .isInstanceOf(AgentUnavailableException.class);

        assertThat(domain.snapshots().list()).isEmpty();
        assertThat(domain.xml().toXml()).isEqualTo(before);
        assertThat(files()).containsExactly("a.raw");
    }
}
