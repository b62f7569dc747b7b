package io.kvm4j.device;

import io.kvm4j.xml.MemoryDevice;
import java.nio.file.Path;

/**
 * Memory of the guest as a device, which can be plugged in while it runs. The domain must have memory slots and a maximum,
 * see {@code DomainSpec.maxMemoryMiB}, and NUMA cells or one that is made of its whole memory.
 *
 * <p>Safe for use by many threads.
 */
public final class MemoryModule extends Addressed<MemoryModule, MemoryDevice> {

    private MemoryModule(MemoryDevice model) {
        super(model);
    }

    /** A DIMM; the guest gives it back only if none of its pages are the kernel's. */
    public static MemoryModule dimmMiB(int sizeMiB) {
        return of("dimm", sizeMiB);
    }

    /** A file of the host as persistent memory, with that much of it for labels where the guest wants namespaces. */
    public static MemoryModule nvdimm(Path file, int sizeMiB) {
        String path = requirePath(file.toString());
        return of("nvdimm", sizeMiB).changed(memory -> memory.source(s -> s.path(path)));
    }

    /**
     * virtio-mem: memory of which the guest has as much as is requested, in blocks of 2 MiB, and gives back by blocks.
     * Since libvirt 7.9 and QEMU 5.1.
     */
    public static MemoryModule virtioMemMiB(int sizeMiB, int requestedMiB) {
        if (requestedMiB < 0 || requestedMiB > sizeMiB || requestedMiB % 2 != 0) {
            throw new IllegalArgumentException(
                    "what is requested is even and 0 to " + sizeMiB + " MiB, was " + requestedMiB);
        }
        return of("virtio-mem", sizeMiB)
                .changed(memory -> memory.target(
                        t -> t.block(b -> b.bytes(2 << 20)).requested(r -> r.bytes((long) requestedMiB << 20))));
    }

    private static MemoryModule of(String model, int sizeMiB) {
        requireAtLeast(1, sizeMiB, "memory in MiB");
        return new MemoryModule(new MemoryDevice()
                .model(model)
                .target(t -> t.size(s -> s.bytes((long) sizeMiB << 20)).node(0)));
    }

    /** Plugs it into another NUMA cell of the guest than cell 0. */
    public MemoryModule cell(int cell) {
        requireAtLeast(0, cell, "a NUMA cell");
        return changed(memory -> memory.target(t -> t.node(cell)));
    }

    @Override
    MemoryModule of(MemoryDevice changed) {
        return new MemoryModule(changed);
    }
}
