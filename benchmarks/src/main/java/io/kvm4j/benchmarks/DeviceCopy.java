package io.kvm4j.benchmarks;

import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.device.DeviceReader;
import io.kvm4j.qemuimg.device.DeviceWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * A raw image onto a loop device by {@link DeviceWriter}, by qemu-img at its best, and by {@code dd}; and the device back into a
 * file. Each flushes, and none reads back what it wrote. They take turns in random order, before each turn the device is full of old
 * data, and after each all of it is compared with the image. A first turn of each is not counted: this JVM is then as warm as the
 * one of a program that uses the library, and the image is in the cache for all of them.
 *
 * <p>Arguments: {@code sparse} (8 MiB of data, 8 MiB of hole, and so on), {@code random} or {@code read}; a folder on a real disk;
 * the size of the image in MiB; rounds. Needs root.
 */
public final class DeviceCopy {

    private static final int MIB = 1 << 20;

    private DeviceCopy() {}

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    /** Prints the medians, and each as a ratio of ours to it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String kind = arguments.length > 0 ? arguments[0] : "sparse";
        int mebibytes = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2048;
        int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 3;
        try (Scratch scratch = new Scratch(arguments.length > 1 ? arguments[1] : "/var/tmp", "copy")) {
            Path image = scratch.file("image");
            Path disk = scratch.file("disk");
            Path copy = scratch.file("copy");
            fill(image, mebibytes, !kind.equals("random"), false);
            fill(disk, mebibytes, false, true);
            String device = scratch.device(disk);
            if (kind.equals("read")) {
                copy(image, device);
                measure(kind, readers(device, copy), rounds, () -> Files.deleteIfExists(copy), () -> same(image, copy));
            } else {
                measure(kind, writers(image, device), rounds, () -> dirty(device, mebibytes), () -> same(image, disk));
            }
        }
    }

    private static Map<String, Work> writers(Path image, String device) {
        Map<String, Work> works = new LinkedHashMap<>();
        works.put("DeviceWriter", () -> copy(image, device));
        works.put(
                "qemu-img convert -n -t none -W",
                () -> Scratch.run(
                        "qemu-img",
                        "convert",
                        "-n",
                        "-t",
                        "none",
                        "-W",
                        "-f",
                        "raw",
                        "-O",
                        "raw",
                        image.toString(),
                        device));
        works.put(
                "dd bs=4M oflag=direct conv=fsync",
                () -> Scratch.run("dd", "if=" + image, "of=" + device, "bs=4M", "oflag=direct", "conv=fsync"));
        works.put(
                "dd bs=10M conv=fsync", () -> Scratch.run("dd", "if=" + image, "of=" + device, "bs=10M", "conv=fsync"));
        return works;
    }

    private static Map<String, Work> readers(String device, Path copy) {
        Map<String, Work> works = new LinkedHashMap<>();
        works.put(
                "DeviceReader",
                () -> DeviceReader.from(Path.of(device)).to(copy).run(progress -> {}));
        works.put(
                "qemu-img convert -T none -t none -W",
                () -> Scratch.run(
                        "qemu-img",
                        "convert",
                        "-T",
                        "none",
                        "-t",
                        "none",
                        "-W",
                        "-f",
                        "raw",
                        "-O",
                        "raw",
                        device,
                        copy.toString()));
        works.put(
                "dd bs=4M iflag=direct conv=fsync",
                () -> Scratch.run("dd", "if=" + device, "of=" + copy, "bs=4M", "iflag=direct", "conv=fsync"));
        return works;
    }

    private static void copy(Path image, String device) {
        DeviceWriter.from(image, Format.RAW).to(Path.of(device)).run(progress -> {});
    }

    private static void measure(String kind, Map<String, Work> works, int rounds, Work before, Work check)
            throws IOException, InterruptedException {
        Map<String, double[]> seconds = new LinkedHashMap<>();
        works.keySet().forEach(name -> seconds.put(name, new double[rounds]));
        List<String> order = new ArrayList<>(works.keySet());
        for (int round = -1; round < rounds; round++) {
            Collections.shuffle(order, new Random(round));
            for (String name : order) {
                before.run();
                Scratch.run("sync");
                long begin = System.nanoTime();
                Objects.requireNonNull(works.get(name)).run();
                double elapsed = (System.nanoTime() - begin) / 1e9;
                System.out.printf("%s %-36s %.3f s%n", round < 0 ? "warm-up" : "round " + round, name, elapsed);
                check.run();
                if (round >= 0) {
                    Objects.requireNonNull(seconds.get(name))[round] = elapsed;
                }
            }
        }
        seconds.values().forEach(Arrays::sort);
        double ours = seconds.values().iterator().next()[rounds / 2];
        seconds.forEach((name, all) -> System.out.printf(
                "%-6s %-36s median %.3f s (%.3f to %.3f), ours is %.2f of it%n",
                kind, name, all[rounds / 2], all[0], all[rounds - 1], ours / all[rounds / 2]));
    }

    private static void same(Path image, Path other) throws IOException {
        if (Files.mismatch(image, other) != -1) {
            throw new IOException(other + " is not " + image);
        }
    }

    private static void dirty(String device, int mebibytes) throws IOException {
        Scratch.run(
                "sh",
                "-c",
                "tr '\\0' '\\377' </dev/zero | dd of=" + device + " bs=1M count=" + mebibytes
                        + " iflag=fullblock oflag=direct");
    }

    private static void fill(Path file, int mebibytes, boolean sparse, boolean old) throws IOException {
        Random random = new Random(1);
        byte[] block = new byte[MIB];
        Arrays.fill(block, (byte) 0xff);
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength((long) mebibytes * MIB);
            for (int n = 0; n < mebibytes; n++) {
                if (!sparse || n / 8 % 2 == 0) {
                    if (!old) {
                        random.nextBytes(block);
                    }
                    out.seek((long) n * MIB);
                    out.write(block);
                }
            }
            out.getFD().sync();
        }
    }
}
