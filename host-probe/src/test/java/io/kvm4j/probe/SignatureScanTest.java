package io.kvm4j.probe;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.probe.Signature.Use;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class SignatureScanTest {

    private static final String UUID = "00010203-0405-0607-0809-0a0b0c0d0e0f";

    @Test
    void an_empty_device_has_no_signature() throws IOException {
        assertThat(scan(new byte[1 << 20])).isEmpty();
    }

    @Test
    void a_device_shorter_than_a_sector_has_no_signature() throws IOException {
        assertThat(scan(new byte[100])).isEmpty();
    }

    @Test
    void ext_is_told_apart_by_its_features() throws IOException {
        assertThat(types(ext(0, 0, 0))).containsExactly("ext2");
        assertThat(types(ext(0x4, 0, 0))).containsExactly("ext3");
        assertThat(types(ext(0x4, 0x40, 0))).containsExactly("ext4");
    }

    @Test
    void a_file_system_tells_uuid_and_label() throws IOException {
        byte[] device = ext(0x4, 0x40, 0);
        putUuid(device, 0x468);
        put(device, 0x478, "data");

        assertThat(scan(device))
                .containsExactly(new Signature(Use.FILE_SYSTEM, "ext4", Optional.of(UUID), Optional.of("data")));
    }

    @Test
    void control_characters_of_a_label_are_not_passed_on() throws IOException {
        byte[] device = ext(0x4, 0x40, 0);
        put(device, 0x478, "a\u001b[31mb");

        assertThat(scan(device).get(0).label()).contains("a?[31mb");
    }

    @Test
    void a_physical_volume_is_a_member() throws IOException {
        byte[] device = new byte[1 << 20];
        put(device, 512, "LABELONE");
        put(device, 536, "LVM2 001");
        put(device, 544, "abcdefghijklmnopqrstuvwxyz012345");

        assertThat(scan(device))
                .containsExactly(new Signature(
                        Use.MEMBER,
                        "LVM2_member",
                        Optional.of("abcdef-ghij-klmn-opqr-stuv-wxyz-012345"),
                        Optional.empty()));
    }

    @Test
    void a_partition_table_is_found_with_either_sector_size() throws IOException {
        assertThat(types(gpt(512))).containsExactly("gpt");
        assertThat(types(gpt(4096))).containsExactly("gpt");
    }

    @Test
    void the_copy_at_the_end_still_tells_a_wiped_partition_table() throws IOException {
        byte[] device = gpt((1 << 20) - 512);

        assertThat(types(device)).containsExactly("gpt");
    }

    @Test
    void a_partition_table_with_a_wrong_checksum_is_none() throws IOException {
        byte[] device = gpt(512);
        device[512 + 56]++;

        assertThat(scan(device)).isEmpty();
    }

    @Test
    void the_protective_mbr_of_a_gpt_is_not_a_second_table() throws IOException {
        byte[] device = gpt(512);
        mbr(device, 0xee);

        assertThat(types(device)).containsExactly("gpt");
    }

    @Test
    void an_mbr_is_a_partition_table_and_a_fat_boot_sector_is_not() throws IOException {
        byte[] table = new byte[1 << 20];
        mbr(table, 0x83);
        byte[] fat = new byte[1 << 20];
        mbr(fat, 0);
        put(fat, 0x36, "FAT16   ");
        put(fat, 0x2b, "STICK      ");

        assertThat(types(table)).containsExactly("dos");
        assertThat(scan(fat))
                .containsExactly(
                        new Signature(Use.FILE_SYSTEM, "vfat", Optional.of("0000-0000"), Optional.of("STICK")));
    }

    @Test
    void an_old_raid_superblock_is_found_near_the_end() throws IOException {
        byte[] device = new byte[1 << 20];
        putInt(device, (1 << 20) - (1 << 16), 0xa92b4efc);

        assertThat(types(device)).containsExactly("linux_raid_member");
    }

    @Test
    void zfs_takes_more_than_one_leftover() throws IOException {
        byte[] device = new byte[1 << 20];
        putInt(device, 128 << 10, 0x00bab10c);
        assertThat(scan(device)).isEmpty();
        for (int i = 1; i < 4; i++) {
            putInt(device, (128 + i) << 10, 0x00bab10c);
        }

        assertThat(types(device)).containsExactly("zfs_member");
    }

    @Test
    void two_formats_on_one_device_are_both_told() throws IOException {
        byte[] device = ext(0x4, 0x40, 0);
        put(device, 0, "LUKS\272\276");

        assertThat(types(device)).containsExactly("ext4", "crypto_LUKS");
    }

    @Test
    void no_content_makes_it_fail() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            byte[] device = gpt(512);
            mbr(device, 0x83);
            put(device, 512, "LABELONE");
            put(device, 536, "LVM2 001");
            for (int hit = 0; hit < 64; hit++) {
                device[random.nextInt(8192)] = (byte) random.nextInt();
            }
            byte[] cut = Arrays.copyOf(device, 512 + random.nextInt(device.length - 512));

            assertThat(scan(cut)).isNotNull();
        }
    }

    private static byte[] ext(int compat, int incompat, int readOnlyCompat) {
        byte[] device = new byte[1 << 20];
        device[0x438] = 0x53;
        device[0x439] = (byte) 0xef;
        putInt(device, 0x45c, compat);
        putInt(device, 0x460, incompat);
        putInt(device, 0x464, readOnlyCompat);
        return device;
    }

    private static byte[] gpt(int at) {
        byte[] device = new byte[1 << 20];
        put(device, at, "EFI PART");
        putInt(device, at + 12, 92);
        putUuid(device, at + 56);
        CRC32 crc = new CRC32();
        crc.update(device, at, 92);
        putInt(device, at + 16, (int) crc.getValue());
        return device;
    }

    private static void mbr(byte[] device, int type) {
        device[446 + 4] = (byte) type;
        device[510] = 0x55;
        device[511] = (byte) 0xaa;
    }

    private static void put(byte[] device, int at, String text) {
        byte[] bytes = text.getBytes(ISO_8859_1);
        System.arraycopy(bytes, 0, device, at, bytes.length);
    }

    private static void putInt(byte[] device, int at, int value) {
        ByteBuffer.wrap(device).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
    }

    private static void putUuid(byte[] device, int at) {
        for (int i = 0; i < 16; i++) {
            device[at + i] = (byte) i;
        }
    }

    private static List<String> types(byte[] device) throws IOException {
        return scan(device).stream().map(Signature::type).toList();
    }

    private static List<Signature> scan(byte[] device) throws IOException {
        return SignatureScan.of(new SignatureScan.Source() {
            @Override
            public long sizeBytes() {
                return device.length;
            }

            @Override
            public byte[] read(long offset, int length) {
                int from = (int) Math.min(offset, device.length);
                return Arrays.copyOfRange(device, from, Math.min(from + length, device.length));
            }
        });
    }
}
