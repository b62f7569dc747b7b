package io.kvm4j.qemuimg;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a long operation has come.
 *
 * @param doneBytes bytes of the work behind us, at most {@code totalBytes}
 * @param totalBytes bytes of the whole work; 0 if there is nothing to do
 * @param elapsed time since the operation began
 */
public record Progress(long doneBytes, long totalBytes, Duration elapsed) {

    /** Refuses counts that no operation can have. */
    public Progress {
        if (doneBytes < 0 || totalBytes < doneBytes || elapsed.isNegative()) {
            throw new IllegalArgumentException(
                    "progress of " + doneBytes + " of " + totalBytes + " bytes after " + elapsed + " is impossible");
        }
    }

    /** From 0 to 100; an operation with nothing to do is at 100. */
    public double percent() {
        return totalBytes == 0 ? 100.0 : 100.0 * doneBytes / totalBytes;
    }

    /** Bytes per second since the beginning; 0 at the very start. */
    public double bytesPerSecond() {
        return elapsed.isZero() ? 0 : doneBytes * 1e9 / elapsed.toNanos();
    }

    /** The time left at the rate so far; empty until anything is done. */
    public Optional<Duration> timeLeft() {
        double rate = bytesPerSecond();
        return rate == 0
                ? Optional.empty()
                : Optional.of(Duration.ofNanos((long) ((totalBytes - doneBytes) / rate * 1e9)));
    }

    /** One line for people, such as {@code 42.0 % 900 MB/s 3 s left}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f %% %.0f MB/s", percent(), bytesPerSecond() / 1e6)
                + timeLeft()
                        .map(left -> " " + (left.toMillis() + 500) / 1000 + " s left")
                        .orElse("");
    }
}
