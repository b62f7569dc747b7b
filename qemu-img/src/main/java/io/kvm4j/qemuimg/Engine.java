package io.kvm4j.qemuimg;

import io.kvm4j.qemuimg.internal.ToolRun;
import io.kvm4j.qemuimg.internal.ToolRun.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/** Runs calls and turns their ends into answers or exceptions. Immutable. */
record Engine(
        Tool tool,
        Duration timeout,
        Duration idleTimeout,
        Limits inspection,
        Limits conversion,
        @Nullable ImageGate gate,
        @Nullable Cancellation cancellation) {

    private static final int MOST_TRIES = 10;

    /** An answer: an exit code that was expected, and what was written to stdout. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and copying a hundred megabytes would be waste.
    record Answer(int exitCode, byte[] stdout, String stderr) {}

    Engine withTimeout(Duration total) {
        return new Engine(tool, total, idleTimeout, inspection, conversion, gate, cancellation);
    }

    Engine withIdleTimeout(Duration idle) {
        return new Engine(tool, timeout, idle, inspection, conversion, gate, cancellation);
    }

    Engine withLimits(Limits forInspection, Limits forConversion) {
        return new Engine(tool, timeout, idleTimeout, forInspection, forConversion, gate, cancellation);
    }

    Engine withGate(ImageGate judge) {
        return new Engine(tool, timeout, idleTimeout, inspection, conversion, judge, cancellation);
    }

    Engine withCancellation(Cancellation by) {
        return new Engine(tool, timeout, idleTimeout, inspection, conversion, gate, by);
    }

    /** For what must be done although the caller does not wait any more. */
    Engine unstoppable() {
        return new Engine(tool, Duration.ZERO, idleTimeout, inspection, conversion, gate, null);
    }

    Answer run(Call call) {
        return run(call, percent -> {});
    }

    /** Tries again where qemu-img fails by chance: it times a key derivation by a clock that may be too coarse. */
    Answer run(Call call, DoubleConsumer percent) {
        for (int tries = 1; ; tries++) {
            try {
                return runOnce(call, percent);
            } catch (QemuImgException e) {
                if (e.reason() != QemuImgException.Reason.KEY_DERIVATION_UNTIMED || tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    private Answer runOnce(Call call, DoubleConsumer percent) {
        SecretPipe pipe = call.pipe();
        List<String> arguments = call.arguments(pipe);
        List<String> command = tool.command(call.limits(), arguments);
        ToolRun run = new ToolRun(
                call.outlivesJvm() ? command : tool.dyingWithUs(command),
                pipe.stdin(),
                timeout,
                idleTimeout,
                Call.STDOUT_LIMIT,
                call.hasProgress());
        Outcome outcome = Tool.start(run, this::isCancelled, percent);
        String what = "qemu-img " + String.join(" ", arguments);
        return switch (outcome.ending()) {
            case EXITED -> answer(call, arguments, outcome);
            case TIMED_OUT -> throw new ImageTimeoutException(what + " was stopped after " + timeout, false);
            case IDLE ->
                throw new ImageTimeoutException(what + " was stopped: it did nothing for " + idleTimeout, true);
            case CANCELLED -> throw new CancelledException(what + " was cancelled");
            case INTERRUPTED -> throw new CancelledException(what + " was interrupted");
            case OUTPUT_TOO_LARGE ->
                throw new ResourceLimitException(
                        QemuImgException.Reason.RESOURCE_LIMIT,
                        arguments,
                        -1,
                        "more than " + Call.STDOUT_LIMIT + " bytes of output");
        };
    }

    private static Answer answer(Call call, List<String> arguments, Outcome outcome) {
        if (!call.expectedCodes().contains(outcome.exitCode())) {
            throw Failures.failure(arguments, outcome.exitCode(), outcome.stderr());
        }
        if (outcome.stderr().contains("probing guessed raw")) {
            throw new IllegalStateException("qemu-img was left to guess a format: " + arguments);
        }
        return new Answer(outcome.exitCode(), outcome.stdout(), outcome.stderr());
    }

    /** Copies a file with the system's tool, which keeps holes and shares blocks, as Java's copy does not. */
    void copy(Path from, Path to) {
        List<String> command = tool.dyingWithUs(List.of(
                "cp",
                "--reflink=auto",
                "--sparse=auto",
                "--preserve=mode,ownership",
                "--",
                from.toString(),
                to.toString()));
        Outcome outcome = Tool.start(
                new ToolRun(command, new byte[0], timeout, idleTimeout, 1 << 20, false),
                this::isCancelled,
                percent -> {});
        switch (outcome.ending()) {
            case EXITED -> {
                if (outcome.exitCode() != 0) {
                    // Only shrinking copies.
                    throw Failures.failure(List.of("resize"), outcome.exitCode(), outcome.stderr());
                }
            }
            case CANCELLED, INTERRUPTED -> throw new CancelledException("copying " + from + " was cancelled");
            default -> throw new ImageTimeoutException("copying " + from + " was stopped", false);
        }
    }

    boolean isCancelled() {
        return cancellation != null && cancellation.isCancelled();
    }

    ImageGate requireGate() {
        if (gate == null) {
            throw new ImageException("no ImageGate is on the class path or module path, so no image can be inspected;"
                    + " keep META-INF/services when repackaging");
        }
        return gate;
    }
}
