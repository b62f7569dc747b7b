package io.kvm4j;

import java.util.List;
import java.util.regex.Pattern;

/** Keeps passwords of graphics and the like out of what is shown. */
final class Secrets {

    private static final Pattern ATTRIBUTE = Pattern.compile("(passwd=)(\"[^\"]*\"|'[^']*')");
    private static final Pattern CHANGE = Pattern.compile("(@passwd: ).*");

    private Secrets() {}

    static List<String> masked(List<String> lines) {
        return lines.stream().map(Secrets::masked).toList();
    }

    private static String masked(String line) {
        return CHANGE.matcher(ATTRIBUTE.matcher(line).replaceAll("$1\"***\"")).replaceAll("$1*** -> ***");
    }
}
