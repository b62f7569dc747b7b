package io.kvm4j.agent;

import io.kvm4j.error.KvmException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * File systems of a guest that are frozen until this is closed: nothing is written to them, and programs in the guest that
 * try wait.
 *
 * <p>For try-with-resources. Safe for use by many threads.
 */
public final class Frozen implements AutoCloseable {

    private static final int ATTEMPTS = 3;

    private final Channel channel;
    private final int count;
    private final AtomicBoolean thawed = new AtomicBoolean();

    Frozen(Channel channel, int count) {
        this.channel = channel;
        this.count = count;
    }

    /** How many file systems were frozen. */
    public int fileSystems() {
        return count;
    }

    /**
     * Thaws the file systems. Tries three times before it gives up, each within the agent's timeout; once thawed, closing
     * again does nothing.
     *
     * @throws KvmException if the agent does not answer: the guest may still be frozen; closing again tries again
     */
    @Override
    public void close() {
        if (thawed.compareAndSet(false, true)) {
            try {
                thaw(channel);
            } catch (KvmException e) {
                thawed.set(false);
                throw e;
            }
        }
    }

    static int thaw(Channel channel) {
        // an interrupt must not leave a guest frozen: it is put off until the guest is thawed
        boolean interrupted = Thread.interrupted();
        try {
            for (int attempt = 1; ; attempt++) {
                try {
                    return (int) channel.ask("thaw the file systems", "guest-fsfreeze-thaw")
                            .number();
                } catch (KvmException e) {
                    if (attempt == ATTEMPTS || !channel.hypervisor().isActive(channel.domain())) {
                        throw e;
                    }
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
