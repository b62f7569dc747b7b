package io.kvm4j.examples;

import io.kvm4j.Attachment;
import io.kvm4j.Host;
import io.kvm4j.Scope;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.error.KvmException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The operator's command: gives a block device of this host to a domain. */
@Command(
        name = "attach-disk",
        description = "Gives a block device to a domain, running or not.",
        mixinStandardHelpOptions = true,
        version = "kvm4j 0.1.0",
        exitCodeOnExecutionException = 1,
        footer = {"", "Exit status: 0 attached, 1 refused or failed (the reason is on stderr), 2 wrong usage."})
public final class AttachDisk implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-k", "--kvm"},
            required = true,
            paramLabel = "NAME",
            description = "The domain's name.")
    private String kvm = "";

    @Option(
            names = {"-s", "--source"},
            required = true,
            paramLabel = "DEV",
            description = "The block device, such as /dev/vg0/data.")
    private String source = "";

    @Option(
            names = {"-t", "--target"},
            paramLabel = "TARGET",
            description = "The target name, such as vdb; the first free one if not given.")
    private @Nullable String target;

    @Option(
            names = {"-c", "--connect"},
            paramLabel = "URI",
            description = "libvirt's URI; LIBVIRT_DEFAULT_URI or qemu:///system if not given.")
    private @Nullable String connect;

    @ArgGroup
    private @Nullable Where where;

    @Option(names = "--dry-run", description = "Check everything, show the element, change nothing.")
    private boolean dryRun;

    /** Both documents if none is named. */
    private static final class Where {
        @Option(names = "--persistent", description = "Only in the persistent document: from the next start on.")
        private boolean persistent;

        @Option(names = "--live", description = "Only in the running guest: until it stops.")
        private boolean live;
    }

    private AttachDisk() {}

    /** Runs the command and exits with its status. */
    public static void main(String[] arguments) {
        System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new AttachDisk()).setOut(out).setErr(err).execute(arguments);
    }

    @Override
    public Integer call() {
        CommandLine commandLine = java.util.Objects.requireNonNull(spec).commandLine();
        BlockDisk disk;
        try {
            disk = target == null ? BlockDisk.of(source) : BlockDisk.of(source).at(target);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(commandLine, String.valueOf(e.getMessage()));
        }
        if (kvm.isBlank()) {
            throw new CommandLine.ParameterException(commandLine, "--kvm wants a domain's name, was \"" + kvm + "\"");
        }
        try (Host host = Host.connect(uri())) {
            commandLine.getOut().println(dryRun ? preview(host, disk) : attach(host, disk));
            return 0;
        } catch (KvmException e) {
            commandLine.getErr().println(oneLine(String.valueOf(e.getMessage())));
            return 1;
        }
    }

    private String attach(Host host, BlockDisk disk) {
        Scope scope = scope();
        Attachment attachment =
                scope == null ? host.domain(kvm).attach(disk) : host.domain(kvm).attach(disk, scope);
        return "attached " + source + " to " + kvm + " as "
                + attachment.target().orElse("?")
                + switch (attachment.scope()) {
                    case LIVE -> ", until the guest stops";
                    case CONFIG -> ", from the next start on";
                    case LIVE_AND_CONFIG -> ", now and from the next start on";
                };
    }

    private String preview(Host host, BlockDisk disk) {
        Scope scope = scope();
        String xml = scope == null
                ? host.domain(kvm).planAttach(disk).xml()
                : host.domain(kvm).planAttach(disk, scope).xml();
        return "would attach to " + kvm + ": " + oneLine(xml);
    }

    private @Nullable Scope scope() {
        if (where == null) {
            return null;
        }
        return where.live ? Scope.LIVE : Scope.CONFIG;
    }

    private String uri() {
        if (connect != null) {
            return connect;
        }
        String fromEnvironment = System.getenv("LIBVIRT_DEFAULT_URI");
        return fromEnvironment == null || fromEnvironment.isBlank() ? "qemu:///system" : fromEnvironment;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ").replace("> <", "><");
    }
}
