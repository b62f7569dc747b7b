package io.kvm4j.benchmarks;

import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.NewImage;
import io.kvm4j.qemuimg.QemuImg;
import io.kvm4j.qemuimg.header.ImageHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Reading a header in Java, warm, beside starting {@code qemu-img info --output=json} from the same JVM. */
public final class HeaderInspection {

    private static final int WARM = 20_000;
    private static final int READS = 5_000;
    private static final int STARTS = 31;

    private HeaderInspection() {}

    /** Prints the medians and their ratio, for each format. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("headers");
        QemuImg img = QemuImg.onPath();
        try {
            for (String name : List.of("raw", "qcow2", "vmdk", "vdi", "vpc", "vhdx", "qed", "qcow", "parallels")) {
                Path image = folder.resolve(name);
                img.create(NewImage.of(image, Format.of(name), 64L << 20));
                for (int n = 0; n < WARM; n++) {
                    read(image);
                }
                double java = median(READS, () -> read(image));
                double process = median(STARTS, () -> start(image));
                System.out.printf(
                        "%-9s header %7.1f us, qemu-img info %7.1f us, ratio %.0f%n",
                        name, java, process, process / java);
                Files.delete(image);
            }
        } finally {
            Files.delete(folder);
        }
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static double median(int times, Work work) throws IOException, InterruptedException {
        long[] nanos = new long[times];
        for (int n = 0; n < times; n++) {
            long begin = System.nanoTime();
            work.run();
            nanos[n] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return nanos[times / 2] / 1e3;
    }

    private static void read(Path image) throws IOException {
        if (ImageHeader.read(image).virtualBytes() <= 0) {
            throw new IOException(image + " has no size");
        }
    }

    private static void start(Path image) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("qemu-img", "info", "--output=json", image.toString()).start();
        if (process.getInputStream().readAllBytes().length == 0 || process.waitFor() != 0) {
            throw new IOException("qemu-img failed");
        }
    }
}
