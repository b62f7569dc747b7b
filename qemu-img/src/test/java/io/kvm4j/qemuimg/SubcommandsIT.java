package io.kvm4j.qemuimg;

import static io.kvm4j.qemuimg.Images.MIB;
import static io.kvm4j.qemuimg.Images.names;
import static io.kvm4j.qemuimg.Images.sha256;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every subcommand, with the real qemu-img. */
class SubcommandsIT {

    private final QemuImg img = QemuImg.onPath();

    @TempDir
    Path dir;

    private Path raw;
    private Path qcow2;
    private Image image;

    @BeforeEach
    void an_image_with_data() {
        raw = Images.sparse(dir.resolve("data.raw"), 8);
        qcow2 = dir.resolve("data.qcow2");
        img.convert(Conversion.from(raw).to(qcow2));
        image = Image.untrusted(qcow2);
    }

    @Test
    void check_counts_clusters_and_finds_nothing() {
        CheckResult result = img.check(image);

        assertThat(result.state()).isEqualTo(CheckResult.State.CLEAN);
        assertThat(result.totalClusters()).isEqualTo(128);
        assertThat(result.allocatedClusters()).isBetween(64L, 80L);
        assertThat(img.check(Image.untrusted(raw)).state()).isEqualTo(CheckResult.State.UNSUPPORTED);
    }

    @Test
    void map_tells_data_from_holes() {
        long data = img.map(image).stream()
                .filter(e -> e.data() && !e.zero())
                .mapToLong(MapExtent::lengthBytes)
                .sum();

        assertThat(data).isBetween(4L * MIB, 5L * MIB);
        assertThat(img.map(image))
                .last()
                .satisfies(e -> assertThat(e.startBytes() + e.lengthBytes()).isEqualTo(8L * MIB));
    }

    @Test
    void measure_is_an_upper_bound() {
        assertThat(img.measure(image, Format.QCOW2).requiredBytes()).isGreaterThan(4L * MIB);
        assertThat(img.measure(Format.QCOW2, 1L << 30).fullyAllocatedBytes()).isGreaterThan(1L << 30);
        assertThatThrownBy(() -> img.measure(image, Format.VMDK)).isInstanceOf(UnsupportedImageException.class);
    }

    @Test
    void compare_finds_the_first_difference() {
        Path other = dir.resolve("other.raw");
        img.create(NewImage.raw(other, 8L * MIB));

        assertThat(img.compare(image, Image.untrusted(raw)).equal()).isTrue();
        CompareResult result = img.compare(image, Image.untrusted(other));
        assertThat(result.equal()).isFalse();
        assertThat(result.firstDifference()).hasValue(0);
    }

    @Test
    void snapshots_are_taken_listed_applied_and_deleted() {
        img.createSnapshot(image, "before, it=all");

        assertThat(img.snapshots(image)).extracting(Snapshot::name).containsExactly("before, it=all");
        img.convert(Conversion.from(image)
                .to(dir.resolve("s.raw"))
                .snapshot("before, it=all")
                .as(Format.RAW));
        assertThat(sha256(dir.resolve("s.raw"))).isEqualTo(sha256(raw));

        img.applySnapshotAcceptingLoss(image, "before, it=all");
        img.deleteSnapshot(image, "before, it=all");
        assertThat(img.snapshots(image)).isEmpty();
        assertThatThrownBy(() -> img.deleteSnapshot(image, "none"))
                .isInstanceOfSatisfying(
                        QemuImgException.class,
                        e -> assertThat(e.reason()).isEqualTo(QemuImgException.Reason.SNAPSHOT_NOT_FOUND));
    }

    @Test
    void growing_keeps_the_data_and_shrinking_must_be_said() {
        img.resize(Resize.grow(image, 16L * MIB));
        assertThat(img.info(qcow2).virtualBytes()).isEqualTo(16L * MIB);
        assertThat(img.compare(image, Image.untrusted(raw)).equal()).isTrue();

        assertThatThrownBy(() -> img.resize(Resize.grow(image, 4L * MIB)))
                .isInstanceOfSatisfying(
                        ImageRefusedException.class,
                        e -> assertThat(e.has("would-shrink")).isTrue());

        img.resize(Resize.shrinkAcceptingLoss(image, 8L * MIB));
        assertThat(img.info(qcow2).virtualBytes()).isEqualTo(8L * MIB);
        assertThat(img.compare(image, Image.untrusted(raw)).equal()).isTrue();
        assertThat(names(dir)).containsExactly("data.qcow2", "data.raw");
    }

    @Test
    void an_overlay_is_rebased_flattened_and_committed() {
        Path top = dir.resolve("top.qcow2");
        Path copy = dir.resolve("copy.qcow2");
        img.create(NewImage.overlay(top, qcow2));
        img.convert(Conversion.from(qcow2).to(copy));

        img.rebase(Rebase.of(top, copy));
        assertThat(img.info(top).backing())
                .hasValueSatisfying(b -> assertThat(b.name()).isEqualTo(copy.toString()));

        img.commit(Commit.intoSharedBase(top).keepingOverlay());
        img.rebase(Rebase.flatten(top));
        assertThat(img.info(top).backing()).isEmpty();
        assertThat(img.compare(Image.untrusted(top), Image.untrusted(raw)).equal())
                .isTrue();

        img.rebase(Rebase.of(top, copy).headerOnlyAcceptingDamage());
        assertThat(img.info(top).backing()).isPresent();
    }

    @Test
    void options_of_an_image_are_amended() {
        img.amend(image, Map.of("lazy_refcounts", "on"));

        assertThat(img.info(qcow2).details())
                .isInstanceOfSatisfying(
                        FormatSpecific.Qcow2.class,
                        d -> assertThat(d.lazyRefcounts()).isTrue());
    }

    @Test
    void bitmaps_are_added_disabled_merged_and_removed() {
        img.bitmap(BitmapChange.of(image, "one").add(65536).disable());
        img.bitmap(BitmapChange.of(image, "two").add().merge("one"));

        assertThat(img.info(qcow2).details())
                .isInstanceOfSatisfying(
                        FormatSpecific.Qcow2.class, d -> assertThat(d.bitmaps()).hasSize(2));
        assertThatThrownBy(() -> img.bitmap(BitmapChange.of(image, "one").add()))
                .isInstanceOfSatisfying(
                        QemuImgException.class,
                        e -> assertThat(e.reason()).isEqualTo(QemuImgException.Reason.BITMAP_EXISTS));
        img.bitmap(BitmapChange.of(image, "one").remove());
        assertThatThrownBy(() -> img.bitmap(BitmapChange.of(image, "one").remove()))
                .isInstanceOfSatisfying(
                        QemuImgException.class,
                        e -> assertThat(e.reason()).isEqualTo(QemuImgException.Reason.BITMAP_NOT_FOUND));
    }

    @Test
    void dd_takes_a_part() {
        Path part = dir.resolve("part.raw");

        img.dd(BlockCopy.of(image, part).skip(2).count(3));

        assertThat(part).hasSize(3L * MIB);
    }

    @Test
    void bench_tells_a_time() {
        assertThat(img.bench(Bench.reading(image).requests(100).depth(4)).isNegative())
                .isFalse();
    }

    @Test
    void capabilities_name_version_and_formats() {
        assertThat(img.capabilities().atLeast(5, 0)).isTrue();
        assertThat(img.capabilities().formats()).contains(Format.QCOW2, Format.RAW);
    }

    @Test
    void two_secrets_travel_in_one_run() {
        Secret first = Secret.of("first".toCharArray());
        Secret second = Secret.of("zweites Geheimnis ü,=".toCharArray());
        Path luks = dir.resolve("a.luks");
        Path locked = dir.resolve("b.qcow2");
        img.convert(
                Conversion.from(raw).to(luks).as(Format.LUKS).encrypted(first).option("iter-time", "300"));

        img.convert(Conversion.from(Image.untrusted(luks).secret(first))
                .to(locked)
                .encrypted(second)
                .option("encrypt.iter-time", "300")
                .compared());

        assertThat(img.compare(Image.untrusted(locked).secret(second), Image.untrusted(raw))
                        .equal())
                .isTrue();
        assertThatThrownBy(() -> img.map(Image.untrusted(locked).secret(first)))
                .isInstanceOf(SecretException.class)
                .message()
                .doesNotContain("first");
        assertThatThrownBy(() -> img.map(Image.untrusted(locked))).isInstanceOf(SecretException.class);
    }

    @Test
    void an_nbd_export_is_written_in_place_and_read_back() throws Exception {
        Path socket = dir.resolve("s");
        Process server = new ProcessBuilder("nbdkit", "-f", "-U", socket.toString(), "memory", "8M")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            long end = System.nanoTime() + 20_000_000_000L;
            while (!Files.exists(socket) && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            Image export = Image.nbd(socket, "").as(Format.RAW);

            img.convert(Conversion.from(image).onto(export));

            assertThat(img.compare(export, Image.untrusted(raw)).equal()).isTrue();
        } finally {
            server.destroyForcibly().waitFor();
            Files.deleteIfExists(socket);
        }
    }
}
