package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.kvm4j.Detachment;
import io.kvm4j.Detachment.Outcome;
import io.kvm4j.Domain;
import io.kvm4j.Host;
import io.kvm4j.Scope;
import io.kvm4j.agent.GuestCommand;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.device.Bus;
import io.kvm4j.error.TimeoutException;
import io.kvm4j.xml.DomainXml;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
    void a_guest_that_is_paused_keeps_the_vcpu_and_the_disk_and_lets_go_of_it_when_it_resumes() {
        Domain domain = boot();
        domain.attach(disk);
        domain.vcpus(Scope.LIVE).set(3);
        domain.suspend();
        assertThatExceptionOfType(TimeoutException.class)
                .isThrownBy(() -> domain.vcpus(Scope.LIVE).set(2))
                .withMessageContaining("has 3 vCPUs and not 2");
        assertThat(domain.vcpus().counts().live()).hasValue(3);
        Detachment paused = domain.requestDetach(disk, SHORT);
        assertThat(paused.outcome()).isEqualTo(Outcome.PENDING);
        assertThat(HostContract.targets(domain.xml())).hasSize(1);
        assertThat(HostContract.targets(domain.persistentXml())).hasSize(1);

        domain.resume();

        assertThat(paused.await(LONG).outcome()).isEqualTo(Outcome.DETACHED);
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

        // while it is paused the second request meets the first, which stands and is answered later
        domain.attach(disk);
        await().atMost(LONG)
                .until(() -> domain.agent()
                        .exec(GuestCommand.shell("ls /sys/block"))
                        .outputText()
                        .contains("vda"));
        domain.suspend();
        Detachment first = domain.requestDetach(disk, SHORT);
        Detachment second = domain.requestDetach(disk, SHORT);
        assertThat(first.outcome()).isEqualTo(Outcome.PENDING);
        assertThat(second.outcome()).isEqualTo(Outcome.PENDING);
        domain.resume();

        assertThat(first.await(Duration.ofSeconds(60)).outcome()).isEqualTo(Outcome.DETACHED);
        assertThat(second.await(LONG).outcome()).isEqualTo(Outcome.DETACHED);
        assertThat(HostContract.targets(domain.persistentXml())).isEmpty();
    }

    @Test
    void a_pending_removal_is_finished_after_the_daemon_was_restarted_before_the_guest_answered_or_after() {
        try (PrivateLibvirtd daemon = PrivateLibvirtd.start();
                Host connected = Host.connect(daemon.uri());
                LinuxGuest survivor = LinuxGuest.boot(connected, "survivor", "")) {
            Domain domain = survivor.domain();
            Runnable[] orders = {
                () -> {
                    daemon.killAndRestart();
                    resume(domain);
                },
                // nobody is there to be told when the guest lets go: only the document tells
                () -> {
                    resume(domain);
                    daemon.killAndRestart();
                }
            };
            for (Runnable order : orders) {
                domain.attach(disk);
                domain.suspend();
                Detachment pending = domain.requestDetach(disk, SHORT);
                assertThat(pending.outcome()).isEqualTo(Outcome.PENDING);

                order.run();

                await().atMost(LONG).ignoreExceptions().until(domain::isActive);
                assertThat(pending.await(LONG).outcome()).isEqualTo(Outcome.DETACHED);
                assertThat(HostContract.targets(domain.xml())).isEmpty();
                assertThat(HostContract.targets(domain.persistentXml())).isEmpty();
            }
        }
    }

    @Test
    void a_detach_that_waits_for_the_guest_goes_on_waiting_through_a_restart_of_the_daemon() throws Exception {
        try (PrivateLibvirtd daemon = PrivateLibvirtd.start();
                Host connected = Host.connect(daemon.uri());
                LinuxGuest survivor = LinuxGuest.boot(connected, "survivor", "")) {
            Domain domain = survivor.domain();
            domain.attach(disk);
            domain.suspend();
            Detachment pending = domain.requestDetach(disk, SHORT);
            CompletableFuture<Detachment> waiting = CompletableFuture.supplyAsync(() -> pending.await(LONG));

            daemon.killAndRestart();
            resume(domain);

            assertThat(waiting.get(60, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.DETACHED);
            assertThat(HostContract.targets(domain.xml())).isEmpty();
            assertThat(HostContract.targets(domain.persistentXml())).isEmpty();
        }
    }

    // the connection is opened anew by itself, a moment later
    private static void resume(Domain domain) {
        await().atMost(LONG).ignoreExceptions().until(() -> {
            domain.resume();
            return true;
        });
    }
}
