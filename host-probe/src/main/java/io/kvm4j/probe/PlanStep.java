package io.kvm4j.probe;

import java.util.List;

/**
 * One write to a kernel file, and how to see that it did what it should: the kernel answers without an error even where
 * nothing was bound.
 *
 * @param purpose what it is for, in a few words
 * @param file the file written, {@code /sys/...}
 * @param value what is written, a newline after it; empty to clear the file
 * @param verify the file read afterwards; of a {@code driver} link, its name counts
 * @param expect what is expected there; empty for nothing, {@code !vfio-pci} for anything else
 */
public record PlanStep(String purpose, String file, String value, String verify, String expect) {

    /** Whether a state read from {@link #verify} is the expected one. */
    boolean isMetBy(String state) {
        return expect.startsWith("!") ? !state.equals(expect.substring(1)) : state.equals(expect);
    }

    /** The lines an operator would type: the write, and a check that stops a script. */
    List<String> toShell() {
        String read = verify.endsWith("/driver")
                ? "\"$(basename \"$(readlink " + verify + ")\")\""
                : verify.contains("transparent_hugepage")
                        ? "\"$(sed 's/.*\\[\\(.*\\)\\].*/\\1/' " + verify + ")\""
                        : "\"$(sed 's/^(null)$//' " + verify + ")\"";
        String test = expect.startsWith("!") ? " != " + expect.substring(1) : " = \"" + expect + "\"";
        return List.of(
                "# " + purpose,
                "echo " + (value.isEmpty() ? "" : value + " ") + "> " + file,
                "[ " + read + test + " ] || exit 1");
    }
}
