package io.kvm4j.internal.libvirt;

import io.kvm4j.internal.jna.LibvirtNative;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * libvirt's event loop for this process, on one daemon thread that lives while somebody holds the loop.
 *
 * <p>libvirt wants the loop registered before the first connection opens and running from then on: a registered loop
 * that nobody runs lets the daemon hang up. The thread runs libvirt's own work and kvm4j's enqueueing callbacks,
 * never a user's code.
 */
final class EventLoop {

    private static final System.Logger LOG = System.getLogger(EventLoop.class.getName());
    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);
    private static final int NEVER = -1;

    private static int holders;
    private static @Nullable EventLoop running;

    // libvirt calls it for as long as the process lives, so it must never be collected
    private static LibvirtNative.@Nullable TimeoutCallback wake;
    private static int wakeTimer = NEVER;

    private final LibvirtNative libvirt;
    private final Thread thread;
    private volatile boolean stopping;

    private EventLoop(LibvirtNative libvirt) {
        this.libvirt = libvirt;
        this.thread = new Thread(this::run, "kvm4j-libvirt-events");
        thread.setDaemon(true);
    }

    /** Registers and starts the loop if nobody holds it yet. Every call needs one {@link #release()}. */
    static synchronized void hold() {
        if (holders == 0) {
            LibvirtNative libvirt = LibvirtNative.Holder.LIBVIRT;
            if (wakeTimer == NEVER) {
                libvirt.virEventRegisterDefaultImpl();
                LibvirtNative.TimeoutCallback disarm = (timer, opaque) -> libvirt.virEventUpdateTimeout(timer, NEVER);
                wake = disarm;
                wakeTimer = libvirt.virEventAddTimeout(NEVER, disarm, null, null);
            }
            EventLoop loop = new EventLoop(libvirt);
            running = loop;
            loop.thread.start();
        }
        holders++;
    }

    /** Ends the thread when the last holder is gone. */
    static void release() {
        EventLoop last;
        synchronized (EventLoop.class) {
            holders--;
            if (holders > 0 || running == null) {
                return;
            }
            last = running;
            running = null;
            last.stopping = true;
            last.libvirt.virEventUpdateTimeout(wakeTimer, 0);
        }
        last.awaitEnd();
    }

    private void awaitEnd() {
        if (Thread.currentThread() == thread) {
            return;
        }
        try {
            thread.join(STOP_LIMIT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!stopping) {
            if (libvirt.virEventRunDefaultImpl() < 0) {
                LOG.log(Level.WARNING, "libvirt''s event loop failed once, error {0}", libvirt.virGetLastErrorCode());
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }
}
