package io.kvm4j;

import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.guest.Sources;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What the handles of one host share: the seam, how sources are told apart, and the locks that keep this process's own
 * threads from planning against each other. (Other processes are met by looking again after the change.)
 */
final class Connection {

    private final Hypervisor hypervisor;
    private final Sources sources;
    private final ConcurrentMap<Object, ReentrantLock> locks = new ConcurrentHashMap<>();

    Connection(Hypervisor hypervisor) {
        this.hypervisor = hypervisor;
        this.sources = new Sources(hypervisor);
    }

    Hypervisor hypervisor() {
        return hypervisor;
    }

    Sources sources() {
        return sources;
    }

    /** Holds the locks of all keys until closed; keys in one order for everybody, so no two threads wait in a ring. */
    Held hold(List<String> keys) {
        List<ReentrantLock> held = keys.stream()
                .distinct()
                .sorted()
                .map(key -> locks.computeIfAbsent(key, k -> new ReentrantLock()))
                .toList();
        held.forEach(ReentrantLock::lock);
        return () -> held.forEach(ReentrantLock::unlock);
    }

    interface Held extends AutoCloseable {
        @Override
        void close();
    }
}
