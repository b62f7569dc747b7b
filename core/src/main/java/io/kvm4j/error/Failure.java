package io.kvm4j.error;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an exception says: what was asked, what happened, and libvirt's own words and number where libvirt was asked.
 *
 * @param operation what was asked, such as {@code attach /dev/vg0/data to web1}
 * @param message what happened and what to do about it, without the operation
 * @param code libvirt's code, {@link ErrorCode#NOT_FROM_LIBVIRT} if libvirt was not asked
 * @param rawCode libvirt's number as it came, also if {@code code} is {@link ErrorCode#UNKNOWN}
 * @param cause the exception beneath, if there is one
 */
public record Failure(
        String operation,
        String message,
        ErrorCode code,
        int rawCode,
        @Nullable Throwable cause) implements Serializable {

    /** Checks that nothing but the cause is missing. */
    public Failure {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(code, "code");
    }

    /** A refusal of our own, made before libvirt was asked. */
    public static Failure refused(String operation, String message) {
        return new Failure(operation, message, ErrorCode.NOT_FROM_LIBVIRT, ErrorCode.NOT_FROM_LIBVIRT.number(), null);
    }

    /** The same failure, with the message put in other words. */
    public Failure saying(String otherMessage) {
        return new Failure(operation, otherMessage, code, rawCode, cause);
    }
}
