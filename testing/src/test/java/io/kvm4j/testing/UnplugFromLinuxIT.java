package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.Detachment;
import io.kvm4j.Detachment.Outcome;
import io.kvm4j.Domain;
import io.kvm4j.Host;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.device.Bus;
import io.kvm4j.xml.DomainXml;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a guest with an operating system does when a device is to leave. */
class UnplugFromLinuxIT {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofSeconds(1);

    private final Host host = EmbeddedQemu.host();
    private final LoopDevice loop = LoopDevice.ofBytes(1 << 20);
    private final BlockDisk disk = BlockDisk.of(loop.path()).bus(Bus.VIRTIO);
    private LinuxGuest guest;

    @BeforeEach
    void define() {
        guest = LinuxGuest.define(host, "linux-unplug", "");
    }

    @AfterEach
    void leave_nothing() {
        guest.close();
        loop.close();
    }

    private Domain boot() {
        guest.domain().start();
        guest.awaitAgent(Duration.ofSeconds(90));
        return guest.domain();
    }

    @Test
    void a_disk_leaves_when_asked_while_it_boots_or_later() {
        Domain domain = guest.domain();
        domain.attach(disk);
        domain.start();
        // too early: nobody listens yet
        Detachment early = domain.requestDetach(disk, SHORT);
        guest.awaitAgent(Duration.ofSeconds(90));

        assertThat(early.await(LONG).outcome()).isEqualTo(Outcome.DETACHED);
        assertThat(HostContract.targets(domain.xml())).isEmpty();
        assertThat(HostContract.targets(domain.persistentXml())).isEmpty();
    }

    @Test
    void with_native_hot_plug_a_guest_that_is_busy_with_the_attach_is_asked_again() {
        String document = guest.domain().persistentXml().toXml();
        host.define(DomainXml.parse(document.replaceFirst(
                "</domain>\\s*$",
                "<qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>"
                        + "<qemu:arg value='-global'/>"
                        + "<qemu:arg value='ICH9-LPC.acpi-pci-hotplug-with-bridge-support=off'/>"
                        + "</qemu:commandline></domain>")));
        Domain domain = boot();

        for (int i = 0; i < 2; i++) {
            domain.attach(disk);
            assertThat(domain.requestDetach(disk, Duration.ofSeconds(60)).outcome())
                    .isEqualTo(Outcome.DETACHED);
        }
        assertThat(HostContract.targets(domain.persistentXml())).isEmpty();
    }
}
