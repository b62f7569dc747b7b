package io.kvm4j.qemuimg;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the installed qemu-img can do.
 *
 * @param version such as {@code 7.2.22}
 * @param major the first number of it
 * @param minor the second number of it
 * @param formats drivers of formats and protocols it was built with; those in packages of their own may still be missing
 */
public record Capabilities(String version, int major, int minor, Set<Format> formats) {

    private static final Pattern VERSION = Pattern.compile("qemu-img version ((\\d{1,4})\\.(\\d{1,4})\\S*)");
    private static final Pattern FORMATS = Pattern.compile("(?s)Supported (?:image )?formats:\\s*(.*?)(\\n\\n|\\z)");

    /** Keeps its own copy of the set. */
    public Capabilities {
        formats = Set.copyOf(formats);
    }

    /** Whether it is at least this version. */
    public boolean atLeast(int major, int minor) {
        return this.major > major || (this.major == major && this.minor >= minor);
    }

    static Capabilities parse(String help) {
        Matcher version = VERSION.matcher(help);
        if (!version.find()) {
            throw new ImageException("this is not qemu-img, it says \""
                    + help.lines().findFirst().orElse("") + "\"");
        }
        Set<Format> formats = new TreeSet<>((a, b) -> a.driver().compareTo(b.driver()));
        Matcher list = FORMATS.matcher(help);
        if (list.find()) {
            for (String word : list.group(1).strip().split("\\s+", -1)) {
                if (!word.isEmpty()) {
                    formats.add(Format.of(word));
                }
            }
        }
        return new Capabilities(
                version.group(1), Integer.parseInt(version.group(2)), Integer.parseInt(version.group(3)), formats);
    }
}
