package io.kvm4j.error;

/**
 * Whatever goes wrong with a host, a guest or a device. Subclasses exist where the caller's next step differs.
 *
 * <p>The message is one line: what was asked, what happened and, where we know it, what to do. Unchecked.
 */
public class KvmException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Failure failure;

    /** For tests and for kvm4j itself: what was asked, and what came back. */
    public KvmException(Failure failure) {
        super(failure.operation() + ": " + failure.message(), failure.cause());
        this.failure = failure;
    }

    /** The exception for a failure: the subclass that libvirt's code stands for. */
    public static KvmException of(Failure failure) {
        return switch (failure.code().kind()) {
            case GENERAL -> new KvmException(failure);
            case NOT_FOUND -> new NotFoundException(failure);
            case ALREADY_EXISTS -> new AlreadyExistsException(failure);
            case INVALID_STATE -> new InvalidStateException(failure);
            case NOT_SUPPORTED -> new NotSupportedException(failure);
            case ACCESS_DENIED -> new AccessDeniedException(failure);
            case CONNECTION -> new ConnectionLostException(failure);
            case TIMEOUT -> new TimeoutException(failure);
        };
    }

    /** What was asked, such as {@code attach /dev/vg0/data to web1}. */
    public final String operation() {
        return failure.operation();
    }

    /** libvirt's code, {@link ErrorCode#NOT_FROM_LIBVIRT} if the refusal is ours. */
    public final ErrorCode code() {
        return failure.code();
    }

    /** libvirt's number as it came, also if {@link #code()} is {@link ErrorCode#UNKNOWN}. */
    public final int rawCode() {
        return failure.rawCode();
    }

    /** What happened, without the operation: libvirt's own words where libvirt spoke. */
    public final String reason() {
        return failure.message();
    }
}
