package io.kvm4j.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Domain;
import io.kvm4j.Host;
import io.kvm4j.Preflight;
import io.kvm4j.Scope;
import io.kvm4j.device.PciPassthrough;
import io.kvm4j.error.PreflightException;
import io.kvm4j.probe.Finding;
import io.kvm4j.probe.Finding.Code;
import io.kvm4j.probe.KilledPlan;
import io.kvm4j.probe.Plan;
import io.kvm4j.probe.Severity;
import io.kvm4j.xml.DomainXml;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A function that shares its IOMMU group, and one on a NUMA node, on a machine that has both. */
@Lab("vtd2")
class SharedGroupLabIT {

    private static final PciPassthrough SHARED = PciPassthrough.of("0000:04:02.0");
    private static final String CULPRIT = "0000:04:01.0";
    private static final PciPassthrough FAR = PciPassthrough.of("0000:81:00.0");

    @TempDir
    Path dir;

    @Test
    void a_member_on_a_host_driver_is_named_before_libvirt_is_asked_and_freed_as_the_remedy_says() throws Exception {
        try (Host host = NestedGuest.host()) {
            Domain guest = NestedGuest.bare(host, "sharing", "");
            guest.start();
            try {
                assertThatThrownBy(() -> guest.attach(SHARED, Scope.LIVE))
                        .isInstanceOf(PreflightException.class)
                        .hasMessageContaining(CULPRIT)
                        .hasMessageContaining("is on e1000");
                assertThat(Inside.driver("0000:04:02.0")).isEqualTo("snd_hda_intel");

                Path journal = dir.resolve("bind");
                KilledPlan.of("bind", CULPRIT).run(journal);
                guest.attach(SHARED, Scope.LIVE);
                assertThat(Inside.driver("0000:04:02.0")).isEqualTo("vfio-pci");
                guest.destroy();
                Plan.undo(journal);
                assertThat(Inside.driver(CULPRIT)).isEqualTo("e1000");
            } finally {
                NestedGuest.remove(guest);
            }
            assertThat(Inside.driver("0000:04:02.0")).isEqualTo("snd_hda_intel");
        }
    }

    @Test
    void a_function_far_from_the_guests_memory_is_said_to_be_far() throws IOException, InterruptedException {
        try (Host host = NestedGuest.host()) {
            assertThat(host.preflight(FAR).findings())
                    .filteredOn(finding -> finding.code() == Code.NUMA_NODE)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));

            assertThat(onNode(host, "0").blockers()).isEmpty();
            assertThat(onNode(host, "0").findings())
                    .filteredOn(finding -> finding.code() == Code.NUMA_NODE)
                    .extracting(Finding::severity, Finding::remedy)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(
                            Severity.WARNING,
                            "<numatune><memory mode='strict' nodeset='1'/></numatune> in the domain's document"));
            assertThat(onNode(host, "0-1").findings()).noneMatch(finding -> finding.code() == Code.NUMA_NODE);
        }
    }

    private static Preflight onNode(Host host, String nodes) {
        Domain guest = host.define(DomainXml.parse("<domain type='qemu'><name>near</name><memory unit='MiB'>64</memory>"
                + "<numatune><memory mode='strict' nodeset='" + nodes + "'/></numatune>"
                + "<os><type arch='x86_64' machine='pc'>hvm</type></os></domain>"));
        try {
            return guest.preflight(FAR);
        } finally {
            guest.undefine();
        }
    }
}
