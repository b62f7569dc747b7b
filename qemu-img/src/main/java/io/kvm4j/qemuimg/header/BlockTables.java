package io.kvm4j.qemuimg.header;

import io.kvm4j.qemuimg.header.ImageHeader.Mark;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

/**
 * How much of a disk the tables of formats other than qcow2 claim to be data.
 *
 * <p>Fields are where the parsers of this package find them; the header was parsed, so its numbers fit.
 */
final class BlockTables {

    /** The identifier of VHDX's block table, as its bytes stand in the file. */
    private static final long VHDX_BAT_HIGH = 0x6677C22D23F60042L;

    private static final long VHDX_BAT_LOW = 0x9D64115E9BFD4A08L;
    private static final int CHUNK = 64 << 10;

    private final Allocation.Tables tables;
    private final ImageHeader header;
    private final Map<Long, Long> known = new HashMap<>();

    BlockTables(Allocation.Tables tables, ImageHeader header) {
        this.tables = tables;
        this.header = header;
    }

    /** What one entry of a table stands for, in bytes of data. */
    private interface Entry {
        long dataBytes(long value) throws IOException;
    }

    long dataBytes() throws IOException {
        long cluster = header.clusterBytes();
        return switch (header.format().driver()) {
            case "vdi" -> {
                ByteBuffer bytes = little(0, 512);
                long count = Integer.toUnsignedLong(bytes.getInt(384));
                yield sum(unsigned(bytes, 340), count, 4, ByteOrder.LITTLE_ENDIAN, v -> v < 0xfffffffeL ? cluster : 0);
            }
            case "vpc" -> cluster == 0 ? 0 : vhd(cluster);
            case "vhdx" -> vhdx(cluster);
            case "vmdk" -> header.is(Mark.EXTERNAL_DATA) ? 0 : vmdk(cluster);
            case "qed" -> {
                ByteBuffer bytes = little(0, 64);
                long entries = unsigned(bytes, 8) * cluster / 8;
                yield nested(bytes.getLong(40), entries, 8, ByteOrder.LITTLE_ENDIAN, entries, v -> v > 1 ? cluster : 0);
            }
            case "qcow" -> {
                ByteBuffer bytes = tables.read(0, 48);
                long entries = 1L << bytes.get(33);
                long covered = cluster * entries;
                yield nested(
                        bytes.getLong(40),
                        (header.virtualBytes() - 1) / covered + 1,
                        8,
                        ByteOrder.BIG_ENDIAN,
                        entries,
                        v -> v != 0 ? cluster : 0);
            }
            case "parallels" ->
                sum(64, unsigned(little(0, 64), 32), 4, ByteOrder.LITTLE_ENDIAN, v -> v != 0 ? cluster : 0);
            case "bochs" -> {
                ByteBuffer bytes = little(0, 512);
                long extent = unsigned(bytes, 80);
                yield sum(
                        unsigned(bytes, 68),
                        unsigned(bytes, 72),
                        4,
                        ByteOrder.LITTLE_ENDIAN,
                        v -> v != 0xffffffffL ? extent : 0);
            }
            // nothing is known of its tables, and any of them can point to one block from everywhere
            default -> header.virtualBytes();
        };
    }

    private long vhd(long block) throws IOException {
        ByteBuffer bytes = tables.read(tables.read(0, 512).getLong(16), 1024);
        return sum(bytes.getLong(16), unsigned(bytes, 28), 4, ByteOrder.BIG_ENDIAN, v -> v != 0xffffffffL ? block : 0);
    }

    private long vhdx(long block) throws IOException {
        ByteBuffer regions = tables.read(192 << 10, CHUNK);
        for (int at = 16; at + 32 <= CHUNK; at += 32) {
            if (regions.getLong(at) == VHDX_BAT_HIGH && regions.getLong(at + 8) == VHDX_BAT_LOW) {
                ByteBuffer region = regions.slice(at + 16, 16).order(ByteOrder.LITTLE_ENDIAN);
                // fully or partly present; the bitmaps that stand between are of differencing disks only
                return sum(
                        region.getLong(0),
                        unsigned(region, 8) / 8,
                        8,
                        ByteOrder.LITTLE_ENDIAN,
                        v -> (v & 7) >= 6 ? block : 0);
            }
        }
        return header.virtualBytes();
    }

    private long vmdk(long grain) throws IOException {
        ByteBuffer bytes = little(0, 512);
        if (bytes.getLong(56) == -1) {
            bytes = little(header.fileBytes() - 1024, 512);
        }
        long entries = unsigned(bytes, 44);
        long count = (bytes.getLong(12) - 1) / (entries * bytes.getLong(20)) + 1;
        long directory = bytes.getLong(56);
        // places are told in sectors, and a grain at sector 1 is one of zeros
        return nested(
                directory > Long.MAX_VALUE / 512 ? -1 : directory * 512,
                count,
                4,
                ByteOrder.LITTLE_ENDIAN,
                entries,
                512,
                v -> v > 1 ? grain : 0);
    }

    private long nested(long offset, long count, int width, ByteOrder order, long entries, Entry entry)
            throws IOException {
        return nested(offset, count, width, order, entries, 1, entry);
    }

    /** A table of tables. One that is used twice is read once: sharing is how a small file claims a large disk. */
    private long nested(long offset, long count, int width, ByteOrder order, long entries, int unit, Entry entry)
            throws IOException {
        return sum(offset, count, width, order, table -> {
            if (table == 0) {
                return 0;
            }
            Long found = known.get(table);
            if (found == null) {
                found = sum(table > Long.MAX_VALUE / unit ? -1 : table * unit, entries, width, order, entry);
                known.put(table, found);
            }
            return found;
        });
    }

    /** Over all entries of a table; where there are too many to read, the rest is as dense as what was seen. */
    private long sum(long offset, long count, int width, ByteOrder order, Entry entry) throws IOException {
        long data = 0;
        int step = CHUNK / width;
        for (long first = 0; first < count; first += step) {
            int here = (int) Math.min(step, count - first);
            ByteBuffer part = tables.read(offset < 0 ? -1 : offset + first * width, here * width)
                    .order(order);
            for (int n = 0; n < here; n++) {
                data += entry.dataBytes(width == 4 ? unsigned(part, n * 4) : part.getLong(n * 8));
                if (data < 0) {
                    return Long.MAX_VALUE;
                }
                if (tables.exhausted() && (n & 511) == 0) {
                    return (long) (data / ((first + n + 1.0) / count));
                }
            }
        }
        return data;
    }

    private ByteBuffer little(long offset, int length) throws IOException {
        return tables.read(offset, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static long unsigned(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }
}
