package io.kvm4j.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PciPassthroughTest {

    private final PciPassthrough gpu = PciPassthrough.of("0000:65:00.1");

    @Test
    void a_function_is_managed_and_named_by_its_host_address() {
        assertThat(gpu.toXml())
                .contains("mode=\"subsystem\"", "type=\"pci\"", "managed=\"yes\"")
                .contains("domain=\"0x0000\" bus=\"0x65\" slot=\"0x00\" function=\"0x1\"");
        assertThat(gpu.hostAddress()).hasToString("0000:65:00.1");
        assertThat(PciPassthrough.of("65:00.1")).isEqualTo(gpu).hasSameHashCodeAs(gpu);
    }

    @Test
    void each_setting_is_a_changed_copy() {
        PciPassthrough all = gpu.unmanaged()
                .alias("ua-gpu")
                .address(GuestAddress.pci("0000:05:00.0"))
                .rom(Path.of("/roms/gpu.rom"));

        assertThat(all.toXml())
                .contains("managed=\"no\"", "name=\"ua-gpu\"", "file=\"/roms/gpu.rom\"")
                .contains("<address type=\"pci\" domain=\"0x0000\" bus=\"0x05\" slot=\"0x00\" function=\"0x0\"");
        assertThat(all.isManaged()).isFalse();
        assertThat(all.address(GuestAddress.pci("0000:06:00.0")).toXml()).doesNotContain("bus=\"0x05\"");
        assertThat(all.withoutRom().toXml()).contains("bar=\"off\"").doesNotContain("file=");
        assertThat(gpu.isManaged()).isTrue();
        assertThat(gpu.toXml()).doesNotContain("rom").doesNotContain("alias");
    }

    @Test
    void wrong_words_are_refused_where_they_enter() {
        assertThatThrownBy(() -> PciPassthrough.of("audio"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"audio\"");
        assertThatThrownBy(() -> gpu.alias("gpu")).hasMessageContaining("\"gpu\"");
        assertThatThrownBy(() -> gpu.address(GuestAddress.pci("slot 5"))).hasMessageContaining("\"slot 5\"");
        assertThatThrownBy(() -> gpu.rom(Path.of("gpu.rom"))).hasMessageContaining("\"gpu.rom\"");
    }
}
