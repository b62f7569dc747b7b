package io.kvm4j.probe;

/** The running kernel's version, as far as rules depend on it. */
record KernelVersion(int major, int minor) {

    /** What is taken for granted where nothing tells: the rules of a current kernel. */
    private static final KernelVersion CURRENT = new KernelVersion(6, 0);

    static KernelVersion of(Tree tree) {
        Reading<String> release = tree.attribute("proc/sys/kernel/osrelease");
        if (!release.isPresent()) {
            release = tree.attribute("proc/version");
        }
        return parse(release.orElse(""));
    }

    /** The first {@code N.N} in a text: a release, or {@code /proc/version}. */
    static KernelVersion parse(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                int dot = digits(text, i);
                int end = dot + 1 < text.length() && text.charAt(dot) == '.' ? digits(text, dot + 1) : dot;
                if (end > dot + 1) {
                    int major = Decimal.parse(text.substring(i, dot));
                    int minor = Decimal.parse(text.substring(dot + 1, end));
                    return major < 0 || minor < 0 ? CURRENT : new KernelVersion(major, minor);
                }
                i = end;
            }
        }
        return CURRENT;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    boolean atLeast(int major, int minor) {
        return this.major > major || (this.major == major && this.minor >= minor);
    }
}
