package io.kvm4j.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Domain;
import io.kvm4j.Host;
import io.kvm4j.Scope;
import io.kvm4j.device.PciPassthrough;
import io.kvm4j.error.PreflightException;
import io.kvm4j.probe.Finding;
import io.kvm4j.probe.Finding.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Machines on which nothing can be passed through say why, and libvirt is not asked. */
@Lab({"noiommu", "iommu-off", "noir"})
class NegativeShapeLabIT {

    private static final PciPassthrough AUDIO = PciPassthrough.of("0000:00:04.0");

    @Test
    void an_attach_is_refused_for_what_the_machine_lacks_and_the_driver_stays() throws Exception {
        try (Host host = NestedGuest.host()) {
            Finding blocker = host.preflight(AUDIO).blockers().get(0);
            assertThat(blocker.code())
                    .isEqualTo(
                            switch (Inside.shape()) {
                                case "noiommu" -> Code.IOMMU_NOT_IN_FIRMWARE;
                                case "iommu-off" -> Code.IOMMU_OFF_BY_ARGUMENT;
                                default -> Code.INTERRUPT_REMAPPING_OFF;
                            });
            assertThat(blocker.remedy()).isNotEmpty();

            Domain guest = NestedGuest.bare(host, "refused", "");
            try {
                assertThatThrownBy(() -> guest.attach(AUDIO, Scope.CONFIG))
                        .isInstanceOf(PreflightException.class)
                        .hasMessageContaining(blocker.message());
                assertThat(guest.xml().toXml()).doesNotContain("<hostdev");
            } finally {
                NestedGuest.remove(guest);
            }
            assertThat(Inside.driver(AUDIO.hostAddress().toString())).isEqualTo("snd_hda_intel");
        }
    }

    @Test
    void by_libvirts_description_of_the_host_a_function_without_a_group_is_refused_as_well() throws Exception {
        try (Host host = NestedGuest.host();
                Host remote = NestedGuest.remote()) {
            // libvirt describes no interrupt remapping
            boolean described = !Inside.shape().equals("noir");
            assertThat(remote.preflight(AUDIO).blockers())
                    .extracting(Finding::code)
                    .isEqualTo(described ? List.of(Code.NO_IOMMU_GROUP) : List.of());
            assertThat(host.preflight(AUDIO).isClear()).isFalse();
        }
    }
}
