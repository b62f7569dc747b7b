package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kvm4j.Domain;
import io.kvm4j.Host;
import io.kvm4j.Undefine;
import io.kvm4j.xml.DomainXml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A Linux that really runs: kernel and initramfs out of the distribution's packages, made by {@code guest/build}. Boots in
 * some seconds under emulation, answers the guest agent, lets go of devices, and obeys the power button.
 *
 * <p>A q35 guest with two virtual processors of at most four, room for memory modules, six free root ports, a virtio-scsi
 * controller, and its console in a file.
 */
final class LinuxGuest implements AutoCloseable {

    private static final int FREE_ROOT_PORTS = 6;

    private final Host host;
    private final Domain domain;
    private final Path console;

    private LinuxGuest(Host host, Domain domain, Path console) {
        this.host = host;
        this.domain = domain;
        this.console = console;
    }

    /** Defines a guest with more devices than its own; it does not run yet. */
    static LinuxGuest define(Host host, String name, String moreDevices) {
        try {
            Path console = Files.createTempFile("kvm4j-" + name + "-", ".console");
            return new LinuxGuest(
                    host, host.define(DomainXml.parse(document(name, Image.FILES, console, moreDevices))), console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Defines a guest, starts it and waits until its agent is there. */
    static LinuxGuest boot(Host host, String name, String moreDevices) {
        LinuxGuest guest = define(host, name, moreDevices);
        guest.domain().start();
        guest.awaitAgent(Duration.ofSeconds(90));
        return guest;
    }

    Domain domain() {
        return domain;
    }

    /** Waits until the guest has booted and its agent listens. */
    void awaitAgent(Duration limit) {
        await().atMost(limit)
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertThat(domain.xml().toXml())
                        .as("agent channel; console: %s", console())
                        .containsPattern("org.qemu.guest_agent.0[\"'] state=[\"']connected"));
    }

    /** What the guest has written on its console so far. */
    String console() {
        try {
            return Files.readString(console, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Destroys and forgets the guest. */
    @Override
    public void close() {
        if (host.findDomain(domain.name()).isPresent()) {
            if (domain.isActive()) {
                domain.destroy();
            }
            domain.undefine(Undefine.document().nvram());
        }
        try {
            Files.deleteIfExists(console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String document(String name, Path files, Path console, String moreDevices) {
        return """
                <domain type='qemu'>
                  <name>%s</name>
                  <maxMemory slots='4' unit='MiB'>1024</maxMemory>
                  <memory unit='MiB'>256</memory>
                  <vcpu current='2'>4</vcpu>
                  <os>
                    <type arch='x86_64' machine='q35'>hvm</type>
                    <kernel>%s/vmlinuz</kernel>
                    <initrd>%s/initrd</initrd>
                    <cmdline>console=ttyS0 quiet panic=-1 random.trust_cpu=on mitigations=off</cmdline>
                  </os>
                  <features><acpi/><apic/></features>
                  <cpu><numa><cell id='0' cpus='0-3' memory='256' unit='MiB'/></numa></cpu>
                  <on_poweroff>destroy</on_poweroff>
                  <devices>
                    <emulator>/usr/bin/qemu-system-x86_64</emulator>
                    <controller type='pci' index='0' model='pcie-root'/>
                    %s
                    <controller type='scsi' index='0' model='virtio-scsi'/>
                    <serial type='file'><source path='%s'/></serial>
                    <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
                    <rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>
                    <memballoon model='virtio'/>
                    %s
                  </devices>
                </domain>
                """.formatted(
                        name,
                        files,
                        files,
                        // libvirt adds a port for each device that is named here, and leaves none over
                        "<controller type='pci' model='pcie-root-port'/>".repeat(FREE_ROOT_PORTS + 5),
                        console,
                        moreDevices);
    }

    /** The guest's files, made once for the process. */
    private static final class Image {

        static final Path FILES = build();

        private static Path build() {
            Path script = Path.of(System.getProperty("basedir", "testing"), "guest", "build");
            try {
                Process process = new ProcessBuilder(script.toString()).start();
                String files = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
                String complaint = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
                assertThat(process.exitValue()).as(complaint).isZero();
                return Path.of(files);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
