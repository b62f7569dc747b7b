package io.kvm4j.agent;

import io.kvm4j.error.Failure;
import io.kvm4j.error.KvmException;

/** The guest agent cannot be asked; {@link #why()} says what to do about it. */
public final class AgentUnavailableException extends KvmException {

    private static final long serialVersionUID = 1L;

    /** What is missing. */
    public enum Why {
        /** The guest does not run, or is paused. */
        GUEST_NOT_RUNNING,
        /** The domain has no channel {@code org.qemu.guest_agent.0}: add one. */
        NOT_CONFIGURED,
        /** Nothing in the guest has opened the channel: it is still booting, or qemu-guest-agent is not installed. */
        NOT_CONNECTED,
        /** The agent has not answered in its time; it may be busy, or the guest hangs. */
        NOT_RESPONSIVE
    }

    private final Why why;

    /** For tests and for kvm4j itself: what is missing, what was asked, and what came back. */
    public AgentUnavailableException(Why why, Failure failure) {
        super(failure);
        this.why = why;
    }

    /** What is missing. */
    public Why why() {
        return why;
    }
}
