package io.kvm4j.device;

import io.kvm4j.xml.Interface;
import java.util.regex.Pattern;

/**
 * What network interfaces of every source have in common. Each method answers a changed copy.
 *
 * <p>Give a MAC address to one that is to be found again: without it libvirt makes one up. Model virtio where none is
 * asked for. libvirt's <a href="https://libvirt.org/formatdomain.html#network-interfaces">interface page</a>. Safe for use
 * by many threads.
 *
 * @param <N> the kind of interface
 */
public abstract sealed class GuestNic<N extends GuestNic<N>> extends Addressed<N, Interface>
        permits BridgeNic, NetworkNic, DirectNic, OpenVSwitchNic, UserNic, EthernetNic, VhostUserNic, HostdevNic {

    // IFNAMSIZ of the kernel's if.h is 16 with the end
    private static final Pattern DEVICE = Pattern.compile("[^/\\s:]{1,15}");

    GuestNic(Interface model) {
        super(model);
    }

    static String requireDevice(String name) {
        return require(DEVICE, name, "a network device's name has 1 to 15 characters, no slash, colon or space");
    }

    /**
     * Sets the MAC address.
     *
     * @throws IllegalArgumentException if it is none, or one of a group
     */
    public N mac(String mac) {
        requireMac(mac);
        return changed(nic -> nic.mac(m -> m.address(mac)));
    }

    /** Sets what network card the guest sees; without it virtio, or what a preset for the guest says. */
    public N model(NicModel model) {
        return changed(nic -> nic.model(m -> m.type(model.text())));
    }

    /** Sets the largest packet in bytes, 68 to 65535; a virtio guest takes it over. Since libvirt 3.1. */
    public N mtu(int bytes) {
        if (bytes < 68 || bytes > 65535) {
            throw new IllegalArgumentException("an MTU is 68 to 65535, was " + bytes);
        }
        return changed(nic -> nic.mtu(m -> m.size(bytes)));
    }

    /** Sets the number of queue pairs of a virtio card, at least 1; one for each vCPU is usual. */
    public N queues(int queues) {
        requireAtLeast(1, queues, "queues");
        return changed(nic -> nic.driver(d -> d.queues(queues)));
    }

    /** Moves a virtio card's packets in the host's kernel, and fails where it cannot; without this, where it can. */
    public N vhost() {
        return changed(nic -> nic.driver(d -> d.name("vhost")));
    }

    /** Limits what the guest receives, in KiB a second. */
    public N receiveLimitKiBPerSecond(long average) {
        requireAtLeast(1, average, "a limit in a second");
        return changed(nic -> nic.bandwidth(b -> b.inbound(in -> in.average(average))));
    }

    /** Limits what the guest sends, in KiB a second. */
    public N sendLimitKiBPerSecond(long average) {
        requireAtLeast(1, average, "a limit in a second");
        return changed(nic -> nic.bandwidth(b -> b.outbound(out -> out.average(average))));
    }

    /** Puts the interface into a VLAN, on Open vSwitch, SR-IOV and VLAN-aware bridges (libvirt 11.0). */
    public N vlan(int tag) {
        if (tag < 0 || tag > 4094) {
            throw new IllegalArgumentException("a VLAN is 0 to 4094, was " + tag);
        }
        return changed(nic -> nic.vlan(v -> v.addTag(t -> t.id(tag))));
    }

    /** Passes traffic through one of libvirt's network filters, such as {@code clean-traffic}. */
    public N filter(String name) {
        requirePlain(name, "a filter's name");
        return changed(nic -> nic.filterref(f -> f.filter(name)));
    }

    /** Plugs the cable in or pulls it; a running guest sees it by {@code domain.update}. */
    public N link(boolean up) {
        return changed(nic -> nic.link(l -> l.state(up ? "up" : "down")));
    }

    /** Sets the name of the device on the host; names beginning with vnet are libvirt's own. */
    public N hostDevice(String name) {
        requireDevice(name);
        if (name.startsWith("vnet")) {
            throw new IllegalArgumentException("names beginning with vnet are libvirt's own, was \"" + name + "\"");
        }
        return changed(nic -> nic.target(t -> t.dev(name)));
    }

    /** Sets when the firmware tries to boot from the network here: 1 is first. */
    public N bootOrder(int order) {
        requireAtLeast(1, order, "a boot order");
        return changed(nic -> nic.boot(b -> b.order(order)));
    }
}
