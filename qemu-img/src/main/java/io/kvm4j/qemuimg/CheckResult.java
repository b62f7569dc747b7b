package io.kvm4j.qemuimg;

import java.util.Optional;

/**
 * What a check of an image's metadata found.
 *
 * @param state the verdict
 * @param corruptions damage that costs data
 * @param leaks clusters that nobody uses; they cost room only
 * @param corruptionsFixed damage repaired by this call
 * @param leaksFixed leaks repaired by this call
 * @param imageEndBytes where the image's last used byte is; empty if the format does not tell
 * @param totalClusters clusters of the guest's disk; 0 if unknown
 * @param allocatedClusters clusters in use; 0 if unknown
 * @param fragmentedClusters clusters that do not follow their neighbour; 0 if unknown
 * @param compressedClusters clusters that are compressed; 0 if unknown
 */
public record CheckResult(
        State state,
        long corruptions,
        long leaks,
        long corruptionsFixed,
        long leaksFixed,
        Optional<Long> imageEndBytes,
        long totalClusters,
        long allocatedClusters,
        long fragmentedClusters,
        long compressedClusters) {

    /** The verdict of a check. */
    public enum State {
        /** Nothing is wrong, or everything was repaired. */
        CLEAN,
        /** Data is lost or in danger. */
        CORRUPT,
        /** Room is wasted, data is not in danger. */
        LEAKS,
        /** The format has nothing to check. */
        UNSUPPORTED
    }

    /** Whether the data is as it was written, so far as metadata can tell. */
    public boolean isSound() {
        return state != State.CORRUPT;
    }

    static CheckResult parse(State state, Json json) {
        return new CheckResult(
                state,
                json.count("corruptions"),
                json.count("leaks"),
                json.count("corruptions-fixed"),
                json.count("leaks-fixed"),
                json.number("image-end-offset"),
                json.count("total-clusters"),
                json.count("allocated-clusters"),
                json.count("fragmented-clusters"),
                json.count("compressed-clusters"));
    }
}
