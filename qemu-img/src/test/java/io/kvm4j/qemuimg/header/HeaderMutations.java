package io.kvm4j.qemuimg.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.ImageRefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Headers with a few bytes changed, always the same: each must be answered or refused. */
final class HeaderMutations {

    private static final byte[] EDGES = {0, 1, 0x7f, (byte) 0x80, (byte) 0xff};
    private static final int LONGEST = 96;

    /** Counting tables reads up to 64 MiB, so not every image that is answered has them counted. */
    private static final int COUNTED = 64;

    private HeaderMutations() {}

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
                new Sample(
                        "qcow2-luks",
                        Format.QCOW2,
                        Qcow2Bytes.of(HeaderBytes.DISK)
                                .luks(HeaderBytes.luks(1000, 1000))
                                .array(),
                        List.of(0, 104, 4 * Qcow2Bytes.CLUSTER)),
                new Sample("luks", Format.LUKS, HeaderBytes.luks(1000, 1000), List.of(0, 104, 208)),
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
                new Sample("bochs", Format.BOCHS, HeaderBytes.bochs(), List.of(0, 64)),
                new Sample("cloop", Format.CLOOP, HeaderBytes.cloop(), List.of(0, 64)),
                new Sample("parallels", Format.PARALLELS, HeaderBytes.parallels(), List.of(0)));
    }

    /** Mutates headers of every format {@code arguments[1]} times in the folder {@code arguments[0]}. */
    public static void main(String[] arguments) throws IOException {
        for (Iterator<Sample> all = samples().iterator(); all.hasNext(); ) {
            Sample sample = all.next();
            long begin = System.nanoTime();
            long sharing = samples().filter(s -> s.format.equals(sample.format)).count();
            int share = (int) (Integer.parseInt(arguments[1]) / sharing) + 1;
            int answered = answered(sample, Path.of(arguments[0]), share);
            System.out.printf("%s: %d answered, %d ms%n", sample, answered, (System.nanoTime() - begin) / 1_000_000);
        }
        long used = Runtime.getRuntime().totalMemory() >> 20;
        System.out.println(
                "heap " + used + " MiB of at most " + (Runtime.getRuntime().maxMemory() >> 20));
    }

    /** How many of the mutations were answered and not refused; anything else is thrown. */
    static int answered(Sample sample, Path folder, int mutations) throws IOException {
        Path image = folder.resolve(sample.name);
        Random random = new Random(20_240_607);
        ByteBuffer original = ByteBuffer.wrap(sample.bytes);
        ByteBuffer work = ByteBuffer.wrap(sample.bytes.clone());
        int answered = 0;
        try (FileChannel channel = FileChannel.open(
                image, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.write(original.duplicate(), 0);
            assertThat(parse(channel, sample.format)).isTrue();
            for (int n = 0; n < mutations; n++) {
                int place = sample.places.get(random.nextInt(sample.places.size()));
                int length = Math.min(LONGEST, sample.bytes.length - place);
                for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                    byte value = random.nextBoolean() ? EDGES[random.nextInt(5)] : (byte) random.nextInt();
                    work.put(place + random.nextInt(length), value);
                }
                if (random.nextBoolean()) {
                    // otherwise nothing but the checksum is tried
                    HeaderBytes.seal(work, sample.format, place);
                }
                channel.write(work.slice(place, length), place);
                if (parse(channel, sample.format)) {
                    answered++;
                    count(image, sample.format, answered);
                }
                work.put(place, original, place, length);
                channel.write(original.slice(place, length), place);
            }
        }
        return answered;
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

    private static void count(Path image, Format format, int answered) {
        if (answered % COUNTED == 0) {
            assertThat(Allocation.of(image, ImageHeader.read(image, format)).dataBytes())
                    .isNotNegative();
        }
    }
}
