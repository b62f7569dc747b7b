package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.DetachPendingException;
import io.kvm4j.Detachment.Outcome;
import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.Host;
import io.kvm4j.Scope;
import io.kvm4j.Undefine;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.device.Bus;
import io.kvm4j.device.Device;
import io.kvm4j.device.PciPassthrough;
import io.kvm4j.device.UserNic;
import io.kvm4j.error.ErrorCode;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.probe.PciAddress;
import io.kvm4j.testing.FakeHost.Operation;
import io.kvm4j.testing.FakeHost.Unplug;
import io.kvm4j.xml.Devices;
import io.kvm4j.xml.DomainXml;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The fifteen cases that OpenStack Nova's {@code _detach_with_retry} is tested by, in its order and by its names, and what a
 * detach of kvm4j's makes of each. Nova removes the persistent half first, kvm4j the guest's: a refusal changes nothing.
 */
class DetachWithRetryTest {

    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final FakeHypervisor hypervisor = new FakeHypervisor();
    private final Map<Object, Runnable> events = new HashMap<>();
    private CompletableFuture<Void> letGoAfter = CompletableFuture.completedFuture(null);
    private final Domain domain = Host.over(disturbed())
            .define(DomainSpec.named("web1").scsiController().hotplugSlots(4));
    private final BlockDisk disk = BlockDisk.of("/dev/vg0/data").bus(Bus.SCSI);

    private void start(boolean paused) {
        domain.start();
        if (paused) {
            domain.suspend();
        }
    }

    private int live() {
        return devices(domain.xml());
    }

    private int config() {
        return devices(domain.persistentXml());
    }

    private static int devices(DomainXml xml) {
        Devices devices = Objects.requireNonNull(xml.devices());
        return devices.disks().size()
                + devices.interfaces().size()
                + devices.hostdevs().size();
    }

    // 1
    @Test
    void persistent_success() {
        domain.attach(disk);

        domain.detach(disk, LONG);

        assertThat(config()).isZero();
    }

    // 2
    @ParameterizedTest
    @CsvSource({"false, disk", "false, nic", "false, hostdev", "true, disk", "true, nic", "true, hostdev"})
    void live_success(boolean paused, String kind) {
        hypervisor.pciDevice(new FakePciDevice(PciAddress.of("0000:65:00.0"), 7, "e1000e"));
        Device device = switch (kind) {
            case "disk" -> disk;
            case "nic" -> UserNic.create().mac("52:54:00:00:00:07");
            default -> PciPassthrough.of("0000:65:00.0");
        };
        start(paused);
        domain.attach(device, Scope.LIVE);
        assertThat(live()).isOne();

        domain.detach(device, LONG);

        assertThat(live()).isZero();
    }

    // 3
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void persistent_and_live_success(boolean paused) {
        start(paused);
        domain.attach(disk);

        domain.detach(disk, LONG);

        assertThat(live() + config()).isZero();
    }

    // 4: Nova does nothing; that there is nothing to do is an answer that a caller wants
    @Test
    void persistent_but_guest_is_not() {
        start(false);
        domain.undefine(Undefine.document().evenIfRunning());
        domain.attach(disk, Scope.LIVE);
        before(Hypervisor.CONFIG, () -> {
            throw new AssertionError("libvirt is not asked");
        });

        assertThatThrownBy(() -> domain.requestDetach(disk, Scope.CONFIG, LONG)).isInstanceOf(NotFoundException.class);
        assertThat(live()).isOne();
    }

    // 5
    @Test
    void persistent_dev_not_found() {
        assertThatThrownBy(() -> domain.detach(disk, LONG)).isInstanceOf(NotFoundException.class);
    }

    // 6
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void live_dev_not_found(boolean paused) {
        start(paused);

        assertThatThrownBy(() -> domain.detach(disk, LONG)).isInstanceOf(NotFoundException.class);
    }

    // 7: the number that libvirt before 4.1 gave
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void live_dev_not_found_operation_failed(boolean paused) {
        start(paused);
        domain.attach(disk, Scope.LIVE);
        hypervisor.failNext(Operation.DETACH, ErrorCode.OPERATION_FAILED, "operation failed: disk sda not found");

        assertThatThrownBy(() -> domain.detach(disk, LONG)).isInstanceOf(NotFoundException.class);
    }

    // 8
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void async_fail(boolean paused) {
        start(paused);
        domain.attach(disk);
        hypervisor.unplug(Unplug.REFUSED);

        assertThatThrownBy(() -> domain.detach(disk, LONG)).isInstanceOf(InvalidStateException.class);
        assertThat(live()).isOne();
        assertThat(config()).isOne();
    }

    // 9
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void timeout_retry_succeeds(boolean paused) {
        start(paused);
        domain.attach(disk);
        hypervisor.unplug(Unplug.MISSED);
        before(Hypervisor.LIVE, () -> before(Hypervisor.LIVE, () -> hypervisor.unplug(Unplug.PROMPT)));

        domain.detach(disk, LONG);

        assertThat(live() + config()).isZero();
    }

    // 10
    @Test
    void timeout_retry_unplug_in_progress() {
        start(false);
        domain.attach(disk);
        hypervisor.unplug(Unplug.NEVER);
        before(
                Hypervisor.LIVE,
                () -> before(
                        Hypervisor.LIVE,
                        // libvirt answers the second request before the guest lets go
                        () -> letGoAfter = CompletableFuture.runAsync(
                                hypervisor::letGo, CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS))));

        domain.detach(disk, LONG);

        letGoAfter.join();
        assertThat(live() + config()).isZero();
    }

    // 11
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void timeout_run_out_of_retries(boolean paused) {
        start(paused);
        domain.attach(disk);
        hypervisor.unplug(Unplug.MISSED);

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> domain.detach(disk, SHORT)).isInstanceOf(DetachPendingException.class);
        }

        assertThat(live()).isOne();
        assertThat(config()).isOne();
    }

    // 12: somebody else was quicker with the persistent half
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void libvirt_reports_not_found_live_detach_done(boolean paused) {
        start(paused);
        domain.attach(disk);
        before(Hypervisor.CONFIG, () -> domain.requestDetach(disk, Scope.CONFIG, LONG));

        domain.detach(disk, LONG);

        assertThat(live() + config()).isZero();
    }

    // 13
    @Test
    void libvirt_reports_not_found_give_up() {
        domain.attach(disk);
        hypervisor.failNext(Operation.DETACH, ErrorCode.DEVICE_MISSING, "device not found: no target device sda");

        assertThatThrownBy(() -> domain.detach(disk, LONG)).isInstanceOf(NotFoundException.class);
        assertThat(config()).isOne();
    }

    // 14
    @Test
    void libvirt_reports_domain_not_found() {
        domain.attach(disk);
        before(Hypervisor.CONFIG, domain::undefine);

        assertThat(domain.requestDetach(disk, LONG).outcome()).isEqualTo(Outcome.DETACHED);
    }

    // 15
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void other_sync_libvirt_error(boolean paused) {
        start(paused);
        domain.attach(disk);
        hypervisor.failNext(Operation.DETACH, ErrorCode.INTERNAL_ERROR, "internal error: the disk is on fire");

        assertThatThrownBy(() -> domain.detach(disk, LONG))
                .isExactlyInstanceOf(KvmException.class)
                .hasMessageContaining("on fire");
        assertThat(live()).isOne();
        assertThat(config()).isOne();
    }

    // the host in memory, with something that happens just before its next detach from that document
    private void before(int document, Runnable event) {
        events.put(document, event);
    }

    private Hypervisor disturbed() {
        return (Hypervisor) Proxy.newProxyInstance(
                Hypervisor.class.getClassLoader(), new Class<?>[] {Hypervisor.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("detach")) {
                        Optional.ofNullable(events.remove(arguments[3])).ifPresent(Runnable::run);
                    }
                    try {
                        return method.invoke(hypervisor, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
