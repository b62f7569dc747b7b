package io.kvm4j.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Images with something on them, and what is on them told by a hash. */
final class Images {

    private Images() {}

    /** A raw image full of noise. */
    static Path raw(Path path, int bytes) {
        byte[] noise = new byte[bytes];
        new Random(bytes).nextBytes(noise);
        try {
            return Files.write(path, noise);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Images of 4 MiB that lie on each other, the lowest first, each with something of its own. */
    static List<Path> chain(Path folder, int length) {
        List<Path> chain = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Path image = folder.resolve("image" + i + ".qcow2");
            if (i == 0) {
                run("qemu-img", "create", "-q", "-f", "qcow2", image.toString(), "4M");
            } else {
                run(
                        "qemu-img",
                        "create",
                        "-q",
                        "-f",
                        "qcow2",
                        "-F",
                        "qcow2",
                        "-b",
                        chain.get(i - 1).toString(),
                        image.toString());
            }
            run("qemu-io", "-c", "write -P " + (i + 1) + " " + i + "M 1M", image.toString());
            chain.add(image);
        }
        return chain;
    }

    /** A qcow2 image with 32 MiB of noise in it, in a folder of its own. */
    static Path fullQcow2(Path folder) {
        try {
            Path own = Files.createTempDirectory(folder, "i");
            Path noise = raw(own.resolve("noise"), 32 << 20);
            Path image = own.resolve("image0.qcow2");
            run("qemu-img", "convert", "-O", "qcow2", noise.toString(), image.toString());
            Files.delete(noise);
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty qcow2 image as large as that of {@link #fullQcow2}. */
    static Path emptyQcow2(Path image) {
        run("qemu-img", "create", "-q", "-f", "qcow2", image.toString(), "32M");
        return image;
    }

    /** The hash of what a guest would read from an image or device. */
    static String hash(Path image) {
        Path raw = image;
        boolean converted = image.toString().endsWith(".qcow2");
        try {
            if (converted) {
                raw = Files.createTempFile("kvm4j-hash-", ".raw");
                run("qemu-img", "convert", "-O", "raw", image.toString(), raw.toString());
            }
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(raw), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        } finally {
            if (converted) {
                raw.toFile().delete();
            }
        }
    }

    /** The image that an image lies on. */
    static Optional<String> backing(Path image) {
        Matcher line = Pattern.compile("(?m)^backing file: (\\S+)").matcher(run("qemu-img", "info", image.toString()));
        return line.find() ? Optional.of(line.group(1)) : Optional.empty();
    }

    /** A guest without an operating system and with that image as vda. */
    static String guestDocument(String name, Path image) {
        String format = image.toString().endsWith(".qcow2") ? "qcow2" : "raw";
        return """
                <domain type='qemu'><name>%s</name><memory unit='MiB'>64</memory><vcpu>1</vcpu>
                  <os><type arch='x86_64' machine='q35'>hvm</type></os><features><acpi/></features>
                  <devices>
                    <disk type='file' device='disk'><driver name='qemu' type='%s'/><source file='%s'/>
                      <target dev='vda' bus='virtio'/></disk>
                  </devices>
                </domain>
                """.formatted(name, format, image);
    }

    static String run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + ": " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
