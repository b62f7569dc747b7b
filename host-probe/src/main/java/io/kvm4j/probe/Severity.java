package io.kvm4j.probe;

/** What a finding means for passing a device through. */
public enum Severity {
    /** Nothing on this host makes it possible. */
    IMPOSSIBLE,
    /** It does not work as things are; the remedy makes it work. */
    BLOCKER,
    /** It cannot be told from what could be read. */
    UNKNOWN,
    /** It works, with a drawback. */
    WARNING,
    /** Good to know. */
    INFO
}
