package io.kvm4j.qemuimg;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/** Turns qemu-img's percentages of a work of known size into {@link Progress}. */
final class Clock {

    private final long begin = System.nanoTime();

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    DoubleConsumer percentOf(long totalBytes, Consumer<Progress> progress) {
        progress.accept(new Progress(0, totalBytes, elapsed()));
        return percent -> progress.accept(
                new Progress(Math.min(totalBytes, (long) (totalBytes * (percent / 100))), totalBytes, elapsed()));
    }
}
