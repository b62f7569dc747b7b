package io.kvm4j.qemuimg.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

class Crc32cTest {

    @Test
    void parts_put_together_are_the_checksum_of_the_whole() {
        byte[] bytes = new byte[100_003];
        new Random(1).nextBytes(bytes);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);

        for (int cut : new int[] {0, 1, 4096, 99_999, 100_003}) {
            int combined =
                    Crc32c.combine(Crc32c.of(buffer, 0, cut), Crc32c.of(buffer, cut, bytes.length), bytes.length - cut);
            assertThat(combined).isEqualTo(Crc32c.of(buffer, 0, bytes.length));
        }
    }

    @Test
    void zeros_need_not_be_read_to_be_summed_up() {
        CRC32C crc = new CRC32C();
        byte[] zeros = new byte[1 << 20];
        for (int n = 0; n < 1025; n++) {
            crc.update(zeros);
        }

        assertThat(Crc32c.ofZeros(1025L << 20)).isEqualTo((int) crc.getValue());
        assertThat(Crc32c.ofZeros(0)).isZero();
    }
}
