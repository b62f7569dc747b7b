package io.kvm4j.qemuimg.header;

import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.header.FormatDetails.Bitmap;
import io.kvm4j.qemuimg.header.FormatDetails.Snapshot;
import io.kvm4j.qemuimg.header.ImageHeader.Backing;
import io.kvm4j.qemuimg.header.ImageHeader.Mark;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** qcow2, versions 2 and 3: QEMU's docs/interop/qcow2.txt. Refuses what QEMU's own open refuses. */
final class Qcow2Parser {

    private static final int MAX_EXTENSIONS = 64;
    private static final int MAX_LISTED = 1000;
    private static final int MAX_NAME = 1023;

    /** Up to here QEMU reads a file: the largest multiple of a gibibyte. */
    private static final long MAX_ADDRESS = Long.MAX_VALUE & -(1L << 30);

    private static final long KNOWN_FEATURES = 0b11111;

    private final Window window;
    private final ByteBuffer header;
    private final int version;
    private final long cluster;
    private final long incompatible;
    private final Map<Integer, String> featureNames = new TreeMap<>();
    private final List<Bitmap> bitmaps = new ArrayList<>();
    private String backingFormat = "";
    private String dataFile = "";
    private long bitmapCount;
    private long maxIterations;
    private boolean hasLuks;

    private Qcow2Parser(Window window) {
        this.window = window;
        header = window.at(0, 72);
        version = header.getInt(4);
        if (version < 2 || version > 3) {
            throw window.refused("unknown-feature", "it is qcow2 of version " + Integer.toUnsignedString(version));
        }
        int clusterBits = header.getInt(20);
        window.require(clusterBits >= 9 && clusterBits <= 21, "its clusters are of 2^" + clusterBits + " bytes");
        cluster = 1L << clusterBits;
        incompatible = version == 3 ? window.at(72, 8).getLong() : 0;
    }

    static ImageHeader parse(Window window) {
        return new Qcow2Parser(window).parse();
    }

    private ImageHeader parse() {
        int headerBytes = version == 3 ? window.at(100, 4).getInt() : 72;
        window.require(
                version == 2 || (headerBytes >= 104 && headerBytes <= cluster), "its header is of " + headerBytes);
        int refcountOrder = version == 3 ? window.at(96, 4).getInt() : 4;
        window.require(
                refcountOrder >= 0 && refcountOrder <= 6, "its reference counts are of 2^" + refcountOrder + " bits");
        window.require(!feature(4) || cluster >= 1 << 14, "it has extended L2 entries in clusters of " + cluster);
        int compression = headerBytes > 104 ? window.at(104, 1).get() : 0;
        window.require(feature(3) == (compression != 0), "its compression type and its feature bit disagree");
        window.require(compression == 0 || compression == 1, "its compression type is " + compression);
        int crypt = header.getInt(32);
        window.require(crypt >= 0 && crypt <= 2, "its encryption method is " + crypt);
        long virtualBytes = header.getLong(24) & -512;
        checkTables(header.getLong(24));

        long backingOffset = header.getLong(8);
        window.require(backingOffset >= 0 && backingOffset <= cluster, "its backing file name is at " + backingOffset);
        readExtensions(headerBytes, backingOffset == 0 ? cluster : backingOffset);
        window.require(crypt != 2 || hasLuks, "it is encrypted by LUKS and has no LUKS header");

        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        mark(marks, feature(0), Mark.DIRTY);
        mark(marks, feature(1), Mark.CORRUPT);
        mark(marks, feature(2), Mark.EXTERNAL_DATA);
        mark(marks, crypt != 0, Mark.ENCRYPTED);
        long snapshotCount = Integer.toUnsignedLong(header.getInt(60));
        window.require(snapshotCount <= 65536, "it claims " + snapshotCount + " snapshots");
        return new ImageHeader(
                Format.QCOW2,
                window.size,
                virtualBytes,
                cluster,
                backing(backingOffset),
                marks,
                new FormatDetails.Qcow2(
                        version,
                        1 << refcountOrder,
                        compression == 0 ? "zlib" : "zstd",
                        version == 3 && (window.at(80, 8).getLong() & 1) != 0,
                        feature(4),
                        feature(2) ? Optional.of(dataFile) : Optional.empty(),
                        version == 3 && (window.at(88, 8).getLong() & 2) != 0,
                        List.of("", "aes", "luks").get(crypt),
                        crypt == 2 ? maxIterations : 0,
                        unknownFeatures(),
                        snapshotCount,
                        snapshots(snapshotCount),
                        bitmapCount,
                        List.copyOf(bitmaps)),
                Signatures.besides(window, Format.QCOW2));
    }

    private void checkTables(long virtualBytes) {
        window.require(virtualBytes >= 0, "its size is " + Long.toUnsignedString(virtualBytes));
        long entries = Integer.toUnsignedLong(header.getInt(36));
        long covered = cluster * (cluster / (feature(4) ? 16 : 8));
        long needed = virtualBytes / covered + (virtualBytes % covered == 0 ? 0 : 1);
        window.require(entries <= (32L << 20) / 8, "its L1 table has " + entries + " entries");
        window.require(entries >= needed, "its L1 table has " + entries + " entries and needs " + needed);
        requireTable(header.getLong(40), entries * 8, "L1 table");
        long refcountBytes = Integer.toUnsignedLong(header.getInt(56)) * cluster;
        requireTable(header.getLong(48), refcountBytes, "reference count table");
        window.require(refcountBytes <= 8 << 20, "its reference count table is of " + refcountBytes + " bytes");
        window.require(refcountBytes > 0, "it has no reference count table");
    }

    private Optional<Backing> backing(long offset) {
        if (offset == 0) {
            return Optional.empty();
        }
        long length = Integer.toUnsignedLong(header.getInt(16));
        window.require(
                length <= Math.min(MAX_NAME, cluster - offset), "its backing file name is of " + length + " bytes");
        String name = window.utf8(offset, (int) length);
        Optional<Format> format =
                backingFormat.isEmpty() ? Optional.empty() : Optional.of(Formats.named(window, backingFormat));
        return name.isEmpty() ? Optional.empty() : Optional.of(new Backing(name, format));
    }

    private void readExtensions(long from, long end) {
        long at = from;
        // Without an end mark the extensions end where the backing file name or the cluster does.
        for (int n = 0; at < end && window.has(at, 8); n++) {
            window.require(at + 8 <= end, "a header extension of it begins at " + at + " and ends beyond " + end);
            window.require(n < MAX_EXTENSIONS, "it has more than " + MAX_EXTENSIONS + " header extensions");
            ByteBuffer head = window.at(at, 8);
            int type = head.getInt();
            long length = Integer.toUnsignedLong(head.getInt());
            at += 8;
            window.require(length <= end - at, "its header extension is of " + length + " bytes");
            if (type == 0) {
                return;
            }
            readExtension(type, at, (int) length);
            at += (length + 7) / 8 * 8;
        }
    }

    private void readExtension(int type, long at, int length) {
        switch (type) {
            case 0xE2792ACA -> {
                window.require(length < 16, "its backing format name is of " + length + " bytes");
                backingFormat = window.utf8(at, length);
            }
            case 0x44415441 -> {
                window.require(length <= MAX_NAME, "its data file name is of " + length + " bytes");
                dataFile = window.utf8(at, length);
            }
            case 0x6803F857 -> {
                for (int n = 0; n + 48 <= Math.min(length, 48 * 192); n += 48) {
                    ByteBuffer entry = window.at(at + n, 2);
                    if (entry.get() == 0) {
                        featureNames.put((int) entry.get(), window.utf8(at + n + 2, 46));
                    }
                }
            }
            case 0x0537BE77 -> {
                window.require(length == 16, "its encryption extension is of " + length + " bytes");
                long luks = window.at(at, 8).getLong();
                requireAligned(luks, "LUKS header");
                hasLuks = true;
                maxIterations = LuksParser.iterations(window.at(luks, 592));
            }
            case 0x23852875 -> {
                // the bitmaps are stale unless the autoclear bit vouches for them
                if (version == 3 && (window.at(88, 8).getLong() & 1) != 0) {
                    window.require(length == 24, "its bitmap extension is of " + length + " bytes");
                    readBitmaps(window.at(at, 24));
                }
            }
            default -> {}
        }
    }

    private void readBitmaps(ByteBuffer extension) {
        bitmapCount = Integer.toUnsignedLong(extension.getInt());
        window.require(bitmapCount > 0 && bitmapCount <= 65535, "it claims " + bitmapCount + " bitmaps");
        window.require(extension.getInt() == 0, "its bitmap extension has something where nothing may be");
        long end = extension.getLong(8);
        long at = extension.getLong(16);
        window.require(end > 0 && end <= 1024L * 65535, "its bitmap directory is of " + end + " bytes");
        requireAligned(at, "bitmap directory");
        end = Math.addExact(at, end);
        for (int n = 0; n < Math.min(bitmapCount, MAX_LISTED); n++) {
            window.require(at + 24 <= end, "its bitmap directory is too short");
            ByteBuffer entry = window.at(at, 24);
            int flags = entry.getInt(12);
            int granularityBits = entry.get(17) & 0xff;
            int nameLength = entry.getShort(18) & 0xffff;
            long extra = Integer.toUnsignedLong(entry.getInt(20));
            window.require(
                    granularityBits >= 9 && granularityBits <= 31,
                    "its bitmap has 2^" + granularityBits + " bytes a bit");
            window.require(
                    nameLength >= 1 && nameLength <= MAX_NAME, "its bitmap's name is of " + nameLength + " bytes");
            bitmaps.add(new Bitmap(
                    window.utf8(at + 24 + extra, nameLength),
                    1L << granularityBits,
                    (flags & 1) != 0,
                    (flags & 2) != 0));
            at += (24 + extra + nameLength + 7) / 8 * 8;
        }
    }

    private List<Snapshot> snapshots(long count) {
        List<Snapshot> list = new ArrayList<>();
        long at = header.getLong(64);
        requireTable(at, count * 40, "snapshot table");
        for (int n = 0; n < Math.min(count, MAX_LISTED); n++) {
            ByteBuffer entry = window.at(at, 40);
            int idLength = entry.getShort(12) & 0xffff;
            int nameLength = entry.getShort(14) & 0xffff;
            long extra = Integer.toUnsignedLong(entry.getInt(36));
            window.require(extra <= 1024, "its snapshot has " + extra + " extra bytes");
            long vmState = extra >= 8 ? window.at(at + 40, 8).getLong() : Integer.toUnsignedLong(entry.getInt(32));
            long names = at + 40 + extra;
            list.add(new Snapshot(window.utf8(names, idLength), window.utf8(names + idLength, nameLength), vmState));
            at += (40 + extra + idLength + nameLength + 7) / 8 * 8;
        }
        return List.copyOf(list);
    }

    private List<String> unknownFeatures() {
        List<String> unknown = new ArrayList<>();
        for (int bit = 0; bit < 64; bit++) {
            if ((incompatible & ~KNOWN_FEATURES & (1L << bit)) != 0) {
                unknown.add(featureNames.getOrDefault(bit, "bit " + bit));
            }
        }
        return List.copyOf(unknown);
    }

    private boolean feature(int bit) {
        return (incompatible & (1L << bit)) != 0;
    }

    private void requireAligned(long offset, String what) {
        window.require(offset >= 0 && offset % cluster == 0, "its " + what + " is at " + Long.toUnsignedString(offset));
    }

    private void requireTable(long offset, long bytes, String what) {
        requireAligned(offset, what);
        window.require(offset <= MAX_ADDRESS - bytes, "its " + what + " ends beyond what can be addressed");
    }

    private static void mark(Set<Mark> marks, boolean set, Mark mark) {
        if (set) {
            marks.add(mark);
        }
    }
}
