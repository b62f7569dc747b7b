package io.kvm4j.qemuimg;

import java.time.Duration;
import java.time.Instant;

/**
 * A snapshot inside an image.
 *
 * @param id QEMU's number of it, as text
 * @param name the name it was given
 * @param vmStateBytes the size of the saved memory of a guest; 0 if only the disk was saved
 * @param taken when
 * @param vmClock how long the guest had run
 */
public record Snapshot(String id, String name, long vmStateBytes, Instant taken, Duration vmClock) {

    static Snapshot parse(Json json) {
        return new Snapshot(
                json.text("id").orElse(""),
                json.text("name").orElse(""),
                json.count("vm-state-size"),
                Instant.ofEpochSecond(json.count("date-sec"), json.count("date-nsec")),
                Duration.ofSeconds(json.count("vm-clock-sec"), json.count("vm-clock-nsec")));
    }
}
