package io.kvm4j.qemuimg;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What only one format has; formats without a type of their own are {@link Other}. */
public sealed interface FormatSpecific {

    /**
     * Of a qcow2 image.
     *
     * @param compat {@code 0.10} for version 2, {@code 1.1} for version 3
     * @param compression {@code zlib} or {@code zstd}
     * @param refcountBits the width of a reference count
     * @param lazyRefcounts whether reference counts are written late
     * @param corrupt whether QEMU marked it
     * @param extendedL2 whether clusters have subclusters
     * @param dataFile the external data file
     * @param dataFileRaw whether that file alone is the guest's disk
     * @param bitmaps dirty bitmaps
     * @param encryption {@code luks} or {@code aes}
     */
    record Qcow2(
            String compat,
            String compression,
            int refcountBits,
            boolean lazyRefcounts,
            boolean corrupt,
            boolean extendedL2,
            Optional<String> dataFile,
            boolean dataFileRaw,
            List<Bitmap> bitmaps,
            Optional<String> encryption)
            implements FormatSpecific {}

    /**
     * A dirty bitmap.
     *
     * @param name its name
     * @param granularityBytes what one bit stands for
     * @param flags such as {@code auto} and {@code in-use}
     */
    record Bitmap(String name, long granularityBytes, List<String> flags) {}

    /**
     * Of a VMDK image.
     *
     * @param createType such as {@code monolithicSparse}
     * @param cid its content identity
     * @param parentCid that of its parent; 4294967295 for none
     * @param extents the files it is made of
     */
    record Vmdk(String createType, long cid, long parentCid, List<Extent> extents) implements FormatSpecific {}

    /**
     * One file of a VMDK image.
     *
     * @param filename its name
     * @param format its kind, such as {@code SPARSE}
     * @param virtualBytes its share of the guest's disk
     * @param compressed whether its data is compressed
     */
    record Extent(String filename, String format, long virtualBytes, boolean compressed) {}

    /**
     * Of a LUKS container.
     *
     * @param cipher such as {@code aes-256}
     * @param mode such as {@code xts}
     * @param uuid its name
     * @param payloadOffsetBytes where the data begins
     * @param activeSlots how many keys open it
     */
    record Luks(String cipher, String mode, String uuid, long payloadOffsetBytes, int activeSlots)
            implements FormatSpecific {}

    /**
     * Anything else.
     *
     * @param type QEMU's name of the kind; empty if there are no details
     * @param members as in the JSON
     */
    record Other(String type, Map<String, Object> members) implements FormatSpecific {}
}
