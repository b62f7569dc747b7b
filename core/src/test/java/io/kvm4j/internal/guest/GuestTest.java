package io.kvm4j.internal.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.device.Bus;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GuestTest {

    private static final String Q35 = """
            <domain type='kvm'><name>a</name><os><type arch='x86_64' machine='pc-q35-7.2'>hvm</type></os><devices>
              <controller type='pci' index='0' model='pcie-root'/>
              <controller type='pci' index='1' model='pcie-root-port'><address type='pci' bus='0x00' slot='0x01'/></controller>
              <controller type='pci' index='2' model='pcie-root-port'><address type='pci' bus='0x00' slot='0x02'/></controller>
              <disk type='block'><source dev='/dev/a'/><target dev='vda' bus='virtio'/><address type='pci' bus='0x02' slot='0x00'/></disk>
              <future kept='yes'/>
            </devices></domain>""";

    @Test
    void target_names_count_in_letters() {
        assertThat(TargetNames.firstFree(Bus.VIRTIO, Set.of())).isEqualTo("vda");
        assertThat(TargetNames.firstFree(Bus.USB, Set.of("sda", "sdb", "sdd"))).isEqualTo("sdc");
        assertThat(TargetNames.letters(25)).isEqualTo("z");
        assertThat(TargetNames.letters(26)).isEqualTo("aa");
        assertThat(TargetNames.letters(26 + 26 * 26)).isEqualTo("aaa");
    }

    @Test
    void root_ports_without_a_device_are_free() {
        assertThat(Guest.of(Q35).freeRootPorts()).hasValue(1);
        assertThat(Guest.of(Q35.replace("pc-q35-7.2", "pc-i440fx-7.2")).freeRootPorts())
                .isEmpty();
    }

    @Test
    void a_document_gets_and_loses_a_device_and_keeps_what_is_not_understood() {
        Guest more = Guest.of(Guest.of(Q35).plus("<disk type='file'><target dev='vdb'/></disk>"));
        assertThat(more.disks().map(GuestDisk::target)).containsExactly("vda", "vdb");

        Guest less = Guest.of(more.minus(more.diskAt("vda").orElseThrow()));
        assertThat(less.disks().map(GuestDisk::target)).containsExactly("vdb");
        assertThat(less.document().toXml()).contains("<future kept=\"yes\"/>");
    }

    @Test
    void local_connections_are_those_without_a_host() {
        assertThat(Sources.isLocal("qemu:///system")).isTrue();
        assertThat(Sources.isLocal("qemu+unix:///system")).isTrue();
        assertThat(Sources.isLocal("qemu+ssh://kvm1/system")).isFalse();
        assertThat(Sources.isLocal("nonsense")).isFalse();
    }
}
