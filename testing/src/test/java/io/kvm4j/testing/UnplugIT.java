package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
import io.kvm4j.error.ErrorCode;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.event.DomainEvent;
import io.kvm4j.event.Watch;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.libvirt.NativeHypervisor;
import io.kvm4j.job.BlockJob;
import io.kvm4j.job.CopyTarget;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What libvirt answers to an unplug, and what is true afterwards. The whole table, in its order, with the test of each row:
 *
 * <ol>
 *   <li>no operating system, both documents: {@link #libvirts_own_call_with_both_flags_loses_the_persistent_half}
 *   <li>the same, asked again for the guest alone: {@link #a_pci_device_stays_and_so_does_its_persistent_half_also_when_asked_twice}
 *   <li>the same, asked again for both: {@link #libvirts_own_call_with_both_flags_loses_the_persistent_half}
 *   <li>by alias: {@link #by_alias_libvirt_has_succeeded_and_the_guest_has_the_device}
 *   <li>a guest that resumes or boots later: {@link UnplugFromLinuxIT}
 *   <li>a guest at work, with the disk mounted or not: {@link LinuxGuestIT}, {@link UefiGuestIT}
 *   <li>SCSI and USB disks: {@link #a_scsi_or_usb_disk_leaves_at_once_also_while_the_guest_is_paused}
 *   <li>a guest that refuses: {@link LinuxGuestIT}
 *   <li>native hot-plug, busy: {@link UnplugFromLinuxIT}
 *   <li>native hot-plug, asked while pending: {@link UnplugFromLinuxIT}
 *   <li>QEMU killed: {@link #a_guest_whose_process_is_killed_has_let_go}
 *   <li>not there: {@link #a_device_that_is_not_there_is_not_found}, {@link ErrorTableIT}
 *   <li>a block job on the disk: {@link #a_disk_that_a_job_works_on_stays_in_both_documents}
 *   <li>a controller in use: {@link #a_controller_in_use_stays}
 *   <li>a vCPU that is kept: {@link UnplugFromLinuxIT}
 *   <li>a lease: {@link #a_lease_of_which_no_event_tells_is_gone_by_the_document}
 * </ol>
 */
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
            DomainRef ref = libvirt.lookup("unplug");
            libvirt.detach(ref, xml, null, Hypervisor.LIVE | Hypervisor.CONFIG);

            assertThat(HostContract.targets(domain.xml())).containsExactly("vda");
            assertThat(HostContract.targets(domain.persistentXml())).isEmpty();
            // so that it cannot be made again
            assertThatExceptionOfType(HypervisorException.class)
                    .isThrownBy(() -> libvirt.detach(ref, xml, null, Hypervisor.LIVE | Hypervisor.CONFIG))
                    .matches(e -> e.code() == ErrorCode.DEVICE_MISSING);
            assertThat(HostContract.targets(domain.xml())).containsExactly("vda");
        } finally {
            libvirt.close();
        }
    }

    @Test
    void by_alias_libvirt_has_succeeded_and_the_guest_has_the_device() {
        String alias = domain.attach(on(Bus.VIRTIO)).alias().orElseThrow();
        Hypervisor libvirt = NativeHypervisor.open(host.uri().orElseThrow());
        try {
            libvirt.detach(libvirt.lookup("unplug"), "", alias, Hypervisor.LIVE);

            assertThat(HostContract.targets(domain.xml())).containsExactly("vda");
        } finally {
            libvirt.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"SCSI, false", "SCSI, true", "USB, false", "USB, true"})
    void a_scsi_or_usb_disk_leaves_at_once_also_while_the_guest_is_paused(Bus bus, boolean paused) {
        domain.attach(on(bus));
        if (paused) {
            domain.suspend();
        }
        assertThat(domain.requestDetach(on(bus), LONG).outcome()).isEqualTo(Outcome.DETACHED);
        assertThat(HostContract.targets(domain.xml())).isEmpty();
    }

    @Test
    void a_lease_of_which_no_event_tells_is_gone_by_the_document() {
        Device lease = Device.xml(
                "<lease><lockspace>space</lockspace><key>key</key><target path='" + loop + "' offset='0'/></lease>");
        domain.attach(lease);
        assertThat(domain.xml().toXml()).contains("<lease>");

        assertThat(domain.requestDetach(lease, LONG).outcome()).isEqualTo(Outcome.DETACHED);

        assertThat(domain.xml().toXml()).doesNotContain("<lease>");
        assertThat(domain.persistentXml().toXml()).doesNotContain("<lease>");
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

    @Test
    void a_disk_that_a_job_works_on_stays_in_both_documents(@TempDir Path folder) throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        String target = domain.attach(on(Bus.SCSI)).target().orElseThrow();
        BlockJob copy = domain.disk(target).copyTo(CopyTarget.file(folder.resolve("copy.raw"), "raw"));
        try {
            assertThatExceptionOfType(KvmException.class)
                    .isThrownBy(() -> domain.detach(on(Bus.SCSI), SHORT))
                    .matches(e -> e.code() == ErrorCode.BLOCK_COPY_ACTIVE);

            assertThat(HostContract.targets(domain.xml())).containsExactly(target);
            assertThat(HostContract.targets(domain.persistentXml())).containsExactly(target);
        } finally {
            copy.cancel();
        }
        assertThat(domain.requestDetach(on(Bus.SCSI), LONG).outcome()).isEqualTo(Outcome.DETACHED);
    }
}
