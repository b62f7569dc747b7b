package io.kvm4j.probe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the picture shows: lanes of NUMA nodes, in each the PCI tree in order, every function with its diagnosis. */
record Topology(String host, String iommu, Map<Verdict, Integer> counts, List<Lane> lanes) {

    /** One NUMA node, or what belongs to none. */
    record Lane(String title, String facts, List<Row> rows) {}

    /** One function; {@code depth} is how many bridges of its lane it is behind. */
    record Row(PciDevice device, Diagnosis diagnosis, int depth) {

        Optional<IommuGroup> group() {
            return device.iommuGroup().value();
        }

        boolean blocksOthers() {
            return device.bridge()
                    && group().filter(group -> group.viability().blockers().contains(device.address()))
                            .isPresent();
        }

        String name() {
            String named = device.deviceName().orElse(device.className().orElse(""));
            return named.isEmpty() ? device.id().map(PciId::toString).orElse("unknown device") : named;
        }

        String driver() {
            return device.driver().orElse(device.driver().isAbsent() ? "no driver" : "driver unknown");
        }

        /** Why not, in a few words; empty where all is well. Of a bridge nobody asks. */
        String reason() {
            return device.bridge()
                    ? ""
                    : diagnosis
                            .firstBlocker()
                            .map(finding -> finding.message().replaceFirst(", in the same IOMMU group \\d+,", ""))
                            .orElse("");
        }
    }

    /** What is in the way of every function for the same reason, so that it need be said once only. */
    Optional<Finding> everywhere() {
        List<Optional<Finding>> blockers = lanes.stream()
                .flatMap(lane -> lane.rows().stream())
                .filter(row -> !row.device().bridge())
                .map(row -> row.diagnosis().firstBlocker())
                .toList();
        boolean same = !blockers.isEmpty()
                && blockers.get(0).isPresent()
                && blockers.stream()
                                .map(blocker -> blocker.map(Finding::code))
                                .distinct()
                                .count()
                        == 1
                && blockers.get(0).get().code().name().startsWith("IOMMU_");
        return same ? blockers.get(0) : Optional.empty();
    }

    static Topology of(HostProbe probe) {
        Tree tree = probe.tree();
        Map<PciAddress, Diagnosis> diagnoses = new LinkedHashMap<>();
        probe.diagnoses().forEach(diagnosis -> diagnoses.put(diagnosis.device(), diagnosis));
        Map<PciAddress, PciDevice> devices = new TreeMap<>();
        probe.pciDevices().stream()
                .filter(device ->
                        diagnoses.containsKey(device.address())) // one that came or went between the two looks
                .forEach(device -> devices.put(device.address(), device));
        Map<PciAddress, List<PciDevice>> children = new TreeMap<>();
        Map<Integer, List<Row>> lanes =
                new TreeMap<>(Comparator.comparing(node -> node < 0 ? Integer.MAX_VALUE : node));
        Map<Integer, NumaNode> nodes = new TreeMap<>();
        probe.numaNodes().forEach(node -> nodes.put(node.id(), node));
        nodes.keySet().forEach(node -> lanes.put(node, new ArrayList<>()));
        devices.values()
                .forEach(device -> parent(device, devices)
                        .ifPresent(parent -> children.computeIfAbsent(parent, p -> new ArrayList<>())
                                .add(device)));
        devices.values().stream()
                .filter(device -> parent(device, devices).isEmpty())
                .forEach(device -> add(device, 0, children, diagnoses, lanes));
        Map<Verdict, Integer> counts = new TreeMap<>();
        devices.values().stream()
                .filter(device -> !device.bridge())
                .forEach(device -> counts.merge(verdict(diagnoses, device), 1, Integer::sum));
        return new Topology(
                tree.attribute("proc/sys/kernel/hostname").orElse(tree.live() ? "this host" : "captured host"),
                iommu(probe),
                counts,
                lanes.entrySet().stream()
                        .map(lane -> lane(nodes, lane.getKey(), lane.getValue()))
                        .toList());
    }

    private static Verdict verdict(Map<PciAddress, Diagnosis> diagnoses, PciDevice device) {
        Diagnosis diagnosis = diagnoses.get(device.address());
        return diagnosis == null ? Verdict.UNKNOWN : diagnosis.verdict();
    }

    private static Optional<PciAddress> parent(PciDevice device, Map<PciAddress, PciDevice> devices) {
        return device.parent()
                .value()
                .filter(parent -> devices.containsKey(parent) && node(devices.get(parent)) == node(device));
    }

    private static int node(PciDevice device) {
        return device.numaNode().orElse(-1);
    }

    private static void add(
            PciDevice device,
            int depth,
            Map<PciAddress, List<PciDevice>> children,
            Map<PciAddress, Diagnosis> diagnoses,
            Map<Integer, List<Row>> lanes) {
        Diagnosis diagnosis =
                diagnoses.getOrDefault(device.address(), new Diagnosis(device.address(), Verdict.UNKNOWN, List.of()));
        lanes.computeIfAbsent(node(device), node -> new ArrayList<>()).add(new Row(device, diagnosis, depth));
        children.getOrDefault(device.address(), List.of())
                .forEach(child -> add(child, depth + 1, children, diagnoses, lanes));
    }

    private static Lane lane(Map<Integer, NumaNode> nodes, int id, List<Row> rows) {
        NumaNode node = nodes.get(id);
        if (node == null) {
            return id < 0
                    ? new Lane("No NUMA affinity", "the firmware names no node for these", rows)
                    : new Lane("NUMA node " + id, "not among the nodes of this host", rows);
        }
        String cpus = node.cpus().isPresent()
                ? node.isCpuLess() ? "no CPUs" : "CPUs " + node.cpus().orElse(CpuSet.empty())
                : "CPUs unknown";
        String memory = node.totalBytes()
                .map(bytes -> bytes == 0 ? "no memory" : Sizes.text(bytes))
                .orElse("memory unknown");
        return new Lane("NUMA node " + id, cpus + " · " + memory + (node.implied() ? " · implied: no NUMA" : ""), rows);
    }

    private static String name(IommuState.Kind kind) {
        return switch (kind) {
            case INTEL_VTD -> "Intel VT-d";
            case AMD_VI -> "AMD-Vi";
            case ARM_SMMU -> "ARM SMMU";
            case VIRTIO -> "virtio-iommu";
            case OTHER, NONE -> "IOMMU";
        };
    }

    private static String iommu(HostProbe probe) {
        IommuState state = probe.iommu();
        if (!state.active().orElse(false)) {
            return "IOMMU " + (state.active().isUnreadable() ? "unknown" : "off")
                    + state.firmwareTable()
                            .map(table -> " (firmware has " + table + ")")
                            .orElse("");
        }
        String remapping = state.interruptRemapping().isPresent()
                ? " · interrupt remapping " + (state.interruptRemapping().orElse(false) ? "on" : "off")
                : "";
        return name(state.kind()) + " on" + remapping + " · "
                + probe.iommuGroups().size() + " groups";
    }
}
