package io.kvm4j.testing;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.xml.Disk;
import io.kvm4j.xml.DiskBackingStore;
import io.kvm4j.xml.DiskSource;
import io.kvm4j.xml.DomainXml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The images of the host in memory: how large they are and which lies on which. Guarded by its host. */
final class FakeImages {

    // of an image that nobody has resized
    private static final long BYTES = 1L << 30;

    private final Map<String, Image> below = new HashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();

    /** An image in a file or on a block device. */
    record Image(String path, boolean isBlock) {

        static @Nullable Image of(@Nullable DiskSource source) {
            if (source == null || source.file() == null && source.dev() == null) {
                return null;
            }
            String file = source.file();
            return file != null ? new Image(file, false) : new Image(String.valueOf(source.dev()), true);
        }

        private String type() {
            return isBlock ? "block" : "file";
        }

        private void write(DiskSource source) {
            source.file(isBlock ? null : path).dev(isBlock ? path : null);
        }
    }

    /** A domain's disk, by target or source. */
    static Disk disk(DomainXml document, String name) {
        return Objects.requireNonNull(document.devices()).disks().stream()
                .filter(disk ->
                        disk.target() != null && name.equals(disk.target().dev())
                                || Objects.equals(Image.of(disk.source()), new Image(name, name.startsWith("/dev/"))))
                .findFirst()
                .orElseThrow(() -> new HypervisorException(
                        ErrorCode.INVALID_ARG,
                        "invalid argument: disk '" + name + "' was not found in the domain config"));
    }

    /** What the disk's source names. */
    static Image top(Disk disk) {
        Image top = Image.of(disk.source());
        if (top == null) {
            throw new HypervisorException(
                    ErrorCode.CONFIG_UNSUPPORTED, "unsupported configuration: the disk has no file or block device");
        }
        return top;
    }

    /** Makes the disk lie on another image. */
    static void top(Disk disk, Image image, String format) {
        disk.type(image.type()).source(image::write);
        disk.driver(driver -> driver.name("qemu").type(format));
    }

    /** An image and those below it. */
    List<Image> chain(Image top) {
        List<Image> chain = new ArrayList<>();
        for (Image image = top; image != null; image = below.get(image.path())) {
            chain.add(image);
        }
        return chain;
    }

    /** Lays an image on another one, or on none. */
    void lay(Image image, @Nullable Image on) {
        if (on == null) {
            below.remove(image.path());
        } else {
            below.put(image.path(), on);
            sizes.putIfAbsent(image.path(), bytes(on));
        }
    }

    long bytes(Image image) {
        return sizes.getOrDefault(image.path(), BYTES);
    }

    void resize(Image image, long bytes) {
        sizes.put(image.path(), bytes);
    }

    /** A running guest's document with the images below each disk's, as libvirt shows them. */
    String shown(String xml) {
        if (below.isEmpty()) {
            return xml;
        }
        DomainXml document = DomainXml.parse(xml);
        for (Disk disk : Objects.requireNonNull(document.devices()).disks()) {
            Image top = Image.of(disk.source());
            if (top != null && below.containsKey(top.path())) {
                List<Image> chain = chain(top);
                disk.backingStore(store -> write(store, chain.subList(1, chain.size())));
            }
        }
        return document.toXml();
    }

    private static void write(DiskBackingStore store, List<Image> chain) {
        if (chain.isEmpty()) {
            return;
        }
        Image image = chain.get(0);
        store.type(image.type()).source(image::write);
        store.backingStore(next -> write(next, chain.subList(1, chain.size())));
    }
}
