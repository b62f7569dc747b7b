package io.kvm4j.internal;

/** The guest agent of a domain, by libvirt's rules. */
public interface Agent {

    /**
     * Sends one command and waits for the answer.
     *
     * @param command a JSON object with {@code execute}
     * @param timeoutSeconds at least 1
     * @return a JSON object with {@code return}
     */
    String command(DomainRef domain, String command, int timeoutSeconds);
}
