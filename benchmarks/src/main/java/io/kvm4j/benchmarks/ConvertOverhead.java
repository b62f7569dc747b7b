package io.kvm4j.benchmarks;

import io.kvm4j.qemuimg.Conversion;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.Image;
import io.kvm4j.qemuimg.QemuImg;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What the typed conversion costs over the same qemu-img run started by hand: inspection, agreement, checks before and after,
 * limits, progress and naming. Both write past the cache and flush; they take turns.
 *
 * <p>Arguments: a folder on a real disk, the size of the image in MiB (700 takes about two seconds), rounds.
 */
public final class ConvertOverhead {

    private ConvertOverhead() {}

    /** Prints the medians and their ratio. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Path.of(arguments.length > 0 ? arguments[0] : "/var/tmp"), "overhead");
        int mebibytes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 700;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 7;
        Path source = folder.resolve("source.qcow2");
        Path target = folder.resolve("target.qcow2");
        Path raw = folder.resolve("raw");
        QemuImg img = QemuImg.onPath();
        try {
            random(raw, mebibytes);
            img.convert(Conversion.from(Image.untrusted(raw).as(Format.RAW)).to(source));
            Files.delete(raw);
            double[] byHand = new double[rounds];
            double[] typed = new double[rounds];
            for (int round = -1; round < rounds; round++) {
                double hand = seconds(() -> byHand(source, target));
                Files.delete(target);
                double ours = seconds(
                        () -> img.convert(Conversion.from(source).to(target).zstd()));
                Files.delete(target);
                if (round >= 0) {
                    byHand[round] = hand;
                    typed[round] = ours;
                }
            }
            Arrays.sort(byHand);
            Arrays.sort(typed);
            System.out.printf(
                    "by hand %.3f s (%.3f to %.3f), typed %.3f s (%.3f to %.3f), ratio of medians %.3f, of minima %.3f%n",
                    byHand[rounds / 2],
                    byHand[0],
                    byHand[rounds - 1],
                    typed[rounds / 2],
                    typed[0],
                    typed[rounds - 1],
                    typed[rounds / 2] / byHand[rounds / 2],
                    typed[0] / byHand[0]);
        } finally {
            for (Path file : List.of(raw, source, target, folder)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static double seconds(Work work) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void byHand(Path source, Path target) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        "qemu-img",
                        "convert",
                        "-f",
                        "qcow2",
                        "-O",
                        "qcow2",
                        "-t",
                        "none",
                        "-c",
                        "-o",
                        "compression_type=zstd",
                        source.toString(),
                        target.toString()))
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("qemu-img failed");
        }
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Half random, half text-like, as the disk of a guest is. */
    private static void random(Path file, int mebibytes) throws IOException {
        Random random = new Random(1);
        byte[] data = new byte[1 << 20];
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            for (int i = 0; i < mebibytes; i++) {
                random.nextBytes(data);
                if (i % 2 == 0) {
                    for (int b = 0; b < data.length; b++) {
                        data[b] = (byte) ('a' + (data[b] & 7));
                    }
                }
                out.write(data);
            }
        }
    }
}
