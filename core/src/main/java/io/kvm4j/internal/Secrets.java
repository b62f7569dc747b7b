package io.kvm4j.internal;

import java.util.List;
import java.util.regex.Pattern;

/** Keeps passwords of graphics and the like out of what is shown. */
public final class Secrets {

    private static final Pattern ATTRIBUTE = Pattern.compile("(passwd=)(\"[^\"]*\"|'[^']*')");
    private static final Pattern CHANGE = Pattern.compile("(@passwd: ).*");

    private Secrets() {}

    /** These lines of a document, or of what changes in one, without passwords. */
    public static List<String> masked(List<String> lines) {
        return lines.stream().map(Secrets::masked).toList();
    }

    private static String masked(String line) {
        return CHANGE.matcher(without(line)).replaceAll("$1*** -> ***");
    }

    /** XML without its passwords. */
    public static String without(String xml) {
        return xml.contains("passwd=") ? ATTRIBUTE.matcher(xml).replaceAll("$1\"***\"") : xml;
    }
}
