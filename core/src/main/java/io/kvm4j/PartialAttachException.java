package io.kvm4j;

import io.kvm4j.error.Failure;
import io.kvm4j.error.KvmException;
import java.util.List;
import java.util.stream.Collectors;

/** One of several devices was refused, and not all of those before it could be taken back. */
public final class PartialAttachException extends KvmException {

    private static final long serialVersionUID = 1L;

    private final KvmException refused;
    private final transient List<Attachment> remaining;

    PartialAttachException(KvmException refused, List<Attachment> remaining) {
        super(new Failure(
                refused.operation(), message(refused, remaining), refused.code(), refused.rawCode(), refused));
        this.refused = refused;
        this.remaining = List.copyOf(remaining);
    }

    /** What was refused first, without what is still attached. */
    KvmException refused() {
        return refused;
    }

    private static String message(KvmException refused, List<Attachment> remaining) {
        return refused.reason() + "; still attached: "
                + remaining.stream()
                        .map(a -> a.target().or(a::alias).orElse("a device without a name"))
                        .collect(Collectors.joining(", "));
    }

    /** What is still attached. */
    public List<Attachment> remaining() {
        return remaining;
    }
}
