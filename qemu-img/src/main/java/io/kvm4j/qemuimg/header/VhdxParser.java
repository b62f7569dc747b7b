package io.kvm4j.qemuimg.header;

import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.header.ImageHeader.Mark;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumSet;
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

    private static final Id METADATA = new Id(0x06A27C8B90479A4BL, 0xB8FE575F050F886EL);
    private static final Id FILE_PARAMETERS = new Id(0x3767A1CA36FA434DL, 0xB3B633F0AA44E76BL);
    private static final Id VIRTUAL_SIZE = new Id(0x2442A52F1BCD7648L, 0xB2115DBED83BF4B8L);
    private static final Id SECTOR_SIZE = new Id(0x1DBF41816FA90947L, 0xBA47F233A8FAAB5FL);

    private final Window window;
    private ByteBuffer metadata = ByteBuffer.allocate(0);
    private long metadataAt;

    private VhdxParser(Window window) {
        this.window = window;
    }

    static ImageHeader parse(Window window) {
        return new VhdxParser(window).parse();
    }

    private ImageHeader parse() {
        ByteBuffer header = header();
        boolean pending = header.getLong(48) != 0 || header.getLong(56) != 0;
        metadataAt = region(METADATA);
        metadata = window.littleEndian(metadataAt, 32);
        window.require(window.is(metadataAt, "metadata"), "its metadata is not at " + metadataAt);
        int items = metadata.getShort(10) & 0xffff;
        window.require(items <= MAX_ENTRIES, "it has " + items + " metadata items");
        metadata = window.littleEndian(metadataAt + 32, items * 32);

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

    private long region(Id id) {
        ByteBuffer table = window.littleEndian(REGIONS_AT, TABLE);
        window.require(table.getInt(0) == 0x69676572 && isChecked(table), "its region table is damaged");
        long count = Integer.toUnsignedLong(table.getInt(8));
        window.require(count <= MAX_ENTRIES, "it has " + count + " regions");
        int entry = find(table, 16, (int) count, id);
        window.require(entry >= 0, "it has no metadata");
        return table.getLong(entry + 16);
    }

    private ByteBuffer item(Id id, int bytes) {
        int entry = find(metadata, 0, metadata.capacity() / 32, id);
        window.require(entry >= 0, "it lacks one of its metadata items");
        long offset = Integer.toUnsignedLong(metadata.getInt(entry + 16));
        return window.littleEndian(Math.addExact(metadataAt, offset), bytes);
    }

    private static int find(ByteBuffer table, int from, int count, Id id) {
        ByteBuffer bytes = table.duplicate().order(ByteOrder.BIG_ENDIAN);
        for (int n = 0; n < count; n++) {
            int at = from + n * 32;
            if (bytes.getLong(at) == id.high && bytes.getLong(at + 8) == id.low) {
                return at;
            }
        }
        return -1;
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
