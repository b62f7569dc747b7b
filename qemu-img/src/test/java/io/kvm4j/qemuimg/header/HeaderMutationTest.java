package io.kvm4j.qemuimg.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.ImageRefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a header says, there is an answer or a typed refusal. */
class HeaderMutationTest {

    /** Of each sample; {@code -Dkvm4j.mutations=100000} takes about a minute. */
    private static final int MUTATIONS = Integer.getInteger("kvm4j.mutations", 20_000);

    private static final byte[] EDGES = {0, 1, 0x7f, (byte) 0x80, (byte) 0xff};

    @TempDir
    Path folder;

    record Sample(String name, Format format, byte[] bytes, List<Integer> places) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> samples() {
        byte[] qcow2 = Qcow2Bytes.of(HeaderBytes.DISK)
                .extension(0xE2792ACA, "raw")
                .extension(0x6803F857, "\0\0dirty")
                .backing("base")
                .array();
        int metadata = 2 << 20;
        return Stream.of(
                new Sample("qcow2", Format.QCOW2, qcow2, List.of(0, 64, 104)),
                new Sample("qcow", Format.QCOW, HeaderBytes.qcow(), List.of(0)),
                new Sample("qed", Format.QED, HeaderBytes.qed(), List.of(0)),
                new Sample("vmdk-sparse", Format.VMDK, HeaderBytes.sparseVmdk(), List.of(0, 512)),
                new Sample("vmdk-stream", Format.VMDK, HeaderBytes.streamedVmdk(), List.of(0, 64000, 64512)),
                new Sample("vmdk-text", Format.VMDK, HeaderBytes.textVmdk(), List.of(0, 64, 100)),
                new Sample("vdi", Format.VDI, HeaderBytes.vdi(), List.of(64, 340)),
                new Sample("vhd", Format.VPC, HeaderBytes.vhd(3), List.of(0, 512)),
                new Sample("vhd-fixed", Format.VPC, HeaderBytes.fixedVhd("qemu"), List.of(512)),
                new Sample(
                        "vhdx",
                        Format.VHDX,
                        HeaderBytes.vhdx(),
                        List.of(64 << 10, 192 << 10, metadata, metadata + 64, metadata + 65536)),
                new Sample("parallels", Format.PARALLELS, HeaderBytes.parallels(), List.of(0)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_header_of_mutated_bytes_is_answered_or_refused(Sample sample) throws IOException {
        Path image = folder.resolve(sample.name);
        Random random = new Random(20_240_607);
        ByteBuffer original = ByteBuffer.wrap(sample.bytes);
        int answered = 0;
        try (FileChannel channel = FileChannel.open(
                image, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.write(original.duplicate(), 0);
            assertThat(parse(channel, sample.format)).isTrue();
            for (int n = 0; n < MUTATIONS; n++) {
                int place = sample.places.get(random.nextInt(sample.places.size()));
                int length = Math.min(96, sample.bytes.length - place);
                ByteBuffer mutated = ByteBuffer.allocate(length).put(0, sample.bytes, place, length);
                for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                    byte value = random.nextBoolean() ? EDGES[random.nextInt(5)] : (byte) random.nextInt();
                    mutated.put(random.nextInt(length), value);
                }
                channel.write(mutated, place);
                answered += parse(channel, sample.format) ? 1 : 0;
                channel.write(original.slice(place, length), place);
            }
        }
        assertThat(answered).as("mutations that change nothing that is refused").isPositive();
    }

    private static boolean parse(FileChannel channel, Format format) throws IOException {
        try {
            ImageHeader header = Formats.parse(new Window("image", channel), format);
            assertThat(header.virtualBytes()).isNotNegative();
            assertThat(ImagePolicy.strict().judge(header)).isNotNull();
            return true;
        } catch (ImageRefusedException e) {
            assertThat(e.findings()).isNotEmpty();
            return false;
        }
    }
}
