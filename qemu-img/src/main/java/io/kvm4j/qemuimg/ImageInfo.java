package io.kvm4j.qemuimg;

import java.util.List;
import java.util.Optional;

/**
 * What qemu-img knows of an image without reading its data.
 *
 * @param format the format
 * @param filename the image, as it was named
 * @param virtualBytes the size of the guest's disk, a multiple of 512
 * @param actualBytes what it takes on the file system; empty for remote storage
 * @param clusterBytes the unit of allocation; empty if the format has none or qemu-img does not tell
 * @param dirty whether its last user did not close it
 * @param encrypted whether its data is encrypted
 * @param backing the image below it
 * @param snapshots internal snapshots
 * @param details what only this format has
 */
public record ImageInfo(
        Format format,
        String filename,
        long virtualBytes,
        Optional<Long> actualBytes,
        Optional<Long> clusterBytes,
        boolean dirty,
        boolean encrypted,
        Optional<Backing> backing,
        List<Snapshot> snapshots,
        FormatSpecific details) {

    /** Keeps its own copy of the list. */
    public ImageInfo {
        snapshots = List.copyOf(snapshots);
    }

    /**
     * The image below another.
     *
     * @param name as the header has it
     * @param resolved as qemu-img would open it
     * @param format as the header has it, if it does
     */
    public record Backing(String name, Optional<String> resolved, Optional<Format> format) {}

    static ImageInfo parse(Json json) {
        return parse(json.text("filename").orElse(""), json);
    }

    static ImageInfo parse(String filename, Json json) {
        Optional<Backing> backing = json.text("backing-filename")
                .map(name ->
                        new Backing(name, json.text("full-backing-filename"), json.format("backing-filename-format")));
        return new ImageInfo(
                json.format("format").orElseThrow(() -> new ImageException("qemu-img info told no format")),
                filename,
                json.number("virtual-size").orElseThrow(() -> new ImageException("qemu-img info told no virtual size")),
                json.number("actual-size"),
                json.number("cluster-size"),
                json.flag("dirty-flag"),
                json.flag("encrypted"),
                backing,
                json.children("snapshots").stream().map(Snapshot::parse).toList(),
                FormatSpecificParser.parse(json.child("format-specific")));
    }
}
