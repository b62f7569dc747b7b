package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.kvm4j.Domain;
import io.kvm4j.Host;
import io.kvm4j.Shutdown;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.TimeoutException;
import io.kvm4j.tuning.Bandwidth;
import io.kvm4j.tuning.CpuSet;
import io.kvm4j.tuning.InterfaceBandwidth;
import io.kvm4j.tuning.Limit;
import io.kvm4j.xml.DomainXml;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a guest's operating system has to take part in, or a real device. */
class TuningOnRealQemuIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final long MIB = 1L << 20;

    private final Host host = EmbeddedQemu.host();

    @Test
    void a_guest_sees_new_vcpus_gives_memory_back_and_shuts_down_when_asked() {
        try (LinuxGuest guest = LinuxGuest.boot(host, "tuned", "")) {
            Domain domain = guest.domain();

            domain.vcpus().set(3);
            assertThat(domain.vcpus().counts().live()).hasValue(3);
            // this guest leaves it to its agent to use a new one
            await().atMost(SOON).ignoreExceptions().until(() -> {
                domain.vcpus().bringOnlineInGuest(CpuSet.of(2));
                return domain.vcpus().onlineInGuest().equals(CpuSet.range(0, 2));
            });

            domain.suspend();
            assertThatThrownBy(() -> domain.vcpus().set(2))
                    .isInstanceOf(TimeoutException.class)
                    .hasMessageContaining("has 3 vCPUs and not 2");
            assertThat(domain.vcpus().counts().live()).hasValue(3);
            assertThat(domain.vcpus().counts().config()).hasValue(3);
            domain.resume();

            domain.memory().set(200 * MIB);
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(domain.memory().statistics().balloonBytes())
                            .isEqualTo(200 * MIB));
            domain.memory().statisticsEvery(Duration.ofSeconds(1));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(domain.memory().statistics().unusedBytes())
                            .isPresent());

            assertThat(domain.shutdown(Shutdown.agentOrAcpi().within(SOON).askingEvery(Duration.ofSeconds(10))))
                    .isEqualTo(Shutdown.Outcome.SHUT_DOWN);
        }
    }

    @Test
    void a_vcpu_that_cannot_be_taken_back_stays_in_both_documents() {
        Domain domain = host.define(DomainXml.parse("""
                        <domain type='qemu'><name>stubborn</name><memory unit='MiB'>64</memory>
                        <vcpu current='1'>2</vcpu><os><type arch='x86_64' machine='q35'>hvm</type></os>
                        <features><acpi/></features></domain>
                        """));
        try {
            domain.start();
            domain.vcpus().set(2);

            assertThatThrownBy(() -> domain.vcpus().set(1))
                    .isInstanceOf(KvmException.class)
                    .hasMessageContaining("unplug");

            assertThat(domain.vcpus().counts().live()).hasValue(2);
            assertThat(domain.vcpus().counts().config()).hasValue(2);
        } finally {
            domain.destroy();
            domain.undefine();
        }
    }

    @Test
    void what_may_go_through_an_interface_is_kept_and_unlimited_again() {
        String mac = "52:54:00:11:22:33";
        Domain domain = host.define(DomainXml.parse("""
                        <domain type='qemu'><name>slow</name><memory unit='MiB'>64</memory>
                        <os><type arch='x86_64' machine='q35'>hvm</type></os>
                        <devices><interface type='ethernet'><mac address='%s'/></interface></devices></domain>
                        """.formatted(mac)));
        try {
            InterfaceBandwidth wanted = new InterfaceBandwidth(
                    Bandwidth.averageKiBytesPerSecond(1000),
                    new Bandwidth(Limit.of(500), Limit.of(800), Limit.of(256)));

            domain.tuning().bandwidth(mac, wanted);
            assertThat(domain.tuning().bandwidth(mac)).isEqualTo(wanted);

            InterfaceBandwidth none = new InterfaceBandwidth(Bandwidth.unlimited(), Bandwidth.unlimited());
            domain.tuning().bandwidth(mac, none);
            assertThat(domain.tuning().bandwidth(mac)).isEqualTo(none);
        } finally {
            domain.undefine();
        }
    }
}
