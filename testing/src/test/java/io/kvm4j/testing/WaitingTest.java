package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.DomainState;
import io.kvm4j.HostOptions;
import io.kvm4j.Shutdown;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.device.Bus;
import io.kvm4j.error.InterruptedOperationException;
import io.kvm4j.error.TimeoutException;
import io.kvm4j.event.DomainEvent.Lifecycle;
import io.kvm4j.event.Watch;
import io.kvm4j.testing.FakeHost.Unplug;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** How long a call waits is the caller's to say: for ever, not at all, or until it is interrupted. */
class WaitingTest {

    private static final Duration FOR_EVER = ChronoUnit.FOREVER.getDuration();
    private static final BlockDisk DISK = BlockDisk.of("/dev/vg0/data").bus(Bus.SCSI);

    private final FakeHost fake = FakeHost.with(DomainSpec.named("web1").scsiController());
    private final Domain web = fake.host().domain("web1");

    @Test
    void a_wait_may_be_for_ever() {
        try (Watch<Lifecycle> watch = web.watch(Lifecycle.class)) {
            web.start();
            web.awaitState(DomainState.RUNNING, FOR_EVER);
            assertThat(watch.next(FOR_EVER).type()).isEqualTo(Lifecycle.Type.STARTED);
        }
        web.attach(DISK);
        web.detach(DISK, FOR_EVER);
        web.destroy();

        assertThat(web.shutdown(Shutdown.acpi().within(FOR_EVER))).isEqualTo(Shutdown.Outcome.WAS_OFF);
        assertThat(web.xml().devices().disks()).isEmpty();
        assertThat(HostOptions.defaults().deadline(FOR_EVER))
                .isEqualTo(HostOptions.defaults().deadline(FOR_EVER.minusSeconds(1)));
    }

    @Test
    void a_wait_for_nothing_looks_once() {
        web.start();
        web.attach(DISK);
        web.awaitState(DomainState.RUNNING, Duration.ZERO);

        assertThatThrownBy(() -> web.awaitState(DomainState.SHUTOFF, Duration.ofSeconds(-1)))
                .isInstanceOf(TimeoutException.class)
                .hasMessageContaining("RUNNING");
        web.detach(DISK, Duration.ZERO);
        assertThat(web.xml().devices().disks()).isEmpty();
    }

    @Test
    void an_interrupt_ends_a_wait_and_stays_set() {
        web.start();
        web.attach(DISK);
        fake.unplug(Unplug.NEVER);

        try (Watch<Lifecycle> watch = web.watch(Lifecycle.class)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> watch.next(FOR_EVER)).isInstanceOf(InterruptedOperationException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> web.awaitState(DomainState.SHUTOFF, FOR_EVER))
                .isInstanceOf(InterruptedOperationException.class);
        assertThat(Thread.interrupted()).isTrue();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> web.detach(DISK, FOR_EVER)).isInstanceOf(InterruptedOperationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(web.persistentXml().devices().disks()).hasSize(1);
    }
}
