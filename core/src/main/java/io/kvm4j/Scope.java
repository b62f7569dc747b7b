package io.kvm4j;

import io.kvm4j.internal.Affected;

/** Which of a domain's two documents a change goes to: the running guest's, the one it starts from, or both. */
public enum Scope {
    /** The running guest only: gone at the next start. */
    LIVE,
    /** The persistent document only: there from the next start on. */
    CONFIG,
    /** Both, in one step. */
    LIVE_AND_CONFIG;

    boolean live() {
        return this != CONFIG;
    }

    boolean config() {
        return this != LIVE;
    }

    Affected affected() {
        return Affected.valueOf(name());
    }

    static Scope of(boolean live, boolean config) {
        if (live) {
            return config ? LIVE_AND_CONFIG : LIVE;
        }
        return CONFIG;
    }
}
