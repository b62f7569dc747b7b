package io.kvm4j.qemuimg.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.qemuimg.Conversion;
import io.kvm4j.qemuimg.Finding;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.Image;
import io.kvm4j.qemuimg.ImageException;
import io.kvm4j.qemuimg.ImageRefusedException;
import io.kvm4j.qemuimg.NewImage;
import io.kvm4j.qemuimg.QemuImg;
import io.kvm4j.qemuimg.Secret;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole tasks, with the real tools. */
class PipelinesIT {

    private static final int MIB = 1 << 20;

    private final QemuImg img = QemuImg.onPath();

    @TempDir
    Path dir;

    private Path raw;
    private Path qcow2;

    /** 32 MiB, one MBR partition up to 16 MiB, data that compresses well, and zeros that take room. */
    @BeforeEach
    void a_disk() throws IOException {
        raw = dir.resolve("disk.raw");
        qcow2 = dir.resolve("disk.qcow2");
        try (RandomAccessFile disk = new RandomAccessFile(raw.toFile(), "rw")) {
            disk.setLength(32L * MIB);
            byte[] data = new byte[4 * MIB];
            Random random = new Random(7);
            for (int i = 0; i < data.length; i++) {
                data[i] = (byte) (random.nextInt(4) + 'a');
            }
            disk.seek(MIB);
            disk.write(data);
            partition(disk, 2048, (16 * MIB - MIB) / 512);
        }
        img.convert(
                Conversion.from(Image.untrusted(raw).as(Format.RAW)).to(qcow2).sparseBytes(0));
    }

    private static void partition(RandomAccessFile disk, int start, int sectors) throws IOException {
        disk.seek(446 + 4);
        disk.write(0x83);
        disk.seek(446 + 8);
        disk.writeInt(Integer.reverseBytes(start));
        disk.writeInt(Integer.reverseBytes(sectors));
        disk.seek(510);
        disk.write(0x55);
        disk.write(0xAA);
    }

    private boolean sameDisk(Path image) {
        return img.compare(Image.untrusted(image), Image.untrusted(raw).as(Format.RAW))
                .equal();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void shrinking_drops_zeros_compresses_and_replaces_only_at_the_end() throws IOException {
        Shrink.Report report = Shrink.inPlaceOf(Image.untrusted(qcow2)).zstd().run(img, progress -> {});

        assertThat(report.bytesBefore()).isGreaterThan(30L * MIB);
        assertThat(report.bytesAfter()).isLessThan(3L * MIB);
        assertThat(report.saved()).isGreaterThan(0.9);
        assertThat(report.findings()).extracting(Finding::code).contains("discard-in-guest", "smallest-disk");
        assertThat(sameDisk(qcow2)).isTrue();
        assertThat(names()).containsExactly("disk.qcow2", "disk.raw");
    }

    @Test
    void a_disk_becomes_smaller_only_behind_its_last_partition() throws IOException {
        Path small = dir.resolve("small.qcow2");
        Shrink shrink = Shrink.of(Image.untrusted(qcow2), small).zlib();

        assertThatThrownBy(() -> shrink.virtualBytes(15L * MIB).run(img, progress -> {}))
                .isInstanceOfSatisfying(
                        ImageRefusedException.class,
                        e -> assertThat(e.has("disk-in-use")).isTrue());
        assertThat(names()).containsExactly("disk.qcow2", "disk.raw");

        Shrink.Report report = shrink.virtualBytes(16L * MIB).run(img, progress -> {});
        assertThat(report.virtualBytesAfter()).isEqualTo(16L * MIB);
        assertThat(sameDisk(small)).isTrue();
    }

    @Test
    void snapshots_and_backing_files_are_not_lost_by_accident() {
        img.createSnapshot(Image.untrusted(qcow2), "s");
        Path target = dir.resolve("t.qcow2");

        assertThat(Shrink.of(Image.untrusted(qcow2), target).plan(img))
                .extracting(Finding::code)
                .contains("has-snapshots");
        Shrink.of(Image.untrusted(qcow2), target).droppingSnapshots().run(img, progress -> {});
        assertThat(sameDisk(target)).isTrue();

        Path top = dir.resolve("top.qcow2");
        img.create(NewImage.overlay(top, qcow2));
        assertThatThrownBy(() ->
                        Shrink.of(Image.trusted(top), dir.resolve("u.qcow2")).run(img, progress -> {}))
                .isInstanceOfSatisfying(
                        ImageRefusedException.class,
                        e -> assertThat(e.has("has-backing")).isTrue());
        Shrink.of(Image.trusted(top), dir.resolve("u.qcow2")).flattening().run(img, progress -> {});
        assertThat(sameDisk(dir.resolve("u.qcow2"))).isTrue();
    }

    @Test
    void an_image_is_replaced_only_by_a_smaller_one_of_its_own_format() throws IOException {
        assertThatThrownBy(() ->
                        Shrink.inPlaceOf(Image.untrusted(raw).as(Format.RAW)).run(img, progress -> {}))
                .isInstanceOfSatisfying(
                        ImageRefusedException.class,
                        e -> assertThat(e.has("not-qcow2")).isTrue());

        Shrink shrink = Shrink.inPlaceOf(Image.untrusted(qcow2)).zstd();
        assertThat(shrink.run(img, progress -> {}).saved()).isPositive();
        byte[] small = Files.readAllBytes(qcow2);
        Shrink.Report again = shrink.run(img, progress -> {});

        assertThat(again.findings()).extracting(Finding::code).contains("not-smaller");
        assertThat(again.saved()).isZero();
        assertThat(Files.readAllBytes(qcow2)).isEqualTo(small);
        assertThat(sameDisk(qcow2)).isTrue();
    }

    @Test
    void a_missing_guest_tool_is_a_finding_and_a_present_one_is_used() throws IOException {
        Path target = dir.resolve("t.qcow2");
        Path tools = Files.createDirectory(dir.resolve("tools"));
        Shrink shrink = Shrink.of(Image.untrusted(qcow2), target).sparsifyingWith(GuestTools.in(tools));
        assertThat(shrink.plan(img)).extracting(Finding::code).contains("guest-tool-missing");

        Path tool = tools.resolve("virt-sparsify");
        Files.writeString(tool, "#!/bin/sh\nexec qemu-img convert -f \"$3\" -O \"$5\" -- \"$6\" \"$7\"\n");
        assertThat(tool.toFile().setExecutable(true)).isTrue();

        shrink.run(img, progress -> {});
        assertThat(sameDisk(target)).isTrue();
    }

    @Test
    void a_foreign_image_is_imported_and_compared() {
        Path vmdk = dir.resolve("disk.vmdk");
        img.convert(
                Conversion.from(Image.untrusted(raw).as(Format.RAW)).to(vmdk).as(Format.VMDK));

        ImportDisk.of(Image.untrusted(vmdk), dir.resolve("imported.qcow2"))
                .compressed()
                .run(img, progress -> {});

        assertThat(sameDisk(dir.resolve("imported.qcow2"))).isTrue();
    }

    @Test
    void archives_come_back_as_they_were_and_damage_is_noticed() throws IOException {
        for (Archive archive : List.of(Archive.gzip(dir.resolve("a.gz")), Archive.zstd(dir.resolve("a.zst")))) {
            Path back = dir.resolve("back");
            Archive.Report packed = archive.pack(raw, progress -> {});
            Archive.Report unpacked = archive.unpack(back, 64L * MIB, progress -> {});

            assertThat(packed.archiveBytes()).isLessThan(4L * MIB);
            assertThat(unpacked).isEqualTo(packed);
            assertThat(Files.mismatch(raw, back)).isEqualTo(-1);
            assertThatThrownBy(() -> archive.pack(raw, progress -> {})).isInstanceOf(ImageRefusedException.class);
            Files.delete(back);
            assertThatThrownBy(() -> archive.unpack(back, MIB, progress -> {})).isInstanceOf(ImageException.class);
        }
        for (String name : List.of("a.gz", "a.zst")) {
            try (RandomAccessFile file = new RandomAccessFile(dir.resolve(name).toFile(), "rw")) {
                file.seek(file.length() / 2);
                file.write(new byte[64]);
            }
            Archive archive = name.endsWith("gz") ? Archive.gzip(dir.resolve(name)) : Archive.zstd(dir.resolve(name));
            assertThatThrownBy(() -> archive.unpack(dir.resolve("back"), 64L * MIB, progress -> {}))
                    .isInstanceOf(ImageException.class);
            assertThat(dir.resolve("back")).doesNotExist();
        }
        assertThat(names()).noneMatch(name -> name.startsWith(".kvm4j"));
    }

    @Test
    void a_template_knows_its_overlays() {
        Template template = Template.of(img, qcow2);
        Path one = dir.resolve("one.qcow2");
        Path two = dir.resolve("two.qcow2");
        template.overlay(one);
        template.overlay(two, 64L * MIB);

        assertThat(template.overlaysIn(dir)).containsExactly(one, two);
        template.flatten(one, dir.resolve("flat.qcow2"), progress -> {});
        assertThat(sameDisk(dir.resolve("flat.qcow2"))).isTrue();
        assertThat(qcow2.toFile()).canRead();
    }

    @Test
    void an_encrypted_image_is_not_laid_open_by_shrinking() {
        Path locked = dir.resolve("locked.qcow2");
        Secret secret = Secret.of("secret".toCharArray());
        img.create(NewImage.qcow2(locked, MIB).encrypted(secret).option("encrypt.iter-time", "300"));

        assertThat(Shrink.inPlaceOf(Image.untrusted(locked).secret(secret)).plan(img))
                .extracting(Finding::code)
                .containsExactly("encrypted");
    }
}
