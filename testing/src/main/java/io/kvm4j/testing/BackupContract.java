package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Domain;
import io.kvm4j.Undefine;
import io.kvm4j.backup.Backup;
import io.kvm4j.backup.BackupJob;
import io.kvm4j.backup.DomainCheckpoints;
import io.kvm4j.device.Bus;
import io.kvm4j.device.FileDisk;
import io.kvm4j.error.AlreadyExistsException;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.event.DomainEvent.JobCompleted;
import io.kvm4j.xml.CheckpointParent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a host does with backups and checkpoints of a running guest, whatever is below it. */
public abstract class BackupContract extends OwnDomains {

    private static final Duration SOON = Duration.ofSeconds(60);

    /** A new qcow2 image, alone in its folder. */
    protected abstract Path newImage();

    private Domain runningOn(Path image) {
        return running(smallGuest().with(FileDisk.qcow2(image).at("vda").bus(Bus.VIRTIO)));
    }

    @Test
    void a_pushed_backup_is_complete_and_the_next_one_is_since_its_checkpoint() {
        Path image = newImage();
        Domain domain = runningOn(image);
        Path full = image.resolveSibling("full.qcow2");
        Path more = image.resolveSibling("more.qcow2");
        try (Told<JobCompleted> told = listenTo(domain, JobCompleted.class)) {

            BackupJob job = domain.backup(Backup.push().to("vda", full, "qcow2").checkpoint("monday"));
            job.await(SOON);

            told.next(event -> assertThat(event.domain()).isEqualTo(domain.name()));
            assertThat(job.progress()).isEmpty();
        }
        domain.backup(Backup.push().to("vda", more, "qcow2").since("monday").checkpoint("tuesday"))
                .await(SOON);
        assertThat(domain.checkpoints().names()).containsExactly("monday", "tuesday");
    }

    @Test
    void a_pulled_backup_goes_on_until_it_is_closed() {
        Path image = newImage();
        Domain domain = runningOn(image);
        // a socket's path is short
        Backup backup = Backup.pullFrom(image.resolveSibling("s")).offering("vda", image.resolveSibling("scratch"));

        BackupJob job = domain.backup(backup);

        assertThat(job.progress()).isPresent();
        assertThat(job.xml().disks()).isNotNull();
        assertThatThrownBy(() -> job.await(SOON)).isInstanceOf(InvalidStateException.class);
        job.close();
        job.close();
        assertThat(job.progress()).isEmpty();
        assertThatThrownBy(job::xml).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_backup_is_of_a_running_guests_own_disk_and_since_a_checkpoint_that_is_there() {
        Path image = newImage();
        Domain domain = runningOn(image);
        Path copy = image.resolveSibling("copy.qcow2");

        assertThatThrownBy(() -> domain.backup(Backup.push().to("vdz", copy, "qcow2")))
                .isInstanceOf(KvmException.class);
        assertThatThrownBy(() ->
                        domain.backup(Backup.push().to("vda", copy, "qcow2").since("never")))
                .isInstanceOf(KvmException.class);
        assertThat(domain.checkpoints().names()).isEmpty();
        domain.destroy();
        assertThatThrownBy(() -> domain.backup(Backup.push().to("vda", copy, "qcow2")))
                .isInstanceOf(InvalidStateException.class);
    }

    @Test
    void checkpoints_follow_each_other_and_end_alone_or_with_those_after_them() {
        Domain domain = runningOn(newImage());
        DomainCheckpoints checkpoints = domain.checkpoints();

        checkpoints.create("one", Set.of("vda"));
        checkpoints.create("two", Set.of("vda"));
        checkpoints.create("three", Set.of("vda"));

        assertThat(checkpoints.names()).containsExactly("one", "two", "three");
        assertThat(checkpoints.xml("two").parent())
                .isNotNull()
                .extracting(CheckpointParent::name)
                .isEqualTo("one");
        assertThat(checkpoints.xmlWithSizes("three").toXml()).contains("size=");
        assertThatThrownBy(() -> checkpoints.create("two", Set.of("vda"))).isInstanceOf(AlreadyExistsException.class);
        assertThatThrownBy(() -> checkpoints.xml("none")).isInstanceOf(NotFoundException.class);

        checkpoints.delete("one");
        assertThat(checkpoints.names()).containsExactly("two", "three");
        assertThat(checkpoints.xml("two").parent()).isNull();
        checkpoints.deleteWithChildren("two");
        assertThat(checkpoints.names()).isEmpty();
    }

    @Test
    void a_domain_with_checkpoints_is_undefined_only_with_what_libvirt_knows_of_them() {
        Domain domain = runningOn(newImage());
        domain.checkpoints().create("one", Set.of("vda"));
        domain.destroy();

        assertThatThrownBy(() -> domain.checkpoints().create("two", Set.of("vda")))
                .isInstanceOf(InvalidStateException.class);
        assertThatThrownBy(domain::undefine).isInstanceOf(InvalidStateException.class);

        domain.undefine(Undefine.document().checkpointsMetadata());
        assertThat(host().findDomain(domain.name())).isEmpty();
    }
}
