package io.kvm4j.tuning;

/**
 * What may go through an interface in one direction.
 *
 * @param averageKiBytesPerSecond over time
 * @param peakKiBytesPerSecond for a burst; unlimited if it is not bounded by itself
 * @param burstKiBytes what may go at the peak
 */
public record Bandwidth(Limit averageKiBytesPerSecond, Limit peakKiBytesPerSecond, Limit burstKiBytes) {

    /** No limit. */
    public static Bandwidth unlimited() {
        return new Bandwidth(Limit.unlimited(), Limit.unlimited(), Limit.unlimited());
    }

    /** That much on average, with no bound on a burst of its own. */
    public static Bandwidth averageKiBytesPerSecond(long average) {
        return new Bandwidth(Limit.of(average), Limit.unlimited(), Limit.unlimited());
    }
}
