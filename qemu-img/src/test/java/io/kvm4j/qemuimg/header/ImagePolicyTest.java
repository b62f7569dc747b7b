package io.kvm4j.qemuimg.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kvm4j.qemuimg.Finding;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.ImageException;
import io.kvm4j.qemuimg.ImageGate;
import io.kvm4j.qemuimg.ImageRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagePolicyTest {

    private static final long GIB = 1L << 30;

    @TempDir
    Path folder;

    @Test
    void a_plain_qcow2_is_admitted() throws IOException {
        Path image = Qcow2Bytes.of(GIB).in(folder);

        ImageHeader header = ImagePolicy.strict().declared(Format.QCOW2).admit(image);

        assertThat(header.format()).isEqualTo(Format.QCOW2);
        assertThat(header.virtualBytes()).isEqualTo(GIB);
        assertThat(header.clusterBytes()).isEqualTo(65536);
    }

    @Test
    void a_raw_disk_is_admitted_whatever_file_system_it_holds() throws IOException {
        byte[] disk = new byte[100_000];
        disk[1080] = 0x53;
        disk[1081] = (byte) 0xef;
        Path image = Files.write(folder.resolve("disk"), disk);

        ImageHeader header = ImagePolicy.strict().admit(image);

        assertThat(header.format()).isEqualTo(Format.RAW);
        assertThat(header.virtualBytes()).isEqualTo(100_352);
        assertThat(header.signatures()).containsExactly(new Signature("ext2", 1080));
    }

    @Test
    void a_backing_file_is_refused_whatever_its_name_looks_like() throws IOException {
        for (String name : List.of("/etc/passwd", "json:{\"driver\":\"file\"}", "nbd:host:1", "\u00fc\n\u001b[2J")) {
            Path image = Qcow2Bytes.of(GIB).backing(name).in(folder);

            assertRefused(image, "backing-file");
            assertThatThrownBy(() -> ImagePolicy.strict().admit(image))
                    .extracting(Throwable::getMessage)
                    .asString()
                    .doesNotContain("\u001b", "\n");
            assertThat(ImageHeader.read(image).backing().orElseThrow().name()).isEqualTo(name);
        }
    }

    @Test
    void a_data_file_is_refused_named_or_not() throws IOException {
        assertRefused(Qcow2Bytes.of(GIB).int64(72, 4).in(folder), "data-file");
        assertRefused(
                Qcow2Bytes.of(GIB)
                        .int64(72, 4)
                        .extension(0x44415441, "/etc/shadow")
                        .in(folder),
                "data-file");
        assertRefused(
                Qcow2Bytes.of(GIB).int64(72, 4).extension(0x44415441, "json:{}").in(folder), "data-file");
    }

    @Test
    void an_unknown_feature_is_refused_by_the_name_the_image_gives_it() throws IOException {
        Path image = Qcow2Bytes.of(GIB)
                .int64(72, 1L << 40)
                .extension(0x6803F857, "\0(warp drive" + "\0".repeat(36))
                .in(folder);

        assertRefused(image, "unknown-feature");
        assertThatThrownBy(() -> ImagePolicy.strict().admit(image)).hasMessageContaining("warp drive");
    }

    @Test
    void a_disk_of_two_exbibytes_is_refused() throws IOException {
        assertRefused(
                Qcow2Bytes.of(2L << 60)
                        .int32(36, 4 << 20)
                        .int32(20, 21)
                        .int64(40, 2 << 20)
                        .int64(48, 4 << 20)
                        .in(folder),
                "virtual-size");
    }

    @Test
    void a_bomb_is_refused_however_small_its_tables_are() throws IOException {
        // 32 GiB: 64 entries of L1 all point to one L2 table, whose 8192 entries all point to one compressed cluster
        Qcow2Bytes image = Qcow2Bytes.of(32 * GIB);
        for (int n = 0; n < 64; n++) {
            image.int64(3 * 65536 + n * 8, 1L << 63 | 4 * 65536);
        }
        for (int n = 0; n < 8192; n++) {
            image.int64(4 * 65536 + n * 8, 1L << 62 | 2 * 65536);
        }
        Path file = image.in(folder);

        assertRefused(file, "expansion");
        assertThat(ImagePolicy.strict().maxExpansion(1_000_000).admit(file).virtualBytes())
                .isEqualTo(32 * GIB);
    }

    @Test
    void an_image_that_was_cut_off_is_refused() throws IOException {
        Path image = Qcow2Bytes.of(GIB)
                .int64(3 * 65536, 1L << 63 | 4 * 65536)
                .int64(4 * 65536, 1L << 63 | 500 * 65536)
                .in(folder);

        assertRefused(image, "truncated");
    }

    @Test
    void sixty_thousand_snapshots_are_refused() throws IOException {
        assertRefused(Qcow2Bytes.of(GIB).int32(60, 60_000).int64(64, 4 * 65536).in(folder), "snapshots");
        Qcow2Bytes many = Qcow2Bytes.of(GIB).int32(60, 40).int64(64, 4 * 65536);
        assertRefused(many.in(folder), "snapshots");
        assertThat(ImagePolicy.strict().maxSnapshots(40).admit(many.in(folder)).details())
                .isInstanceOfSatisfying(
                        FormatDetails.Qcow2.class,
                        d -> assertThat(d.snapshotCount()).isEqualTo(40));
    }

    @Test
    void a_key_that_takes_minutes_to_try_is_refused() throws IOException {
        int minutes = 100_000_000;
        Path luks = folder.resolve("luks");
        for (byte[] costly :
                List.of(HeaderBytes.luks(minutes, 1), HeaderBytes.luks(1, minutes), HeaderBytes.luks(1, -1))) {
            assertRefused(Files.write(luks, costly), "key-cost");
            assertRefused(Qcow2Bytes.of(GIB).luks(costly).in(folder), "key-cost");
        }

        byte[] cheap = HeaderBytes.luks(1000, 1000);
        assertThat(ImagePolicy.strict().admit(Files.write(luks, cheap)).format())
                .isEqualTo(Format.LUKS);
        assertThat(ImagePolicy.strict()
                        .admit(Qcow2Bytes.of(GIB).luks(cheap).in(folder))
                        .details())
                .isInstanceOfSatisfying(
                        FormatDetails.Qcow2.class,
                        d -> assertThat(d.maxIterations()).isEqualTo(1000));
    }

    @Test
    void an_iso_with_a_qcow2_header_in_its_system_area_is_refused() throws IOException {
        assertRefused(Qcow2Bytes.of(GIB).text(32769, "CD001").in(folder), "ambiguous");
    }

    @Test
    void a_guest_that_writes_a_header_into_its_raw_disk_gains_nothing() throws IOException {
        Path disk = Qcow2Bytes.of(GIB)
                .int64(72, 4)
                .extension(0x44415441, "/etc/shadow")
                .in(folder);

        ImageHeader header = ImageHeader.read(disk, Format.RAW);

        assertThat(header.format()).isEqualTo(Format.RAW);
        assertThat(header.virtualBytes()).isEqualTo(Files.size(disk));
        assertThatThrownBy(() -> ImagePolicy.strict().declared(Format.RAW).admit(disk))
                .isInstanceOfSatisfying(
                        ImageRefusedException.class,
                        e -> assertThat(e.has("ambiguous")).isTrue());
    }

    @Test
    void a_damaged_image_is_refused_and_an_allowance_admits_it() throws IOException {
        Path image = Qcow2Bytes.of(GIB).int64(72, 2).in(folder);

        assertRefused(image, "corrupt");
        assertThat(ImagePolicy.strict().allowing(Risk.CORRUPT).admit(image).marks())
                .containsExactly(ImageHeader.Mark.CORRUPT);
    }

    @Test
    void every_reason_is_told_at_once() throws IOException {
        Path image = Qcow2Bytes.of(GIB).int64(72, 6).backing("x").in(folder);

        ImageRefusedException refusal = catchThrowableOfType(
                ImageRefusedException.class, () -> ImagePolicy.strict().admit(image));

        assertThat(refusal.findings())
                .extracting(Finding::code)
                .containsExactly("backing-file", "corrupt", "data-file");
        assertThat(refusal.findings()).allSatisfy(f -> assertThat(f.remedy()).isNotEmpty());
    }

    @Test
    void a_wrong_declaration_is_refused() throws IOException {
        Path image = Qcow2Bytes.of(GIB).in(folder);

        assertThatThrownBy(() -> ImagePolicy.strict().declared(Format.VMDK).admit(image))
                .isInstanceOf(ImageRefusedException.class)
                .hasMessageContaining("wrong-format");
    }

    @Test
    void a_folder_a_device_and_nothing_are_no_images() {
        assertRefused(folder, "not-an-image");
        assertRefused(Path.of("/dev/zero"), "not-an-image");
        assertThatThrownBy(() -> ImageHeader.read(folder.resolve("none")))
                .isInstanceOf(ImageException.class)
                .hasMessageContaining("no such file");
    }

    @Test
    void the_module_brings_its_gate() throws IOException {
        Path image = Qcow2Bytes.of(GIB).in(folder);

        ImageGate gate = ServiceLoader.load(ImageGate.class).findFirst().orElseThrow();

        assertThat(gate.read(image).format()).isEqualTo(Format.QCOW2);
        assertThat(gate.admit(image, java.util.Optional.of(Format.QCOW2)).virtualBytes())
                .contains(GIB);
    }

    private static void assertRefused(Path image, String code) {
        assertThatThrownBy(() -> ImagePolicy.strict().admit(image))
                .isInstanceOfSatisfying(
                        ImageRefusedException.class,
                        e -> assertThat(e.findings()).extracting(Finding::code).contains(code));
    }
}
