package io.kvm4j.qemuimg.pipeline;

import io.kvm4j.qemuimg.BlockCopy;
import io.kvm4j.qemuimg.Image;
import io.kvm4j.qemuimg.ImageException;
import io.kvm4j.qemuimg.QemuImg;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the used part of a disk ends, by its partition table or its file system.
 *
 * @param kind {@code gpt}, {@code mbr}, {@code ext}, {@code xfs}, or {@code unknown}
 * @param endBytes the first byte that nothing lays claim to; the whole disk if unknown
 */
record DiskLayout(String kind, long endBytes) {

    private static final int SECTOR = 512;
    private static final int HEAD = 1 << 20;
    private static final int MAX_PARTITIONS = 256;

    /** Reads the first mebibyte of the guest's disk, through a file in {@code folder}. */
    static DiskLayout read(QemuImg img, Image image, long virtualBytes, Path folder) {
        Path head = folder.resolve(".kvm4j.head");
        try {
            img.dd(BlockCopy.of(image, head).blockBytes(HEAD).count(1));
            byte[] bytes = Files.readAllBytes(head);
            return parse(bytes, virtualBytes);
        } catch (IOException e) {
            throw new ImageException("cannot read the first bytes of " + image + ": " + e, e);
        } finally {
            head.toFile().delete();
        }
    }

    static DiskLayout parse(byte[] head, long virtualBytes) {
        ByteBuffer disk = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        DiskLayout unknown = new DiskLayout("unknown", virtualBytes);
        if (head.length < 4096) {
            return unknown;
        }
        if (startsWith(head, SECTOR, "EFI PART")) {
            return gpt(disk, unknown);
        }
        if (startsWith(head, 0, "XFSB")) {
            disk.order(ByteOrder.BIG_ENDIAN);
            return within("xfs", product(disk.getInt(4), disk.getLong(8)), unknown);
        }
        if (disk.getShort(1024 + 56) == (short) 0xEF53) {
            long blocks = Integer.toUnsignedLong(disk.getInt(1024 + 4));
            int shift = disk.getInt(1024 + 24);
            return shift < 0 || shift > 6 ? unknown : within("ext", product(1024L << shift, blocks), unknown);
        }
        return disk.getShort(510) == (short) 0xAA55 ? mbr(disk, unknown) : unknown;
    }

    private static DiskLayout gpt(ByteBuffer disk, DiskLayout unknown) {
        long first = disk.getLong(SECTOR + 72);
        int count = Math.min(MAX_PARTITIONS, disk.getInt(SECTOR + 80));
        int size = disk.getInt(SECTOR + 84);
        if (first < 2 || first > 64 || count < 1 || size < 128 || size > 4096) {
            return unknown;
        }
        long end = (first + 32) * SECTOR;
        for (int i = 0; i < count; i++) {
            int entry = (int) first * SECTOR + i * size;
            if (entry + 48 > disk.limit()) {
                return unknown;
            }
            if (disk.getLong(entry) != 0 || disk.getLong(entry + 8) != 0) {
                end = Math.max(end, product(SECTOR, disk.getLong(entry + 40) + 1));
            }
        }
        return within("gpt", end, unknown);
    }

    private static DiskLayout mbr(ByteBuffer disk, DiskLayout unknown) {
        long end = SECTOR;
        int used = 0;
        for (int entry = 446; entry < 510; entry += 16) {
            if (disk.get(entry + 4) != 0) {
                long start = Integer.toUnsignedLong(disk.getInt(entry + 8));
                long length = Integer.toUnsignedLong(disk.getInt(entry + 12));
                end = Math.max(end, (start + length) * SECTOR);
                used++;
            }
        }
        return used == 0 ? unknown : within("mbr", end, unknown);
    }

    /** What lies outside the disk is not believed. */
    private static DiskLayout within(String kind, long end, DiskLayout unknown) {
        return end <= 0 || end > unknown.endBytes ? unknown : new DiskLayout(kind, end);
    }

    private static long product(long unit, long count) {
        return unit <= 0 || count <= 0 || count > Long.MAX_VALUE / unit ? -1 : unit * count;
    }

    private static boolean startsWith(byte[] bytes, int offset, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.wrap(bytes, offset, wanted.length).equals(ByteBuffer.wrap(wanted));
    }
}
