package io.kvm4j.probe;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between two looks at the block devices of one host: the disk that was just plugged in, the one that is
 * gone.
 *
 * <p>A device is the same in both when its name is and its appearance ({@link BlockDevice#sequence}, or serial number
 * and WWN where the kernel counts none) does not say otherwise; so a stick that took the place of another is removed and
 * added.
 */
public record BlockDiff(List<BlockDevice> added, List<BlockDevice> removed, List<Change> changed) {

    /**
     * One device that stayed and is not as it was.
     *
     * @param facts the names of what differs, such as {@code sizeBytes} or {@code mounts}
     */
    public record Change(BlockDevice before, BlockDevice after, List<String> facts) {}

    /** Compares two answers of {@link HostProbe#blockDevices()}. */
    public static BlockDiff between(List<BlockDevice> before, List<BlockDevice> after) {
        Map<String, BlockDevice> old = new LinkedHashMap<>();
        before.forEach(device -> old.put(device.name(), device));
        List<BlockDevice> added = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        for (BlockDevice now : after) {
            BlockDevice then = old.get(now.name());
            if (then == null || !same(then, now)) {
                added.add(now);
                continue;
            }
            old.remove(now.name());
            List<String> facts = differing(then, now);
            if (!facts.isEmpty()) {
                changed.add(new Change(then, now, facts));
            }
        }
        return new BlockDiff(List.copyOf(added), List.copyOf(old.values()), List.copyOf(changed));
    }

    /** The devices that came and are no partition: usually the one disk a person asks for. */
    public List<BlockDevice> addedDisks() {
        return added.stream().filter(device -> !device.isPartition()).toList();
    }

    private static boolean same(BlockDevice a, BlockDevice b) {
        return !contradict(a.sequence(), b.sequence())
                && !contradict(a.serial(), b.serial())
                && !contradict(a.wwn(), b.wwn());
    }

    private static boolean contradict(Reading<?> a, Reading<?> b) {
        return a.isPresent() && b.isPresent() && !a.value().equals(b.value());
    }

    private static List<String> differing(BlockDevice a, BlockDevice b) {
        return Arrays.stream(BlockDevice.class.getRecordComponents())
                .filter(component -> !fact(component, a).equals(fact(component, b)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static Object fact(RecordComponent component, BlockDevice device) {
        try {
            return component.getAccessor().invoke(device);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's own accessor", e);
        }
    }
}
