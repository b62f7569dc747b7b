package io.kvm4j.qemuimg.device;

import io.kvm4j.qemuimg.Cancellation;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.QemuImg;
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
    Optional<QemuImg> tool = Optional.empty();

    // of reading
    Format format = Format.RAW;
    boolean compress;
    boolean replace;
    long offset;
    long count = -1;

    static int requireRequests(int count) {
        if (count < 1 || count > 64) {
            throw new IllegalArgumentException("requests in flight must be 1 to 64, was " + count);
        }
        return count;
    }

    /** The qemu-img to use, which stops when the copy is to stop. */
    QemuImg qemuImg() {
        return tool.orElseGet(QemuImg::onPath).cancelledBy(cancellation);
    }

    Settings copy() {
        try {
            return (Settings) clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
