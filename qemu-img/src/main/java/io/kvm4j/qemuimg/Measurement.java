package io.kvm4j.qemuimg;

import java.util.Optional;

/**
 * How much room an image would take.
 *
 * @param requiredBytes at most, for the data there is
 * @param fullyAllocatedBytes once a guest has written everywhere
 * @param bitmapBytes more, if bitmaps are copied
 */
public record Measurement(long requiredBytes, long fullyAllocatedBytes, Optional<Long> bitmapBytes) {

    static Measurement parse(Json json) {
        return new Measurement(json.count("required"), json.count("fully-allocated"), json.number("bitmaps"));
    }
}
