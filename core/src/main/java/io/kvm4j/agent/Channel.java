package io.kvm4j.agent;

import io.kvm4j.agent.AgentUnavailableException.Why;
import io.kvm4j.error.ErrorCode;
import io.kvm4j.error.Failure;
import io.kvm4j.error.InterruptedOperationException;
import io.kvm4j.error.KvmException;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/** The way to one guest's agent: commands out, answers in, and what it means when there is none. */
final class Channel {

    private final Hypervisor hypervisor;
    private final DomainRef domain;
    private final Duration timeout;

    Channel(Hypervisor hypervisor, DomainRef domain, Duration timeout) {
        if (timeout.compareTo(Duration.ofSeconds(1)) < 0 || timeout.compareTo(Duration.ofHours(24)) > 0) {
            throw new IllegalArgumentException("an agent's timeout is 1 s to 24 h, was " + timeout);
        }
        this.hypervisor = hypervisor;
        this.domain = domain;
        this.timeout = timeout;
    }

    Channel within(Duration limit) {
        return new Channel(hypervisor, domain, limit);
    }

    Duration timeout() {
        return timeout;
    }

    Hypervisor hypervisor() {
        return hypervisor;
    }

    DomainRef domain() {
        return domain;
    }

    String operation(String what) {
        return what + " of " + domain.name();
    }

    /** What the agent answers to a command; {@code what} is the operation in words. */
    Json ask(String what, String command, Object... arguments) {
        Map<String, Object> order = Json.object("execute", command);
        if (arguments.length > 0) {
            order.put("arguments", Json.object(arguments));
        }
        return send(what, Json.write(order)).get("return");
    }

    Json send(String what, String command) {
        try {
            return Json.parse(answer(what, command));
        } catch (IOException e) {
            throw refused(what, "the agent answered something else than JSON: " + e.getMessage());
        }
    }

    String answer(String what, String command) {
        try {
            // rounded up, for libvirt counts seconds
            return hypervisor.agent().command(domain, command, (int)
                    timeout.plusMillis(999).toSeconds());
        } catch (HypervisorException e) {
            throw translate(what, e);
        }
    }

    void pause(String what, long millis, String state) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedOperationException(Failure.refused(operation(what), "interrupted; " + state));
        }
    }

    KvmException refused(String what, String reason) {
        return new KvmException(Failure.refused(operation(what), reason));
    }

    private KvmException translate(String what, HypervisorException e) {
        KvmException translated = Errors.translate(operation(what), e);
        String words = e.reason();
        Why why = switch (e.code()) {
            case ARGUMENT_UNSUPPORTED, CONFIG_UNSUPPORTED -> words.contains("agent") ? Why.NOT_CONFIGURED : null;
            case AGENT_UNRESPONSIVE -> words.contains("not connected") ? Why.NOT_CONNECTED : Why.NOT_RESPONSIVE;
            case AGENT_UNSYNCED, AGENT_COMMAND_TIMEOUT -> Why.NOT_RESPONSIVE;
            case OPERATION_INVALID -> words.contains("not running") ? Why.GUEST_NOT_RUNNING : null;
            default -> null;
        };
        if (why == null) {
            return translated;
        }
        String remedy = switch (why) {
            case GUEST_NOT_RUNNING -> "start or resume the guest first";
            case NOT_CONFIGURED -> "add the channel org.qemu.guest_agent.0 to the domain";
            case NOT_CONNECTED -> "the guest is still booting, or qemu-guest-agent does not run in it";
            case NOT_RESPONSIVE -> "the agent has not answered within " + timeout.toSeconds() + " s";
        };
        ErrorCode code = translated.code();
        return new AgentUnavailableException(
                why, new Failure(translated.operation(), words.strip() + "; " + remedy, code, translated.rawCode(), e));
    }
}
