package io.kvm4j.qemuimg.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.Image;
import io.kvm4j.qemuimg.MapExtent;
import io.kvm4j.qemuimg.NewImage;
import io.kvm4j.qemuimg.QemuImg;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tables of images that QEMU writes to claim, as counted here and as qemu-img maps it. */
class AllocationIT {

    private final QemuImg img = QemuImg.onPath();

    @TempDir
    Path folder;

    @Test
    void what_is_allocated_is_counted_as_qemu_img_maps_it_and_an_empty_image_is_no_bomb() throws Exception {
        for (String kind : List.of(
                "qcow2",
                "qcow2 cluster_size=4k",
                "qcow2 extended_l2=on",
                "qcow",
                "qed",
                "vdi",
                "vpc",
                "vhdx",
                "vhdx block_size=1M",
                "vmdk",
                "parallels")) {
            String[] words = kind.split(" ");
            Format format = Format.of(words[0]);
            Path image = folder.resolve(kind);
            NewImage wanted = NewImage.of(image, format, 60L << 30);
            if (words.length > 1) {
                String[] option = words[1].split("=");
                wanted = wanted.option(option[0], option[1]);
            }
            img.create(wanted);

            assertThat(ImagePolicy.strict().admit(image).format()).as(kind).isEqualTo(format);
            assertThat(allocated(image)).as(kind).isZero();

            write(image, format, "write 0 5M", "write 17G 300k", "write 59G 64k");

            // qemu-img cannot map VHDX; three of its blocks were written to
            long blocks = 3 * ImageHeader.read(image).clusterBytes();
            long expected = !format.equals(Format.VHDX) ? mapped(image, format) : Math.max(blocks, 7L << 20);
            assertThat(allocated(image)).as(kind).isPositive().isEqualTo(expected);
            assertThat(img.check(Image.untrusted(image)).corruptions()).isZero();
        }
    }

    private static long allocated(Path image) {
        return Allocation.of(image, ImageHeader.read(image)).dataBytes();
    }

    private long mapped(Path image, Format format) {
        return img.map(Image.untrusted(image).as(format)).stream()
                .filter(MapExtent::data)
                .mapToLong(MapExtent::lengthBytes)
                .sum();
    }

    private static void write(Path image, Format format, String... commands) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("qemu-io", "-f", format.driver());
        for (String command : commands) {
            builder.command().addAll(List.of("-c", command));
        }
        builder.command().add(image.toString());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }
}
