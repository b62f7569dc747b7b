package io.kvm4j.job;

/**
 * How far a block job is.
 *
 * @param doneBytes what is done; grows beside {@code totalBytes} while the guest writes on
 * @param totalBytes what there is to do as known now; 0 while it is not known yet
 * @param limitBytesPerSecond the speed it is held to; 0 for none
 * @param ready whether a copy or an active commit has caught up and waits for {@link BlockJob#pivot}
 */
public record JobProgress(long doneBytes, long totalBytes, long limitBytesPerSecond, boolean ready) {

    /** From 0 to 100; 0 while nothing is known. */
    public double percent() {
        return totalBytes == 0 ? 0 : 100.0 * doneBytes / totalBytes;
    }
}
