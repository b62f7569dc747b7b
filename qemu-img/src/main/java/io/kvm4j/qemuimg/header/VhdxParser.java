package io.kvm4j.qemuimg.header;

import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.header.ImageHeader.Mark;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;

/** VHDX: Microsoft's MS-VHDX. */
final class VhdxParser {

    private static final int HEADER = 4096;
    private static final int TABLE = 65536;
    private static final long REGIONS_AT = 192 << 10;
    private static final int MAX_ENTRIES = 2047;

    /** Identifiers as their bytes stand in the file, in two halves. */
    private record Id(long high, long low) {}

    private static final Id BLOCKS = new Id(0x6677C22D23F60042L, 0x9D64115E9BFD4A08L);
    private static final Id METADATA = new Id(0x06A27C8B90479A4BL, 0xB8FE575F050F886EL);
    private static final Id FILE_PARAMETERS = new Id(0x3767A1CA36FA434DL, 0xB3B633F0AA44E76BL);
    private static final Id VIRTUAL_SIZE = new Id(0x2442A52F1BCD7648L, 0xB2115DBED83BF4B8L);
    private static final Id PAGE_83 = new Id(0xAB12CABEE6B22345L, 0x93EFC309E000C746L);
    private static final Id SECTOR_SIZE = new Id(0x1DBF41816FA90947L, 0xBA47F233A8FAAB5FL);
    private static final Id PHYSICAL_SECTOR_SIZE = new Id(0xC748A3CD5D447144L, 0x9CC9E9885251C556L);
    private static final Id PARENT = new Id(0x2D5FD3A80BB34D45L, 0xABF7D3D84834AB0CL);

    /** What every image has; the parent's place only one with a parent. */
    private static final List<Id> ITEMS =
            List.of(FILE_PARAMETERS, VIRTUAL_SIZE, PAGE_83, SECTOR_SIZE, PHYSICAL_SECTOR_SIZE);

    private static final Set<Id> KNOWN =
            Set.of(BLOCKS, METADATA, FILE_PARAMETERS, VIRTUAL_SIZE, PAGE_83, SECTOR_SIZE, PHYSICAL_SECTOR_SIZE, PARENT);

    private final Window window;
    private Map<Id, ByteBuffer> items = Map.of();
    private long metadataAt;

    private VhdxParser(Window window) {
        this.window = window;
    }

    static ImageHeader parse(Window window) {
        return new VhdxParser(window).parse();
    }

    private ImageHeader parse() {
        ByteBuffer header = header();
        boolean pending = (header.getLong(48) != 0 || header.getLong(56) != 0) && header.getInt(68) != 0;
        metadataAt = metadataAt();
        ByteBuffer metadata = window.littleEndian(metadataAt, 32);
        window.require(window.is(metadataAt, "metadata"), "its metadata is not at " + metadataAt);
        int count = metadata.getShort(10) & 0xffff;
        window.require(count <= MAX_ENTRIES, "it has " + count + " metadata items");
        items = entries(window.littleEndian(metadataAt + 32, count * 32), 24, 4);
        window.require(items.keySet().containsAll(ITEMS), "it lacks one of its metadata items");

        ByteBuffer parameters = item(FILE_PARAMETERS, 8);
        long block = Integer.toUnsignedLong(parameters.getInt(0));
        window.require(
                Long.bitCount(block) == 1 && block >= 1 << 20 && block <= 256 << 20,
                "its blocks are of " + block + " bytes");
        int bits = parameters.getInt(4);
        boolean differencing = (bits & 2) != 0;
        int sector = item(SECTOR_SIZE, 4).getInt();
        window.require(sector == 512 || sector == 4096, "its sectors are of " + sector + " bytes");
        long virtualBytes = item(VIRTUAL_SIZE, 8).getLong();
        window.require(
                virtualBytes >= 0 && virtualBytes <= 64L << 40 && virtualBytes % sector == 0,
                "its size is " + Long.toUnsignedString(virtualBytes));
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (pending) {
            marks.add(Mark.DIRTY);
        }
        if (differencing) {
            marks.add(Mark.DIFFERENCING);
        }
        return new ImageHeader(
                Format.VHDX,
                window.size,
                virtualBytes,
                block,
                Optional.empty(),
                marks,
                new FormatDetails.Vhdx(
                        differencing ? "differencing" : (bits & 1) != 0 ? "fixed" : "dynamic", pending, sector),
                Signatures.besides(window, Format.VHDX));
    }

    /** The newer of the two; a crash while one is written leaves the other. */
    private ByteBuffer header() {
        ByteBuffer first = window.littleEndian(64 << 10, HEADER);
        ByteBuffer second = window.littleEndian(128 << 10, HEADER);
        boolean firstValid = isValidHeader(first);
        boolean secondValid = isValidHeader(second);
        window.require(firstValid || secondValid, "neither of its headers is valid");
        if (!firstValid || !secondValid) {
            return firstValid ? first : second;
        }
        int newer = Long.compareUnsigned(first.getLong(8), second.getLong(8));
        window.require(newer != 0 || first.equals(second), "its headers are of the same number and differ");
        return newer >= 0 ? first : second;
    }

    private static boolean isValidHeader(ByteBuffer header) {
        return header.getInt(0) == 0x64616568 && header.getShort(66) == 1 && isChecked(header);
    }

    private long metadataAt() {
        ByteBuffer table = window.littleEndian(REGIONS_AT, TABLE);
        window.require(table.getInt(0) == 0x69676572 && isChecked(table), "its region table is damaged");
        long count = Integer.toUnsignedLong(table.getInt(8));
        window.require(count <= MAX_ENTRIES, "it has " + count + " regions");
        Map<Id, ByteBuffer> regions = entries(table.slice(16, (int) count * 32), 28, 1);
        ByteBuffer entry = regions.get(METADATA);
        if (entry == null || !regions.containsKey(BLOCKS)) {
            throw window.malformed("it has no metadata or no block table");
        }
        return entry.getLong(16);
    }

    private ByteBuffer item(Id id, int bytes) {
        long offset =
                Integer.toUnsignedLong(Objects.requireNonNull(items.get(id)).getInt(16));
        return window.littleEndian(Math.addExact(metadataAt, offset), bytes);
    }

    /** The entries of a table by what they are; what must be understood and is not known is refused, and so is a second of a kind. */
    private Map<Id, ByteBuffer> entries(ByteBuffer table, int flagsAt, int required) {
        Map<Id, ByteBuffer> entries = new HashMap<>();
        for (int at = 0; at < table.capacity(); at += 32) {
            ByteBuffer entry = table.slice(at, 32);
            Id id = new Id(entry.getLong(0), entry.getLong(8));
            entry.order(ByteOrder.LITTLE_ENDIAN);
            if (!KNOWN.contains(id)) {
                if ((entry.getInt(flagsAt) & required) != 0) {
                    throw window.refused("unknown-feature", "it has a region or an item that QEMU does not know");
                }
            } else {
                window.require(entries.put(id, entry) == null, "it has a region or an item twice");
            }
        }
        return entries;
    }

    /** The checksum is taken as if it were zero. */
    private static boolean isChecked(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.duplicate().limit(4));
        crc.update(new byte[4]);
        crc.update(bytes.duplicate().position(8));
        return (int) crc.getValue() == bytes.getInt(4);
    }
}
