package io.kvm4j.qemuimg.device;

import java.util.Arrays;
import java.util.BitSet;

/** What was copied, in order: enough to check it all again, in 13 bytes a span. */
final class Spans {

    private long[] offsets = new long[1024];
    private int[] checksums = new int[1024];
    private final BitSet zero = new BitSet();
    private final long sourceBytes;
    private int count;
    private long end;

    Spans(long sourceBytes) {
        this.sourceBytes = sourceBytes;
    }

    /** Spans are added in order, and filled in as they are done. */
    synchronized int add(long offset, long length) {
        if (count == offsets.length) {
            offsets = Arrays.copyOf(offsets, count * 2);
            checksums = Arrays.copyOf(checksums, count * 2);
        }
        offsets[count] = offset;
        end = offset + length;
        return count++;
    }

    synchronized void done(int number, int checksum, boolean isZero) {
        checksums[number] = checksum;
        zero.set(number, isZero);
    }

    synchronized int count() {
        return count;
    }

    synchronized long offset(int number) {
        return number == count ? end : offsets[number];
    }

    long length(int number) {
        long start = offset(number);
        long next = offset(number + 1);
        // the rest of the target begins at a whole sector, the image may end before
        return (start < sourceBytes ? Math.min(next, sourceBytes) : next) - start;
    }

    synchronized boolean isZero(int number) {
        return zero.get(number);
    }

    synchronized int checksum(int number) {
        return checksums[number];
    }

    /** Over the source. */
    int sourceChecksum() {
        int all = 0;
        for (int n = 0; n < count() && offset(n) < sourceBytes; n++) {
            int part = isZero(n) ? Crc32c.ofZeros(length(n)) : checksum(n);
            all = Crc32c.combine(all, part, length(n));
        }
        return all;
    }
}
