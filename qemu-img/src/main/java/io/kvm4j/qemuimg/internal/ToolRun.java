package io.kvm4j.qemuimg.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * One run of an external tool: both streams drained and bounded, limits on time, killed when it is no longer wanted.
 *
 * <p>The process is started by a thread that lives as long as the process: the kernel's parent-death signal follows the thread
 * that forked, not the process, and a pooled or virtual thread may go away first.
 */
public final class ToolRun {

    /** How a run ended. */
    public enum Ending {
        /** The tool ended by itself; see the exit code. */
        EXITED,
        /** The time for the whole run was over. */
        TIMED_OUT,
        /** The tool did nothing for too long. */
        IDLE,
        /** The caller did not want it any more. */
        CANCELLED,
        /** The calling thread was interrupted; its flag is set. */
        INTERRUPTED,
        /** The tool wrote more than allowed. */
        OUTPUT_TOO_LARGE
    }

    /** What came of it; of a run with progress, stdout is the beginning and the end. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and copying a hundred megabytes would be waste.
    public record Outcome(Ending ending, int exitCode, byte[] stdout, String stderr) {}

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final long TICK_MILLIS = 100;
    private static final int PIPE = 65_536;

    private final List<String> command;
    private final byte[] stdin;
    private final Duration timeout;
    private final Duration idleTimeout;
    private final int stdoutLimit;
    private final boolean progress;

    private final ProgressText progressText = new ProgressText();
    private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    private final BoundedText progressWords = new BoundedText();
    private final BoundedText stderr = new BoundedText();
    private final CompletableFuture<Process> started = new CompletableFuture<>();
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private volatile boolean tooLarge;

    /** Describes a run; zero durations mean no limit. */
    public ToolRun(
            List<String> command,
            byte[] stdin,
            Duration timeout,
            Duration idleTimeout,
            int stdoutLimit,
            boolean progress) {
        this.command = List.copyOf(command);
        this.stdin = stdin;
        this.timeout = timeout;
        this.idleTimeout = idleTimeout;
        this.stdoutLimit = stdoutLimit;
        this.progress = progress;
    }

    /**
     * Runs to the end, and calls {@code percent} on this thread whenever it grew.
     *
     * @throws IOException if the tool cannot be started
     */
    public Outcome run(BooleanSupplier cancelled, DoubleConsumer percent) throws IOException {
        Thread runner = new Thread(this::startAndDrain, "kvm4j-tool-" + NUMBER.incrementAndGet());
        runner.setDaemon(true);
        runner.start();
        Process process = awaitStart();
        Ending ending = null;
        try {
            ending = supervise(process, cancelled, percent);
        } finally {
            // Also when the listener throws: nobody waits for this process any more.
            if (ending != Ending.EXITED) {
                kill(process);
            }
        }
        if (ending != Ending.EXITED) {
            return new Outcome(ending, -1, new byte[0], text());
        }
        if (tooLarge) {
            return new Outcome(Ending.OUTPUT_TOO_LARGE, -1, new byte[0], text());
        }
        int code = ended.join();
        byte[] output = progress ? progressWords.text().getBytes(StandardCharsets.UTF_8) : stdout.toByteArray();
        return new Outcome(Ending.EXITED, code, output, text());
    }

    private String text() {
        synchronized (stderr) {
            return stderr.text();
        }
    }

    private Process awaitStart() throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return started.get();
                } catch (InterruptedException e) {
                    // Starting takes milliseconds; the interrupt is honoured as soon as there is something to kill.
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IOException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Ending supervise(Process process, BooleanSupplier cancelled, DoubleConsumer percent) {
        long begin = System.nanoTime();
        long lastActive = begin;
        String lastActivity = "";
        double reported = -1;
        while (true) {
            boolean over;
            try {
                ended.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
                over = true;
            } catch (TimeoutException e) {
                over = false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Ending.INTERRUPTED;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
            if (progressText.percent() > reported) {
                reported = progressText.percent();
                percent.accept(reported);
            }
            if (over) {
                return Ending.EXITED;
            }
            if (cancelled.getAsBoolean()) {
                return Ending.CANCELLED;
            }
            long now = System.nanoTime();
            if (!timeout.isZero() && now - begin > timeout.toNanos()) {
                return Ending.TIMED_OUT;
            }
            if (!idleTimeout.isZero()) {
                String activity = reported + activity(process.pid());
                if (!activity.equals(lastActivity)) {
                    lastActivity = activity;
                    lastActive = now;
                } else if (now - lastActive > idleTimeout.toNanos()) {
                    return Ending.IDLE;
                }
            }
        }
    }

    /** Bytes moved and processor time used; constant exactly when the process does nothing. */
    private static String activity(long pid) {
        try {
            String[] stat = Files.readString(Path.of("/proc/" + pid + "/stat")).split(" ", -1);
            String io = Files.readString(Path.of("/proc/" + pid + "/io"));
            return stat[13] + ' ' + stat[14] + ' ' + io;
        } catch (IOException | ArrayIndexOutOfBoundsException e) {
            return "";
        }
    }

    private void startAndDrain() {
        Process process;
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().put("LC_ALL", "C");
            // glibc reserves 64 MiB of address space for each thread otherwise, which the limits would count
            builder.environment().put("MALLOC_ARENA_MAX", "2");
            process = builder.start();
        } catch (IOException | RuntimeException e) {
            started.completeExceptionally(e);
            return;
        }
        CountDownLatch errorsRead = new CountDownLatch(1);
        Thread errors = new Thread(
                () -> drainErrors(process, errorsRead), Thread.currentThread().getName() + "-stderr");
        errors.setDaemon(true);
        errors.start();
        started.complete(process);
        try {
            feed(process);
            drainOutput(process);
            int code = process.waitFor();
            errorsRead.await();
            ended.complete(code);
        } catch (InterruptedException | RuntimeException e) {
            ended.completeExceptionally(e);
        }
    }

    private void feed(Process process) {
        try (OutputStream out = process.getOutputStream()) {
            out.write(stdin);
        } catch (IOException e) {
            // The tool died before it read: its exit code and stderr say more.
        }
    }

    private void drainOutput(Process process) {
        byte[] buffer = new byte[PIPE];
        try (InputStream in = process.getInputStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (progress) {
                    progressText.append(buffer, n);
                    progressWords.append(buffer, n);
                } else if (stdout.size() + n > stdoutLimit) {
                    tooLarge = true;
                    kill(process);
                } else {
                    stdout.write(buffer, 0, n);
                }
            }
        } catch (IOException e) {
            // Java closes the pipe when the process is killed.
        }
    }

    private void drainErrors(Process process, CountDownLatch read) {
        byte[] buffer = new byte[PIPE];
        try (InputStream in = process.getErrorStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                synchronized (stderr) {
                    stderr.append(buffer, n);
                }
            }
        } catch (IOException e) {
            // As above.
        } finally {
            read.countDown();
        }
    }

    /** Kills at once: qemu-img does no cleaning up on a softer signal, and a stopped process takes no other. */
    private void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        boolean interrupted = Thread.interrupted();
        try {
            // Bounded, because a process in an uninterruptible wait of the kernel does not die.
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
