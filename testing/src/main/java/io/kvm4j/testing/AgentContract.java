package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.Host;
import io.kvm4j.agent.AgentUnavailableException;
import io.kvm4j.agent.AgentUnavailableException.Why;
import io.kvm4j.agent.Frozen;
import io.kvm4j.agent.GuestAgent;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How every host's guest agents answer, and what is said where there is none. */
public abstract class AgentContract {

    /** The host under test. */
    protected abstract Host host();

    /** A running guest whose agent answers, with at least one file system that can be frozen. */
    protected abstract Domain guestWithAgent();

    @Test
    void an_agent_that_is_there_answers() {
        GuestAgent agent = guestWithAgent().agent();

        agent.ping();

        assertThat(agent.isAvailable()).isTrue();
        assertThatThrownBy(() -> agent.command("{\"execute\":\"guest-no-such-command\"}"))
                .isInstanceOf(KvmException.class)
                .isNotInstanceOf(AgentUnavailableException.class)
                .hasMessageContaining("guest-no-such-command");
    }

    @Test
    void frozen_file_systems_are_thawed_when_it_is_over_and_not_frozen_twice() {
        GuestAgent agent = guestWithAgent().agent();

        try (Frozen frozen = agent.freeze()) {
            assertThat(frozen.fileSystems()).isPositive();
            assertThat(agent.isFrozen()).isTrue();
            assertThatThrownBy(agent::freeze).isInstanceOf(InvalidStateException.class);
            assertThat(agent.isFrozen()).isTrue();
        }

        assertThat(agent.isFrozen()).isFalse();
        assertThat(agent.thaw()).isZero();
    }

    @Test
    void a_freeze_that_fails_leaves_nothing_frozen() {
        GuestAgent agent = guestWithAgent().agent();

        assertThatThrownBy(() -> {
                    try (Frozen frozen = agent.freeze()) {
                        throw new IllegalStateException("the work failed with " + frozen.fileSystems());
                    }
                })
                .isInstanceOf(IllegalStateException.class);

        assertThat(agent.isFrozen()).isFalse();
    }

    @Test
    void an_agent_that_is_not_there_is_said_to_be_missing_and_why() {
        Domain domain = host().define(DomainSpec.named("without-agent").memoryMiB(64));
        try {
            assertUnavailable(domain, Why.GUEST_NOT_RUNNING);
            domain.start();
            assertUnavailable(domain, Why.NOT_CONFIGURED);
        } finally {
            HostContract.remove(host(), List.of(domain));
        }
    }

    private static void assertUnavailable(Domain domain, Why why) {
        assertThat(domain.agent().isAvailable()).isFalse();
        assertThatThrownBy(domain.agent()::ping)
                .isInstanceOfSatisfying(
                        AgentUnavailableException.class,
                        e -> assertThat(e.why()).isEqualTo(why));
    }
}
