package io.kvm4j.probe;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The network interfaces of the host, and the bridges a guest can be put on.
 *
 * @param links by name
 * @param ovsBridges absent where no Open vSwitch runs; unreadable where its database does not answer this user
 */
public record Network(List<NetLink> links, Reading<List<OvsBridge>> ovsBridges) {

    /**
     * Whether a guest can be put on a bridge.
     *
     * @param message one sentence for a person: what there is, and what to do where there is none
     */
    public record BridgeCheck(String bridge, Status status, String message) {

        /** What was found under the name. */
        public enum Status {
            LINUX_BRIDGE,
            /** Ask libvirt for {@code <virtualport type='openvswitch'/>}. */
            OPEN_VSWITCH,
            /** There is an interface of that name and it is no bridge. */
            NOT_A_BRIDGE,
            MISSING,
            /** It may be a bridge of an Open vSwitch that did not answer. */
            UNKNOWN
        }

        /** Whether libvirt will find the bridge. */
        public boolean usable() {
            return status == Status.LINUX_BRIDGE || status == Status.OPEN_VSWITCH;
        }
    }

    /** The interface of a name. */
    public Optional<NetLink> link(String name) {
        return links.stream().filter(link -> link.name().equals(name)).findFirst();
    }

    /** Says before libvirt fails whether a bridge is there, and which ones are where it is not. */
    public BridgeCheck checkBridge(String name) {
        Optional<NetLink> link = link(name);
        if (link.filter(l -> l.kind() == NetLink.Kind.BRIDGE).isPresent()) {
            return new BridgeCheck(name, BridgeCheck.Status.LINUX_BRIDGE, name + " is a bridge");
        }
        if (ovsBridges.orElse(List.of()).stream()
                .anyMatch(bridge -> bridge.name().equals(name))) {
            return new BridgeCheck(name, BridgeCheck.Status.OPEN_VSWITCH, name + " is a bridge of Open vSwitch");
        }
        if (ovsBridges instanceof Reading.Unreadable<List<OvsBridge>> closed
                && link.map(l -> l.kind() == NetLink.Kind.VIRTUAL).orElse(true)) {
            return new BridgeCheck(
                    name,
                    BridgeCheck.Status.UNKNOWN,
                    name + " is no Linux bridge; Open vSwitch did not say whether it is one of its own ("
                            + closed.file() + ": " + closed.why() + "); " + known());
        }
        return link.map(found -> new BridgeCheck(
                        name,
                        BridgeCheck.Status.NOT_A_BRIDGE,
                        name + " is no bridge but a " + found.kind() + " interface; " + known()))
                .orElseGet(
                        () -> new BridgeCheck(name, BridgeCheck.Status.MISSING, name + " does not exist; " + known()));
    }

    private String known() {
        TreeSet<String> names = new TreeSet<>();
        links.stream().filter(link -> link.kind() == NetLink.Kind.BRIDGE).forEach(link -> names.add(link.name()));
        ovsBridges.orElse(List.of()).forEach(bridge -> names.add(bridge.name()));
        return names.isEmpty() ? "this host has no bridge" : "bridges here: " + String.join(", ", names);
    }
}
