package io.kvm4j.probe;

/**
 * One type of mediated device (vGPU) that a function offers: {@code mdev_supported_types}.
 *
 * @param id the name of its directory, such as {@code nvidia-63}
 * @param name the driver's name for people
 * @param deviceApi such as {@code vfio-pci}
 */
public record MdevType(
        String id, Reading<String> name, Reading<Integer> availableInstances, Reading<String> deviceApi) {}
