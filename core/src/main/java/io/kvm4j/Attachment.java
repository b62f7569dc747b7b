package io.kvm4j;

import java.util.Optional;

/**
 * What came of an attach.
 *
 * @param target the disk's target name, such as {@code vdb}; empty for a device that has none
 * @param scope the documents that have the device now
 * @param alias the name under which the device is found again; empty if it has none
 * @param address the running guest's address of the device, such as {@code pci 0000:03:00.0}; empty without one
 * @param outcome whether the device was attached now
 */
public record Attachment(
        Optional<String> target, Scope scope, Optional<String> alias, Optional<String> address, Outcome outcome) {

    /** Whether the device was attached by this call. */
    public enum Outcome {
        /** It was nowhere, and is attached now. */
        ATTACHED,
        /** Every document asked for had it before. */
        ALREADY_THERE,
        /** One of two documents had it, and the other has it now too. */
        COMPLETED
    }
}
