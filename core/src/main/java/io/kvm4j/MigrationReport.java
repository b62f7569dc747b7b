package io.kvm4j;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How a migration went that is done.
 *
 * @param elapsed from the call to its end
 * @param downtime for how long the guest stood still, as the hosts measured it; empty if they did not say
 * @param transferredBytes what was sent, memory and disks; 0 if the hosts did not say
 */
public record MigrationReport(Duration elapsed, Optional<Duration> downtime, long transferredBytes) {

    static MigrationReport of(Duration elapsed, Map<String, Object> statistics) {
        return new MigrationReport(
                elapsed,
                Optional.ofNullable(statistics.get("downtime"))
                        .map(millis -> Duration.ofMillis(((Number) millis).longValue())),
                statistics.get("data_processed") instanceof Number bytes ? bytes.longValue() : 0);
    }
}
