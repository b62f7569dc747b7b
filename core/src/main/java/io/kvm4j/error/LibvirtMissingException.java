package io.kvm4j.error;

/** The libvirt client library is not installed on this machine: install the package the message names. */
public final class LibvirtMissingException extends KvmException {

    private static final long serialVersionUID = 1L;

    /** For tests and for kvm4j itself: what was asked, and what came back. */
    public LibvirtMissingException(Failure failure) {
        super(failure);
    }
}
