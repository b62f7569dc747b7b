package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.Detachment;
import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.Scope;
import io.kvm4j.Undefine;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.device.Bus;
import io.kvm4j.error.ErrorCode;
import io.kvm4j.testing.FakeHost.Operation;
import io.kvm4j.testing.FakeHost.Unplug;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a detach does beyond the cases of {@link DetachWithRetryTest}. */
class DetachProtocolTest {

    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final FakeHost fake = FakeHost.with(DomainSpec.named("web1").scsiController());
    private final Domain domain = fake.host().domain("web1");
    private final BlockDisk disk = BlockDisk.of("/dev/vg0/data").bus(Bus.SCSI);

    @BeforeEach
    void start() {
        domain.start();
    }

    private int live() {
        return HostContract.targets(domain.xml()).size();
    }

    private int config() {
        return HostContract.targets(domain.persistentXml()).size();
    }

    @Test
    void one_that_libvirt_says_is_missing_while_the_guest_has_it_is_pending_and_not_gone() {
        domain.attach(disk);
        fake.failNext(Operation.DETACH, ErrorCode.DEVICE_MISSING, "device not found: no target device sda");
        assertThat(domain.requestDetach(disk, SHORT).outcome()).isEqualTo(Detachment.Outcome.PENDING);
        assertThat(config()).isOne();
    }

    @Test
    void an_unknown_alias_is_no_error_when_the_device_has_left() {
        domain.attach(disk, Scope.LIVE);
        fake.unplug(Unplug.NEVER);
        Detachment pending = domain.requestDetach(disk, SHORT);
        fake.letGo();
        fake.failNext(Operation.DETACH, ErrorCode.INTERNAL_ERROR, "internal error: no device found with alias x");
        assertThat(pending.await(LONG).outcome()).isEqualTo(Detachment.Outcome.DETACHED);
    }

    @Test
    void a_refusal_in_libvirts_answer_is_a_refusal() {
        domain.attach(disk);
        fake.failNext(
                Operation.DETACH,
                ErrorCode.OPERATION_FAILED,
                "operation failed: unplug of device was rejected by the guest");
        assertThat(domain.requestDetach(disk, LONG).outcome()).isEqualTo(Detachment.Outcome.REJECTED);
        assertThat(config()).isOne();
    }

    @Test
    void a_guest_that_lets_go_late_is_waited_for() {
        domain.attach(disk);
        fake.unplug(Unplug.NEVER);
        CompletableFuture<Void> later = CompletableFuture.runAsync(
                fake::letGo, CompletableFuture.delayedExecutor(300, java.util.concurrent.TimeUnit.MILLISECONDS));
        domain.detach(disk, LONG);
        later.join();
        assertThat(live() + config()).isZero();
    }

    @Test
    void a_guest_that_is_busy_is_asked_again() {
        domain.attach(disk);
        fake.failNext(
                Operation.DETACH,
                ErrorCode.INTERNAL_ERROR,
                "internal error: Hot-unplug failed: guest is busy (power indicator blinking)");
        domain.detach(disk, LONG);
        assertThat(live() + config()).isZero();
    }

    @Test
    void a_guest_that_ends_has_let_go() {
        domain.attach(disk);
        fake.unplug(Unplug.NEVER);
        Detachment pending = domain.requestDetach(disk, SHORT);
        domain.destroy();
        assertThat(pending.await(LONG).outcome()).isEqualTo(Detachment.Outcome.DETACHED);
        assertThat(config()).isZero();
    }

    @Test
    void a_domain_that_is_gone_has_let_go_too() {
        domain.undefine(Undefine.document().evenIfRunning());
        domain.attach(disk, Scope.LIVE);
        fake.unplug(Unplug.NEVER);
        Detachment pending = domain.requestDetach(disk, SHORT);
        domain.destroy();
        assertThat(pending.await(LONG).outcome()).isEqualTo(Detachment.Outcome.DETACHED);
    }
}
