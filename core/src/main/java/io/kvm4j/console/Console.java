package io.kvm4j.console;

import io.kvm4j.error.Failure;
import io.kvm4j.error.InterruptedOperationException;
import io.kvm4j.internal.Consoles;
import io.kvm4j.internal.Errors;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An open line to a guest's serial or paravirtual console, both ways, as bytes.
 *
 * <p>One thread may read while another writes; {@link #close()} by any thread ends both. It works on after its host was closed.
 */
public final class Console implements AutoCloseable {

    private static final int CHUNK = 8192;
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final Consoles.Line line;
    private final String operation;

    Console(Consoles.Line line, String operation) {
        this.line = line;
        this.operation = operation;
    }

    /**
     * Waits for what the guest writes.
     *
     * @return what came; empty if nothing came in time; null if the guest has stopped or the console was closed
     */
    public byte @Nullable [] read(Duration timeout) {
        byte[] buffer = new byte[CHUNK];
        int count = call(() -> line.read(buffer, 0, CHUNK, nanos(timeout)));
        return count < 0 ? null : java.util.Arrays.copyOf(buffer, count);
    }

    /**
     * Reads until the guest has written a text, such as a prompt.
     *
     * @return what came up to then, the text included
     * @throws io.kvm4j.error.TimeoutException if it does not come in time; what came instead is in the message
     * @throws io.kvm4j.error.InvalidStateException if the guest stops before
     */
    public String readUntil(String text, Duration timeout) {
        String awaited = Objects.requireNonNull(text, "text");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        long deadline = System.nanoTime() + nanos(timeout);
        byte[] one = new byte[1];
        while (true) {
            // byte by byte, so that what follows the text is left for the next reader
            int count = call(() -> line.read(one, 0, 1, Math.max(0, deadline - System.nanoTime())));
            if (count > 0) {
                all.write(one[0]);
            }
            String seen = all.toString(StandardCharsets.UTF_8);
            if (count > 0 && seen.endsWith(awaited)) {
                return seen;
            }
            if (count < 0) {
                throw new io.kvm4j.error.InvalidStateException(
                        Failure.refused(operation, "the console ended before \"" + text + "\" came" + tail(seen)));
            }
            if (count == 0) {
                throw new io.kvm4j.error.TimeoutException(Failure.refused(
                        operation, "\"" + text + "\" did not come in " + timeout.toMillis() + " ms" + tail(seen)));
            }
        }
    }

    private static String tail(String seen) {
        int most = 200;
        return "; the last that came was \""
                + seen.substring(Math.max(0, seen.length() - most)).strip() + "\"";
    }

    /** Writes bytes to the guest; returns when the host's side has taken them. */
    public void write(byte[] bytes) {
        call(() -> {
            line.write(bytes, 0, bytes.length);
            return 0;
        });
    }

    /** Writes text to the guest, in UTF-8. A line ends in {@code \n}. */
    public void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Ends the line. Safe to call again. */
    @Override
    public void close() {
        line.close();
    }

    private interface Call {
        int run() throws InterruptedException;
    }

    private int call(Call call) {
        return Errors.during(operation, () -> {
            try {
                return call.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedOperationException(Failure.refused(operation, "interrupted while waiting"));
            }
        });
    }

    private static long nanos(Duration timeout) {
        return timeout.compareTo(FOR_EVER) > 0 ? FOR_EVER.toNanos() : timeout.toNanos();
    }
}
