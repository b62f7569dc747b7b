package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Detachment;
import io.kvm4j.Detachment.Outcome;
import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.Host;
import io.kvm4j.Scope;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.device.Bus;
import io.kvm4j.device.Device;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.event.DomainEvent;
import io.kvm4j.event.Watch;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.libvirt.NativeHypervisor;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What libvirt answers to an unplug without an operating system in the guest, and what is true afterwards. */
class UnplugIT {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofSeconds(1);

    private final Host host = EmbeddedQemu.host();
    private LoopDevice loop;
    private Domain domain;

    @BeforeEach
    void start() {
        loop = LoopDevice.ofBytes(1 << 20);
        domain = host.define(DomainSpec.named("unplug").memoryMiB(64).scsiController());
        domain.start();
    }

    @AfterEach
    void end() {
        if (domain.isActive()) {
            domain.destroy();
        }
        domain.undefine();
        loop.close();
    }

    private BlockDisk on(Bus bus) {
        return BlockDisk.of(loop.path()).bus(bus);
    }

    @Test
    void a_pci_device_stays_and_so_does_its_persistent_half_also_when_asked_twice() {
        domain.attach(on(Bus.VIRTIO));

        for (int i = 0; i < 2; i++) {
            assertThat(domain.requestDetach(on(Bus.VIRTIO), Duration.ofSeconds(7))
                            .outcome())
                    .isEqualTo(Outcome.PENDING);
            assertThat(HostContract.targets(domain.xml())).containsExactly("vda");
            assertThat(HostContract.targets(domain.persistentXml())).containsExactly("vda");
        }
    }

    @Test
    void libvirts_own_call_with_both_flags_loses_the_persistent_half() {
        // the reason for asking the guest first and alone
        domain.attach(on(Bus.VIRTIO));
        Hypervisor libvirt = NativeHypervisor.open(host.uri().orElseThrow());
        try {
            String xml = domain.xml().devices().disks().get(0).toXml();
            libvirt.detach(libvirt.lookup("unplug"), xml, null, Hypervisor.LIVE | Hypervisor.CONFIG);

            assertThat(HostContract.targets(domain.xml())).containsExactly("vda");
            assertThat(HostContract.targets(domain.persistentXml())).isEmpty();
        } finally {
            libvirt.close();
        }
    }

    @Test
    void a_scsi_disk_leaves_at_once() {
        domain.attach(on(Bus.SCSI));
        assertThat(domain.requestDetach(on(Bus.SCSI), LONG).outcome()).isEqualTo(Outcome.DETACHED);
        assertThat(HostContract.targets(domain.xml())).isEmpty();
    }

    @Test
    void a_guest_whose_process_is_killed_has_let_go() {
        domain.attach(on(Bus.VIRTIO));
        Detachment pending = domain.requestDetach(on(Bus.VIRTIO), SHORT);
        try (Watch<DomainEvent.Lifecycle> watch = domain.watch(DomainEvent.Lifecycle.class)) {
            PrivateLibvirtd.signal("KILL", PrivateLibvirtd.pidOf("unplug"));

            assertThat(watch.next(LONG).type()).isEqualTo(DomainEvent.Lifecycle.Type.STOPPED);
        }
        assertThat(pending.await(LONG).outcome()).isEqualTo(Outcome.DETACHED);
        assertThat(HostContract.targets(domain.persistentXml())).isEmpty();
    }

    @Test
    void a_device_that_is_not_there_is_not_found() {
        assertThatThrownBy(() -> domain.detach(on(Bus.SCSI), SHORT)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_controller_in_use_stays() {
        domain.attach(on(Bus.SCSI), Scope.LIVE);
        Device controller = Device.xml("<controller type='scsi' index='0' model='virtio-scsi'/>");

        assertThatThrownBy(() -> domain.detach(controller, SHORT)).isInstanceOf(InvalidStateException.class);
    }
}
