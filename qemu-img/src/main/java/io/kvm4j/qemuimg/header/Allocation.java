package io.kvm4j.qemuimg.header;

import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.ImageException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * What the allocation tables of an image claim at most.
 *
 * @param dataBytes how much of the guest's disk is data, as opposed to zeros or nothing
 * @param endBytes how long the file must be to hold it
 */
record Allocation(long dataBytes, long endBytes) {

    static Allocation of(Path image, ImageHeader header) {
        try (FileChannel channel = FileChannel.open(image, StandardOpenOption.READ)) {
            if (header.format().equals(Format.QCOW2)) {
                return new Qcow2Tables(channel, header).count();
            }
            if (header.format().equals(Format.RAW) || header.format().equals(Format.LUKS)) {
                return new Allocation(0, 0);
            }
            return new Allocation(new BlockTables(new Tables(channel), header).dataBytes(), 0);
        } catch (IOException e) {
            throw new ImageException("read the tables of " + image + ": " + e.getMessage(), e);
        }
    }

    /** Reads tables, at most {@link #BUDGET} bytes of them; what is beyond the end of the file reads as zeros, as in QEMU. */
    static final class Tables {

        static final long BUDGET = 64 << 20;
        private final FileChannel channel;
        private long budget = BUDGET;

        Tables(FileChannel channel) {
            this.channel = channel;
        }

        boolean exhausted() {
            return budget <= 0;
        }

        ByteBuffer read(long offset, int length) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(length);
            // a read costs more than its bytes
            budget -= Math.max(length, 512);
            while (offset >= 0 && offset <= Long.MAX_VALUE - length && bytes.hasRemaining()) {
                if (channel.read(bytes, offset + bytes.position()) < 0) {
                    break;
                }
            }
            return bytes.clear();
        }
    }

    private static final class Qcow2Tables {

        private static final long OFFSET = 0x00fffffffffffe00L;

        private final Tables tables;
        private final long cluster;
        private final boolean extended;
        private final boolean external;
        private final long virtualBytes;
        private final Map<Long, Long> dataOfTable = new HashMap<>();
        private long end;

        Qcow2Tables(FileChannel channel, ImageHeader header) {
            FormatDetails.Qcow2 details = (FormatDetails.Qcow2) header.details();
            tables = new Tables(channel);
            cluster = header.clusterBytes();
            extended = details.extendedL2();
            external = details.dataFile().isPresent();
            virtualBytes = header.virtualBytes();
        }

        Allocation count() throws IOException {
            ByteBuffer header = tables.read(0, 72);
            long l1 = header.getLong(40);
            long covered = cluster * (cluster / (extended ? 16 : 8));
            long entries = virtualBytes / covered + (virtualBytes % covered == 0 ? 0 : 1);
            end(l1 + entries * 8);
            long data = 0;
            for (long first = 0; first < entries; first += 8192) {
                int count = (int) Math.min(8192, entries - first);
                ByteBuffer part = tables.read(l1 + first * 8, count * 8);
                for (int n = 0; n < count; n++) {
                    long table = part.getLong(n * 8) & OFFSET;
                    if (table != 0) {
                        data += tableData(table);
                    }
                    if (tables.exhausted()) {
                        // the rest is as dense as what was seen
                        double seen = (first + n + 1.0) / entries;
                        return new Allocation((long) (data / seen), end);
                    }
                }
            }
            return new Allocation(data, end);
        }

        /** A table that is used twice is read once: sharing tables is how a small file claims a large disk. */
        private long tableData(long table) throws IOException {
            Long known = dataOfTable.get(table);
            if (known != null) {
                return known;
            }
            end(table + cluster);
            ByteBuffer entries = tables.read(table, (int) cluster);
            long data = 0;
            for (int at = 0; at < cluster; at += extended ? 16 : 8) {
                data += entryData(entries.getLong(at), extended ? entries.getLong(at + 8) : 0);
            }
            dataOfTable.put(table, data);
            return data;
        }

        private long entryData(long entry, long bitmap) {
            if ((entry & (1L << 62)) != 0) {
                int shift = 62 - (Long.numberOfTrailingZeros(cluster) - 8);
                long offset = entry & ((1L << shift) - 1);
                long sectors = ((entry >>> shift) & ((1L << (62 - shift)) - 1)) + 1;
                // the last sector of the image need not be complete
                end((offset & ~511L) + (sectors - 1) * 512);
                return cluster;
            }
            long offset = entry & OFFSET;
            if (offset == 0) {
                return 0;
            }
            boolean zero = extended ? (bitmap & 0xffffffffL) == 0 : (entry & 1) != 0;
            if (zero) {
                return 0;
            }
            if (!external) {
                end(offset + 1);
            }
            return extended ? Long.bitCount(bitmap & 0xffffffffL) * (cluster / 32) : cluster;
        }

        private void end(long bytes) {
            end = Math.max(end, bytes);
        }
    }
}
