package io.kvm4j.qemuimg.device;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** CRC32C of parts, put together: the arithmetic of zlib's crc32_combine over Castagnoli's polynomial. */
final class Crc32c {

    private static final int POLYNOMIAL = 0x82F63B78;
    private static final int ONE = 1 << 31;

    /** x to the power of 2^n. */
    private static final int[] POWERS = new int[31];

    static {
        POWERS[0] = ONE >>> 1;
        for (int n = 1; n < 31; n++) {
            POWERS[n] = multiply(POWERS[n - 1], POWERS[n - 1]);
        }
    }

    private Crc32c() {}

    static int of(ByteBuffer buffer, int from, int to) {
        CRC32C crc = new CRC32C();
        crc.update(buffer.duplicate().limit(to).position(from));
        return (int) crc.getValue();
    }

    static int ofZeros(long length) {
        return ~multiply(shift(length), ~0);
    }

    /** Of two parts, the second {@code length} bytes long. */
    static int combine(int first, int second, long length) {
        return multiply(shift(length), first) ^ second;
    }

    /** x to the power of the bits in {@code bytes}. */
    private static int shift(long bytes) {
        int power = ONE;
        // the polynomial is x + 1 times a primitive one of degree 31, so x to the power of 2^31 is x again
        for (int n = 3; bytes != 0; bytes >>>= 1, n++) {
            if ((bytes & 1) != 0) {
                power = multiply(POWERS[n % 31], power);
            }
        }
        return power;
    }

    private static int multiply(int a, int b) {
        int product = 0;
        for (int bit = ONE; bit != 0; bit >>>= 1) {
            if ((a & bit) != 0) {
                product ^= b;
            }
            b = (b & 1) != 0 ? b >>> 1 ^ POLYNOMIAL : b >>> 1;
        }
        return product;
    }
}
