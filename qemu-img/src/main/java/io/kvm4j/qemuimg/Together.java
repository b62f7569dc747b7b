package io.kvm4j.qemuimg;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Two runs at the same time, of which the second only has to succeed. */
final class Together {

    private Together() {}

    /**
     * What {@code here} gives, when {@code beside} is over too. If one fails the other is stopped or has ended when this throws; if
     * both do, {@code here}'s word counts.
     */
    static <T> T run(Supplier<T> here, Runnable beside) {
        FutureTask<Boolean> task = new FutureTask<>(beside, true);
        Thread thread = new Thread(task, Thread.currentThread().getName() + "-beside");
        thread.setDaemon(true);
        thread.start();
        try {
            T result = here.get();
            task.get();
            return result;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException("interrupted while qemu-img looked at an image");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            end(thread);
        }
    }

    /** A run ends its process when its thread is interrupted. */
    private static void end(Thread thread) {
        boolean interrupted = Thread.interrupted();
        while (thread.isAlive()) {
            thread.interrupt();
            try {
                thread.join(1000);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
