package io.kvm4j.probe;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One block device of the host and what is known about it.
 *
 * <p>Sizes of a partition's sectors, its transport and whether it is removable are those of its disk. Sources are {@code
 * /sys/class/block}, {@code /dev}, {@code /proc/self/mountinfo}, {@code /proc/swaps} and, where the kernel does not say,
 * udev's database ({@code /run/udev/data}), which makes a fact {@linkplain Reading.Inferred inferred}.
 *
 * @param name the kernel's name: {@code sda1}, {@code dm-3}
 * @param path {@code /dev/} and the name
 * @param identity equal for every path of one device
 * @param sequence the kernel's number of this appearance of the device: another disk under an old name has another one
 * @param vendor of SCSI disks
 * @param wwn as the kernel writes it: {@code naa.5000c500...}, {@code eui....}
 * @param pci the controller, where the device is below one
 * @param aliases every other path below {@code /dev} that leads here, sorted
 * @param partitions their kernel names, in the order of the disk
 * @param holders kernel names of the devices built on this one
 * @param slaves kernel names of the devices this one is built on
 * @param signatures what its header says it holds; inferred from udev where the header may not be read
 * @param swap whether the kernel swaps to it now
 */
public record BlockDevice(
        String name,
        Path path,
        BlockIdentity identity,
        BlockKind kind,
        Reading<Long> sequence,
        Reading<Long> sizeBytes,
        Reading<Integer> logicalSectorBytes,
        Reading<Integer> physicalSectorBytes,
        Reading<Boolean> readOnly,
        Reading<Boolean> removable,
        Reading<Boolean> rotational,
        Reading<String> vendor,
        Reading<String> model,
        Reading<String> serial,
        Reading<String> wwn,
        Optional<PciAddress> pci,
        List<Path> aliases,
        List<String> partitions,
        List<String> holders,
        List<String> slaves,
        Reading<List<Signature>> signatures,
        List<Mount> mounts,
        boolean swap) {

    /** Whether the host itself uses it now: mounted, swapped to, or part of a device that something was built on. */
    public boolean inUse() {
        return !mounts.isEmpty() || swap || !holders.isEmpty();
    }

    /** Whether this is a part of a disk rather than a device of its own. */
    public boolean isPartition() {
        return kind instanceof BlockKind.Partition;
    }
}
