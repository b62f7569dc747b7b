package io.kvm4j.qemuimg.device;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes disks and looks at them. */
final class Disks {

    static final int MIB = 1 << 20;

    private Disks() {}

    /** Every other MiB is data; of the rest every other is a hole, and every other zeros. */
    static Path halfSparse(Path image, int bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(bytes);
            byte[] block = new byte[MIB];
            Random random = new Random(7);
            for (int at = 0; at < bytes; at += 4 * MIB) {
                for (int n : new int[] {0, 2}) {
                    random.nextBytes(block);
                    file.seek(at + n * MIB);
                    file.write(block);
                }
                file.seek(at + MIB);
                file.write(new byte[MIB]);
            }
        }
        return image;
    }

    static Path random(Path image, int bytes) throws IOException {
        byte[] content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        return Files.write(image, content);
    }

    static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(8192);
        }
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Up to where a journal says that all is written; 0 if there is none yet. */
    static long resumesAt(Path journal) throws IOException {
        return Files.exists(journal)
                ? Long.parseLong(Files.readAllLines(journal).get(3))
                : 0;
    }
}
