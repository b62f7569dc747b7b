package io.kvm4j.probe;

import java.util.List;

/**
 * What stands between devices and memory, and whether the kernel uses it.
 *
 * @param firmwareTable the ACPI table that describes it: {@code DMAR}, {@code IVRS}, {@code IORT}, {@code VIOT}; absent
 *     if firmware has none
 * @param active whether the kernel runs it
 * @param interruptRemapping whether a guest's device cannot forge interrupts; without it vfio refuses. Inferred where
 *     sysfs tells what the hardware can and not what the kernel does
 * @param units the kernel's names: {@code dmar0}, {@code ivhd0}
 * @param arguments those of the kernel's arguments that matter
 * @param idClaims devices claimed by their ids at boot
 */
public record IommuState(
        Kind kind,
        Reading<String> firmwareTable,
        Reading<Boolean> active,
        Reading<Boolean> interruptRemapping,
        List<String> units,
        List<KernelArgument> arguments,
        List<IdClaim> idClaims) {

    /** Whose IOMMU it is. */
    public enum Kind {
        INTEL_VTD("DMAR"),
        AMD_VI("IVRS"),
        ARM_SMMU("IORT"),
        VIRTIO("VIOT"),
        OTHER(""),
        NONE("");

        private final String table;

        Kind(String table) {
            this.table = table;
        }

        /** The ACPI table it is described in. */
        String table() {
            return table;
        }
    }

    public IommuState {
        units = List.copyOf(units);
        arguments = List.copyOf(arguments);
        idClaims = List.copyOf(idClaims);
    }
}
