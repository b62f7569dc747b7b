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
    // libvirt frees a closed connection's socket on the loop when nothing else is to do there
    private static final int LAST_WORK_MILLIS = 10;
    private static final int NEVER = -1;

    private static int holders;
    private static @Nullable EventLoop running;

    // libvirt calls it for as long as the process lives, so it must never be collected
    private static LibvirtNative.@Nullable TimeoutCallback wake;
    private static int wakeTimer = NEVER;

    private final LibvirtNative libvirt;
    private final Thread thread;
    private volatile boolean stopping;
    private boolean ended;

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
                LibvirtNative.TimeoutCallback end = (timer, opaque) -> endUnlessHeld(libvirt, timer);
                wake = end;
                wakeTimer = libvirt.virEventAddTimeout(NEVER, end, null, null);
            }
            if (running == null) {
                running = new EventLoop(libvirt);
                running.thread.start();
            }
        }
        holders++;
        EventLoop.class.notifyAll();
    }

    /** Ends the thread when the last holder is gone and what libvirt still has to do there is done. */
    static synchronized void release() {
        holders--;
        EventLoop last = running;
        if (holders > 0 || last == null) {
            return;
        }
        last.libvirt.virEventUpdateTimeout(wakeTimer, LAST_WORK_MILLIS);
        if (Thread.currentThread() == last.thread) {
            return;
        }
        long end = System.nanoTime() + STOP_LIMIT.toNanos();
        try {
            long left = STOP_LIMIT.toMillis();
            while (holders == 0 && !last.ended && left > 0) {
                EventLoop.class.wait(left);
                left = (end - System.nanoTime()) / 1_000_000;
            }
            if (last.ended) {
                last.thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static synchronized void endUnlessHeld(LibvirtNative libvirt, int timer) {
        libvirt.virEventUpdateTimeout(timer, NEVER);
        if (holders == 0 && running != null) {
            running.stopping = true;
            running = null;
        }
    }

    private void run() {
        while (!stopping) {
            if (libvirt.virEventRunDefaultImpl() < 0) {
                LOG.log(Level.WARNING, "libvirt''s event loop failed once, error {0}", libvirt.virGetLastErrorCode());
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
        synchronized (EventLoop.class) {
            ended = true;
            EventLoop.class.notifyAll();
        }
    }
}
