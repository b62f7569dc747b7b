package io.kvm4j.probe;

import java.util.List;

/**
 * All PCI functions and IOMMU groups from one look, and what was noticed on the way.
 *
 * @param devices in order of address
 * @param groups in order of number
 * @param notes devices that vanished, files that are missing or say different things
 */
public record PciScan(List<PciDevice> devices, List<IommuGroup> groups, List<Note> notes) {

    public PciScan {
        devices = List.copyOf(devices);
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
    }
}
