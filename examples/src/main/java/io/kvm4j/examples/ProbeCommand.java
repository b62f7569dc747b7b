package io.kvm4j.examples;

import io.kvm4j.probe.BlockDevice;
import io.kvm4j.probe.Diagnosis;
import io.kvm4j.probe.Finding;
import io.kvm4j.probe.HostProbe;
import io.kvm4j.probe.IommuGroup;
import io.kvm4j.probe.NetLink;
import io.kvm4j.probe.Network;
import io.kvm4j.probe.PciAddress;
import io.kvm4j.probe.PciDevice;
import io.kvm4j.probe.Plan;
import io.kvm4j.probe.Reading;
import io.kvm4j.probe.Signature;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What this host can do, what it cannot, and why, at a prompt. Changes something only with {@code --run}. */
@Command(
        name = "probe",
        version = Commands.VERSION,
        mixinStandardHelpOptions = true,
        description = "What this host can hand to guests, what it cannot, and why.")
public final class ProbeCommand implements Runnable {

    @Option(names = "--root", scope = ScopeType.INHERIT, description = "look at a captured host instead of this one")
    @Nullable
    Path root;

    @Option(names = "--json", description = "everything, as JSON")
    boolean json;

    @Spec
    @Nullable
    CommandSpec spec;

    /** Runs it; the exit status is 0, 1 if the answer is no, or 2 if the request was wrong. */
    public static void main(String[] args) {
        System.exit(Commands.execute(command(), 2, "probe: the answer could not be written", args));
    }

    /** The command line, for whoever wants its output elsewhere. */
    public static CommandLine command() {
        CommandLine line = Commands.withHelpBelow(new CommandLine(new ProbeCommand()));
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            command.getErr().println("probe: " + e.getMessage());
            return 2;
        });
        return line;
    }

    @Override
    public void run() {
        out().print(json ? probe().json() : probe().picture().text());
        out().flush();
    }

    private HostProbe probe() {
        Path captured = root;
        return captured == null ? HostProbe.local() : HostProbe.at(captured);
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec, "picocli sets it").commandLine().getOut();
    }

    @Command(description = "PCI functions: driver, NUMA node, IOMMU group, what the host does with them")
    void pci() {
        for (PciDevice device : probe().pciDevices()) {
            out().printf(
                            "%s  %-16s node %-3s group %-4s %s %s%s%n",
                            device.address(),
                            text(device.driver()),
                            text(device.numaNode()),
                            text(device.iommuGroup().map(IommuGroup::number)),
                            text(device.vendorName()),
                            text(device.deviceName()),
                            device.uses().isEmpty() ? "" : "  " + device.uses());
        }
    }

    @Command(description = "the IOMMU, and its groups with their members")
    void iommu() {
        HostProbe probe = probe();
        var state = probe.iommu();
        out().printf(
                        "%s: active %s, firmware table %s, interrupt remapping %s%n",
                        state.kind(),
                        text(state.active()),
                        text(state.firmwareTable()),
                        text(state.interruptRemapping()));
        for (IommuGroup group : probe.iommuGroups()) {
            out().printf(
                            "group %-4d %-10s %s%s%n",
                            group.number(),
                            text(group.type()),
                            group.members(),
                            group.viability().isBlocked()
                                    ? "  blocked by " + group.viability().blockers()
                                    : "");
        }
    }

    @Command(description = "NUMA nodes with CPUs, memory and distances, as numactl --hardware prints them")
    void numa() {
        out().print(probe().numaText());
        out().flush();
    }

    @Command(description = "block devices: size, what they hold, who uses them, every path")
    void disks() {
        for (BlockDevice disk : probe().blockDevices()) {
            out().printf(
                            "%-12s %-7s %14s  %-22s %s%s%n",
                            disk.isPartition() ? "  " + disk.name() : disk.name(),
                            disk.identity(),
                            text(disk.sizeBytes()),
                            disk.signatures()
                                    .map(found ->
                                            found.stream().map(Signature::type).collect(Collectors.joining(",")))
                                    .map(types -> types.isEmpty() ? "empty" : types)
                                    .orElse("?"),
                            disk.mounts().stream().map(mount -> mount.target()).collect(Collectors.joining(" ")),
                            disk.aliases().isEmpty() ? "" : "  " + disk.aliases());
        }
    }

    @Command(description = "network interfaces and bridges; exit status 1 if a bridge that was asked for is not there")
    int net(@Parameters(arity = "0..1", paramLabel = "BRIDGE") @Nullable String bridge) {
        Network network = probe().network();
        if (bridge != null) {
            Network.BridgeCheck check = network.checkBridge(bridge);
            out().println(check.message());
            return check.usable() ? 0 : 1;
        }
        for (NetLink link : network.links()) {
            out().printf(
                            "%-16s %-9s %-8s %6s Mb/s  %-12s %s%s%n",
                            link.name(),
                            link.kind(),
                            text(link.operState()),
                            text(link.speedMbps()),
                            text(link.driver()),
                            text(link.pci()),
                            link.ports().isEmpty() ? "" : " ports " + link.ports());
        }
        network.ovsBridges().orElse(List.of()).forEach(ovs -> out().println("Open vSwitch " + ovs));
        return 0;
    }

    @Command(description = "whether a function can be given to a guest, and if not, why and what to do")
    int diagnose(@Parameters(paramLabel = "ADDRESS", description = "such as 0000:65:00.0") String address) {
        Diagnosis diagnosis = probe().diagnose(PciAddress.of(address));
        out().println(diagnosis.device() + "  " + diagnosis.verdict());
        for (Finding finding : diagnosis.findings()) {
            out().printf("  %s %s: %s%n", finding.severity(), finding.code(), finding.message());
            out().println("    see " + finding.evidence());
            if (!finding.remedy().isEmpty()) {
                out().println("    do  " + finding.remedy());
            }
        }
        return diagnosis.firstBlocker().isPresent() ? 1 : 0;
    }

    @Command(description = "the topology, on the terminal or as a file")
    void picture(
            @Option(names = "--svg", paramLabel = "FILE", description = "an SVG picture") @Nullable Path svg,
            @Option(names = "--html", paramLabel = "FILE", description = "a page with it") @Nullable Path html)
            throws IOException {
        var picture = probe().picture();
        if (svg != null) {
            Files.writeString(svg, picture.svg());
        }
        if (html != null) {
            Files.writeString(html, picture.html());
        }
        if (svg == null && html == null) {
            out().print(picture.text());
            out().flush();
        }
    }

    @Command(description = "gives a function, and what shares its IOMMU group, to vfio-pci: prints the plan")
    void bind(@Parameters(paramLabel = "ADDRESS") String address, @Mixin RunOptions options) {
        show(probe().plans().bindToVfio(PciAddress.of(address)), options);
    }

    @Command(description = "gives a function back to the host: prints the plan")
    void unbind(@Parameters(paramLabel = "ADDRESS") String address, @Mixin RunOptions options) {
        show(probe().plans().unbind(PciAddress.of(address)), options);
    }

    @Command(description = "makes virtual functions: prints the plan")
    void vfs(
            @Parameters(index = "0", paramLabel = "ADDRESS") String address,
            @Parameters(index = "1", paramLabel = "COUNT") int count,
            @Mixin RunOptions options) {
        show(probe().plans().createVfs(PciAddress.of(address), count), options);
    }

    @Command(description = "takes back what the journal of a plan says was begun")
    void undo(@Parameters(paramLabel = "JOURNAL") Path journal) {
        Plan.undo(journal);
    }

    /** How a plan becomes a change: only when asked, and never without a journal. */
    static final class RunOptions {
        @Option(names = "--run", description = "make the change; needs root")
        boolean run;

        @Option(
                names = "--journal",
                defaultValue = "kvm4j-plan.journal",
                description = "what is needed to undo it (default: ${DEFAULT-VALUE})")
        Path journal = Path.of("kvm4j-plan.journal");
    }

    private void show(Plan plan, RunOptions options) {
        out().println(plan.toShell());
        if (options.run) {
            plan.run(options.journal);
            out().println("done; to take it back: probe undo " + options.journal);
        }
    }

    /** The fact; {@code -} where there is none and {@code ?} where it is not known. */
    private static String text(Reading<?> reading) {
        return reading.value().map(Object::toString).orElse(reading.isUnreadable() ? "?" : "-");
    }
}
