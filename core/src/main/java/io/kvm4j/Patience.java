package io.kvm4j;

import io.kvm4j.error.Failure;
import io.kvm4j.error.InterruptedOperationException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for a condition by looking, ever less often, until a deadline. */
final class Patience {

    private static final long FIRST_LOOK_MILLIS = 10;
    private static final long RAREST_LOOK_MILLIS = 250;

    private Patience() {}

    /** Whether the condition came true in time; it is looked at once also when there is no time. */
    static boolean until(String operation, Duration limit, BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.NANOSECONDS.convert(limit);
        long pause = FIRST_LOOK_MILLIS;
        while (!condition.getAsBoolean()) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(Math.min(pause, left));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedOperationException(Failure.refused(operation, "interrupted while waiting"));
            }
            pause = Math.min(pause * 2, RAREST_LOOK_MILLIS);
        }
        return true;
    }
}
