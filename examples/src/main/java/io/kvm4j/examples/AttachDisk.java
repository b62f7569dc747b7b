package io.kvm4j.examples;

import io.kvm4j.Attachment;
import io.kvm4j.Domain;
import io.kvm4j.Host;
import io.kvm4j.Scope;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.error.KvmException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;

/**
 * The operator's command: gives a block device of this host to a domain.
 *
 * <p>Its options are made by calls: picocli reads annotations by reflection, which takes as long as the attach.
 */
public final class AttachDisk implements Callable<Integer> {

    private final OptionSpec kvm = text("-k", "--kvm")
            .required(true)
            .paramLabel("NAME")
            .description("The domain's name.")
            .build();
    private final OptionSpec source = text("-s", "--source")
            .required(true)
            .paramLabel("DEV")
            .description("The block device, such as /dev/vg0/data.")
            .build();
    private final OptionSpec target = text("-t", "--target")
            .paramLabel("TARGET")
            .description("The target name, such as vdb; the first free one if not given.")
            .build();
    private final OptionSpec connect = text("-c", "--connect")
            .paramLabel("URI")
            .description("libvirt's URI; LIBVIRT_DEFAULT_URI or qemu:///system if not given.")
            .build();
    private final OptionSpec persistent = flag(
                    "Only in the persistent document: from the next start on.", "--persistent")
            .build();
    private final OptionSpec live =
            flag("Only in the running guest: until it stops.", "--live").build();
    private final OptionSpec dryRun = flag("Check everything, show the element, change nothing.", "--dry-run")
            .build();

    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
            .name("attach-disk")
            .version(Commands.VERSION)
            .addOption(kvm)
            .addOption(source)
            .addOption(target)
            .addOption(connect)
            // both documents if none is named
            .addArgGroup(ArgGroupSpec.builder().addArg(persistent).addArg(live).build())
            .addOption(dryRun)
            .addOption(flag("Show this help message and exit.", "-h", "--help")
                    .usageHelp(true)
                    .build())
            .addOption(flag("Print version information and exit.", "-V", "--version")
                    .versionHelp(true)
                    .build())
            .usageMessage(new UsageMessageSpec()
                    .description("Gives a block device to a domain, running or not.")
                    .footer(
                            "",
                            "Exit status: 0 attached, 1 refused or failed (the reason is on stderr), 2 wrong usage."));

    private AttachDisk() {}

    private static OptionSpec.Builder text(String... names) {
        return OptionSpec.builder(names).type(String.class);
    }

    private static OptionSpec.Builder flag(String description, String... names) {
        return OptionSpec.builder(names).type(boolean.class).description(description);
    }

    /** Runs the command and exits with its status. */
    public static void main(String[] arguments) {
        System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new AttachDisk().spec).setOut(out).setErr(err).execute(arguments);
    }

    @Override
    public Integer call() {
        CommandLine commandLine = spec.commandLine();
        String device = source.getValue();
        BlockDisk disk;
        try {
            disk = given(target) ? BlockDisk.of(device).at(target.getValue()) : BlockDisk.of(device);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(commandLine, String.valueOf(e.getMessage()));
        }
        String name = kvm.getValue();
        if (name.isBlank()) {
            throw new ParameterException(commandLine, "--kvm wants a domain's name, was \"" + name + "\"");
        }
        try (Host host = Host.connect(uri())) {
            commandLine
                    .getOut()
                    .println(given(dryRun) ? preview(host.domain(name), disk) : attach(host.domain(name), disk));
            return 0;
        } catch (KvmException e) {
            commandLine.getErr().println(oneLine(String.valueOf(e.getMessage())));
            return 1;
        }
    }

    private boolean given(OptionSpec option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    private String attach(Domain domain, BlockDisk disk) {
        Scope scope = scope();
        Attachment attachment = scope == null ? domain.attach(disk) : domain.attach(disk, scope);
        return "attached " + source.<String>getValue() + " to " + domain.name() + " as "
                + attachment.target().orElse("?")
                + switch (attachment.scope()) {
                    case LIVE -> ", until the guest stops";
                    case CONFIG -> ", from the next start on";
                    case LIVE_AND_CONFIG -> ", now and from the next start on";
                };
    }

    private String preview(Domain domain, BlockDisk disk) {
        Scope scope = scope();
        String xml = (scope == null ? domain.planAttach(disk) : domain.planAttach(disk, scope)).xml();
        return "would attach to " + domain.name() + ": " + oneLine(xml);
    }

    private @Nullable Scope scope() {
        return given(live) ? Scope.LIVE : given(persistent) ? Scope.CONFIG : null;
    }

    private String uri() {
        if (given(connect)) {
            return connect.getValue();
        }
        String fromEnvironment = System.getenv("LIBVIRT_DEFAULT_URI");
        return fromEnvironment == null || fromEnvironment.isBlank() ? "qemu:///system" : fromEnvironment;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ").replace("> <", "><");
    }
}
