package io.kvm4j.qemuimg;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads an image's header without QEMU, and judges whether qemu-img may open it.
 *
 * <p>The module brings one, the strict image policy; {@link QemuImg} asks it before it opens anything. Implementations are safe
 * for use by many threads.
 */
public interface ImageGate {

    /**
     * What the header says.
     *
     * @param format the one format the bytes are in
     * @param virtualBytes the size of the guest's disk, if the header tells it
     * @param backing the name of the backing file, if there is one
     * @param otherFiles names of further files the image is made of: an external data file, extents
     */
    record Verdict(Format format, Optional<Long> virtualBytes, Optional<String> backing, List<String> otherFiles) {}

    /**
     * Reads the header of an image that is trusted: it may have a backing file.
     *
     * @param image an absolute path of a regular file or a block device
     * @throws ImageException if the header cannot be read
     */
    Verdict read(Path image);

    /**
     * Reads the header of an image that a stranger may have written.
     *
     * @param image an absolute path of a regular file or a block device
     * @param declared the format the caller says it has, if he does
     * @throws ImageRefusedException if the image must not be opened, with every reason
     */
    Verdict admit(Path image, Optional<Format> declared);

    /**
     * Follows the backing files of an image that is trusted, as far as they can be read: QEMU follows a circle until memory is
     * full.
     *
     * @param image an absolute path of a regular file or a block device
     * @param declared the format the caller says it has, if he does
     * @throws ImageRefusedException if there is no end to them
     */
    void follow(Path image, Optional<Format> declared);
}
