package io.kvm4j.internal;

import io.kvm4j.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/** What a hypervisor connection answered instead of doing it: libvirt's number, domain and words, not yet translated. */
public class HypervisorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int rawCode;
    private final int errorDomain;

    /** A refusal with libvirt's error number and error domain ({@code virErrorDomain}). */
    public HypervisorException(int rawCode, int errorDomain, @Nullable String message, @Nullable Throwable cause) {
        super(message == null ? "libvirt gave no message" : message, cause);
        this.rawCode = rawCode;
        this.errorDomain = errorDomain;
    }

    /** A refusal with a known code. */
    public HypervisorException(ErrorCode code, String message) {
        this(code.number(), 0, message, null);
    }

    public final int rawCode() {
        return rawCode;
    }

    public final int errorDomain() {
        return errorDomain;
    }

    public final ErrorCode code() {
        return ErrorCode.of(rawCode);
    }

    /** The words, never null. */
    public final String reason() {
        return String.valueOf(getMessage());
    }
}
