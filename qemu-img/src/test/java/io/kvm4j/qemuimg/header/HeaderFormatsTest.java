package io.kvm4j.qemuimg.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.ImageRefusedException;
import io.kvm4j.qemuimg.header.ImageHeader.Backing;
import io.kvm4j.qemuimg.header.ImageHeader.Mark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderFormatsTest {

    @TempDir
    Path folder;

    @Test
    void each_format_is_recognised_and_its_disk_is_of_the_size_it_says() throws IOException {
        assertDisk(HeaderBytes.qcow(), Format.QCOW, 4096);
        assertDisk(HeaderBytes.qed(), Format.QED, 65536);
        assertDisk(HeaderBytes.vdi(), Format.VDI, 1 << 20);
        assertDisk(HeaderBytes.vhdx(), Format.VHDX, 8 << 20);
        assertDisk(HeaderBytes.parallels(), Format.PARALLELS, 1 << 20);
        assertDisk(HeaderBytes.sparseVmdk(), Format.VMDK, 65536);
        assertDisk(HeaderBytes.streamedVmdk(), Format.VMDK, 65536);
        assertDisk(HeaderBytes.textVmdk(), Format.VMDK, 0);
    }

    @Test
    void a_vhd_is_as_large_as_its_creator_meant() throws IOException {
        long geometry = 963L * 8 * 17 * 512;

        assertThat(read(HeaderBytes.vhd(3)).virtualBytes()).isEqualTo(geometry);
        assertThat(read(HeaderBytes.fixedVhd("qemu"), Format.VPC).virtualBytes())
                .isEqualTo(geometry);
        assertThat(read(HeaderBytes.fixedVhd("win "), Format.VPC).virtualBytes())
                .isEqualTo(HeaderBytes.DISK);
    }

    @Test
    void the_base_of_each_format_that_has_one_is_told() throws IOException {
        assertThat(read(HeaderBytes.qcow()).backing()).contains(new Backing("base", Optional.empty()));
        assertThat(read(HeaderBytes.qed()).backing()).contains(new Backing("base", Optional.of(Format.RAW)));
        String child =
                HeaderBytes.descriptor("monolithicFlat", "RW 8 FLAT \"a\" 0\nparentFileNameHint=\"/etc/passwd\"");
        assertThat(read(child.getBytes(StandardCharsets.UTF_8)).backing())
                .contains(new Backing("/etc/passwd", Optional.of(Format.VMDK)));
    }

    @Test
    void differences_to_a_parent_are_marked_and_refused() throws IOException {
        byte[] vdi = HeaderBytes.vdi();
        vdi[440] = 1;
        byte[] vhdx = HeaderBytes.vhdx();
        vhdx[(2 << 20) + 65536 + 4] = 2;
        for (byte[] image : new byte[][] {HeaderBytes.vhd(4), vdi, vhdx}) {
            Path file = Files.write(folder.resolve("image"), image);

            assertThat(ImageHeader.read(file).is(Mark.DIFFERENCING)).isTrue();
            assertRefused(file, "differencing");
        }
    }

    @Test
    void every_file_a_vmdk_is_made_of_is_named_and_refused() throws IOException {
        Path image = Files.write(folder.resolve("image"), HeaderBytes.textVmdk());

        assertThat(((FormatDetails.Vmdk) ImageHeader.read(image).details()).extents())
                .extracting(FormatDetails.Extent::file)
                .containsExactly("a.vmdk", "/etc/passwd");
        assertRefused(image, "external-extent");
    }

    @Test
    void an_image_that_was_not_closed_is_marked() throws IOException {
        byte[] parallels = HeaderBytes.parallels();
        System.arraycopy(new byte[] {0x59, 0x6e, 0x6f, 0x74}, 0, parallels, 44, 4);
        byte[] qed = HeaderBytes.qed();
        qed[16] |= 2;

        assertThat(read(parallels).marks()).contains(Mark.DIRTY);
        assertThat(read(qed).marks()).contains(Mark.DIRTY);
    }

    @Test
    void a_format_whose_header_is_not_read_is_refused_and_has_no_size() throws IOException {
        Path image = Files.writeString(folder.resolve("image"), "Bochs Virtual HD Image\0" + "x".repeat(1000));

        assertThatThrownBy(() -> ImageHeader.read(image))
                .isInstanceOfSatisfying(
                        ImageRefusedException.class,
                        e -> assertThat(e.has("unsupported-format")).isTrue());
    }

    @Test
    void what_may_be_a_bomb_in_another_format_is_refused_and_a_plain_image_is_admitted() throws IOException {
        Path small = Files.write(folder.resolve("small"), HeaderBytes.vdi());
        assertRefused(small, "expansion");

        Path image = Files.write(folder.resolve("image"), HeaderBytes.vhdx());
        assertThat(ImagePolicy.strict().admit(image).format()).isEqualTo(Format.VHDX);
    }

    private void assertDisk(byte[] bytes, Format format, long cluster) throws IOException {
        ImageHeader header = read(bytes);
        assertThat(header.format()).isEqualTo(format);
        assertThat(header.virtualBytes()).isEqualTo(HeaderBytes.DISK);
        assertThat(header.clusterBytes()).isEqualTo(cluster);
    }

    private static void assertRefused(Path image, String code) {
        assertThatThrownBy(() -> ImagePolicy.strict().admit(image))
                .isInstanceOfSatisfying(
                        ImageRefusedException.class,
                        e -> assertThat(e.has(code)).as("%s", e).isTrue());
    }

    private ImageHeader read(byte[] bytes) throws IOException {
        return ImageHeader.read(Files.write(folder.resolve("image"), bytes));
    }

    private ImageHeader read(byte[] bytes, Format format) throws IOException {
        return ImageHeader.read(Files.write(folder.resolve("image"), bytes), format);
    }
}
