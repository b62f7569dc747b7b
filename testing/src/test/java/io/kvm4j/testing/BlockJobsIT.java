package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Domain;
import io.kvm4j.Host;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.error.PreflightException;
import io.kvm4j.error.TimeoutException;
import io.kvm4j.job.BlockJob;
import io.kvm4j.job.CopyTarget;
import io.kvm4j.job.DomainDisk;
import io.kvm4j.job.IoTune;
import io.kvm4j.job.JobFailedException;
import io.kvm4j.job.JobProgress;
import io.kvm4j.xml.DomainXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs on real images of a real QEMU; what is on them is told by hashes. */
class BlockJobsIT extends OwnDomains {

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
    void a_disk_grows_and_shrinks_only_when_told_so() throws IOException {
        DomainDisk disk =
                running("resize", Images.raw(folder.resolve("a.raw"), 4 << 20)).disk("vda");

        disk.resize(8 << 20);

        assertThat(disk.info().capacityBytes()).isEqualTo(8 << 20);
        assertThat(Files.size(folder.resolve("a.raw"))).isEqualTo(8 << 20);
        assertThatThrownBy(() -> disk.resize(4 << 20))
                .isInstanceOf(PreflightException.class)
                .hasMessageContaining("4194304 bytes is less than its 8388608");
        assertThatThrownBy(() -> disk.resize((8 << 20) + 7)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Files.size(folder.resolve("a.raw"))).isEqualTo(8 << 20);
        disk.shrink(4 << 20);
        assertThat(disk.info().capacityBytes()).isEqualTo(4 << 20);
    }

    @Test
    void limits_are_kept_by_the_guest_and_by_its_document() {
        Domain domain = running("tune", Images.raw(folder.resolve("a.raw"), 1 << 20));
        DomainDisk disk = domain.disk("vda");

        disk.setIoTune(IoTune.unlimited().readBytesPerSecond(1 << 20).writeRequestsPerSecond(100));

        assertThat(disk.ioTune().limit("read_bytes_sec")).isEqualTo(1 << 20);
        assertThat(domain.persistentXml().toXml()).contains("<write_iops_sec>100<");
        disk.setIoTune(IoTune.unlimited());
        assertThat(disk.ioTune().limit("read_bytes_sec")).isZero();
        disk.setWriteThreshold(512 << 10);
    }

    @Test
    void a_pull_leaves_one_image_with_all_that_was_in_the_chain() {
        List<Path> chain = Images.chain(folder, 3);
        String content = Images.hash(chain.get(2));
        Domain domain = running("pull", chain.get(2));

        BlockJob job = domain.disk("vda").pull();
        job.await(SOON);

        assertThat(job.progress()).isEmpty();
        domain.destroy();
        assertThat(Images.backing(chain.get(2))).isEmpty();
        assertThat(Images.hash(chain.get(2))).isEqualTo(content);
    }

    @Test
    void a_pull_down_to_a_base_leaves_the_base() {
        List<Path> chain = Images.chain(folder, 3);
        String content = Images.hash(chain.get(2));
        Domain domain = running("rebase", chain.get(2));

        domain.disk("vda").pullDownTo(chain.get(0)).await(SOON);

        assertThatThrownBy(() -> domain.disk("vda").pullDownTo(folder.resolve("none.qcow2")))
                .isInstanceOf(NotFoundException.class);
        domain.destroy();
        assertThat(Images.backing(chain.get(2))).contains(chain.get(0).toString());
        assertThat(Images.hash(chain.get(2))).isEqualTo(content);
    }

    @Test
    void an_active_commit_pivots_to_its_base() {
        List<Path> chain = Images.chain(folder, 3);
        String content = Images.hash(chain.get(2));
        Domain domain = running("commit", chain.get(2));

        BlockJob job = domain.disk("vda").commit();
        job.await(SOON);
        assertThat(job.progress().map(JobProgress::ready)).contains(true);
        job.pivot();

        assertThat(domain.xml().toXml())
                .contains(chain.get(0).toString())
                .doesNotContain(chain.get(2).toString());
        domain.destroy();
        assertThat(Images.hash(chain.get(0))).isEqualTo(content);
        assertThatThrownBy(job::pivot).isInstanceOf(io.kvm4j.error.KvmException.class);
    }

    @Test
    void a_commit_of_the_middle_takes_the_middle_out() {
        List<Path> chain = Images.chain(folder, 3);
        String content = Images.hash(chain.get(2));
        Domain domain = running("middle", chain.get(2));

        BlockJob job = domain.disk("vda").commit(chain.get(1), chain.get(0));
        job.await(SOON);

        assertThatThrownBy(job::pivot).isInstanceOf(InvalidStateException.class);
        domain.destroy();
        assertThat(Images.backing(chain.get(2))).contains(chain.get(0).toString());
        assertThat(Images.hash(chain.get(2))).isEqualTo(content);
    }

    @Test
    void a_copy_is_gone_on_with_after_a_pivot() {
        Path image = Images.raw(folder.resolve("a.raw"), 4 << 20);
        String content = Images.hash(image);
        Domain domain = running("copy", image);
        Path copy = folder.resolve("copy.qcow2");

        BlockJob job = domain.disk("vda").copyTo(CopyTarget.file(copy, "qcow2"));
        List<JobProgress> seen = new ArrayList<>();
        job.await(SOON, seen::add);
        job.pivot();

        assertThat(domain.xml().toXml()).contains(copy.toString());
        assertThat(seen).isNotEmpty();
        assertThat(seen.get(seen.size() - 1).percent()).isEqualTo(100);
        domain.destroy();
        assertThat(Images.hash(copy)).isEqualTo(content);
    }

    @Test
    void a_copy_that_is_cancelled_leaves_the_guest_where_it_was() {
        Path image = Images.raw(folder.resolve("a.raw"), 4 << 20);
        String content = Images.hash(image);
        Domain domain = running("mirror", image);

        try (LoopDevice loop = LoopDevice.ofBytes(4 << 20)) {
            BlockJob job = domain.disk("vda").copyTo(CopyTarget.device(loop.path()));
            job.await(SOON);
            job.cancel();

            assertThat(domain.xml().toXml()).contains(image.toString()).doesNotContain(loop.toString());
            assertThat(Images.hash(loop.path())).isEqualTo(content);
            assertThat(domain.disk("vda").job()).isEmpty();
            domain.destroy();
        }
    }

    @Test
    void a_copy_of_the_top_alone_into_an_image_that_is_there_has_the_same_chain() {
        List<Path> chain = Images.chain(folder, 2);
        String content = Images.hash(chain.get(1));
        Domain domain = running("top-only", chain.get(1));
        Path copy = folder.resolve("copy.qcow2");
        Images.run(
                "qemu-img",
                "create",
                "-q",
                "-f",
                "qcow2",
                "-F",
                "qcow2",
                "-b",
                chain.get(0).toString(),
                copy.toString());

        BlockJob job =
                domain.disk("vda").copyTo(CopyTarget.existingFile(copy, "qcow2").topOnly());
        job.await(SOON);
        job.cancel();

        domain.destroy();
        assertThat(Images.backing(copy)).contains(chain.get(0).toString());
        assertThat(Images.hash(copy)).isEqualTo(content);
    }

    @Test
    void a_slow_job_is_waited_for_in_vain_then_found_again_and_cancelled() {
        Path image =
                Images.raw(folder.resolve("a.raw"), 64 << 20); // QEMU begins with 16 MiB in flight, whatever the limit
        Domain domain = running("slow", image);
        DomainDisk disk = domain.disk("vda");

        BlockJob job =
                disk.copyTo(CopyTarget.file(folder.resolve("copy.raw"), "raw").limitBytesPerSecond(64 << 10));

        assertThatThrownBy(() -> job.await(Duration.ofMillis(300))).isInstanceOf(TimeoutException.class);
        assertThatThrownBy(job::pivot).isInstanceOf(InvalidStateException.class);
        BlockJob found = disk.job().orElseThrow();
        found.limitBytesPerSecond(128 << 10);
        assertThat(found.progress().orElseThrow().limitBytesPerSecond()).isEqualTo(128 << 10);
        assertThatThrownBy(() -> disk.copyTo(CopyTarget.file(folder.resolve("other.raw"), "raw")))
                .isInstanceOf(InvalidStateException.class);
        found.cancel();
        assertThat(disk.job()).isEmpty();
        assertThatThrownBy(() -> job.await(SOON)).isInstanceOf(JobFailedException.class);
    }

    @Test
    void a_job_whose_guest_is_gone_has_failed() {
        List<Path> chain = Images.chain(folder, 2);
        Domain domain = running("gone", chain.get(1));
        BlockJob job = domain.disk("vda")
                .copyTo(CopyTarget.file(folder.resolve("copy.raw"), "raw").limitBytesPerSecond(64 << 10));

        domain.destroy();

        assertThatThrownBy(() -> job.await(SOON)).isInstanceOf(io.kvm4j.error.KvmException.class);
    }
}
