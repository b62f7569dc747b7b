package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Domain;
import io.kvm4j.device.Bus;
import io.kvm4j.device.FileDisk;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.error.PreflightException;
import io.kvm4j.error.TimeoutException;
import io.kvm4j.event.DomainEvent.BlockJobByTarget;
import io.kvm4j.job.BlockJob;
import io.kvm4j.job.CopyTarget;
import io.kvm4j.job.DomainDisk;
import io.kvm4j.job.IoTune;
import io.kvm4j.job.JobFailedException;
import io.kvm4j.job.JobProgress;
import io.kvm4j.snapshot.NewSnapshot;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a host does with the disks of a running guest, whatever is below it. */
public abstract class BlockContract extends OwnDomains {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final int COMPLETED = 0;
    private static final int READY = 3;

    /** A new qcow2 image, alone in its folder and with more on it than QEMU copies at a stroke, 16 MiB. */
    protected abstract Path newImage();

    private Domain runningOn(Path image) {
        return running(smallGuest().with(FileDisk.qcow2(image).at("vda").bus(Bus.VIRTIO)));
    }

    /** A guest on an image that lies on another one, which lies on the given one. */
    private Domain runningOnThree(Path image) {
        Domain domain = runningOn(image);
        for (String name : new String[] {"middle", "top"}) {
            domain.snapshots().create(NewSnapshot.diskOnly(name).overlay("vda", image.resolveSibling(name + ".qcow2")));
        }
        return domain;
    }

    private static boolean liesOn(Domain domain, Path image) {
        return domain.xml().toXml().contains(image.toString());
    }

    @Test
    void a_disk_grows_and_shrinks_only_when_told_so() {
        Domain domain = runningOn(newImage());
        DomainDisk disk = domain.disk("vda");
        long before = disk.info().capacityBytes();

        disk.resize(2 * before);

        assertThat(disk.info().capacityBytes()).isEqualTo(2 * before);
        assertThatThrownBy(() -> disk.resize(before)).isInstanceOf(PreflightException.class);
        assertThat(disk.info().capacityBytes()).isEqualTo(2 * before);
        domain.destroy();
        assertThatThrownBy(() -> disk.resize(4 * before)).isInstanceOf(InvalidStateException.class);
        assertThatThrownBy(() -> domain.disk("vdz").info()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void limits_are_kept_by_the_guest_and_by_its_document_until_they_are_lifted() {
        Domain domain = runningOn(newImage());
        DomainDisk disk = domain.disk("vda");

        disk.setIoTune(IoTune.unlimited().readBytesPerSecond(1 << 20).writeRequestsPerSecond(100));

        assertThat(disk.ioTune().limit("read_bytes_sec")).isEqualTo(1 << 20);
        assertThat(domain.persistentXml().toXml()).contains("<write_iops_sec>100<");
        assertThatThrownBy(() ->
                        disk.setIoTune(IoTune.unlimited().totalBytesPerSecond(5).readBytesPerSecond(5)))
                .isInstanceOf(KvmException.class);
        assertThat(disk.ioTune().limit("read_bytes_sec")).isEqualTo(1 << 20);
        disk.setIoTune(IoTune.unlimited());
        assertThat(disk.ioTune().limit("read_bytes_sec")).isZero();
        assertThat(domain.persistentXml().toXml()).doesNotContain("write_iops_sec");
    }

    @Test
    void a_threshold_is_of_a_running_guests_disk() {
        Domain domain = runningOn(newImage());

        domain.disk("vda").setWriteThreshold(1 << 20);

        assertThatThrownBy(() -> domain.disk("vdz").setWriteThreshold(1)).isInstanceOf(KvmException.class);
        domain.destroy();
        assertThatThrownBy(() -> domain.disk("vda").setWriteThreshold(1)).isInstanceOf(InvalidStateException.class);
    }

    @Test
    void a_pull_leaves_one_image_and_tells_its_end() {
        Path image = newImage();
        Domain domain = runningOnThree(image);
        assertThat(liesOn(domain, image)).isTrue();

        try (Told<BlockJobByTarget> told = listenTo(domain, BlockJobByTarget.class)) {
            BlockJob job = domain.disk("vda").pull();
            job.await(SOON);

            told.next(event -> {
                assertThat(event.target()).isEqualTo("vda");
                assertThat(event.status()).isEqualTo(COMPLETED);
            });
            assertThat(job.progress()).isEmpty();
        }
        assertThat(liesOn(domain, image)).isFalse();
        assertThat(liesOn(domain, image.resolveSibling("top.qcow2"))).isTrue();
    }

    @Test
    void a_pull_down_to_a_base_leaves_the_base() {
        Path image = newImage();
        Domain domain = runningOnThree(image);

        domain.disk("vda").pullDownTo(image).await(SOON);

        assertThat(liesOn(domain, image)).isTrue();
        assertThat(liesOn(domain, image.resolveSibling("middle.qcow2"))).isFalse();
        assertThatThrownBy(() -> domain.disk("vda").pullDownTo(Path.of("/nowhere/none.qcow2")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_commit_of_the_middle_takes_the_middle_out() {
        Path image = newImage();
        Path middle = image.resolveSibling("middle.qcow2");
        Domain domain = runningOnThree(image);

        BlockJob job = domain.disk("vda").commit(middle, image);
        job.await(SOON);

        assertThat(liesOn(domain, middle)).isFalse();
        assertThat(liesOn(domain, image)).isTrue();
        assertThatThrownBy(job::pivot).isInstanceOf(InvalidStateException.class);
    }

    @Test
    void an_active_commit_waits_for_its_pivot_and_then_the_guest_goes_on_on_the_base() {
        Path image = newImage();
        Path top = image.resolveSibling("top.qcow2");
        Domain domain = runningOnThree(image);
        try (Told<BlockJobByTarget> told = listenTo(domain, BlockJobByTarget.class)) {

            BlockJob job = domain.disk("vda").commit();
            job.await(SOON);

            told.next(event -> assertThat(event.status()).isEqualTo(READY));
            assertThat(job.progress().map(JobProgress::ready)).contains(true);
            assertThat(liesOn(domain, top)).isTrue();
            job.pivot();
            told.next(event -> assertThat(event.status()).isEqualTo(COMPLETED));
            assertThat(liesOn(domain, top)).isFalse();
            assertThat(domain.persistentXml().toXml()).contains(image.toString());
            assertThatThrownBy(job::pivot).isInstanceOf(KvmException.class);
        }
        assertThatThrownBy(() -> domain.disk("vda").commit())
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("lies on no other image");
    }

    @Test
    void a_copy_is_gone_on_with_after_a_pivot_by_the_document_too() {
        Path image = newImage();
        Path copy = image.resolveSibling("copy.qcow2");
        Domain domain = runningOn(image);

        BlockJob job = domain.disk("vda").copyTo(CopyTarget.file(copy, "qcow2"));
        job.await(SOON);
        job.pivot();

        assertThat(liesOn(domain, copy)).isTrue();
        assertThat(liesOn(domain, image)).isFalse();
        assertThat(domain.persistentXml().toXml()).contains(copy.toString());
    }

    @Test
    void a_copy_that_is_cancelled_leaves_the_guest_where_it_was() {
        Path image = newImage();
        Path copy = image.resolveSibling("copy.raw");
        Domain domain = runningOn(image);

        BlockJob job = domain.disk("vda").copyTo(CopyTarget.file(copy, "raw"));
        job.await(SOON);
        job.cancel();

        assertThat(liesOn(domain, image)).isTrue();
        assertThat(liesOn(domain, copy)).isFalse();
        assertThat(domain.disk("vda").job()).isEmpty();
    }

    @Test
    void a_job_that_is_held_to_a_speed_goes_on_when_the_limit_is_lifted() {
        Path image = newImage();
        Domain domain = runningOn(image);
        DomainDisk disk = domain.disk("vda");
        CopyTarget copy = CopyTarget.file(image.resolveSibling("copy.raw"), "raw");

        BlockJob job = disk.copyTo(copy.limitBytesPerSecond(64 << 10));

        assertThatThrownBy(() -> job.await(SHORT)).isInstanceOf(TimeoutException.class);
        assertThatThrownBy(job::pivot).isInstanceOf(InvalidStateException.class);
        assertThatThrownBy(() -> disk.copyTo(CopyTarget.file(image.resolveSibling("other.raw"), "raw")))
                .isInstanceOf(InvalidStateException.class);
        BlockJob found = disk.job().orElseThrow();
        found.limitBytesPerSecond(128 << 10);
        assertThat(found.progress().orElseThrow().limitBytesPerSecond()).isEqualTo(128 << 10);
        found.limitBytesPerSecond(0);
        found.await(SOON);
        assertThat(found.progress().orElseThrow().percent()).isEqualTo(100);
        found.cancel();
        assertThatThrownBy(() -> job.await(SOON)).isInstanceOf(JobFailedException.class);
    }

    @Test
    void a_job_ends_with_its_guest_and_is_not_there_when_it_runs_again() {
        Path image = newImage();
        Domain domain = runningOn(image);
        BlockJob job = domain.disk("vda")
                .copyTo(CopyTarget.file(image.resolveSibling("copy.raw"), "raw").limitBytesPerSecond(64 << 10));

        domain.destroy();

        assertThatThrownBy(() -> job.await(SOON)).isInstanceOf(KvmException.class);
        domain.start();
        assertThat(domain.disk("vda").job()).isEmpty();
        assertThat(liesOn(domain, image)).isTrue();
    }
}
