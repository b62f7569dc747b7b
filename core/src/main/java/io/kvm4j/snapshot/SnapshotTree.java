package io.kvm4j.snapshot;

import java.util.List;

/**
 * A snapshot and those made on top of it.
 *
 * @param snapshot the snapshot
 * @param children those whose parent it is
 */
public record SnapshotTree(Snapshot snapshot, List<SnapshotTree> children) {

    /** The names, indented by depth, one a line. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder(snapshot.name());
        children.forEach(child -> lines.append("\n  ").append(child.toString().replace("\n", "\n  ")));
        return lines.toString();
    }
}
