package io.kvm4j.lab;

import static org.awaitility.Awaitility.await;

import io.kvm4j.Domain;
import io.kvm4j.Host;
import io.kvm4j.xml.DomainXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

/** A guest of the lab's machine: a Linux that says on its console what devices it has, or nothing but firmware. */
final class NestedGuest {

    static final Duration LONG = Duration.ofMinutes(3);

    private static final String DOCUMENT = """
            <domain type='kvm'>
              <name>%1$s</name>
              <memory unit='MiB'>%2$d</memory>
              <vcpu cpuset='0'>1</vcpu>
              <os><type arch='x86_64' machine='pc'>hvm</type>%3$s</os>
              <features><acpi/><apic/></features>
              <on_poweroff>destroy</on_poweroff>
              <devices>
                <emulator>/usr/bin/qemu-system-x86_64</emulator>
                <serial type='file'><source path='/tmp/%1$s.log'/></serial>
                <controller type='usb' model='none'/>
                <memballoon model='none'/>
                %4$s
              </devices>
            </domain>
            """;
    private static final String LINUX = """
            <kernel>/run/nested/vmlinux</kernel><initrd>/run/nested/nested.img</initrd>
            <cmdline>console=ttyS0 quiet panic=-1 mitigations=off no_timer_check</cmdline>
            """;

    private NestedGuest() {}

    /** The machine's libvirtd, started if it does not run yet. */
    static Host host() throws IOException, InterruptedException {
        Inside.output("lab-libvirtd");
        return Host.connect("qemu:///system");
    }

    /**
     * The same libvirtd, connected to as another machine's: with a host in the URI it is libvirt that is asked about devices.
     * ssh alone is missing, for there is no second machine: a helper of libvirt's is called as ssh would call it over there.
     */
    static Host remote() throws IOException, InterruptedException {
        Inside.output("lab-libvirtd");
        Path call =
                Files.writeString(Files.createTempFile("call", ""), "#!/bin/sh\nexec virt-ssh-helper qemu:///system\n");
        Files.setPosixFilePermissions(call, PosixFilePermissions.fromString("rwx------"));
        return Host.connect("qemu+ext://lab/system?command=" + call);
    }

    /** A guest that runs Linux and knows PCI hot-plug. */
    static Domain linux(Host host, String name, String devices) throws IOException, InterruptedException {
        Inside.output("lab-nested");
        Domain guest = host.define(DomainXml.parse(DOCUMENT.formatted(name, 192, LINUX, devices)));
        guest.start();
        awaitSaid(guest, "nested: up");
        return guest;
    }

    /** A guest without an operating system, not started. */
    static Domain bare(Host host, String name, String devices) {
        return host.define(DomainXml.parse(DOCUMENT.formatted(name, 64, "", devices)));
    }

    static void remove(Domain guest) {
        if (guest.isActive()) {
            guest.destroy();
        }
        guest.undefine();
    }

    /** Waits until the guest's console has said this, ever. */
    static void awaitSaid(Domain guest, String text) {
        await().atMost(LONG).until(() -> console(guest).contains(text));
    }

    /** Waits until what the guest said last of its devices has this, or has it no more. */
    static void awaitDevices(Domain guest, String text, boolean there) {
        await().atMost(LONG).until(() -> devices(guest).contains(text) == there);
    }

    static String devices(Domain guest) throws IOException {
        String said = console(guest);
        int last = said.lastIndexOf("nested: pci:");
        int end = last < 0 ? -1 : said.indexOf('\n', last);
        return end < 0 ? "" : said.substring(last, end);
    }

    static String console(Domain guest) throws IOException {
        Path log = Path.of("/tmp/" + guest.name() + ".log");
        return Files.exists(log) ? Files.readString(log) : "";
    }
}
