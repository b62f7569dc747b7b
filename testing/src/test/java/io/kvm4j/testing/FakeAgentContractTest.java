package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.Host;
import io.kvm4j.agent.AgentUnavailableException;
import io.kvm4j.agent.AgentUnavailableException.Why;
import io.kvm4j.agent.CommandResult;
import io.kvm4j.agent.GuestCommand;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FakeAgentContractTest extends AgentContract {

    private final FakeHost fake = FakeHost.with(DomainSpec.named("web1"));
    private final FakeAgent agent = fake.agent("web1");

    @BeforeEach
    void start() {
        guestWithAgent().start();
    }

    @Override
    protected Host host() {
        return fake.host();
    }

    @Override
    protected Domain guestWithAgent() {
        return fake.host().domain("web1");
    }

    @Test
    void a_program_is_asked_for_until_it_ends() {
        agent.answers("guest-exec", "{\"pid\":7}")
                .answers(
                        "guest-exec-status",
                        "{\"exited\":true,\"exitcode\":2,\"out-data\":\"b3V0\",\"err-truncated\":true}");

        CommandResult result = guestWithAgent().agent().exec(GuestCommand.of("ls", "-l", "a b"));

        assertThat(result.exitStatus()).hasValue(2);
        assertThat(result.outputText()).isEqualTo("out");
        assertThat(result.truncated()).isTrue();
        assertThat(agent.commands().get(0))
                .isEqualTo("{\"execute\":\"guest-exec\",\"arguments\":"
                        + "{\"path\":\"ls\",\"capture-output\":true,\"arg\":[\"-l\",\"a b\"]}}");
    }

    @Test
    void an_agent_that_hangs_is_thawed_after_it_and_said_not_to_respond() {
        agent.hangs(true);

        assertThatThrownBy(() ->
                        guestWithAgent().agent().timeout(Duration.ofSeconds(1)).freeze())
                .isInstanceOfSatisfying(
                        AgentUnavailableException.class,
                        e -> assertThat(e.why()).isEqualTo(Why.NOT_RESPONSIVE))
                .hasMessageContaining("within 1 s");
    }

    @Test
    void a_freeze_whose_answer_is_nonsense_is_taken_back() {
        agent.answers("guest-fsfreeze-freeze", "nonsense");

        assertThatThrownBy(() -> guestWithAgent().agent().freeze()).hasMessageContaining("something else than JSON");

        assertThat(agent.commands()).last().asString().contains("guest-fsfreeze-thaw");
    }

    @Test
    void a_file_goes_in_pieces() {
        agent.answers("guest-file-open", "1000")
                .answers("guest-file-write", "{\"count\":5,\"eof\":false}")
                .answers("guest-file-flush", "{}")
                .answers("guest-file-close", "{}");

        guestWithAgent().agent().writeFile("/etc/motd", "0123456789".getBytes(StandardCharsets.UTF_8));

        assertThat(agent.commands().stream().filter(command -> command.contains("guest-file-write")))
                .hasSize(2);
    }
}
