package io.kvm4j.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small captured tree, made by the test that reads it. */
final class CapturedHost {

    private final Path root;

    CapturedHost(Path root) {
        this.root = root;
    }

    HostProbe probe() {
        return HostProbe.at(root);
    }

    CapturedHost file(String path, String content) {
        return bytes(path, (content + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    CapturedHost bytes(String path, byte[] content) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.write(root.resolve(path), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CapturedHost link(String path, String target) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.createSymbolicLink(root.resolve(path), Path.of(target));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CapturedHost directory(String path) {
        try {
            Files.createDirectories(root.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A whole block device with what every one has, at a place below {@code sys/devices}. */
    CapturedHost disk(String place, String number, long bytes) {
        String name = place.substring(place.lastIndexOf('/') + 1);
        String dir = "sys/devices/" + place;
        return file(dir + "/dev", number)
                .file(dir + "/size", Long.toString(bytes / 512))
                .file(dir + "/ro", "0")
                .file(dir + "/removable", "0")
                .file(dir + "/diskseq", "7")
                .file(dir + "/queue/logical_block_size", "512")
                .file(dir + "/queue/physical_block_size", "4096")
                .file(dir + "/queue/rotational", "0")
                .directory(dir + "/holders")
                .directory(dir + "/slaves")
                .link("sys/class/block/" + name, "../../devices/" + place)
                .link("sys/block/" + name, "../devices/" + place);
    }

    CapturedHost partition(String place, String number, int index, long startBytes, long bytes) {
        String name = place.substring(place.lastIndexOf('/') + 1);
        String dir = "sys/devices/" + place;
        return file(dir + "/dev", number)
                .file(dir + "/partition", Integer.toString(index))
                .file(dir + "/start", Long.toString(startBytes / 512))
                .file(dir + "/size", Long.toString(bytes / 512))
                .file(dir + "/ro", "0")
                .directory(dir + "/holders")
                .link("sys/class/block/" + name, "../../devices/" + place);
    }
}
