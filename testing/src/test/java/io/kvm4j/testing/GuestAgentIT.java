package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.agent.AgentUnavailableException;
import io.kvm4j.agent.AgentUnavailableException.Why;
import io.kvm4j.agent.CommandResult;
import io.kvm4j.agent.Frozen;
import io.kvm4j.agent.GuestAgent;
import io.kvm4j.agent.GuestCommand;
import io.kvm4j.agent.GuestFileSystem;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.device.Bus;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.error.TimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The agent of a guest that really has one. */
class GuestAgentIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static LinuxGuest guest;
    private static GuestAgent agent;

    @BeforeAll
    static void boot() {
        guest = LinuxGuest.boot(EmbeddedQemu.host(), "agent-guest", "");
        agent = guest.domain().agent();
        agent.awaitAvailable(SOON);
    }

    @AfterAll
    static void leave_nothing() {
        guest.close();
    }

    @Test
    void the_agent_tells_of_itself_and_of_the_guest() {
        assertThat(agent.isAvailable()).isTrue();
        assertThat(agent.info().version()).isNotEmpty();
        assertThat(agent.info().commands()).contains("guest-ping", "guest-fsfreeze-freeze");
        assertThat(agent.hostname()).isEqualTo("small-guest");
        assertThat(agent.os().id()).isEqualTo("small");
        assertThat(agent.os().machine()).isEqualTo("x86_64");
        assertThat(agent.users()).isEmpty();
        assertThat(agent.interfaces()).anySatisfy(interfaceOfGuest -> {
            assertThat(interfaceOfGuest.name()).isEqualTo("lo");
            assertThat(interfaceOfGuest.addresses()).asString().contains("127.0.0.1/8");
        });
    }

    @Test
    void a_program_runs_and_answers_with_its_output_and_its_exit_status() {
        CommandResult result = agent.exec(GuestCommand.shell("cat; echo $COLOUR >&2; exit 3")
                .environment("COLOUR", "green")
                .input("in and out"));

        assertThat(result.outputText()).isEqualTo("in and out");
        assertThat(result.errorText()).isEqualTo("green\n");
        assertThat(result.exitStatus()).hasValue(3);
        assertThat(result.succeeded()).isFalse();
    }

    @Test
    void a_program_that_does_not_end_in_its_time_is_reported_as_running_on() {
        assertThatThrownBy(() -> agent.exec(GuestCommand.of("sleep", "30").within(Duration.ofMillis(300))))
                .isInstanceOf(TimeoutException.class)
                .hasMessageContaining("still runs");
        assertThatThrownBy(() -> agent.exec(GuestCommand.of("/no/such/program")))
                .isInstanceOf(KvmException.class)
                .hasMessageContaining("/no/such/program");
    }

    @Test
    void a_file_of_some_pieces_comes_back_as_it_was_written() {
        byte[] bytes = new byte[200_000];
        new Random(7).nextBytes(bytes);

        agent.writeFile("/tmp/file", bytes);

        assertThat(agent.readFile("/tmp/file", bytes.length)).isEqualTo(bytes);
        assertThatThrownBy(() -> agent.readFile("/tmp/file", 1000))
                .isInstanceOf(KvmException.class)
                .hasMessageContaining("more than the 1000 bytes");
        assertThatThrownBy(() -> agent.readFile("/tmp/none", 1000)).hasMessageContaining("/tmp/none");
    }

    @Test
    void the_guest_takes_another_time() {
        Instant then = Instant.parse("2031-02-03T04:05:06Z");

        agent.setTime(then);

        assertThat(agent.time()).isBetween(then, then.plusSeconds(60));
        agent.setTime(Instant.now());
    }

    @Test
    void a_password_reaches_the_guest_and_keys_are_kept() {
        agent.setPassword("root", "secret word");
        agent.addAuthorizedKeys("root", List.of("ssh-ed25519 AAAA one"));

        assertThat(new String(agent.readFile("/run/chpasswd", 1000), StandardCharsets.UTF_8))
                .isEqualTo("root:secret word\n");
        assertThat(agent.authorizedKeys("root")).containsExactly("ssh-ed25519 AAAA one");
        agent.removeAuthorizedKeys("root", List.of("ssh-ed25519 AAAA one"));
        assertThat(agent.authorizedKeys("root")).isEmpty();
    }

    @Test
    void processors_go_offline_and_online() {
        agent.setVcpus(Set.of(1), false);
        assertThat(agent.vcpus()).anyMatch(vcpu -> vcpu.id() == 1 && !vcpu.online());

        agent.setVcpus(Set.of(1), true);
        assertThat(agent.vcpus()).anyMatch(vcpu -> vcpu.id() == 1 && vcpu.online());
        assertThatThrownBy(() -> agent.setVcpus(Set.of(99), true)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_mounted_disk_is_named_frozen_and_thawed() {
        try (LoopDevice virtio = formatted();
                LoopDevice scsi = formatted()) {
            Domain domain = guest.domain();
            BlockDisk first = BlockDisk.of(virtio.path()).bus(Bus.VIRTIO);
            BlockDisk second = BlockDisk.of(scsi.path()).bus(Bus.SCSI);
            domain.attach(first, second);
            assertThat(agent.exec(GuestCommand.shell("mkdir -p /mnt/a /mnt/b; for i in 1 2 3 4 5 6 7 8 9; do"
                                    + " [ -b /dev/vda -a -b /dev/sda ] && break; sleep 1; done;"
                                    + " mount /dev/vda /mnt/a && mount /dev/sda /mnt/b"))
                            .errorText())
                    .isEmpty();

            assertThat(agent.fileSystems())
                    .extracting(GuestFileSystem::mountPoint, GuestFileSystem::diskTargets)
                    .contains(
                            org.assertj.core.groups.Tuple.tuple("/mnt/a", List.of("vda")),
                            org.assertj.core.groups.Tuple.tuple("/mnt/b", List.of("sda")));
            assertThat(agent.isFrozen()).isFalse();
            try (Frozen frozen = agent.freeze()) {
                assertThat(frozen.fileSystems()).isEqualTo(2);
                assertThat(agent.isFrozen()).isTrue();
                assertThatThrownBy(agent::freeze).isInstanceOf(InvalidStateException.class);
            }
            assertThat(agent.isFrozen()).isFalse();
            try (Frozen frozen = agent.freeze(List.of("/mnt/a"))) {
                assertThat(frozen.fileSystems()).isEqualTo(1);
                Thread.currentThread().interrupt();
            }
            assertThat(Thread.interrupted()).isTrue();
            assertThat(agent.isFrozen()).isFalse();

            assertThat(agent.exec(GuestCommand.shell("umount /mnt/a /mnt/b")).succeeded())
                    .isTrue();
            domain.detach(first, SOON);
            domain.detach(second, SOON);
        }
    }

    @Test
    void a_guest_that_cannot_be_asked_says_why() {
        Domain bare = EmbeddedQemu.host().define(DomainSpec.named("bare").memoryMiB(64));
        LinuxGuest booting = LinuxGuest.define(EmbeddedQemu.host(), "booting", "");
        try {
            assertThatThrownBy(bare.agent()::ping)
                    .isInstanceOfSatisfying(
                            AgentUnavailableException.class,
                            e -> assertThat(e.why()).isEqualTo(Why.GUEST_NOT_RUNNING));
            bare.start();
            assertThatThrownBy(bare.agent()::ping)
                    .isInstanceOfSatisfying(
                            AgentUnavailableException.class,
                            e -> assertThat(e.why()).isEqualTo(Why.NOT_CONFIGURED));
            booting.domain().start();
            assertThatThrownBy(booting.domain().agent()::ping)
                    .isInstanceOfSatisfying(
                            AgentUnavailableException.class,
                            e -> assertThat(e.why()).isEqualTo(Why.NOT_CONNECTED));
            agent.exec(
                    GuestCommand.shell(
                            "(sleep 1; kill -STOP $(pidof qemu-ga); sleep 9; kill -CONT $(pidof qemu-ga)) >/dev/null 2>&1 </dev/null &"));
            org.awaitility.Awaitility.await().atMost(SOON).until(() -> {
                try {
                    agent.timeout(Duration.ofSeconds(1)).ping();
                    return false;
                } catch (AgentUnavailableException e) {
                    return e.why() == Why.NOT_RESPONSIVE;
                }
            });
            agent.awaitAvailable(Duration.ofSeconds(60));
        } finally {
            bare.destroy();
            bare.undefine();
            booting.close();
        }
    }

    private static LoopDevice formatted() {
        LoopDevice loop = LoopDevice.ofBytes(32 << 20);
        try {
            assertThat(new ProcessBuilder("/usr/sbin/mke2fs", "-q", "-t", "ext4", loop.toString())
                            .inheritIO()
                            .start()
                            .waitFor())
                    .isZero();
            return loop;
        } catch (java.io.IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
