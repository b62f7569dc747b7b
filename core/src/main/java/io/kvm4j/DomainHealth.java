package io.kvm4j;

import io.kvm4j.internal.Hypervisor.Control;
import java.time.Duration;

/**
 * Whether libvirt reaches a running guest's hypervisor process ({@code virDomainGetControlInfo}). Asking waits for nobody.
 *
 * @param state whether it does
 * @param since for how long it has been so; zero if it is {@link State#OK}
 */
public record DomainHealth(State state, Duration since) {

    /** By libvirt's names ({@code virDomainControlState}). */
    public enum State {
        /** It can be asked. */
        OK,
        /** A job is under way; only some calls are possible. */
        JOB,
        /** It was asked and has not answered yet: if that lasts, the process hangs. */
        OCCUPIED,
        /** It cannot be reached any more. */
        ERROR,
        /** What a newer libvirt introduced. */
        UNKNOWN
    }

    /** Whether it was asked, and has not answered for that long. */
    public boolean hangsFor(Duration limit) {
        return state == State.ERROR || state == State.OCCUPIED && since.compareTo(limit) >= 0;
    }

    static DomainHealth of(Control control) {
        State[] states = State.values();
        int number = control.state();
        State state = number >= 0 && number < states.length ? states[number] : State.UNKNOWN;
        return new DomainHealth(state, Duration.ofMillis(control.millis()));
    }
}
