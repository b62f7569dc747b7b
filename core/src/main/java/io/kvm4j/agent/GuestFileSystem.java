package io.kvm4j.agent;

import java.util.List;
import java.util.OptionalLong;

/**
 * A file system that is mounted in the guest.
 *
 * @param name the guest's name of its device, such as {@code vda1}
 * @param mountPoint where it is mounted
 * @param type such as {@code ext4}
 * @param usedBytes how much of it is used, where the agent tells
 * @param totalBytes how much it holds, where the agent tells
 * @param diskTargets the domain's disks it lies on, by target, such as {@code vda}; none for one that lies on no disk
 * @param unknownDisks how many more disks it lies on that cannot be told from the domain's
 */
public record GuestFileSystem(
        String name,
        String mountPoint,
        String type,
        OptionalLong usedBytes,
        OptionalLong totalBytes,
        List<String> diskTargets,
        int unknownDisks) {}
