package io.kvm4j;

import io.kvm4j.error.Failure;
import io.kvm4j.error.TimeoutException;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.guest.Sources;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What the handles of one host share: the seam, how sources are told apart, and the locks that keep this process's own
 * threads from planning against each other. (Other processes are met by looking again after the change.)
 */
final class Connection {

    // the longest that a call of another thread waits for a guest, by default
    private static final Duration LOCK_LIMIT = Duration.ofMinutes(2);

    private final Hypervisor hypervisor;
    private final Sources sources;
    private final Watches watches;
    private final ConcurrentMap<Object, ReentrantLock> locks = new ConcurrentHashMap<>();

    Connection(Hypervisor hypervisor) {
        this.hypervisor = hypervisor;
        this.sources = new Sources(hypervisor);
        this.watches = new Watches(hypervisor);
    }

    Hypervisor hypervisor() {
        return hypervisor;
    }

    Sources sources() {
        return sources;
    }

    Watches watches() {
        return watches;
    }

    /** Holds the locks of all keys until closed; keys in one order for everybody, so no two threads wait in a ring. */
    Held hold(Collection<String> keys) {
        List<ReentrantLock> held = new ArrayList<>(keys.size());
        for (String key : new TreeSet<>(keys)) {
            held.add(locks.computeIfAbsent(key, k -> new ReentrantLock()));
        }
        int taken = 0;
        while (taken < held.size() && lock(held.get(taken))) {
            taken++;
        }
        if (taken < held.size()) {
            held.subList(0, taken).forEach(ReentrantLock::unlock);
            throw new TimeoutException(Failure.refused(
                    "wait for other changes", "another thread has not ended its change within " + LOCK_LIMIT));
        }
        return () -> held.forEach(ReentrantLock::unlock);
    }

    /** The key of a domain's documents. */
    static String keyOf(DomainRef domain) {
        return "domain " + Objects.requireNonNullElse(domain.uuid(), domain.name());
    }

    // an interrupt is kept for later: it must not leave devices half attached
    private static boolean lock(ReentrantLock lock) {
        long end = System.nanoTime() + LOCK_LIMIT.toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return lock.tryLock(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    interface Held extends AutoCloseable {
        @Override
        void close();
    }
}
