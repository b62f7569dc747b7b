package io.kvm4j.probe;

import java.util.List;

/** What a function is to SR-IOV: {@code sriov_totalvfs}, {@code virtfn*} and {@code physfn} of the kernel. */
public sealed interface Sriov {

    /** Neither a physical function with SR-IOV nor a virtual one. */
    record None() implements Sriov {}

    /**
     * A physical function.
     *
     * @param totalVfs how many virtual functions it can have
     * @param vfs those it has now, in the order of their index
     */
    record PhysicalFunction(int totalVfs, List<PciAddress> vfs) implements Sriov {
        public PhysicalFunction {
            vfs = List.copyOf(vfs);
        }
    }

    /** A virtual function, and the physical one it is part of. */
    record VirtualFunction(PciAddress physicalFunction) implements Sriov {}
}
