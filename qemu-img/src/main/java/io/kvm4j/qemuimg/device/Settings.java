package io.kvm4j.qemuimg.device;

import io.kvm4j.qemuimg.Cancellation;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** How a copy is done. Changed only while it is new. */
final class Settings implements Cloneable {

    boolean verify;
    boolean wipeTail;
    int requests = 4;
    Set<Checksum> checksums = Set.of();
    Set<String> forced = Set.of();
    Optional<Path> journal = Optional.empty();
    Cancellation cancellation = new Cancellation();
    Pause pause = new Pause();

    Settings copy() {
        try {
            return (Settings) clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
