package io.kvm4j.tuning;

/**
 * From which of the host's NUMA nodes a guest's memory comes.
 *
 * @param mode how strictly
 * @param nodes the nodes; empty leaves it to the host
 */
public record NumaPlacement(Mode mode, CpuSet nodes) {

    /** How strictly, by libvirt's names and numbers ({@code virDomainNumatuneMemMode}). */
    public enum Mode {
        /** From these nodes only: if they are full, the guest gets none. */
        STRICT,
        /** From this node while it has some. */
        PREFERRED,
        /** From these nodes in turn. */
        INTERLEAVE,
        /** Where the kernel's control group says. */
        RESTRICTIVE
    }
}
