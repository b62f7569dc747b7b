package io.kvm4j.internal.libvirt;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.internal.HypervisorException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls with a deadline. Nobody can end a call that hangs inside libvirt: so such calls run on threads of kvm4j's own,
 * and the caller stops waiting. The thread stays with the call until libvirt answers.
 *
 * <p>An interrupt does not end the wait, for nobody would know then whether the call took effect; it is kept for the
 * caller to see.
 */
final class Calls {

    private static final int MOST_THREADS = 256;
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    // no queue: a call never waits behind one that hangs
    private static final ThreadPoolExecutor THREADS =
            new ThreadPoolExecutor(0, MOST_THREADS, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), CallThread::new);

    private static final class CallThread extends Thread {
        CallThread(Runnable task) {
            super(task, "kvm4j-call-" + NUMBERS.incrementAndGet());
            setDaemon(true);
        }
    }

    private Calls() {}

    /** The answer, or a refusal once the deadline has passed; {@code overdue} is told if the call ends after that. */
    static <T> T within(Duration deadline, Supplier<T> call, Overdue overdue) {
        return within(deadline, System.nanoTime() + deadline.toNanos(), call, overdue);
    }

    /** The same for what began to wait before: its time is over at {@code end}. */
    static <T> T within(Duration deadline, long end, Supplier<T> call, Overdue overdue) {
        if (Thread.currentThread() instanceof CallThread) {
            return call.get();
        }
        Parked<T> parked = new Parked<>(call, overdue);
        try {
            THREADS.execute(parked);
        } catch (RejectedExecutionException e) {
            throw new NotMade(e);
        }
        return parked.await(deadline, end);
    }

    /** Too many calls hang for one more to be made. */
    static final class NotMade extends HypervisorException {
        private static final long serialVersionUID = 1L;

        private NotMade(RejectedExecutionException cause) {
            super(ErrorCode.RESOURCE_BUSY.number(), 0, MOST_THREADS + " calls of this program hang in libvirt", cause);
        }
    }

    /** What becomes of a call that the caller no longer waits for. */
    interface Overdue {
        Overdue FORGOTTEN = new Overdue() {};

        default void began() {}

        /** @param answer what the call answered, null if it failed */
        default void ended(@Nullable Object answer) {}

        /** What else is known of why it hangs, for the message. */
        default String why() {
            return "";
        }
    }

    private static final class Parked<T> extends FutureTask<T> {
        private final Overdue overdue;
        private boolean abandoned;
        private boolean over;

        Parked(Supplier<T> call, Overdue overdue) {
            super(call::get);
            this.overdue = overdue;
        }

        @Override
        protected void done() {
            synchronized (this) {
                over = true;
                if (!abandoned) {
                    return;
                }
            }
            overdue.ended(answer());
        }

        private @Nullable Object answer() {
            try {
                return get();
            } catch (ExecutionException | InterruptedException e) {
                return null;
            }
        }

        private synchronized boolean abandon() {
            if (!over) {
                abandoned = true;
                overdue.began();
            }
            return abandoned;
        }

        T await(Duration deadline, long end) {
            long until = end;
            boolean interrupted = false;
            try {
                while (true) {
                    try {
                        return get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
                    } catch (InterruptedException e) {
                        interrupted = true;
                    } catch (TimeoutException e) {
                        if (abandon()) {
                            throw new HypervisorException(
                                    ErrorCode.OPERATION_TIMEOUT,
                                    "no answer within " + deadline + overdue.why()
                                            + "; libvirt still works on it, and it may yet take effect");
                        }
                        until = Long.MAX_VALUE;
                    } catch (ExecutionException e) {
                        throw unwrapped(e.getCause());
                    }
                }
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        private static RuntimeException unwrapped(@Nullable Throwable cause) {
            if (cause instanceof Error error) {
                throw error;
            }
            return cause instanceof RuntimeException thrown ? thrown : new IllegalStateException(cause);
        }
    }
}
