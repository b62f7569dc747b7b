package io.kvm4j.qemuimg;

import java.util.Optional;

/**
 * A run of the guest's disk that is stored in one way.
 *
 * @param startBytes where it begins on the guest's disk
 * @param lengthBytes how long it is
 * @param depth how far down the chain it is stored; 0 is the image itself
 * @param present whether any image of the chain stores it
 * @param zero whether it reads as zeros
 * @param data whether it takes room
 * @param compressed whether it is compressed
 * @param offset where it is in the file, if it can be read there as it is
 */
public record MapExtent(
        long startBytes,
        long lengthBytes,
        int depth,
        boolean present,
        boolean zero,
        boolean data,
        boolean compressed,
        Optional<Long> offset) {

    static MapExtent parse(Json json) {
        boolean data = json.flag("data");
        return new MapExtent(
                json.count("start"),
                json.count("length"),
                (int) json.count("depth"),
                // Before 6.1 there was no such member.
                json.has("present") ? json.flag("present") : data,
                json.flag("zero"),
                data,
                json.flag("compressed"),
                json.number("offset"));
    }
}
