package io.kvm4j.examples;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What the command lines have in common. */
final class Commands {

    static final String VERSION = "kvm4j 0.1.0";

    private static final OptionSpec HELP = OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help message and exit.")
            .build();

    private Commands() {}

    /** Gives help to the commands below another one, which do not inherit it. */
    static CommandLine withHelpBelow(CommandLine line) {
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().addOption(HELP));
        return line;
    }

    /** The exit code, which is {@code lost} for an answer that nobody got: a full disk or a closed pipe. */
    static int execute(CommandLine line, int lost, String complaint, String... arguments) {
        int code = line.execute(arguments);
        if (line.getOut().checkError() || System.out.checkError()) {
            line.getErr().println(complaint);
            return lost;
        }
        return code;
    }
}
