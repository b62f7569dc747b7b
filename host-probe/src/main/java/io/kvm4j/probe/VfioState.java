package io.kvm4j.probe;

/**
 * Whether the host is set up to hand out devices.
 *
 * @param driverLoaded whether {@code vfio-pci} is there to bind to
 * @param deviceNode whether {@code /dev/vfio/vfio} is there
 * @param unsafeInterruptsAllowed parameter {@code allow_unsafe_interrupts} of {@code vfio_iommu_type1}
 */
public record VfioState(
        Reading<Boolean> driverLoaded, Reading<Boolean> deviceNode, Reading<Boolean> unsafeInterruptsAllowed) {

    static final String UNSAFE = "sys/module/vfio_iommu_type1/parameters/allow_unsafe_interrupts";

    static VfioState of(Tree tree) {
        boolean driver = tree.exists("sys/bus/pci/drivers/vfio-pci") || tree.exists("sys/module/vfio_pci");
        boolean modules = tree.live() || tree.exists("sys/module") || tree.exists("proc/modules");
        boolean node = tree.exists("dev/vfio/vfio");
        boolean dev = tree.live() || tree.exists("dev");
        Reading<String> unsafe = tree.attribute(UNSAFE);
        return new VfioState(
                driver || modules ? Reading.known(driver) : tree.missing("sys/module/vfio_pci"),
                node || dev ? Reading.known(node) : tree.missing("dev/vfio/vfio"),
                unsafe.isAbsent() ? tree.missing(UNSAFE) : unsafe.map(u -> u.equals("Y") || u.equals("1")));
    }
}
