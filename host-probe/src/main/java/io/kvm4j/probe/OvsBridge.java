package io.kvm4j.probe;

import java.util.List;
import java.util.OptionalInt;

/** A bridge of Open vSwitch, as its database has it. A guest's interface on it needs {@code virtualport} type
 * {@code openvswitch}. */
public record OvsBridge(String name, List<Port> ports) {

    /**
     * One port.
     *
     * @param interfaces more than one for a bond
     * @param vlanTag of an access port
     */
    public record Port(String name, List<String> interfaces, OptionalInt vlanTag) {}
}
