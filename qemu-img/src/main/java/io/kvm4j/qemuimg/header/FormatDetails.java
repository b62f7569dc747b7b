package io.kvm4j.qemuimg.header;

import java.util.List;
import java.util.Optional;

/** What only one format knows about itself. */
public sealed interface FormatDetails {

    /** For formats that have nothing more to tell. */
    record Plain() implements FormatDetails {}

    /**
     * The header of qcow2.
     *
     * @param version 2 or 3; qemu-img says {@code compat} 0.10 or 1.1
     * @param refcountBits width of a reference count
     * @param compression {@code zlib} or {@code zstd}
     * @param lazyRefcounts whether reference counts may be rebuilt after a crash
     * @param extendedL2 whether clusters have 32 subclusters
     * @param dataFile the name of the external data file; an empty name if the image has one but does not name it
     * @param dataFileRaw whether the data file alone is a raw image of the guest's disk
     * @param encryption {@code aes}, {@code luks}, or empty
     * @param maxIterations the most PBKDF2 rounds that trying a key takes; 0 if it is not encrypted by LUKS
     * @param unknownFeatures the incompatible features this module does not know, by the image's own names
     * @param snapshotCount how many internal snapshots the header claims
     * @param snapshots the first of them, at most 1,000
     * @param bitmapCount how many dirty bitmaps the header claims
     * @param bitmaps the first of them, at most 1,000
     */
    record Qcow2(
            int version,
            int refcountBits,
            String compression,
            boolean lazyRefcounts,
            boolean extendedL2,
            Optional<String> dataFile,
            boolean dataFileRaw,
            String encryption,
            long maxIterations,
            List<String> unknownFeatures,
            long snapshotCount,
            List<Snapshot> snapshots,
            long bitmapCount,
            List<Bitmap> bitmaps)
            implements FormatDetails {}

    /**
     * An internal snapshot of a qcow2 image.
     *
     * @param id QEMU's number of it
     * @param name the user's name of it
     * @param vmStateBytes size of the saved memory; 0 if only the disk was saved
     */
    record Snapshot(String id, String name, long vmStateBytes) {}

    /**
     * A persistent dirty bitmap of a qcow2 image.
     *
     * @param name its name
     * @param granularityBytes how much one bit stands for
     * @param inUse whether it was not closed properly and is stale
     * @param auto whether it records writes
     */
    record Bitmap(String name, long granularityBytes, boolean inUse, boolean auto) {}

    /**
     * The descriptor of VMDK.
     *
     * @param createType VMware's name of the sub-format, such as {@code monolithicSparse}
     * @param cid the identity of the content
     * @param parentCid the identity the parent must have; 4294967295 for none
     * @param extents where the data is
     */
    record Vmdk(String createType, long cid, long parentCid, List<Extent> extents) implements FormatDetails {}

    /**
     * A part of a VMDK image.
     *
     * @param sectors its size in units of 512 bytes
     * @param type {@code SPARSE}, {@code FLAT}, {@code VMFS}, {@code VMFSSPARSE} or {@code SESPARSE}
     * @param file the file the descriptor names
     */
    record Extent(long sectors, String type, String file) {}

    /**
     * The footer of VHD.
     *
     * @param subformat {@code fixed}, {@code dynamic} or {@code differencing}
     * @param creator the program that made it, such as {@code win } or {@code qemu}
     * @param geometryBytes the size as cylinders, heads and sectors tell it
     * @param currentBytes the size as the footer's size field tells it
     */
    record Vhd(String subformat, String creator, long geometryBytes, long currentBytes) implements FormatDetails {}

    /**
     * The metadata of VHDX.
     *
     * @param subformat {@code fixed}, {@code dynamic} or {@code differencing}
     * @param logPending whether its log must be replayed before the image can be read
     * @param logicalSectorBytes the guest's sector size
     */
    record Vhdx(String subformat, boolean logPending, int logicalSectorBytes) implements FormatDetails {}

    /**
     * The header of VDI.
     *
     * @param subformat {@code dynamic}, {@code static} or {@code differencing}
     */
    record Vdi(String subformat) implements FormatDetails {}

    /**
     * The header of LUKS.
     *
     * @param version 1 or 2; QEMU takes version 2 for raw
     * @param cipher such as {@code aes-xts-plain64}; empty for version 2, which has it per segment
     * @param uuid its identity
     * @param payloadBytes where the encrypted disk begins
     * @param maxIterations the most PBKDF2 rounds that trying a key takes; 0 for version 2
     */
    record Luks(int version, String cipher, String uuid, long payloadBytes, long maxIterations)
            implements FormatDetails {}
}
