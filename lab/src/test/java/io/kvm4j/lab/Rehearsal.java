package io.kvm4j.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.kvm4j.Domain;
import io.kvm4j.Host;
import io.kvm4j.Scope;
import io.kvm4j.device.PciPassthrough;
import io.kvm4j.error.KvmException;
import io.kvm4j.probe.HostProbe;
import io.kvm4j.probe.KilledPlan;
import io.kvm4j.xml.DomainXml;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the tests in the lab do, done outside, only for the list of the classes that it takes: it changes nothing of this host,
 * and whether it succeeds matters to nobody.
 */
class Rehearsal {

    @TempDir
    Path dir;

    @Test
    void probe() {
        assertThat(HostProbe.local().json()).isNotEmpty();
        HostProbe.local().picture().html();
    }

    @Test
    void plan() {
        HostProbe.local().pciDevices().stream()
                .limit(1)
                .forEach(device ->
                        KilledPlan.of("bind", device.address().toString()).toShell());
    }

    @Test
    void junit() {
        assertThat(HostDevicesLabIT.runTagged("none").getTestsFoundCount()).isZero();
    }

    @Test
    void libvirt() {
        try (Host host = Host.connect("test:///default")) {
            PciPassthrough device = PciPassthrough.of("0000:7f:00.0");
            Domain guest = host.define(DomainXml.parse("<domain type='test'><name>rehearsal</name>"
                    + "<memory unit='MiB'>64</memory><os><type>hvm</type></os></domain>"));
            guest.start();
            await().until(guest::isActive);
            host.preflight(device);
            assertThatThrownBy(() -> guest.attach(device, Scope.LIVE)).isInstanceOf(KvmException.class);
            assertThat(guest.xml().toXml()).doesNotContain("<hostdev");
        }
    }
}
