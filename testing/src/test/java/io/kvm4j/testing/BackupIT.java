package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Domain;
import io.kvm4j.Host;
import io.kvm4j.backup.Backup;
import io.kvm4j.backup.BackupJob;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.job.JobFailedException;
import io.kvm4j.xml.CheckpointParent;
import io.kvm4j.xml.DomainXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of a real QEMU's disks; what is in them is told by hashes. */
class BackupIT extends OwnDomains {

    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Override
    protected Host host() {
        return EmbeddedQemu.host();
    }

    private Domain running(String name, Path image) {
        return running(DomainXml.parse(Images.guestDocument(name, image)));
    }

    @Test
    void a_pushed_backup_is_the_disk_and_the_next_one_what_changed_since() {
        Path image = Images.chain(folder, 1).get(0);
        String content = Images.hash(image);
        Domain domain = running("push", image);
        Path full = folder.resolve("full.qcow2");
        Path more = folder.resolve("more.qcow2");

        domain.backup(Backup.push().to("vda", full, "qcow2").checkpoint("monday"))
                .await(SOON);
        domain.backup(Backup.push().to("vda", more, "qcow2").since("monday").checkpoint("tuesday"))
                .await(SOON);

        assertThat(domain.checkpoints().names()).containsExactly("monday", "tuesday");
        assertThat(domain.checkpoints().xml("tuesday").parent())
                .isNotNull()
                .extracting(CheckpointParent::name)
                .isEqualTo("monday");
        assertThat(domain.checkpoints().xmlWithSizes("tuesday").toXml()).contains("size=");
        assertThat(Images.hash(full)).isEqualTo(content);
        // the guest wrote nothing: the second has no data of its own, and is whole on top of the first
        assertThat(Images.run("qemu-img", "map", "-U", more.toString())).doesNotContain("more.qcow2");
        Images.run("qemu-img", "rebase", "-u", "-F", "qcow2", "-b", full.toString(), more.toString());
        assertThat(Images.hash(more)).isEqualTo(content);

        domain.checkpoints().delete("monday");
        assertThat(domain.checkpoints().names()).containsExactly("tuesday");
        assertThatThrownBy(() -> domain.checkpoints().xml("monday")).isInstanceOf(NotFoundException.class);
        domain.checkpoints().create("wednesday", Set.of("vda"));
        domain.checkpoints().deleteWithChildren("tuesday");
        assertThat(domain.checkpoints().names()).isEmpty();
    }

    @Test
    void a_pulled_backup_is_read_over_nbd_until_it_is_closed() throws IOException {
        Path image = Images.chain(folder, 1).get(0);
        String content = Images.hash(image);
        Domain domain = running("pull-backup", image);
        Path socket = folder.resolve("nbd.sock");
        Path copy = folder.resolve("copy.raw");
        Backup backup = Backup.pullFrom(socket).offering("vda", folder.resolve("scratch.qcow2"));

        try (BackupJob job = domain.backup(backup)) {
            assertThat(job.xml().disks()).isNotNull();
            Images.run("qemu-img", "convert", "-O", "raw", "nbd+unix:///vda?socket=" + socket, copy.toString());
            assertThatThrownBy(() -> job.await(SOON)).isInstanceOf(InvalidStateException.class);
            assertThat(job.progress()).isPresent();
        }

        assertThat(Images.hash(copy)).isEqualTo(content);
        assertThat(Files.exists(folder.resolve("scratch.qcow2"))).isFalse();
        assertThat(Images.hash(image.resolveSibling("copy.raw"))).isEqualTo(content);
        BackupJob again = domain.backup(backup);
        again.close();
        again.close();
        assertThat(again.progress()).isEmpty();
    }

    @Test
    void a_backup_that_is_ended_or_finds_no_room_is_not_complete() {
        Domain domain = running("incomplete", Images.raw(folder.resolve("a.raw"), 64 << 20));

        BackupJob job = domain.backup(Backup.push().to("vda", folder.resolve("b.raw"), "raw"));
        job.close();
        assertThat(job.progress()).isEmpty();

        try (LoopDevice small = LoopDevice.ofBytes(1 << 20)) {
            assertThatThrownBy(() -> domain.backup(Backup.push().toDevice("vda", small.path()))
                            .await(SOON))
                    .isInstanceOf(KvmException.class);
        }
        assertThatThrownBy(() -> domain.backup(Backup.push()
                        .to("vda", folder.resolve("c.qcow2"), "qcow2")
                        .since("never")))
                .isInstanceOf(KvmException.class)
                .isNotInstanceOf(JobFailedException.class);
    }
}
