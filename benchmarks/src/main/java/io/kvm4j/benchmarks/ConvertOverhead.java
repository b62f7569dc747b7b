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
 * limits, progress and naming. Both write past the cache and flush; they take turns, and who is first changes from round to round.
 *
 * <p>How large the image must be for the conversion to take two seconds is tried first. An image of one MiB comes last: what it
 * takes more is what every conversion takes more, and a busy disk changes that less than two seconds of writing.
 *
 * <p>Arguments: a folder on a real disk, seconds the conversion by hand is to take, rounds.
 */
public final class ConvertOverhead {

    private static final int TRIAL_MEBIBYTES = 128;
    private static final int MOST_MEBIBYTES = 4096;

    private ConvertOverhead() {}

    /** Prints the medians, their ratio and their difference. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        double wanted = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 2;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 7;
        QemuImg img = QemuImg.onPath();
        try (Scratch scratch = new Scratch(arguments.length > 0 ? arguments[0] : "/var/tmp", "overhead")) {
            Path source = scratch.file("source.qcow2");
            Path target = scratch.file("target.qcow2");
            Path raw = scratch.file("raw");
            image(img, raw, source, TRIAL_MEBIBYTES);
            double trial = Math.min(byHand(source, target), byHand(source, target));
            int mebibytes = (int) Math.min(MOST_MEBIBYTES, Math.ceil(wanted / trial * TRIAL_MEBIBYTES));
            Files.delete(source);
            image(img, raw, source, mebibytes);
            report(mebibytes, img, source, target, rounds);
            Files.delete(source);
            image(img, raw, source, 1);
            report(1, img, source, target, rounds * 3);
        }
    }

    private static void report(int mebibytes, QemuImg img, Path source, Path target, int rounds)
            throws IOException, InterruptedException {
        double[] byHand = new double[rounds];
        double[] typed = new double[rounds];
        for (int round = -1; round < rounds; round++) {
            double first = round % 2 == 0 ? byHand(source, target) : typed(img, source, target);
            double second = round % 2 == 0 ? typed(img, source, target) : byHand(source, target);
            if (round >= 0) {
                byHand[round] = round % 2 == 0 ? first : second;
                typed[round] = round % 2 == 0 ? second : first;
            }
        }
        Arrays.sort(byHand);
        Arrays.sort(typed);
        System.out.printf(
                "%4d MiB: by hand %.3f s (%.3f to %.3f), typed %.3f s (%.3f to %.3f), ratio of medians %.3f, %.1f ms more%n",
                mebibytes,
                byHand[rounds / 2],
                byHand[0],
                byHand[rounds - 1],
                typed[rounds / 2],
                typed[0],
                typed[rounds - 1],
                typed[rounds / 2] / byHand[rounds / 2],
                1000 * (typed[rounds / 2] - byHand[rounds / 2]));
    }

    private static double typed(QemuImg img, Path source, Path target) throws IOException {
        long begin = System.nanoTime();
        img.convert(Conversion.from(source).to(target).zstd());
        double seconds = (System.nanoTime() - begin) / 1e9;
        Files.delete(target);
        return seconds;
    }

    private static double byHand(Path source, Path target) throws IOException, InterruptedException {
        long begin = System.nanoTime();
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
        double seconds = (System.nanoTime() - begin) / 1e9;
        Files.delete(target);
        return seconds;
    }

    /** Half random, half text-like, as the disk of a guest is. */
    private static void image(QemuImg img, Path raw, Path source, int mebibytes) throws IOException {
        Random random = new Random(1);
        byte[] data = new byte[1 << 20];
        try (RandomAccessFile out = new RandomAccessFile(raw.toFile(), "rw")) {
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
        img.convert(Conversion.from(Image.untrusted(raw).as(Format.RAW)).to(source));
        Files.delete(raw);
    }
}
