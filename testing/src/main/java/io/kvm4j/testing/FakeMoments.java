package io.kvm4j.testing;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.internal.HypervisorException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A tree of snapshots or checkpoints of one domain in memory, each after its parent. Guarded by its host. */
final class FakeMoments<T> {

    // flags of virDomainSnapshotDelete and virDomainCheckpointDelete
    private static final int CHILDREN = 1;
    private static final int METADATA_ONLY = 2;
    private static final int CHILDREN_ONLY = 4;

    private final String kind;
    private final ErrorCode missing;
    private final Map<String, Moment<T>> all = new LinkedHashMap<>();
    private @Nullable String current;

    /** One of them; beginnings have no parent. */
    record Moment<T>(String name, @Nullable String parent, T what) {}

    FakeMoments(String kind, ErrorCode missing) {
        this.kind = kind;
        this.missing = missing;
    }

    int count() {
        return all.size();
    }

    List<String> names() {
        return List.copyOf(all.keySet());
    }

    boolean isCurrent(String name) {
        return find(name).name().equals(current);
    }

    void requireNew(String name) {
        if (all.containsKey(name)) {
            throw new HypervisorException(
                    ErrorCode.OPERATION_FAILED, "operation failed: domain moment " + name + " already exists");
        }
    }

    /** Adds one on top of the current one, which it is from now on. */
    void add(String name, T what) {
        requireNew(name);
        all.put(name, new Moment<>(name, current, what));
        current = name;
    }

    void goTo(String name) {
        current = find(name).name();
    }

    Moment<T> find(String name) {
        Moment<T> found = all.get(name);
        if (found == null) {
            throw new HypervisorException(
                    missing, "Domain " + kind + " not found: no domain " + kind + " with matching name '" + name + "'");
        }
        return found;
    }

    /** Removes what the flags say, children first; {@code undo} is told of each whose data go too. */
    void delete(String name, int flags, Consumer<? super Moment<T>> undo) {
        Moment<T> found = find(name);
        if ((flags & (CHILDREN | CHILDREN_ONLY)) != 0) {
            List<Moment<T>> children = childrenOf(name);
            children.forEach(child -> delete(child.name(), flags & METADATA_ONLY | CHILDREN, undo));
        }
        if ((flags & CHILDREN_ONLY) != 0) {
            return;
        }
        if ((flags & METADATA_ONLY) == 0) {
            undo.accept(found);
        }
        childrenOf(name)
                .forEach(child -> all.replace(child.name(), new Moment<>(child.name(), found.parent(), child.what())));
        all.remove(name);
        if (name.equals(current)) {
            current = found.parent();
        }
    }

    List<Moment<T>> childrenOf(String name) {
        return new ArrayList<>(all.values().stream()
                .filter(moment -> Objects.equals(name, moment.parent()))
                .toList());
    }

    void forget() {
        all.clear();
        current = null;
    }
}
