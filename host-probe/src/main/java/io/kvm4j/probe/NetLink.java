package io.kvm4j.probe;

import java.util.List;

/**
 * One network interface of the host: {@code /sys/class/net/NAME}, as the network namespace of this process has it.
 *
 * @param macAddress as the kernel writes it, {@code 52:54:00:...}
 * @param operState {@code up}, {@code down}, {@code unknown}, ... (RFC 2863)
 * @param speedMbps absent while there is no link, and where the driver does not say
 * @param driver absent for interfaces that the kernel made of nothing
 * @param pci the function it is on; absent for virtual ones
 * @param master the bridge, bond or switch it is a port of
 * @param ports the interfaces it is the master of
 * @param lowers the interfaces it is on, such as that of a VLAN or macvtap
 * @param vlanId of a VLAN
 */
public record NetLink(
        String name,
        Kind kind,
        Reading<Integer> index,
        Reading<String> macAddress,
        Reading<Integer> mtuBytes,
        Reading<String> operState,
        Reading<Integer> speedMbps,
        Reading<String> driver,
        Reading<PciAddress> pci,
        Reading<String> master,
        List<String> ports,
        List<String> lowers,
        Reading<Integer> vlanId) {

    /** What sort of interface it is. */
    public enum Kind {
        /** A device with hardware, or a paravirtual one. */
        DEVICE,
        BRIDGE,
        BOND,
        VLAN,
        /** A macvlan with a character device for a guest: {@code /dev/tapN}, N being the index. */
        MACVTAP,
        /** Frames to and from a program, such as QEMU. */
        TAP,
        /** Packets to and from a program. */
        TUN,
        LOOPBACK,
        /** Any other virtual one: veth, VXLAN, macvlan, an Open vSwitch port. */
        VIRTUAL
    }
}
