package io.kvm4j.probe;

import java.util.ArrayList;
import java.util.List;

/** The kernel's command line, split as the kernel does: by blanks, double quotes keeping a value together. */
final class KernelArguments {

    static final String FILE = "proc/cmdline";

    private final List<KernelArgument> arguments;
    private final Reading<String> text;

    private KernelArguments(Reading<String> text) {
        this.text = text;
        this.arguments = parse(text.orElse(""));
    }

    static KernelArguments of(Tree tree) {
        Reading<String> text = tree.text(FILE);
        return new KernelArguments(text.isAbsent() ? tree.missing(FILE) : text);
    }

    static List<KernelArgument> parse(String line) {
        List<KernelArgument> arguments = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            if (c == '"') {
                quoted = !quoted;
            } else if ((c > ' ' || quoted) && i < line.length()) {
                word.append(c);
            } else if (!word.isEmpty()) {
                String argument = word.toString();
                word.setLength(0);
                if (argument.equals("--")) {
                    break; // what follows is for init
                }
                int equals = argument.indexOf('=');
                arguments.add(
                        equals < 0
                                ? new KernelArgument(argument, "")
                                : new KernelArgument(argument.substring(0, equals), argument.substring(equals + 1)));
            }
        }
        return List.copyOf(arguments);
    }

    List<KernelArgument> all() {
        return arguments;
    }

    boolean isKnown() {
        return text.isPresent();
    }

    /** Whether an argument was given at all. */
    boolean has(String name) {
        for (KernelArgument argument : arguments) {
            if (argument.is(name)) {
                return true;
            }
        }
        return false;
    }

    /** Which of some words was given last to an argument that takes a list, such as {@code on} in {@code on,sm_on}. */
    String last(String name, String... words) {
        String last = "";
        for (KernelArgument argument : arguments) {
            if (argument.is(name)) {
                for (String word : argument.value().split(",", -1)) {
                    last = List.of(words).contains(word) ? word : last;
                }
            }
        }
        return last;
    }
}
