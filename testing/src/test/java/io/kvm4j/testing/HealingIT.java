package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.kvm4j.Domain;
import io.kvm4j.DomainHealth;
import io.kvm4j.DomainSpec;
import io.kvm4j.DomainState;
import io.kvm4j.Host;
import io.kvm4j.HostOptions;
import io.kvm4j.Scope;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.device.Bus;
import io.kvm4j.error.ConnectionLostException;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.TimeoutException;
import io.kvm4j.event.DomainEvent.Lifecycle;
import io.kvm4j.event.HostEvent;
import io.kvm4j.event.Watch;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is left to the caller when a daemon dies, comes back or hangs, or a guest's process does. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class HealingIT {

    private static final HostOptions IMPATIENT =
            HostOptions.defaults().deadline(Duration.ofSeconds(3)).keepAlive(Duration.ofSeconds(1), 3);
    private static final Duration SOON = Duration.ofSeconds(20);

    @AutoClose
    private final PrivateLibvirtd daemon = PrivateLibvirtd.start();

    @Test
    void after_a_restart_handles_work_events_flow_again_and_a_resync_says_so() {
        try (Host host = Host.connect(daemon.uri());
                Watch<HostEvent.Resync> resyncs = host.watch(HostEvent.Resync.class);
                Watch<Lifecycle> lifecycle = host.watch(Lifecycle.class)) {
            Domain guest = host.define(DomainSpec.named("survivor").memoryMiB(64));
            guest.start();

            daemon.kill();
            assertThatThrownBy(guest::state).isInstanceOf(ConnectionLostException.class);
            daemon.restart();

            resyncs.next(SOON);
            await().atMost(SOON).until(() -> lifecycle.resyncs() == 1);
            assertThat(guest.state()).isEqualTo(DomainState.RUNNING);
            guest.destroy();
            Lifecycle.Type type;
            do {
                type = lifecycle.next(SOON).type();
            } while (type != Lifecycle.Type.STOPPED);
        }
    }

    @Test
    void a_daemon_that_hangs_is_noticed_and_the_connection_is_back_when_it_goes_on() {
        try (Host host = Host.connect(daemon.uri(), IMPATIENT.deadline(Duration.ofSeconds(30)));
                Watch<HostEvent.Resync> resyncs = host.watch(HostEvent.Resync.class)) {
            daemon.hang();
            assertThatThrownBy(host::domains).isInstanceOf(ConnectionLostException.class);
            // refused at once now, and not after another wait
            assertThatThrownBy(host::domains)
                    .isInstanceOf(ConnectionLostException.class)
                    .hasMessageContaining("being opened anew");

            daemon.goOn();

            resyncs.next(SOON);
            assertThat(host.domains()).isEmpty();
        }
    }

    @Test
    void where_the_keepalive_is_slow_every_call_on_a_daemon_that_hangs_ends_at_its_deadline_and_works_again_after() {
        HostOptions patientWire =
                HostOptions.defaults().deadline(Duration.ofSeconds(2)).keepAlive(Duration.ofSeconds(30), 3);
        define(DomainSpec.named("asked").memoryMiB(64));
        try (Host host = Host.connect(daemon.uri(), patientWire)) {
            Domain guest = host.domain("asked");
            daemon.hang();
            List<Supplier<?>> calls = List.of(
                    guest::state,
                    guest::xml,
                    host::domains,
                    guest::isActive,
                    guest::health,
                    () -> host.stats(),
                    () -> host.domain("asked"),
                    () -> host.watch(Lifecycle.class),
                    guest::autostart);

            for (Supplier<?> call : calls) {
                assertThatThrownBy(call::get)
                        .isInstanceOf(TimeoutException.class)
                        .hasMessageContaining("no answer within PT2S");
            }

            daemon.goOn();
            await().atMost(SOON)
                    .ignoreExceptionsInstanceOf(TimeoutException.class)
                    .until(() -> guest.state() == DomainState.SHUTOFF);
            assertThat(host.domains()).hasSize(1);
            try (Watch<Lifecycle> lifecycle = host.watch(Lifecycle.class)) {
                guest.start();
                assertThat(lifecycle.next(SOON).domain()).isEqualTo("asked");
            }
            guest.destroy();
        }
    }

    @Test
    void connecting_to_a_daemon_that_hangs_ends_at_the_deadline() {
        daemon.hang();
        try {
            assertThatThrownBy(() -> Host.connect(daemon.uri(), IMPATIENT))
                    .isInstanceOf(TimeoutException.class)
                    .hasMessageContaining("no answer within PT3S");
        } finally {
            daemon.goOn();
        }
    }

    @Test
    void a_guest_that_hangs_frees_its_callers_at_the_deadline_and_delays_nobody_else() throws Exception {
        define(DomainSpec.named("hung").memoryMiB(64).scsiController());
        define(DomainSpec.named("other").memoryMiB(64).scsiController());
        try (Host host = Host.connect(daemon.uri(), IMPATIENT);
                LoopDevice loop = LoopDevice.ofBytes(1 << 20);
                LoopDevice second = LoopDevice.ofBytes(1 << 20)) {
            Domain hung = host.domain("hung");
            Domain other = host.domain("other");
            hung.start();
            other.start();
            PrivateLibvirtd.signal("STOP", PrivateLibvirtd.pidOf("hung"));

            for (int i = 0; i < 8; i++) {
                assertThatThrownBy(() -> hung.attach(BlockDisk.of(loop.path()).bus(Bus.SCSI), Scope.LIVE))
                        .isInstanceOf(TimeoutException.class);
            }

            assertThat(hung.health().state()).isEqualTo(DomainHealth.State.OCCUPIED);
            assertThat(hung.health().hangsFor(Duration.ofSeconds(2))).isTrue();
            CompletableFuture<Void> others = CompletableFuture.runAsync(() -> {
                assertThat(hung.state()).isEqualTo(DomainState.RUNNING);
                assertThat(host.stats()).containsKeys("hung", "other");
                other.attach(BlockDisk.of(second.path()).bus(Bus.SCSI));
                other.destroy();
            });
            others.get(20, TimeUnit.SECONDS);
            await().atMost(Duration.ofSeconds(40)).until(() -> destroyed(hung));
        }
    }

    // the first definition waits for libvirtd to find out what QEMU can do, which takes seconds
    private void define(DomainSpec spec) {
        try (Host patient = Host.connect(daemon.uri())) {
            patient.define(spec);
        }
    }

    // libvirtd kills what does not end by itself, which takes it 10 to 15 s; meanwhile it holds the domain and says
    // nothing of it, not even its state
    private static boolean destroyed(Domain domain) {
        try {
            domain.destroy();
            return !domain.isActive();
        } catch (TimeoutException e) {
            return false;
        } catch (InvalidStateException e) {
            return true;
        }
    }

    @Test
    void without_reconnecting_a_lost_connection_stays_lost() {
        try (Host host = Host.connect(daemon.uri(), HostOptions.defaults().noReconnect())) {
            daemon.kill();
            assertThatThrownBy(host::domains).isInstanceOf(ConnectionLostException.class);
            daemon.restart();
            assertThatThrownBy(host::domains)
                    .isInstanceOf(ConnectionLostException.class)
                    .hasMessageNotContaining("anew");
        }
    }
}
