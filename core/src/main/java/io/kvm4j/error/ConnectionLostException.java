package io.kvm4j.error;

/** The connection to libvirt cannot be made or is gone: connect again. */
public final class ConnectionLostException extends KvmException {

    private static final long serialVersionUID = 1L;

    /** For tests and for kvm4j itself: what was asked, and what came back. */
    public ConnectionLostException(Failure failure) {
        super(failure);
    }
}
