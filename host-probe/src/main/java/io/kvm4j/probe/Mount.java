package io.kvm4j.probe;

/**
 * Where a block device is mounted, as this process sees it ({@code /proc/self/mountinfo}).
 *
 * @param target the directory
 * @param fsType the kernel's name of the file system
 * @param readOnly whether this mount is
 */
public record Mount(String target, String fsType, boolean readOnly) {}
