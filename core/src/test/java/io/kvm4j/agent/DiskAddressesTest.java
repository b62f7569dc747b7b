package io.kvm4j.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.internal.guest.Guest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DiskAddressesTest {

    // libvirt gives the bridge the last number; the guest's firmware comes to it before it comes to the second port
    private final DiskAddresses disks = new DiskAddresses(Guest.of("""
        <domain><os><type machine='pc-q35-7.2'>hvm</type></os><devices>
          <controller type='pci' index='0' model='pcie-root'/>
          <controller type='pci' index='1' model='pcie-root-port'>
            <address type='pci' bus='0x00' slot='0x01' function='0x0'/></controller>
          <controller type='pci' index='2' model='pcie-root-port'>
            <address type='pci' bus='0x00' slot='0x01' function='0x1'/></controller>
          <controller type='pci' index='3' model='pcie-root-port'>
            <address type='pci' bus='0x00' slot='0x01' function='0x2'/></controller>
          <controller type='pci' index='4' model='pcie-to-pci-bridge'>
            <address type='pci' bus='0x01' slot='0x00' function='0x0'/></controller>
          <disk><target dev='vda' bus='virtio'/><address type='pci' bus='0x02' slot='0x00' function='0x0'/></disk>
          <disk><target dev='vdb' bus='virtio'/><address type='pci' bus='0x03' slot='0x00' function='0x0'/></disk>
          <hostdev mode='subsystem' type='pci'>
            <address type='pci' bus='0x04' slot='0x01' function='0x0'/></hostdev>
        </devices></domain>\
        """));

    private static Json at(int bus, int slot) throws IOException {
        return Json.parse("[{\"pci-controller\":{\"domain\":0,\"bus\":" + bus + ",\"slot\":" + slot
                + ",\"function\":0},\"bus\":0,\"target\":0,\"unit\":0}]");
    }

    @Test
    void a_disk_is_told_by_the_guests_own_number_of_its_bus() throws IOException {
        assertThat(disks.targets(at(3, 0))).containsExactly("vda");
        assertThat(disks.targets(at(4, 0))).containsExactly("vdb");
        assertThat(disks.unknown(at(4, 0))).isZero();
    }

    @Test
    void a_disk_on_no_known_place_is_counted_unless_the_guest_was_given_what_is_there() throws IOException {
        assertThat(disks.targets(at(9, 0))).isEmpty();
        assertThat(disks.unknown(at(9, 0))).isOne();
        assertThat(disks.unknown(at(2, 1))).isZero();
    }
}
