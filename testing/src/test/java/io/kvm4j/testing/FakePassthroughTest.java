package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.Preflight;
import io.kvm4j.Scope;
import io.kvm4j.device.PciPassthrough;
import io.kvm4j.error.InUseException;
import io.kvm4j.error.PreflightException;
import io.kvm4j.probe.Finding;
import io.kvm4j.probe.Finding.Code;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A preflight by what libvirt says of another host's devices. */
class FakePassthroughTest {

    private static final PciPassthrough AUDIO = PciPassthrough.of("0000:00:04.0");
    private static final PciPassthrough SHARED = PciPassthrough.of("0000:04:02.0");

    private final FakeHost fake = FakeHost.with(
                    DomainSpec.named("web1").memoryMiB(64),
                    DomainSpec.named("web2").memoryMiB(64))
            .pciDevice("0000:00:04.0", 4, "snd_hda_intel")
            .pciDevice("0000:03:00.0", 15, "pcieport")
            .pciDevice("0000:04:01.0", 15, "e1000")
            .pciDevice("0000:04:02.0", 15, "snd_hda_intel")
            .pciDevice("0000:05:00.0", -1, "nvme");
    private final Domain web = fake.host().domain("web1");

    @Test
    void a_function_alone_in_its_group_is_clear() {
        Preflight preflight = fake.host().preflight(AUDIO);

        assertThat(preflight.findings()).isEmpty();
        preflight.requireClear();
    }

    @Test
    void a_member_on_a_host_driver_is_the_culprit_and_libvirt_is_not_asked() {
        assertThat(fake.host().preflight(SHARED).blockers()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.GROUP_MEMBER_ON_HOST_DRIVER);
            assertThat(finding.culprit()).isEqualTo("0000:04:01.0");
            assertThat(finding.remedy()).isEqualTo("virsh nodedev-detach pci_0000_04_01_0");
        });
        assertThatThrownBy(() -> web.attach(SHARED))
                .isInstanceOf(PreflightException.class)
                .hasMessageContaining("attach PCI device 0000:04:02.0 to web1")
                .hasMessageContaining("0000:04:01.0, in the same IOMMU group 15, is on e1000");
        assertThat(fake.attachedXml("web1")).isEmpty();
    }

    @Test
    void require_clear_names_every_blocker() {
        fake.pciDevice("0000:04:03.0", 15, "nvme");

        assertThatThrownBy(() -> fake.host().preflight(SHARED.unmanaged()).requireClear())
                .isInstanceOf(PreflightException.class)
                .hasMessageContaining("0000:04:01.0")
                .hasMessageContaining("0000:04:03.0")
                .hasMessageContaining("not on vfio-pci");
    }

    @Test
    void without_an_iommu_nothing_is_passed_through() {
        assertThat(fake.host().preflight(PciPassthrough.of("0000:05:00.0")).blockers())
                .extracting(Finding::code)
                .containsExactly(Code.NO_IOMMU_GROUP);
    }

    @Test
    void a_running_guest_has_it_until_it_lets_go() {
        web.start();
        web.attach(AUDIO, Scope.LIVE);

        assertThat(fake.host().preflight(AUDIO).blockers())
                .extracting(Finding::code, Finding::culprit)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Code.USED_BY_DOMAIN, "web1"));
        Domain other = fake.host().domain("web2");
        other.start();
        assertThatThrownBy(() -> other.attach(AUDIO)).isInstanceOf(InUseException.class);
        // a guest that does not run may have it in its document
        other.destroy();
        other.attach(AUDIO);

        web.detach(AUDIO, Duration.ofSeconds(5));

        assertThat(fake.host().preflight(AUDIO).isClear()).isTrue();
    }

    @Test
    void an_unmanaged_function_must_be_on_vfio_before() {
        assertThatThrownBy(() -> web.attach(AUDIO.unmanaged()))
                .isInstanceOf(PreflightException.class)
                .hasMessageContaining("on snd_hda_intel, not on vfio-pci");

        fake.pciDevice("0000:00:04.0", 4, "vfio-pci");

        assertThat(web.attach(AUDIO.unmanaged()).alias()).isPresent();
    }
}
