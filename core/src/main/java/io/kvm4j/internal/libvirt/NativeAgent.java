package io.kvm4j.internal.libvirt;

import io.kvm4j.internal.Agent;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.jna.AgentFunctions;
import java.time.Duration;

/** The guest agent over libvirt. */
final class NativeAgent implements Agent {

    private static final Duration SYNCHRONISING = Duration.ofSeconds(10);

    private final NativeConnection connection;

    NativeAgent(NativeConnection connection) {
        this.connection = connection;
    }

    @Override
    public String command(DomainRef domain, String command, int timeoutSeconds) {
        // the agent has its own timeout, and libvirt needs some seconds before to find its step with the agent
        return connection
                .within(Duration.ofSeconds(timeoutSeconds).plus(SYNCHRONISING))
                .on(
                        domain,
                        d -> NativeConnection.text(
                                AgentFunctions.Holder.AGENT.virDomainQemuAgentCommand(d, command, timeoutSeconds, 0)));
    }
}
