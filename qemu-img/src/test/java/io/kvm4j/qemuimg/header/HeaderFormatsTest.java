package io.kvm4j.qemuimg.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.ImageRefusedException;
import io.kvm4j.qemuimg.header.ImageHeader.Backing;
import io.kvm4j.qemuimg.header.ImageHeader.Mark;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
    void formats_that_are_only_read_have_a_size_too() throws IOException {
        assertDisk(HeaderBytes.bochs(), Format.BOCHS, 0);
        assertDisk(HeaderBytes.cloop(), Format.CLOOP, 0);
        Path dmg = Files.write(folder.resolve("image.dmg"), HeaderBytes.dmg());
        assertThat(ImageHeader.read(dmg).virtualBytes()).isEqualTo(HeaderBytes.DISK);
        assertThat(ImageHeader.read(dmg).format()).isEqualTo(Format.DMG);
        // without the name it is a disk like any other
        assertThat(read(HeaderBytes.dmg()).format()).isEqualTo(Format.RAW);
        byte[] other = HeaderBytes.bochs();
        other[32] = 'X';
        assertThat(read(other).format()).isEqualTo(Format.RAW);
    }

    @Test
    void a_vhd_whose_footer_is_damaged_is_refused() throws IOException {
        byte[] damaged = HeaderBytes.vhd(3);
        damaged[200] ^= 1;

        assertThatThrownBy(() -> read(damaged)).isInstanceOf(ImageRefusedException.class);
    }

    @Test
    void what_may_be_a_bomb_in_another_format_is_refused_and_a_plain_image_is_admitted() throws IOException {
        Path small = Files.write(folder.resolve("small"), HeaderBytes.vdi());
        assertRefused(small, "expansion");

        Path image = Files.write(folder.resolve("image"), HeaderBytes.vhdx());
        assertThat(ImagePolicy.strict().admit(image).format()).isEqualTo(Format.VHDX);
    }

    @Test
    void a_table_that_claims_one_block_for_all_is_a_bomb_and_an_empty_one_is_not() throws IOException {
        ByteBuffer vmdk = ByteBuffer.wrap(HeaderBytes.sparseVmdk()).order(ByteOrder.LITTLE_ENDIAN);
        admit(vmdk.array());
        vmdk.putInt(26 * 512, 30).putInt(26 * 512 + 4, 30);
        for (int n = 0; n < 512; n++) {
            vmdk.putInt(30 * 512 + n * 4, 128);
        }
        assertBomb(vmdk.array());

        ByteBuffer bochs = ByteBuffer.wrap(HeaderBytes.bochs()).order(ByteOrder.LITTLE_ENDIAN);
        assertBomb(bochs.array());
        Arrays.fill(bochs.array(), 512, 512 + 128 * 4, (byte) 0xff);
        admit(bochs.array());

        byte[] vhd = HeaderBytes.vhd(3);
        assertBomb(vhd);
        Arrays.fill(vhd, 1536, 1536 + 32 * 4, (byte) 0xff);
        admit(vhd);

        byte[] vdi = HeaderBytes.vdi();
        assertBomb(vdi);
        Arrays.fill(vdi, 512, 512 + 64 * 4, (byte) 0xff);
        admit(vdi);

        ByteBuffer parallels = ByteBuffer.wrap(HeaderBytes.parallels()).order(ByteOrder.LITTLE_ENDIAN);
        admit(parallels.array());
        for (int n = 0; n < 64; n++) {
            parallels.putInt(64 + n * 4, 2048);
        }
        assertBomb(parallels.array());
    }

    @Test
    void a_small_disk_is_no_bomb_however_small_its_image() throws IOException {
        ByteBuffer cloop = ByteBuffer.wrap(HeaderBytes.cloop());
        assertBomb(cloop.array());

        admit(cloop.putInt(132, 16).array());
    }

    private void admit(byte[] bytes) throws IOException {
        Path image = Files.write(folder.resolve("image"), bytes);
        assertThat(ImagePolicy.strict().admit(image).virtualBytes()).isPositive();
    }

    private void assertBomb(byte[] bytes) throws IOException {
        assertRefused(Files.write(folder.resolve("image"), bytes), "expansion");
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
