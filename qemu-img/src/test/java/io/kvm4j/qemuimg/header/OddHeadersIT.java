package io.kvm4j.qemuimg.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.qemuimg.Conversion;
import io.kvm4j.qemuimg.Converted;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.ImageRefusedException;
import io.kvm4j.qemuimg.QemuImg;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images that qemu-img does not make, as other programs or a stranger do, read as {@code qemu-img info} reads them. */
class OddHeadersIT {

    private static final String TEXT = """
            # Disk DescriptorFile
            version=1
            CID=fffffffe
            parentCID=ffffffff
            createType="monolithicFlat"
            # Extent description
            RW 131072 FLAT "flat" 0
            """;
    private static final byte[] EDGES = {0, 1, 2, 4, 0x7f, (byte) 0x80, (byte) 0xff, '\n', ' ', '"'};

    @TempDir
    Path folder;

    private QemuImgWord word() {
        return new QemuImgWord(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vpc ", "qemu", "qem2", "win ", "d2v ", "tap\0", "CTXS"})
    void a_vhd_is_as_large_as_its_creator_meant(String creator) throws Exception {
        assertRead(HeaderBytes.fixedVhd(creator), Optional.of(Format.VPC));
        byte[] largest = HeaderBytes.fixedVhd(creator);
        ByteBuffer footer = ByteBuffer.wrap(largest, 512, 512).slice();
        HeaderBytes.vhdChecksum(
                footer.putShort(56, (short) 65535).put(58, (byte) 16).put(59, (byte) 255));
        assertRead(largest, Optional.of(Format.VPC));
    }

    @Test
    void a_vhd_whose_size_depends_on_the_version_of_qemu_is_not_taken_for_a_trick() throws Exception {
        Path image = folder.resolve("image.vhd");
        word().run("create", "-q", "-f", "vpc", image.toString(), "64M");
        byte[] bytes = Files.readAllBytes(image);
        for (int at : new int[] {0, bytes.length - 512}) {
            ByteBuffer footer = ByteBuffer.wrap(bytes, at, 512).slice();
            HeaderBytes.vhdChecksum(
                    footer.put(28, "vbox".getBytes(StandardCharsets.UTF_8)).putLong(48, footer.getLong(48) - 4096));
        }
        Files.write(image, bytes);

        assertThat(ImageHeader.read(image).virtualBytes())
                .isEqualTo(ByteBuffer.wrap(bytes).getLong(48));
        Converted converted = QemuImg.onPath().convert(Conversion.from(image).to(folder.resolve("image.qcow2")));
        assertThat(converted.virtualBytes()).isBetween(ByteBuffer.wrap(bytes).getLong(48), 65L << 20);
    }

    @Test
    void a_qcow2_image_whose_tables_are_nowhere_is_refused_as_qemu_does() throws Exception {
        word().run("create", "-q", "-f", "qcow2", "sound", "64M");
        byte[] sound = Files.readAllBytes(folder.resolve("sound"));
        for (long[] poke : new long[][] {
            {8, 116}, {40, 0x7fffffffffff0000L}, {48, 0x7fffffffffff0000L}, {64, 0x1234567890abcdefL}, {64, 65536}
        }) {
            ByteBuffer bytes = ByteBuffer.wrap(sound.clone());
            assertRead(bytes.putLong((int) poke[0], poke[1]).array(), Optional.empty());
        }
    }

    @Test
    void a_vmdk_descriptor_is_read_word_by_word_as_qemu_does() throws Exception {
        Files.write(folder.resolve("flat"), new byte[1 << 20]);
        List<String> descriptors = List.of(
                TEXT,
                TEXT.replace("\n", "\r\n"),
                TEXT.replace("# Extent", "  \r\n# Extent"),
                "  \n" + TEXT,
                "\n" + TEXT,
                "\t\n" + TEXT,
                " " + TEXT.substring(TEXT.indexOf("version")),
                TEXT.replace("version=1", "version=3"),
                TEXT.replace("version=1", "version=4"),
                TEXT.replace("version=1", "version=1 "),
                "#".repeat(450) + "\n" + TEXT.substring(TEXT.indexOf("version")),
                "#".repeat(510) + "\n" + TEXT.substring(TEXT.indexOf("version")),
                TEXT.replace("RW 131072 FLAT", "RW\t131072\tFLAT"),
                TEXT.replace("RW ", "  RW "),
                TEXT.replace("RW ", "\nRW "),
                TEXT + "RW 0 FLAT \"none\" 0\n",
                TEXT + "RW 8 ZERO \"none\"\n",
                TEXT + "RW 8 ZERO \"none\" 0\n",
                TEXT + "RDONLY 8 FLAT \"none\" 0\n",
                TEXT + "RW 8 FLAT \"flat\" 5\n",
                TEXT + "RW 8 FLAT \"flat\" -5\n",
                TEXT + "RW 8 FLAT \"flat\"\n",
                TEXT + "RW -8 FLAT \"flat\" 0\n",
                TEXT.replace("FLAT \"flat\" 0", "VMFS \"flat\""),
                TEXT.replace("FLAT \"flat\" 0", "VMFS \"flat\" 0"),
                TEXT.replace("monolithicFlat", "vmfs"),
                TEXT.replace("monolithicFlat", "custom"),
                TEXT.replace("\"monolithicFlat\"", "\"monolithicFlat"),
                TEXT.replace("\nCID=", "\n# CID none\nCID="),
                TEXT.replace("=fffffffe", "= 0xABC"),
                TEXT.replace("=fffffffe", "=-1"),
                TEXT.replace("CID=fffffffe", "CID=123456789"),
                TEXT.replace("parentCID=ffffffff", "parentCID=1\nparentFileNameHint=\"base \u00fc.vmdk\""),
                TEXT.replace("parentCID=ffffffff\n", ""));
        for (String descriptor : descriptors) {
            assertRead(descriptor.getBytes(StandardCharsets.UTF_8), Optional.empty());
        }
    }

    @Test
    void a_sparse_vmdk_has_any_version_up_to_three_and_may_be_nothing_but_a_descriptor() throws Exception {
        Files.write(folder.resolve("flat"), new byte[1 << 20]);
        for (int version : new int[] {0, 1, 2, 3, 4}) {
            ByteBuffer vmdk = ByteBuffer.wrap(HeaderBytes.sparseVmdk()).order(ByteOrder.LITTLE_ENDIAN);
            assertRead(vmdk.putInt(4, version).array(), Optional.empty());
        }
        ByteBuffer vmdk = ByteBuffer.wrap(HeaderBytes.sparseVmdk()).order(ByteOrder.LITTLE_ENDIAN);
        vmdk.putLong(12, 0).put(512, TEXT.getBytes(StandardCharsets.UTF_8));
        assertRead(vmdk.array(), Optional.empty());
        // more tables than QEMU makes room for
        assertRead(vmdk.putLong(12, 1L << 42).array(), Optional.empty());
    }

    /** The end of the disk is the end of the image; a disk that begins with nothing begins in VMDK where a raw one would. */
    @Test
    void what_a_guest_has_on_its_disk_makes_no_image_ambiguous() throws Exception {
        byte[] gpt = new byte[8 << 20];
        gpt[510] = 0x55;
        gpt[511] = (byte) 0xaa;
        for (int at : new int[] {512, gpt.length - 512}) {
            System.arraycopy("EFI PART".getBytes(StandardCharsets.UTF_8), 0, gpt, at, 8);
        }
        byte[] btrfs = new byte[8 << 20];
        System.arraycopy("_BHRfS_M".getBytes(StandardCharsets.UTF_8), 0, btrfs, 65600, 8);
        Path image = folder.resolve("image");
        for (byte[] disk : List.of(gpt, btrfs)) {
            Path raw = Files.write(folder.resolve("raw"), disk);
            for (String format : List.of("qcow2", "qcow", "qed", "vdi", "vhdx", "vmdk", "parallels")) {
                word().run("convert", "-f", "raw", "-O", format, raw.toString(), image.toString());

                ImageHeader header = ImageHeader.read(image);
                assertThat(header.format()).isEqualTo(Format.of(format));
                assertThat(ImagePolicy.strict().judge(header)).as(format).isEmpty();
            }
        }
        assertThat(ImageHeader.signaturesOf(folder.resolve("raw"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qcow2",
                "qcow2 compat=0.10",
                "qcow2 extended_l2=on,compression_type=zstd",
                "qcow",
                "qed",
                "vdi",
                "vpc",
                "vhdx",
                "parallels",
                "vmdk",
                "vmdk subformat=streamOptimized"
            })
    void a_damaged_header_that_both_read_says_the_same_to_both(String kind) throws Exception {
        String[] words = kind.split(" ");
        String options = words.length > 1 ? words[1] : words[0].equals("qed") ? "table_size=4" : "";
        Path image = folder.resolve("image");
        if (options.isEmpty()) {
            word().run("create", "-q", "-f", words[0], image.toString(), "64M");
        } else {
            word().run("create", "-q", "-f", words[0], "-o", options, image.toString(), "64M");
        }
        byte[] sound = Files.readAllBytes(image);
        Format format = Format.of(words[0]);
        int[] places = words[0].equals("vhdx") ? new int[] {64 << 10, 192 << 10, 2 << 20, 33 << 16} : new int[] {0, 64};
        Random random = new Random(7);
        int both = 0;
        for (int n = 0; n < 40; n++) {
            ByteBuffer bytes = ByteBuffer.wrap(sound.clone());
            int place = places[random.nextInt(places.length)];
            bytes.put(place + random.nextInt(96), EDGES[random.nextInt(EDGES.length)]);
            HeaderBytes.seal(bytes, format, place / (64 << 10) * (64 << 10));
            Files.write(image, bytes.array());
            both += isReadAlike(image) ? 1 : 0;
        }
        assertThat(both).isGreaterThan(10);
    }

    /** Whether both read it; either may refuse what the other takes. */
    private boolean isReadAlike(Path image) throws Exception {
        Optional<String> info = word().run("info", "--output=json", image.toString());
        try {
            ImageHeader header = ImageHeader.read(image);
            if (info.isPresent()) {
                QemuImgWord.assertSame(header, info.get());
            }
            return info.isPresent();
        } catch (ImageRefusedException e) {
            return false;
        }
    }

    private void assertRead(byte[] bytes, Optional<Format> declared) throws Exception {
        Path image = Files.write(folder.resolve("image"), bytes);
        try {
            var unused = word().compare(image, declared);
        } catch (AssertionError e) {
            throw new AssertionError(new String(bytes, 0, Math.min(bytes.length, 600), StandardCharsets.UTF_8), e);
        }
    }
}
