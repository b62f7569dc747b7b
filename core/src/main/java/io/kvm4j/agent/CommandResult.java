package io.kvm4j.agent;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How a program in the guest ended. The agent keeps at most 16 MiB of each output.
 *
 * @param exitStatus what it exited with; empty if a signal ended it
 * @param signal the signal that ended it
 * @param output what it wrote on its standard output
 * @param error what it wrote on its standard error
 * @param truncated whether it wrote more than the agent kept
 */
public record CommandResult(
        OptionalInt exitStatus, OptionalInt signal, byte[] output, byte[] error, boolean truncated) {

    /** Whether it exited with 0. */
    public boolean succeeded() {
        return exitStatus.orElse(-1) == 0;
    }

    /** Its standard output as UTF-8. */
    public String outputText() {
        return new String(output, StandardCharsets.UTF_8);
    }

    /** Its standard error as UTF-8. */
    public String errorText() {
        return new String(error, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CommandResult that
                && exitStatus.equals(that.exitStatus)
                && signal.equals(that.signal)
                && Arrays.equals(output, that.output)
                && Arrays.equals(error, that.error)
                && truncated == that.truncated;
    }

    @Override
    public int hashCode() {
        return 31 * exitStatus.hashCode() + Arrays.hashCode(output);
    }

    /** The exit status or signal, and how much was written. */
    @Override
    public String toString() {
        return (exitStatus.isPresent() ? "exit " + exitStatus.getAsInt() : "signal " + signal.orElse(0)) + ", "
                + output.length + " bytes of output, " + error.length + " of errors";
    }
}
