/** Tests that run inside the lab: an emulated machine with an IOMMU, NUMA nodes, SR-IOV and VFIO (docs/lab.md). */
@NullMarked
package io.kvm4j.lab;

import org.jspecify.annotations.NullMarked;
